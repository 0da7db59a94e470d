import type { ReactNode } from "react";
import { getStation, listCurrentRounds } from "#features/approvals/approval.ts";
import type { ApprovalRequest, RoundState } from "#features/approvals/approval.ts";
import { VoiceWords } from "#features/voices/ui/voice-words.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { Panel } from "#ui/panel.tsx";
import { Stack } from "#ui/stack.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { requestFormTexts } from "../texts/request-form-texts.ts";
import { requestPageTexts } from "../texts/request-page-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { AnswerDue } from "../approvals/answer-due.tsx";
import { AnswerQuestionForm } from "./answer-question-form.tsx";
import type { RequestPageProps } from "./request-page-props.ts";
import { SaidAtStation } from "../approvals/said-at-station.tsx";

/** What can be done with a request now: by the team, or what the others wait for. */
export function RequestNextStep(props: RequestPageProps) {
  const texts = requestPageTexts[useLanguage()];
  return (
    <Panel title={texts.nextTitle}>
      <Stack gap="small">{tellNext(props)}</Stack>
    </Panel>
  );
}

function tellNext(props: RequestPageProps): ReactNode {
  switch (props.found.request.state) {
    case "running":
      return <Running {...props} />;
    case "refused":
      return <Refused {...props} />;
    case "granted":
      return <Granted {...props} />;
    case "withdrawn":
      return <Withdrawn {...props} />;
  }
}

function Running(props: RequestPageProps) {
  const texts = requestPageTexts[useLanguage()];
  if (listSaid(props.found.request, "questioned").length === 0)
    return <p>{props.may.handle ? texts.nextStations : texts.nextStationsReader}</p>;
  return (
    <>
      <p>{texts.nextAnswer}</p>
      <OpenQuestions {...props} />
    </>
  );
}

/** What stations asked back, each with a place to answer for whoever may. */
function OpenQuestions({ found: { request, memberNames }, today, may, loses, answer }: RequestPageProps) {
  const language = useLanguage();
  const questions = listSaid(request, "questioned");
  return (
    <>
      {questions.map(({ station, round, decision }) => (
        <section key={round.id}>
          <h3 className="minor-heading">{requestFormTexts[language].asks(station.name)}</h3>
          {decision ? <SaidAtStation said={[decision]} memberNames={memberNames} isKindKnown /> : null}
          <p>
            <AnswerDue round={round} today={today} />
          </p>
          {may.handle ? (
            <AnswerQuestionForm station={station} round={round} loses={loses} answer={answer} />
          ) : null}
        </section>
      ))}
    </>
  );
}

function Refused(props: RequestPageProps) {
  const texts = requestPageTexts[useLanguage()];
  const { found, may } = props;
  const { request, memberNames } = found;
  const isAsked = listSaid(request, "questioned").length > 0;
  return (
    <>
      <p>{texts.nextRefused}</p>
      {listSaid(request, "refused").map(({ station, round, decision }) => (
        <section key={round.id}>
          <h3 className="minor-heading">{station.name}</h3>
          {decision ? <SaidAtStation said={[decision]} memberNames={memberNames} /> : null}
        </section>
      ))}
      {may.change ? (
        <>
          <p>{texts.nextRefusedHow}</p>
          <p>
            <ButtonLink href={`/freigaben/${request.id}/aendern`} variant="primary">
              {texts.change}
            </ButtonLink>
          </p>
        </>
      ) : null}
      {isAsked ? (
        <>
          <p>{may.change ? texts.nextRefusedAsked : texts.nextRefusedAskedReader}</p>
          <OpenQuestions {...props} />
        </>
      ) : null}
    </>
  );
}

function Granted({ found, may }: RequestPageProps) {
  const texts = requestPageTexts[useLanguage()];
  const { request, memberNames } = found;
  const conditions = listSaid(request, "granted-with-condition");
  return (
    <>
      <p>{may.handle ? texts.nextGranted : texts.nextGrantedReader}</p>
      {conditions.length === 0 ? null : <p>{texts.nextConditions}</p>}
      {conditions.map(({ station, round, decision }) => (
        <section key={round.id}>
          <h3 className="minor-heading">{station.name}</h3>
          {decision ? <SaidAtStation said={[decision]} memberNames={memberNames} /> : null}
        </section>
      ))}
      <ToInitiative request={request} />
    </>
  );
}

function Withdrawn({ found: { request, initiative }, may, newestId }: RequestPageProps) {
  const language = useLanguage();
  const texts = requestPageTexts[language];
  const isReplaced = newestId !== request.id;
  const canAskAgain = may.estimate && !isReplaced && initiative.state.kind !== "ended";
  return (
    <>
      {request.withdrawal ? (
        <p>
          {texts.withdrawalReason} <VoiceWords text={request.withdrawal.reason} language={language} />
        </p>
      ) : null}
      {isReplaced ? (
        <p>
          <TextLink href={`/freigaben/${newestId}`}>{texts.newerRequest}</TextLink>
        </p>
      ) : (
        <p>{texts.nextWithdrawn}</p>
      )}
      {canAskAgain ? (
        <p>
          <ButtonLink href={`${hrefOfInitiative(request)}/freigabe`}>{texts.newRequest}</ButtonLink>
        </p>
      ) : null}
      <ToInitiative request={request} />
    </>
  );
}

function ToInitiative({ request }: { readonly request: ApprovalRequest }) {
  const texts = requestPageTexts[useLanguage()];
  return (
    <p>
      <TextLink href={hrefOfInitiative(request)}>{texts.toInitiative}</TextLink>
    </p>
  );
}

function hrefOfInitiative({ service, initiative }: ApprovalRequest): string {
  return `/dienste/${service.key}/vorhaben/${initiative.id}`;
}

/** Stations whose round stands like this now, each with what was said there last. */
function listSaid(request: ApprovalRequest, state: RoundState) {
  return listCurrentRounds(request)
    .filter((round) => round.state === state)
    .map((round) => ({
      round,
      station: getStation(request, round.stationKey),
      decision: request.decisions.findLast(({ roundId }) => roundId === round.id),
    }));
}
