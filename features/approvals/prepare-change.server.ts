import type { Actor } from "#features/actors/actor.ts";
import { assessRisk } from "#features/approval-paths/assess-risk.ts";
import type { AssessedRisk } from "#features/approval-paths/assess-risk.ts";
import { planStations } from "#features/approval-paths/plan-stations.ts";
import type { JudgedStation } from "#features/approval-paths/plan-stations.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { isUuid } from "#platform/authority-id.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import type { ChangeApprovalInput } from "./approval-input.ts";
import { readRequests } from "./approval-reading-store.server.ts";
import { getLastVersion, listCurrentRounds } from "./approval.ts";
import type { ApprovalRequest, RequestVersion, StationRound } from "./approval.ts";
import { findApproval } from "./find-approval.server.ts";
import type { FoundApproval } from "./find-approval.server.ts";
import { findChangeRefusal } from "./find-change-refusal.server.ts";
import type { ChangeRefusal } from "./find-change-refusal.server.ts";
import type { KnownLastDays } from "./foresee-last-days.ts";
import { listPathKeepers } from "./list-path-keepers.server.ts";
import { listRoundsGrantedBy } from "./list-rounds-granted-by.ts";
import type { ApprovalUnknown } from "./lock-approval.server.ts";
import { previewStations } from "./preview-stations.server.ts";
import { reviseRounds } from "./revise-rounds.ts";
import type { RoundRevision } from "./revise-rounds.ts";
import { toContent } from "./send-approval.server.ts";
import { findLastDay } from "./settle-approval.server.ts";
import type { StationForecast } from "./station-forecast.ts";

export type PrepareChangeResult =
  | {
      readonly outcome: "prepared";
      readonly approval: FoundApproval;
      readonly isOver: boolean;
      /** Names of those who write paths down. */
      readonly pathKeepers: readonly string[];
    }
  | { readonly outcome: "not-permitted" }
  | ApprovalUnknown;

/** What somebody needs who is about to change a request; also whether that is over. */
export async function prepareChange(
  workshop: Workshop,
  actor: Actor,
  requestId: string,
): Promise<PrepareChangeResult> {
  const approval = await findApproval(workshop, actor, requestId);
  if (!approval) return { outcome: "request-unknown" };
  return workshop.inScope<PrepareChangeResult>(actor.authorityId, async (scope) => {
    const refusal = await findChangeRefusal(scope, actor, approval.request, workshop.now());
    if (refusal?.outcome === "not-permitted") return refusal;
    const pathKeepers = await listPathKeepers(scope);
    return { outcome: "prepared", approval, isOver: refusal !== undefined, pathKeepers };
  });
}

/** What a change would do to a request's stations if it were sent now. */
export type ChangePreview = {
  /** The version that is changed. */
  readonly before: RequestVersion;
  readonly risk: AssessedRisk;
  readonly revision: RoundRevision;
  /** The stations that have to look at the new version, each as it is to be expected. */
  readonly forecasts: readonly StationForecast[];
  readonly spared: readonly JudgedStation[];
  readonly today: string;
};

export type PreviewChangeResult =
  | { readonly outcome: "previewed"; readonly preview: ChangePreview }
  /** Somebody sent a version meanwhile. */
  | { readonly outcome: "outdated"; readonly newest: RequestVersion }
  | ChangeRefusal
  | ApprovalUnknown;

/** Which stations would look again, and which would not; nothing is stored. */
export async function previewChange(
  workshop: Workshop,
  actor: Actor,
  requestId: string,
  input: ChangeApprovalInput,
): Promise<PreviewChangeResult> {
  if (!isUuid(requestId)) return { outcome: "request-unknown" };
  const now = workshop.now();
  return workshop.inScope<PreviewChangeResult>(actor.authorityId, async (scope) => {
    const [request] = await readRequests(scope, { requestId });
    if (!request) return { outcome: "request-unknown" };
    const refusal = await findChangeRefusal(scope, actor, request, now);
    if (refusal) return refusal;
    const newest = getLastVersion(request);
    if (newest.number !== input.baseVersion) return { outcome: "outdated", newest };
    return { outcome: "previewed", preview: await lookAhead(scope, actor, { request, input, now }) };
  });
}

async function lookAhead(
  scope: Scope,
  actor: Actor,
  {
    request,
    input,
    now,
  }: { readonly request: ApprovalRequest; readonly input: ChangeApprovalInput; readonly now: Date },
): Promise<ChangePreview> {
  const before = getLastVersion(request);
  const { content } = request.path;
  const revision = reviseRounds(content, listCurrentRounds(request), {
    before,
    after: toContent(input),
    grantedBySender: listRoundsGrantedBy(request, actor.memberId),
  });
  const { needed, spared } = planStations(content, input.answers);
  const standing = new Set(revision.standing.map(({ planned }) => planned.station.key));
  const forecasts = await previewStations(
    scope,
    needed.filter(({ station }) => !standing.has(station.key)),
    {
      request: { ...request, versions: [...request.versions, { memberId: actor.memberId }] },
      now,
      known: await readKnownLastDays(scope, request, { revision, now }),
    },
  );
  return {
    before,
    risk: assessRisk(input.answers, content.limits),
    revision,
    forecasts,
    spared,
    today: dayOf(now),
  };
}

/** A decision that stands holds up nobody; an open station keeps its last day; a question is answered by the change. */
async function readKnownLastDays(
  scope: Scope,
  { path, decisions }: ApprovalRequest,
  { revision, now }: { readonly revision: RoundRevision; readonly now: Date },
): Promise<KnownLastDays> {
  const freeDays = await findFreeDays(scope);
  const lastDayOf = (round: StationRound & { readonly openedAt: Date }) => {
    const answers = round.state === "questioned" ? [answerTo(round, now)] : [];
    return findLastDay(freeDays, { path, decisions: [...decisions, ...answers] }, round);
  };
  return new Map([
    ...revision.standing.map(({ round }) => [round.stationKey, null] as const),
    ...revision.goingOn.flatMap(({ round }) => {
      const { openedAt, stationKey } = round;
      return openedAt === null ? [] : [[stationKey, lastDayOf({ ...round, openedAt })] as const];
    }),
  ]);
}

function answerTo(round: StationRound, now: Date): ApprovalRequest["decisions"][number] {
  return {
    id: "",
    roundId: round.id,
    kind: "answer",
    note: "",
    mustChange: "",
    capacity: "requester",
    memberId: null,
    versionNumber: round.sinceVersion,
    decidedAt: now,
  };
}
