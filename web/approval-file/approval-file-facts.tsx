import type { ApprovalFile, FileHours } from "#features/approvals/approval-file.ts";
import type { Language } from "#features/authorities/authority.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { Panel } from "#ui/panel.tsx";
import { describeEstimate, formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { formatMoment } from "../words/format-moment.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

/** Who asked for what by which path, when, how long it waited and what the waiting cost people. */
export function ApprovalFileFacts({ file }: { readonly file: ApprovalFile }) {
  const language = useLanguage();
  const texts = approvalFileTexts[language];
  const { authority, service, initiative, request, path } = file;
  const { endedAt, withdrawal } = request;
  const items = [
    { term: texts.authority, description: authority.name },
    { term: texts.service, description: `${service.name} (${service.teamName})` },
    { term: texts.initiative, description: initiative.name },
    { term: texts.answer, description: <span className="voice-words">{initiative.answer}</span> },
    { term: texts.path, description: texts.pathVersion(path.name, formatNumber(language, path.version)) },
    { term: texts.number, description: <span className="approval-file__number">{request.id}</span> },
    { term: texts.sentAt, description: formatMoment(language, request.sentAt) },
    ...(endedAt === null ? [] : [{ term: texts.endedAt, description: formatMoment(language, endedAt) }]),
    ...(withdrawal === null ? [] : [{ term: texts.reasonWithdrawn, description: withdrawal.reason }]),
    {
      term: texts.waited,
      description: texts.workingDays(formatNumber(language, request.workingDaysWaited)),
    },
    { term: texts.citizensLost, description: <Hours lost={request.lost.citizens} /> },
    { term: texts.staffLost, description: <Hours lost={request.lost.staff} /> },
  ];
  return (
    <Panel title={texts.factsTitle}>
      <DescriptionList items={items} />
    </Panel>
  );
}

function Hours({ lost }: { readonly lost: FileHours }) {
  const language = useLanguage();
  const texts = approvalFileTexts[language];
  return (
    <>
      {tellHours(lost, language)}
      <span className="cell-note">{texts.reckoned(formatNumber(language, lost.days))}</span>
      {lost.inputs.map(({ input, estimate }) => {
        const { label, unit } = initiativeTexts[language].quantities[input];
        return (
          <span className="cell-note" key={input}>
            {`${label}: ${describeEstimate(language, estimate ?? undefined, unit)}`}
          </span>
        );
      })}
    </>
  );
}

function tellHours({ hours, missing }: FileHours, language: Language): string {
  const texts = approvalFileTexts[language];
  if (hours === null) {
    const inputs = missing.map((input) => initiativesTexts[language].shortInputs[input]);
    return texts.hoursUnknown(inputs.join(", "));
  }
  return texts.hours(formatTwoDigits(language, hours.likely), formatRange(language, hours, formatTwoDigits));
}
