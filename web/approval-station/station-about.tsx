import { assessRisk } from "#features/approval-paths/assess-risk.ts";
import { screeningQuestions } from "#features/approval-paths/screening.ts";
import { judgeRule } from "#features/approval-paths/station-rule.ts";
import { describeAnswer, describeVerdict } from "#features/approval-paths/ui/describe-rule.ts";
import { describeRisk } from "#features/approval-paths/ui/describe-risk.ts";
import { getLastVersion, requestTexts } from "#features/approvals/approval.ts";
import type { RequestText } from "#features/approvals/approval.ts";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { DescriptionList } from "#ui/description-list.tsx";
import { Expandable } from "#ui/expandable.tsx";
import { Panel } from "#ui/panel.tsx";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { StationBenefit } from "./station-benefit.tsx";
import { NeedWords, StationNeeds } from "./station-needs.tsx";
import type { StationPageData } from "./station-page-data.ts";

/** All that is asked, in the order of a reader: people's words, the need, the change, its benefit, its risk, its way back. */
export function StationAbout({ page }: { readonly page: StationPageData }) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].about;
  const { request, initiative } = page.found;
  const version = getLastVersion(request);
  const { limits } = request.path.content;
  const written = (text: RequestText) => ({
    term: approvalFileTexts[language].requestTexts[text],
    description: <Written text={version[text]} />,
  });
  const [change, newData, risk, wayBack, firstFor, findings] = requestTexts;
  const items = [
    {
      term: initiative.needs.length === 1 ? texts.need : texts.needs,
      description: <StationNeeds needs={initiative.needs} />,
    },
    written(change),
    { term: texts.benefit, description: <StationBenefit stake={initiative.citizensTime} /> },
    ...[newData, risk, wayBack, firstFor, findings].map(written),
    {
      term: page.standing.kind === "may" ? texts.why : texts.whyStation,
      description: describeVerdict(language, judgeRule(page.station.rule, version.answers)),
    },
    {
      term: texts.answers,
      description: (
        <>
          {describeRisk(language, assessRisk(version.answers, limits))}
          <Expandable summary={texts.answersOpen}>
            <ul className="plain-list" role="list">
              {screeningQuestions.map((question) => (
                <li key={question}>{describeAnswer(language, question, version.answers[question])}</li>
              ))}
            </ul>
          </Expandable>
        </>
      ),
    },
  ];
  return (
    <Panel title={texts.title} subline={texts.subline}>
      <NeedWords needs={initiative.needs} />
      <DescriptionList items={items} />
    </Panel>
  );
}

function Written({ text }: { readonly text: string }) {
  const language = useLanguage();
  const { nothing } = approvalStationTexts[language].about;
  return text === "" ? (
    <span className="note">{nothing}</span>
  ) : (
    <VoiceWords text={text} language={language} />
  );
}
