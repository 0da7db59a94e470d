import { dayOf } from "#platform/values/day-value.ts";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { Written } from "#ui/written.tsx";
import { formatDay } from "../words/format-day.ts";
import { waitsTexts } from "../texts/waits-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { FadedNeed } from "./waits-page-data.ts";

/** Needs that faded while a request for them waits: does the request still make sense? */
export function FadedNeeds({ faded }: { readonly faded: readonly FadedNeed[] }) {
  const language = useLanguage();
  const texts = waitsTexts[language];
  if (faded.length === 0) return null;
  const rows = faded.map(({ requestId, initiativeName, fadedAt, need }) => ({
    key: `${requestId} ${need.id}`,
    title: <Written>{need.sentence}</Written>,
    href: `/dienste/${need.serviceKey}/bedarfe/${need.id}`,
    note: (
      <>
        {texts.fadedSince(formatDay(language, dayOf(fadedAt)))} ·{" "}
        <TextLink href={`/freigaben/${requestId}`} label={texts.toRequestOf(initiativeName)}>
          <Written>{initiativeName}</Written>
        </TextLink>
      </>
    ),
  }));
  return (
    <Panel title={texts.fadedTitle} subline={texts.fadedSubline}>
      <RowList rows={rows} />
    </Panel>
  );
}
