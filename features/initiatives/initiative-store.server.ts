import type { Scope } from "#platform/database/scope.server.ts";
import { initiativeQuantities } from "./initiative.ts";
import type { Initiative, InitiativeEstimates } from "./initiative.ts";

type Proposal = Pick<Initiative, "name" | "answer" | "needIds" | "estimates">;

export async function saveNewInitiative(
  scope: Scope,
  initiative: Proposal & Pick<Initiative, "id" | "serviceId" | "createdAt">,
): Promise<void> {
  await scope.transaction
    .insertInto("initiatives")
    .values({
      id: initiative.id,
      authority_id: scope.authorityId,
      service_id: initiative.serviceId,
      name: initiative.name,
      answer: initiative.answer,
      created_at: initiative.createdAt,
    })
    .execute();
  await saveNeeds(scope, initiative.id, initiative.needIds);
  await saveEstimates(scope, initiative.id, initiative.estimates);
}

export async function saveInitiativeChange(
  scope: Scope,
  initiativeId: string,
  { name, answer, needIds, estimates }: Proposal,
): Promise<void> {
  await scope.transaction
    .updateTable("initiatives")
    .set({ name, answer })
    .where("initiatives.authority_id", "=", scope.authorityId)
    .where("initiatives.id", "=", initiativeId)
    .execute();
  for (const table of ["initiative_needs", "initiative_estimates"] as const) {
    await scope.transaction
      .deleteFrom(table)
      .where("authority_id", "=", scope.authorityId)
      .where("initiative_id", "=", initiativeId)
      .execute();
  }
  await saveNeeds(scope, initiativeId, needIds);
  await saveEstimates(scope, initiativeId, estimates);
}

/** Ends an initiative, or with null lets it go on. */
export async function saveEnd(scope: Scope, initiativeId: string, end: Initiative["end"]): Promise<void> {
  await scope.transaction
    .updateTable("initiatives")
    .set({
      ended_at: end?.at ?? null,
      ending: end?.ending ?? null,
      ending_reason: end?.reason ?? null,
    })
    .where("initiatives.authority_id", "=", scope.authorityId)
    .where("initiatives.id", "=", initiativeId)
    .execute();
}

/** Ends the stay that lasts, if one does. */
export async function endCurrentStay(scope: Scope, initiativeId: string, at: Date): Promise<void> {
  await scope.transaction
    .updateTable("initiative_stays")
    .set({ ended_at: at })
    .where("initiative_stays.authority_id", "=", scope.authorityId)
    .where("initiative_stays.initiative_id", "=", initiativeId)
    .where("initiative_stays.ended_at", "is", null)
    .execute();
}

/** Begins a stay. The one before must have ended. */
export async function saveNewStay(
  scope: Scope,
  initiativeId: string,
  stay: {
    readonly id: string;
    readonly from: Date;
    readonly waitsFor: string | null;
    readonly approvalRequestId?: string | null;
  },
): Promise<void> {
  await scope.transaction
    .insertInto("initiative_stays")
    .values({
      id: stay.id,
      authority_id: scope.authorityId,
      initiative_id: initiativeId,
      state: stay.waitsFor === null ? "working" : "waiting",
      waits_for: stay.waitsFor,
      began_at: stay.from,
      approval_request_id: stay.approvalRequestId ?? null,
    })
    .execute();
}

/** Holds an initiative of a service until the transaction ends. Read it after that. */
export async function lockInitiativeRow(
  scope: Scope,
  serviceId: string,
  initiativeId: string,
): Promise<"locked" | undefined> {
  const row = await scope.transaction
    .selectFrom("initiatives")
    .where("initiatives.authority_id", "=", scope.authorityId)
    .where("initiatives.service_id", "=", serviceId)
    .where("initiatives.id", "=", initiativeId)
    .select("initiatives.id")
    .forUpdate()
    .executeTakeFirst();
  return row && "locked";
}

async function saveNeeds(scope: Scope, initiativeId: string, needIds: readonly string[]): Promise<void> {
  const rows = needIds.map((needId) => ({
    authority_id: scope.authorityId,
    initiative_id: initiativeId,
    need_id: needId,
  }));
  await scope.transaction.insertInto("initiative_needs").values(rows).execute();
}

async function saveEstimates(
  scope: Scope,
  initiativeId: string,
  estimates: InitiativeEstimates,
): Promise<void> {
  const rows = initiativeQuantities.flatMap((quantity) => {
    const estimate = estimates[quantity];
    return estimate
      ? [{ authority_id: scope.authorityId, initiative_id: initiativeId, quantity, ...estimate }]
      : [];
  });
  if (rows.length > 0) await scope.transaction.insertInto("initiative_estimates").values(rows).execute();
}
