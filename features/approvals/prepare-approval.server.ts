import type { Actor } from "#features/actors/actor.ts";
import { assessRisk } from "#features/approval-paths/assess-risk.ts";
import { listPathsInForce } from "#features/approval-paths/list-paths.server.ts";
import { planStations } from "#features/approval-paths/plan-stations.ts";
import { mayChangeInitiative } from "#features/initiatives/initiative.ts";
import { listInitiativesWithIds } from "#features/initiatives/list-initiatives.server.ts";
import type { InitiativeOverview } from "#features/initiatives/list-initiatives.server.ts";
import type { InitiativePlace, InitiativeRefusal } from "#features/initiatives/lock-initiative.server.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import { isUuid } from "#platform/authority-id.ts";
import { dayOf } from "#platform/values/day-value.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import type { SendApprovalInput } from "./approval-input.ts";
import { readRequests } from "./approval-reading-store.server.ts";
import { listPathKeepers } from "./list-path-keepers.server.ts";
import { previewStations } from "./preview-stations.server.ts";
import type { ApprovalPreview } from "./station-forecast.ts";

/** One path in force among which a request chooses. */
export type PathChoice = { readonly id: string; readonly name: string; readonly stationCount: number };

type Preparation = {
  readonly serviceName: string;
  /** With its needs, the strongest first, the hours at stake, and whether it has ended. */
  readonly initiative: InitiativeOverview;
  /** By name; empty where the authority has not written down any. */
  readonly paths: readonly PathChoice[];
  /** Names of those who write paths down. */
  readonly pathKeepers: readonly string[];
};

export type PrepareApprovalResult =
  | ({ readonly outcome: "prepared" } & Preparation)
  | { readonly outcome: "already-under-way"; readonly requestId: string }
  | InitiativeRefusal;

/** What somebody needs who is about to ask for the approvals of an initiative. */
export async function prepareApproval(
  workshop: Workshop,
  actor: Actor,
  place: InitiativePlace,
): Promise<PrepareApprovalResult> {
  const now = workshop.now();
  return workshop.inScope<PrepareApprovalResult>(actor.authorityId, async (scope) => {
    const found = await findForRequest(scope, actor, { place, now });
    if (found.outcome !== "found") return found;
    const paths = await listPathsInForce(scope);
    return {
      outcome: "prepared",
      serviceName: found.serviceName,
      initiative: found.initiative,
      paths: paths.map(({ id, name, version }) => ({
        id,
        name,
        stationCount: version.content.stations.length,
      })),
      pathKeepers: await listPathKeepers(scope),
    };
  });
}

export type PreviewApprovalResult =
  | { readonly outcome: "previewed"; readonly preview: ApprovalPreview }
  | { readonly outcome: "already-under-way"; readonly requestId: string }
  | { readonly outcome: "already-ended" }
  | { readonly outcome: "path-unknown" }
  | InitiativeRefusal;

/** Which stations a request would need if it were sent now, by the newest version of its path; nothing is stored. */
export async function previewApproval(
  workshop: Workshop,
  actor: Actor,
  place: InitiativePlace,
  { pathId, answers }: Pick<SendApprovalInput, "pathId" | "answers">,
): Promise<PreviewApprovalResult> {
  const now = workshop.now();
  return workshop.inScope<PreviewApprovalResult>(actor.authorityId, async (scope) => {
    const found = await findForRequest(scope, actor, { place, now });
    if (found.outcome !== "found") return found;
    if (found.initiative.state.kind === "ended") return { outcome: "already-ended" };
    const path = (await listPathsInForce(scope)).find(({ id }) => id === pathId);
    if (!path) return { outcome: "path-unknown" };
    const { content, number } = path.version;
    const { needed, spared } = planStations(content, answers);
    const request = { versions: [{ memberId: actor.memberId }], decisions: [] };
    return {
      outcome: "previewed",
      preview: {
        path: { id: path.id, name: path.name, versionNumber: number },
        risk: assessRisk(answers, content.limits),
        needed: await previewStations(scope, needed, { request, now }),
        spared,
        today: dayOf(now),
      },
    };
  });
}

type Found =
  | { readonly outcome: "found"; readonly serviceName: string; readonly initiative: InitiativeOverview }
  | Extract<PrepareApprovalResult, { readonly outcome: "already-under-way" }>
  | InitiativeRefusal;

async function findForRequest(
  scope: Scope,
  actor: Actor,
  { place, now }: { readonly place: InitiativePlace; readonly now: Date },
): Promise<Found> {
  const { serviceKey, initiativeId } = place;
  if (!isUuid(initiativeId)) return { outcome: "initiative-unknown" };
  const service = await findServiceInScope(scope, serviceKey);
  const [initiative] = await listInitiativesWithIds(scope, [initiativeId], now);
  if (!service || initiative?.serviceKey !== serviceKey) return { outcome: "initiative-unknown" };
  if (actor.memberId === null || !mayChangeInitiative(actor, service)) return { outcome: "not-permitted" };
  const [underWay] = await readRequests(scope, { initiativeId, isUnderWay: true });
  if (underWay) return { outcome: "already-under-way", requestId: underWay.id };
  return { outcome: "found", serviceName: service.name, initiative };
}
