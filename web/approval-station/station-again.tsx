import { screeningQuestions } from "#features/approval-paths/screening.ts";
import type { ScreeningQuestion } from "#features/approval-paths/screening.ts";
import { describeAnswer } from "#features/approval-paths/ui/describe-rule.ts";
import { getLastVersion } from "#features/approvals/approval.ts";
import type { ReopeningCause, RequestVersion } from "#features/approvals/approval.ts";
import { compareVersions } from "#features/approvals/list-reopenings.ts";
import { Expandable } from "#ui/expandable.tsx";
import { Panel } from "#ui/panel.tsx";
import { formatNumber } from "../words/format-number.ts";
import { approvalFileTexts } from "../texts/approval-file-texts.ts";
import { approvalStationTexts } from "../texts/approval-station-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { SaidAtStation } from "../approvals/said-at-station.tsx";
import type { StationPageData } from "./station-page-data.ts";

type OfPage = { readonly page: StationPageData };

/** Why a station that has decided before is asked again, and what it said then. */
export function StationAgain({ page: { found, station, round } }: OfPage) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].again;
  const { request } = found;
  if (!round?.reopenedBecause) return null;
  const rounds = request.rounds.filter((one) => one.stationKey === station.key && one.round < round.round);
  const ids = rounds.map(({ id }) => id);
  const said = request.decisions.filter(({ roundId }) => ids.includes(roundId));
  const before = request.versions.find(({ number }) => number === said.at(-1)?.versionNumber);
  const version = formatNumber(language, getLastVersion(request).number);
  return (
    <Panel
      title={texts.title}
      subline={isByAnswer(round.reopenedBecause) ? texts.sublineAnswer : texts.subline(version)}
    >
      <Causes causes={round.reopenedBecause} before={before} after={getLastVersion(request)} />
      <Expandable summary={texts.before} isOpen>
        <SaidAtStation said={said} memberNames={found.memberNames} />
      </Expandable>
    </Panel>
  );
}

/** What changed between the version that was on the page and the one that counts now. */
export function StationMeanwhile({
  page: { found },
  values,
}: OfPage & { readonly values: Readonly<Record<string, string>> }) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].meanwhile;
  const after = getLastVersion(found.request);
  const before = found.request.versions.find(({ number }) => String(number) === values["versionNumber"]);
  const change = before ? compareVersions(before, after) : { answers: [], texts: [] };
  const causes = [...change.answers, ...change.texts];
  return (
    <Panel title={texts.title(formatNumber(language, after.number))}>
      {causes.length === 0 ? <p>{texts.none}</p> : <Causes causes={causes} before={before} after={after} />}
    </Panel>
  );
}

type CausesProps = {
  readonly causes: readonly ReopeningCause[];
  readonly before: RequestVersion | undefined;
  readonly after: RequestVersion;
};

function Causes({ causes, before, after }: CausesProps) {
  return (
    <ul className="spaced-list">
      {causes.map((cause) => (
        <li key={cause}>
          <Cause cause={cause} before={before} after={after} />
        </li>
      ))}
    </ul>
  );
}

function Cause({ cause, before, after }: Omit<CausesProps, "causes"> & { readonly cause: ReopeningCause }) {
  const language = useLanguage();
  const texts = approvalStationTexts[language].again;
  if (cause === "refused-before") return texts.refusedBefore;
  if (cause === "granted-by-sender") return texts.grantedBySender;
  if (cause === "granted-by-answerer") return texts.grantedByAnswerer;
  if (isQuestion(cause)) {
    const said = (version: RequestVersion | undefined) =>
      version ? describeAnswer(language, cause, version.answers[cause]) : "";
    return texts.answer(said(before), said(after));
  }
  const earlier = before?.[cause] ?? "";
  return (
    <>
      {texts.text(approvalFileTexts[language].requestTexts[cause])}
      {earlier === "" ? null : <span className="cell-note">{texts.textBefore(earlier)}</span>}
    </>
  );
}

/** The request is the same as before; only who may decide has changed. */
function isByAnswer(causes: readonly ReopeningCause[]): boolean {
  return causes.includes("granted-by-answerer");
}

function isQuestion(cause: ReopeningCause): cause is ScreeningQuestion {
  return (screeningQuestions as readonly string[]).includes(cause);
}
