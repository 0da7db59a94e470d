import { voiceTexts } from "#features/voices/ui/voice-texts.ts";
import type { VoiceFilter } from "#features/voices/voice-input.ts";
import { voiceSources } from "#features/voices/voice.ts";
import { FilterBar } from "#ui/filter-bar.tsx";
import { DateField } from "#ui/form/date-field.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { voicesTexts } from "../texts/voices-texts.ts";
import { toVoicesHref } from "./to-voices-href.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Chooses among voices by text, source and day. The fields show what is chosen now. */
export function VoiceFilterBar({
  filter,
  listHref,
  words,
}: {
  readonly filter: VoiceFilter;
  readonly listHref: string;
  /** Words of a page on which "select" means something else. */
  readonly words?: { readonly apply: string; readonly reset: string } | undefined;
}) {
  const language = useLanguage();
  const texts = voicesTexts[language];
  const sources = voiceSources.map((value) => ({ value, label: voiceTexts[language].sources[value] }));
  const isAnySet = toVoicesHref("", { ...filter, page: 1 }) !== "";
  return (
    <FilterBar
      key={toVoicesHref("", filter)}
      label={texts.filter}
      submitLabel={words?.apply ?? texts.apply}
      resetHref={isAnySet ? listHref : undefined}
      resetLabel={words?.reset ?? texts.reset}
    >
      <TextField name="query" label={texts.query} defaultValue={filter.query} type="search" maxLength={200} />
      <SelectField
        name="source"
        label={texts.source}
        defaultValue={filter.source ?? ""}
        options={[{ value: "", label: texts.allSources }, ...sources]}
      />
      <DateField name="from" label={texts.from} defaultValue={filter.from} />
      <DateField name="until" label={texts.until} defaultValue={filter.until} />
    </FilterBar>
  );
}
