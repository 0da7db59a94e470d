import type { ApprovalFile } from "#features/approvals/approval-file.ts";
import { needTexts } from "#features/needs/ui/need-texts.ts";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { dayOf } from "#platform/values/day-value.ts";
import { Panel } from "#ui/panel.tsx";
import { Quote } from "#ui/quote.tsx";
import { describeNeedFacts } from "../needs/describe-need-facts.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { formatDay } from "../words/format-day.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** What people need, in their own words, and how well it is borne out. */
export function ApprovalFileNeeds({ needs }: Pick<ApprovalFile, "needs">) {
  const language = useLanguage();
  const texts = approvalFileTexts[language];
  return (
    <Panel title={texts.needsTitle} subline={texts.needsSubline}>
      {needs.length === 0 ? <p>{texts.noNeed}</p> : null}
      {needs.map((need) => (
        <div className="approval-file__part" key={need.id}>
          {need.words === null ? (
            <p>{texts.noWords}</p>
          ) : (
            <Quote>
              <VoiceWords text={need.words} language={language} />
            </Quote>
          )}
          <p className="approval-file__sentence">{need.sentence}</p>
          <p className="note">
            {[
              describeNeedFacts(need, language),
              texts.freshness(needTexts[language].freshness[need.freshness]),
              ...(need.fadedAt === null ? [] : [texts.needFadedOn(formatDay(language, dayOf(need.fadedAt)))]),
            ].join(" · ")}
          </p>
        </div>
      ))}
    </Panel>
  );
}
