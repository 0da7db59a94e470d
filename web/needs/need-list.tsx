import type { NeedOverview } from "#features/needs/list-needs.server.ts";
import { FreshnessTag } from "#features/needs/ui/freshness-tag.tsx";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { Quote } from "#ui/quote.tsx";
import { RowList } from "#ui/row-list.tsx";
import { describeNeedFacts } from "./describe-need-facts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Most characters of a quote in a list: two or three lines. */
const QUOTED = 220;

/** Needs below one another: the sentence, people's own words, who and when; how fresh at the right. */
export function NeedList({ needs }: { readonly needs: readonly NeedOverview[] }) {
  const language = useLanguage();
  const rows = needs.map((need) => ({
    key: need.id,
    title: need.sentence,
    href: `/dienste/${need.serviceKey}/bedarfe/${need.id}`,
    note: (
      <>
        {need.quote && (
          <Quote size="small">
            <VoiceWords text={need.quote.text} language={language} most={QUOTED} />
          </Quote>
        )}
        {describeNeedFacts(need, language)}
      </>
    ),
    aside: <FreshnessTag state={need.freshness.state} language={language} />,
  }));
  return (
    <div className="need-list">
      <RowList rows={rows} />
    </div>
  );
}
