import type { Language } from "#features/authorities/authority.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { estimateTexts } from "#features/services/estimate-texts.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { Expandable } from "#ui/expandable.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { Hurts } from "#ui/hurts.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatRange, formatTwoDigits } from "../words/format-estimate.ts";
import { nameMissing } from "../initiatives/stake-reckoning.tsx";
import { approvalPanelTexts } from "../texts/approval-panel-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { listNames } from "./list-names.ts";
import { LostReckoning } from "./lost-reckoning.tsx";
import type { ApprovalSummary } from "./summarise-approval.ts";

type InitiativeApprovalProps = {
  /** The page of the initiative. */
  readonly page: string;
  /** The newest first. */
  readonly approvals: readonly ApprovalSummary[];
  readonly isEnded: boolean;
  readonly mayAsk: boolean;
};

/** How the approval of an initiative stands, whose turn it is, or that it can be asked for. */
export function InitiativeApproval({ page, approvals, isEnded, mayAsk }: InitiativeApprovalProps) {
  const texts = approvalPanelTexts[useLanguage()];
  const [newest, ...earlier] = approvals;
  const canAsk = mayAsk && !isEnded && newest?.endedAt !== null;
  return (
    <Panel title={texts.title}>
      {newest ? <Standing approval={newest} /> : <p>{canAsk ? texts.none : texts.noneForReader}</p>}
      <FormActions>
        {newest ? <RequestLinks approval={newest} mayChange={mayAsk} /> : null}
        {canAsk ? <AskLink page={page} isAgain={newest !== undefined} /> : null}
      </FormActions>
      {earlier.length === 0 ? null : <EarlierRequests approvals={earlier} />}
    </Panel>
  );
}

function AskLink({ page, isAgain }: { readonly page: string; readonly isAgain: boolean }) {
  const texts = approvalPanelTexts[useLanguage()];
  return (
    <ButtonLink href={`${page}/freigabe`} variant={isAgain ? "tertiary" : "primary"}>
      {isAgain ? texts.askAgain : texts.ask}
    </ButtonLink>
  );
}

function RequestLinks({
  approval: { id, isFree, state },
  mayChange,
}: {
  readonly approval: ApprovalSummary;
  readonly mayChange: boolean;
}) {
  const texts = approvalPanelTexts[useLanguage()];
  return (
    <>
      {state === "refused" && mayChange ? (
        <ButtonLink href={`/freigaben/${id}/aendern`} variant="primary">
          {texts.change}
        </ButtonLink>
      ) : null}
      <ButtonLink href={`/freigaben/${id}`}>{isFree ? texts.toRecord : texts.toRequest}</ButtonLink>
    </>
  );
}

function EarlierRequests({ approvals }: Pick<InitiativeApprovalProps, "approvals">) {
  const language = useLanguage();
  const texts = approvalPanelTexts[language];
  return (
    <>
      <h3 className="minor-heading">{texts.earlier}</h3>
      <RowList
        rows={approvals.map((approval) => ({
          key: approval.id,
          title: texts.sentOn(formatDay(language, dayOf(approval.sentAt))),
          href: `/freigaben/${approval.id}`,
          note: tellEnd(language, approval),
        }))}
      />
    </>
  );
}

function Standing({ approval }: { readonly approval: ApprovalSummary }) {
  const language = useLanguage();
  if (approval.endedAt !== null) return <p>{tellEnd(language, approval)}</p>;
  return (
    <>
      <p>
        {tellTurn(language, approval)} <Waits workingDays={approval.workingDays} />
      </p>
      <p className="note">{tellLost(language, approval)}</p>
      <Expandable summary={estimateTexts[language].calculation}>
        <LostReckoning lost={approval.lost} />
      </Expandable>
    </>
  );
}

/** What was sent today hurts nobody yet. */
function Waits({ workingDays }: Pick<ApprovalSummary, "workingDays">) {
  const { waits } = approvalPanelTexts[useLanguage()];
  return workingDays === 0 ? waits(workingDays) : <Hurts>{waits(workingDays)}</Hurts>;
}

/** Whose turn it is: stations or the team, never a person. */
function tellTurn(language: Language, approval: ApprovalSummary): string {
  const texts = approvalPanelTexts[language];
  const { openStations, askingStations, refusingStations } = approval;
  if (refusingStations.length > 0) {
    const tell = refusingStations.length === 1 ? texts.refused : texts.refusedBySeveral;
    return tell(listNames(language, refusingStations));
  }
  const tellAsking = askingStations.length === 1 ? texts.teamAnswers : texts.teamAnswersSeveral;
  return [
    ...(openStations.length === 0 ? [] : [texts.stationsTurn(listNames(language, openStations))]),
    ...(askingStations.length === 0 ? [] : [tellAsking(listNames(language, askingStations))]),
  ].join(" ");
}

function tellLost(language: Language, { lost }: ApprovalSummary): string {
  const texts = approvalPanelTexts[language];
  if (lost.outcome === "unknown") return `${texts.lostUnknown} ${nameMissing(lost.missing, language)}.`;
  const range = formatRange(language, lost.hours, formatTwoDigits);
  const hours = formatTwoDigits(language, lost.hours.likely);
  return texts.lost(hours, range === undefined ? "" : texts.range(range));
}

/** Since when it may begin, or that it was taken back. */
function tellEnd(language: Language, approval: ApprovalSummary): string {
  const texts = approvalPanelTexts[language];
  const { endedAt, sentAt, withdrawalKind, withdrawalReason } = approval;
  const day = formatDay(language, dayOf(endedAt ?? sentAt));
  if (withdrawalKind !== undefined) {
    return texts.withdrawn(day, texts.withdrawals[withdrawalKind], withdrawalReason ?? "");
  }
  if (approval.isFree) return texts.free(day);
  return approval.hasConditions ? texts.grantedWithConditions(day) : texts.granted(day);
}
