import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { Panel } from "#ui/panel.tsx";
import { Quote } from "#ui/quote.tsx";
import { Stack } from "#ui/stack.tsx";
import { dayOf } from "#platform/values/day-value.ts";
import { formatDay } from "../words/format-day.ts";
import { approvalFormTexts } from "../texts/approval-form-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { OpenWords } from "./list-open-words.ts";

type OpenWordsPanelProps = {
  readonly title: string;
  readonly subline: string;
  readonly words: readonly OpenWords[];
};

/** What approvers said and wait for, in their own words. */
export function OpenWordsPanel({ title, subline, words }: OpenWordsPanelProps) {
  const language = useLanguage();
  const { reason } = approvalFormTexts[language];
  if (words.length === 0) return null;
  return (
    <Panel title={title} subline={subline}>
      <Stack>
        {words.map(({ id, stationName, saidBy, decidedAt, note, mustChange }) => (
          <Quote
            key={id}
            source={[stationName, saidBy, formatDay(language, dayOf(decidedAt))].filter(Boolean).join(", ")}
          >
            {mustChange === "" ? (
              <VoiceWords text={note} language={language} />
            ) : (
              <>
                <VoiceWords text={mustChange} language={language} />
                <span className="cell-note">
                  {reason}: <VoiceWords text={note} language={language} />
                </span>
              </>
            )}
          </Quote>
        ))}
      </Stack>
    </Panel>
  );
}
