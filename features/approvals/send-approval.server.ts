import { maskPersonalData } from "#engines/personal-data-masking/mask-personal-data.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { ApprovalPath } from "#features/approval-paths/approval-path.ts";
import { planStations } from "#features/approval-paths/plan-stations.ts";
import type { PlannedStation } from "#features/approval-paths/plan-stations.ts";
import { listPathsInForce } from "#features/approval-paths/list-paths.server.ts";
import { findFreeDays } from "#features/closing-days/find-free-days.server.ts";
import { lockInitiative } from "#features/initiatives/lock-initiative.server.ts";
import type {
  InitiativePlace,
  InitiativeRefusal,
  LockedInitiative,
} from "#features/initiatives/lock-initiative.server.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { SendApprovalInput } from "./approval-input.ts";
import { readRequests } from "./approval-reading-store.server.ts";
import { saveNewRequest, saveNewRounds, saveVersion } from "./approval-store.server.ts";
import { getLastVersion, isUnderWay } from "./approval.ts";
import type { ApprovalRequest, RequestText, RequestVersion } from "./approval.ts";
import { compareVersions } from "./list-reopenings.ts";
import { listStationsWithoutDecider } from "./list-stations-without-decider.server.ts";
import { settleApproval } from "./settle-approval.server.ts";

export type SendApprovalResult =
  | { readonly outcome: "sent"; readonly requestId: string }
  /** No station is needed: it is on record, and the change may begin. */
  | { readonly outcome: "not-needed"; readonly requestId: string }
  | { readonly outcome: "path-unknown" }
  /** The path has a newer version than the one whose stations were shown. */
  | { readonly outcome: "path-changed" }
  | { readonly outcome: "already-under-way"; readonly requestId: string }
  | { readonly outcome: "already-ended" }
  /** At these stations nobody but the requester could decide: the path has to name somebody. */
  | { readonly outcome: "nobody-decides"; readonly stationNames: readonly string[] }
  | InitiativeRefusal;

/** Asks for the approvals that an initiative needs by the answers about it. Where it needs none, that goes on record. */
export async function sendApproval(
  workshop: Workshop,
  actor: Actor,
  place: InitiativePlace,
  input: SendApprovalInput,
): Promise<SendApprovalResult> {
  if (actor.memberId === null) return { outcome: "not-permitted" };
  const { memberId } = actor;
  return lockInitiative<SendApprovalResult>(workshop, actor, place, async (locked) => {
    const { scope, initiative, at } = locked;
    if (initiative.end) return { outcome: "already-ended" };
    const requests = await readRequests(scope, { initiativeId: initiative.id });
    const underWay = requests.find(isUnderWay);
    if (underWay) return { outcome: "already-under-way", requestId: underWay.id };
    const path = (await listPathsInForce(scope)).find(({ id }) => id === input.pathId);
    if (!path) return { outcome: "path-unknown" };
    if (path.version.number !== input.pathVersion) return { outcome: "path-changed" };
    const { needed } = planStations(path.version.content, input.answers);
    const version = { ...toContent(input), number: 1, memberId, sentAt: at };
    const onRecord = needed.length === 0 && requests.find((one) => isAlreadyOnRecord(one, path, version));
    if (onRecord) return { outcome: "not-needed", requestId: onRecord.id };
    const stationNames = await listStationsWithoutDecider(
      scope,
      needed.map(({ station }) => station),
      { versions: [version], decisions: [] },
    );
    if (stationNames.length > 0) return { outcome: "nobody-decides", stationNames };
    const requestId = newId(at);
    await saveNewRequest(scope, {
      id: requestId,
      serviceId: initiative.serviceId,
      initiativeId: initiative.id,
      pathVersionId: path.version.id,
      state: needed.length === 0 ? "granted" : "running",
      sentAt: at,
    });
    await saveVersion(scope, { id: newId(at), requestId, version });
    await recordSending(locked, { requestId, pathId: path.id, pathVersion: path.version.number, needed });
    if (needed.length === 0) return { outcome: "not-needed", requestId };
    await openStations(workshop, locked, { requestId, needed });
    return { outcome: "sent", requestId };
  });
}

/** Whether the same change is on record already, by the same version of the path: somebody sent the form twice. */
function isAlreadyOnRecord(
  request: ApprovalRequest,
  { id, version }: Pick<ApprovalPath, "id" | "version">,
  asked: Pick<RequestVersion, "answers" | RequestText>,
): boolean {
  const { path, state, rounds } = request;
  if (state !== "granted" || rounds.length > 0) return false;
  if (path.id !== id || path.versionNumber !== version.number) return false;
  const { answers, texts } = compareVersions(getLastVersion(request), asked);
  return answers.length + texts.length === 0;
}

/** The requester's words and answers, without what the form needs besides. Words are masked: a version stays for good. */
export function toContent(
  input: Omit<SendApprovalInput, "pathId" | "pathVersion">,
): Omit<RequestVersion, "number" | "memberId" | "sentAt"> {
  const mask = (text: RequestText) => maskPersonalData(input[text]).text;
  return {
    change: mask("change"),
    newData: mask("newData"),
    risk: mask("risk"),
    wayBack: mask("wayBack"),
    firstFor: mask("firstFor"),
    findings: mask("findings"),
    answers: input.answers,
  };
}

async function recordSending(
  { scope, actor, initiative, at }: LockedInitiative,
  sent: {
    readonly requestId: string;
    readonly pathId: string;
    readonly pathVersion: number;
    readonly needed: readonly PlannedStation[];
  },
): Promise<void> {
  await recordInJournal(scope, actor, {
    at,
    what: sent.needed.length === 0 ? "approval-not-needed" : "approval-sent",
    about: { kind: "approval", id: sent.requestId },
    details: {
      initiativeId: initiative.id,
      serviceId: initiative.serviceId,
      pathId: sent.pathId,
      pathVersion: sent.pathVersion,
      version: 1,
      stations: sent.needed.map(({ station }) => station.key),
    },
  });
}

async function openStations(
  workshop: Workshop,
  { scope, actor, at }: LockedInitiative,
  { requestId, needed }: { readonly requestId: string; readonly needed: readonly PlannedStation[] },
): Promise<void> {
  await saveNewRounds(
    scope,
    requestId,
    needed.map(({ station, after }) => ({
      id: newId(at),
      stationKey: station.key,
      round: 1,
      after,
      sinceVersion: 1,
      reopenedBecause: null,
    })),
  );
  const [request] = await readRequests(scope, { requestId });
  if (!request) throw new Error("a request that was just saved is gone");
  const freeDays = await findFreeDays(scope);
  await settleApproval({ workshop, scope, actor, request, freeDays, at });
}
