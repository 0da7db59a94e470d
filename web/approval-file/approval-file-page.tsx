import type { ApprovalFile } from "#features/approvals/approval-file.ts";
import type { Language } from "#features/authorities/authority.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatMoment } from "../words/format-moment.ts";
import { formatNumber } from "../words/format-number.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { ApprovalFileFacts } from "./approval-file-facts.tsx";
import { ApprovalFileNeeds } from "./approval-file-needs.tsx";
import { ApprovalFileStations } from "./approval-file-stations.tsx";
import { ApprovalFileVersions } from "./approval-file-versions.tsx";

/** Everything about a request on one page that reads well on paper. */
export function ApprovalFilePage({ file }: { readonly file: ApprovalFile }) {
  const language = useLanguage();
  const texts = approvalFileTexts[language];
  const { id } = file.request;
  const items = [
    { label: texts.approvals, href: "/freigaben" },
    { label: file.initiative.name, href: `/freigaben/${id}` },
    { label: texts.file },
  ];
  return (
    <div className="approval-file">
      <title>{`${texts.title(file.initiative.name)} · Wirkstatt`}</title>
      <PageTitle
        title={texts.title(file.initiative.name)}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={tellOutcome(file, language)}
        actions={
          <a className="text-link" href={`/freigaben/${id}/akte.json`} download>
            {texts.json}
          </a>
        }
      />
      <p className="note">{texts.asOf(formatMoment(language, file.writtenAt))}</p>
      <ApprovalFileFacts file={file} />
      <ApprovalFileNeeds needs={file.needs} />
      <ApprovalFileVersions file={file} />
      <ApprovalFileStations stations={file.stations} />
    </div>
  );
}

/** How it stands or ended, in one or two sentences. */
function tellOutcome({ request, service, stations }: ApprovalFile, language: Language): string {
  const texts = approvalFileTexts[language];
  const days = formatNumber(language, request.workingDaysWaited);
  const day = (instant: Date) => formatDay(language, dayOf(instant));
  const endedOn = day(request.endedAt ?? request.sentAt);
  switch (request.state) {
    case "running":
    case "refused": {
      const begun =
        request.state === "refused" ? texts.refused(days) : texts.running(day(request.sentAt), days);
      const faded = request.needFadedAt === null ? "" : texts.needFaded(day(request.needFadedAt));
      return [begun, tellTurn({ request, service, stations }, language), faded].filter(Boolean).join(" ");
    }
    case "granted":
      return stations.some(({ rounds }) => rounds.length > 0)
        ? texts.granted(endedOn, days)
        : texts.grantedAtOnce(endedOn);
    case "withdrawn":
      return [
        texts.withdrawn(endedOn, days),
        request.withdrawal && texts.withdrawals[request.withdrawal.kind],
      ]
        .filter(Boolean)
        .join(" ");
  }
}

function tellTurn(
  { request: { turn }, service, stations }: Pick<ApprovalFile, "request" | "service" | "stations">,
  language: Language,
): string {
  const texts = approvalFileTexts[language];
  if (turn.whose === "nobody") return "";
  if (turn.whose === "team") return texts.turnTeam(service.teamName);
  const names = turn.stationKeys.map((key) => stations.find((one) => one.key === key)?.name ?? key);
  return texts.turnStations(names.join(", "));
}
