import type { Actor } from "#features/actors/actor.ts";
import type { PathContent } from "#features/approval-paths/approval-path.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { changeApprovalInput, sendApprovalInput } from "#features/approvals/approval-input.ts";
import type { ChangeApprovalInput, SendApprovalInput } from "#features/approvals/approval-input.ts";
import { getLastVersion } from "#features/approvals/approval.ts";
import type { ApprovalRequest, DecisionKind, RequestTexts } from "#features/approvals/approval.ts";
import { decideStation } from "#features/approvals/decide-station.server.ts";
import type { DecideStationResult } from "#features/approvals/decide-station.server.ts";
import { findApproval } from "#features/approvals/find-approval.server.ts";
import { sendApproval } from "#features/approvals/send-approval.server.ts";
import { changeInitiative } from "#features/initiatives/change-initiative.server.ts";
import { createInitiative } from "#features/initiatives/create-initiative.server.ts";
import { initiativeInput } from "#features/initiatives/initiative-input.ts";
import { changeService } from "#features/services/change-service.server.ts";
import { serviceInput } from "#features/services/service-input.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { aPathContent, harmless } from "#tests/approvals/a-path-content.ts";
import { aNeed } from "./a-need.server.ts";
import { aMember } from "./an-authority.server.ts";
import type { TestAuthority } from "./an-authority.server.ts";

export const someTexts: RequestTexts = {
  change: "Vermieter bestätigen den Einzug über einen Link.",
  newData: "Name und E-Mail des Vermieters, gelöscht nach 30 Tagen",
  risk: "Jemand bestätigt einen Einzug, den es nicht gab.",
  wayBack: "Schalter aus, in einer Minute, ohne Datenverlust",
  firstFor: "5 von 100 Anträgen",
  findings: "DSFA nicht nötig, Schwellwertprüfung Seite 2",
};

/** A path with one version, as it would be written down. */
export async function aPath(
  workshop: Workshop,
  { operator }: Pick<TestAuthority, "operator">,
  content: PathContent = aPathContent,
): Promise<{ readonly pathId: string; readonly pathVersion: number }> {
  const at = workshop.now();
  const pathId = newId(at);
  await workshop.inScope(operator.authorityId, async ({ transaction, authorityId: authority_id }) => {
    await transaction
      .insertInto("approval_paths")
      .values({ id: pathId, authority_id, name: `Weg ${pathId}`, created_at: at })
      .execute();
    await transaction
      .insertInto("approval_path_versions")
      .values({
        id: newId(at),
        authority_id,
        path_id: pathId,
        number: 1,
        content: JSON.stringify(content),
        created_at: at,
      })
      .execute();
  });
  return { pathId, pathVersion: 1 };
}

/** People who decide: two approvers and somebody of the leadership. */
export async function someDeciders(workshop: Workshop, { operator, authority }: TestAuthority) {
  const person = (name: string, role: "approver" | "leadership") =>
    aMember(workshop, operator, { email: `${name}@${authority.key}.example`, role, teamIds: [] });
  return {
    approver: await person("freigabe", "approver"),
    secondApprover: await person("freigabe2", "approver"),
    leader: await person("leitung", "leadership"),
  };
}

/** An initiative of the authority's service with a need of its own. */
export async function anInitiative(
  workshop: Workshop,
  { member, service }: TestAuthority,
  name = "Bestätigung direkt vom Vermieter holen",
): Promise<string> {
  const { needId } = await aNeed(workshop, member, service.key);
  const created = await createInitiative(workshop, member, service.key, {
    name,
    answer: "Vermieter bestätigen online.",
    needIds: [needId],
    helpedCasesInPercent: undefined,
    citizenMinutesSavedACase: undefined,
    staffMinutesSavedACase: undefined,
    effortInPersonDays: undefined,
  });
  if (created.outcome !== "created") throw new Error(created.outcome);
  return created.initiativeId;
}

/** What the form would send about a change with new personal data, unless other answers are given. */
export function aRequestInput(
  path: { readonly pathId: string; readonly pathVersion: number },
  answers: Partial<ScreeningAnswers> = { "new-personal-data": "yes" },
  texts: Partial<RequestTexts> = {},
): SendApprovalInput {
  const typed = asTyped({ ...harmless, ...answers });
  return sendApprovalInput.parse({ ...someTexts, ...texts, ...typed, ...path });
}

