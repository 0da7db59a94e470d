import type { Actor } from "#features/actors/actor.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import type { JournalEvent } from "#features/journal/journal-entry.ts";
import { findServiceInScope } from "#features/services/find-service.server.ts";
import { isUuid } from "#platform/authority-id.ts";
import { newId } from "#platform/new-id.server.ts";
import type { Scope, Workshop } from "#platform/workshop.server.ts";
import { readInitiatives } from "./initiative-reading-store.server.ts";
import { endCurrentStay, lockInitiativeRow, saveNewStay } from "./initiative-store.server.ts";
import { mayChangeInitiative } from "./initiative.ts";
import type { Initiative } from "./initiative.ts";
import { latest } from "./trace-journey.ts";

export type InitiativePlace = { readonly serviceKey: string; readonly initiativeId: string };

export type InitiativeRefusal =
  { readonly outcome: "initiative-unknown" } | { readonly outcome: "not-permitted" };

/** What a use case about one initiative works with: nobody else changes it meanwhile. */
export type LockedInitiative = {
  readonly scope: Scope;
  readonly actor: Actor;
  readonly initiative: Initiative;
  /** Never before the last stay began, even where two servers' clocks differ. */
  readonly at: Date;
};

/** Locks an initiative and runs one change of it in one transaction, for those who may change it. */
export async function lockInitiative<T>(
  workshop: Workshop,
  actor: Actor,
  { serviceKey, initiativeId }: InitiativePlace,
  work: (locked: LockedInitiative) => Promise<T>,
): Promise<T | InitiativeRefusal> {
  if (!isUuid(initiativeId)) return { outcome: "initiative-unknown" };
  return workshop.inScope<T | InitiativeRefusal>(actor.authorityId, async (scope) => {
    const service = await findServiceInScope(scope, serviceKey);
    const locked = service && (await lockInitiativeRow(scope, service.id, initiativeId));
    if (!locked) return { outcome: "initiative-unknown" };
    if (!mayChangeInitiative(actor, service)) return { outcome: "not-permitted" };
    const [initiative] = await readInitiatives(scope, { serviceId: service.id, initiativeId });
    if (!initiative) return { outcome: "initiative-unknown" };
    const { createdAt, end, stays } = initiative;
    const last = end?.at ?? stays.at(-1)?.from ?? createdAt;
    return work({ scope, actor, initiative, at: latest(workshop.now(), last) });
  });
}

/** Holds an initiative within another feature's transaction: until it ends, no request is sent for it, and it does not end. */
export async function holdInitiative(
  scope: Scope,
  { serviceId, initiativeId }: { readonly serviceId: string; readonly initiativeId: string },
): Promise<void> {
  await lockInitiativeRow(scope, serviceId, initiativeId);
}

/** Lets one stay end exactly when the next begins, and writes the journal. */
export async function beginStay(
  { scope, actor, initiative, at }: LockedInitiative,
  next: {
    readonly waitsFor: string | null;
    readonly what: JournalEvent;
    readonly details?: Readonly<Record<string, unknown>>;
    readonly approvalRequestId?: string | null;
  },
): Promise<void> {
  await endCurrentStay(scope, initiative.id, at);
  const { waitsFor, approvalRequestId = null } = next;
  await saveNewStay(scope, initiative.id, { id: newId(at), from: at, waitsFor, approvalRequestId });
  await recordInJournal(scope, actor, {
    at,
    what: next.what,
    about: { kind: "initiative", id: initiative.id },
    details: next.details ?? {},
  });
}

/** Whether a request for approval is under way: then what the initiative waits for follows from that, and it cannot end. */
export function isUnderApproval({ initiative }: Pick<LockedInitiative, "initiative">): boolean {
  return (initiative.stays.at(-1)?.approvalRequestId ?? null) !== null;
}