/** What the form would send that was filled from the newest version, but for what is given. */
export function aChangeInput(
  request: ApprovalRequest,
  answers: Partial<ScreeningAnswers> = {},
  texts: Partial<RequestTexts> = {},
): ChangeApprovalInput {
  const last = getLastVersion(request);
  const { change, newData, risk, wayBack, firstFor, findings } = last;
  return changeApprovalInput.parse({
    ...{ change, newData, risk, wayBack, firstFor, findings },
    ...texts,
    ...asTyped({ ...last.answers, ...answers }),
    baseVersion: last.number,
  });
}

function asTyped(answers: ScreeningAnswers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [question, String(answer ?? "")]),
  );
}

/** A request that has been sent; answers its id. */
export async function aRequest(
  workshop: Workshop,
  home: TestAuthority,
  path: { readonly pathId: string; readonly pathVersion: number },
  answers?: Partial<ScreeningAnswers>,
): Promise<string> {
  const initiativeId = await anInitiative(workshop, home);
  const place = { serviceKey: home.service.key, initiativeId };
  const sent = await sendApproval(workshop, home.member, place, aRequestInput(path, answers));
  if (sent.outcome !== "sent" && sent.outcome !== "not-needed") throw new Error(sent.outcome);
  return sent.requestId;
}

export async function readRequest(
  workshop: Workshop,
  actor: Actor,
  requestId: string,
): Promise<ApprovalRequest> {
  const found = await findApproval(workshop, actor, requestId);
  if (!found) throw new Error("no such request");
  return found.request;
}

/** Says something at a station, as its page would send it: about what stands there now. */
export async function sayAt(
  workshop: Workshop,
  actor: Actor,
  { requestId, stationKey }: { readonly requestId: string; readonly stationKey: string },
  decision: DecisionKind,
): Promise<DecideStationResult> {
  const request = await readRequest(workshop, actor, requestId);
  const round = request.rounds.find((one) => one.stationKey === stationKey && one.isCurrent);
  return decideStation(
    workshop,
    actor,
    { requestId, stationKey },
    {
      decision,
      note: decision === "granted" ? "" : "Wer löscht die Daten?",
      mustChange: decision === "refused" ? "Eine Frist für das Löschen" : "",
      roundId: round?.id ?? newId(workshop.now()),
      versionNumber: getLastVersion(request).number,
    },
  );
}

/** Estimates what a request's waiting costs: 10 hours of citizens a day and 5 of staff. */
export async function estimateRequest(
  workshop: Workshop,
  { operator, member, service }: TestAuthority,
  requestId: string,
): Promise<void> {
  const found = await findApproval(workshop, member, requestId);
  if (!found) throw new Error("no such request");
  const { name, shortDescription, teamId } = service;
  const changed = await changeService(
    workshop,
    operator,
    service.key,
    serviceInput.parse({
      ...{ name, shortDescription, teamId },
      casesAYear: anEstimate("36500"),
      citizenMinutesACase: anEstimate(""),
      staffMinutesACase: anEstimate(""),
    }),
  );
  const { initiative } = found;
  const place = { serviceKey: service.key, initiativeId: initiative.id };
  const estimated = await changeInitiative(
    workshop,
    member,
    place,
    initiativeInput.parse({
      name: initiative.name,
      answer: initiative.answer,
      needIds: initiative.needs.map(({ id }) => id),
      helpedCasesInPercent: anEstimate("50"),
      citizenMinutesSavedACase: { ...anEstimate("12"), low: "6", high: "24" },
      staffMinutesSavedACase: anEstimate("6"),
      effortInPersonDays: anEstimate(""),
    }),
  );
  if (changed.outcome !== "changed" || estimated.outcome !== "changed") throw new Error(estimated.outcome);
}

function anEstimate(number: string) {
  return {
    low: number,
    likely: number,
    high: number,
    source: number === "" ? "" : "Strichliste am Schalter",
  };
}
