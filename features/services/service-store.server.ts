import { sql } from "kysely";
import type { Scope } from "#platform/database/scope.server.ts";
import { estimateQuantities } from "./estimate.ts";
import type { Estimate, EstimateQuantity, ServiceEstimates } from "./estimate.ts";
import type { Service } from "./service.ts";

export async function listServicesInOrder(
  scope: Scope,
  filter: { readonly isArchived: boolean },
): Promise<readonly Service[]> {
  const rows = await servicesOf(scope)
    .where("services.archived_at", filter.isArchived ? "is not" : "is", null)
    .orderBy("services.name")
    .orderBy("services.key")
    .execute();
  return rows.map(toService);
}

/** The next services by key, archived ones too. */
export async function listServicesAfter(
  scope: Scope,
  { key, most }: { readonly key: string; readonly most: number },
): Promise<readonly Service[]> {
  const rows = await servicesOf(scope)
    .where("services.key", ">", key)
    .orderBy("services.key")
    .limit(most)
    .execute();
  return rows.map(toService);
}

export async function findServiceWithKey(scope: Scope, key: string): Promise<Service | undefined> {
  const row = await servicesOf(scope).where("services.key", "=", key).executeTakeFirst();
  return row && toService(row);
}

/** Keys that begin like the wanted one, to find one that is free. */
export async function listKeysLike(scope: Scope, start: string): Promise<readonly string[]> {
  const rows = await scope.transaction
    .selectFrom("services")
    .where("services.authority_id", "=", scope.authorityId)
    .where((eb) => eb.fn<boolean>("starts_with", ["services.key", eb.val(start)]))
    .select("services.key")
    .execute();
  return rows.map((row) => row.key);
}

type ServiceFields = Pick<
  Service,
  "name" | "shortDescription" | "address" | "leikaKey" | "teamId" | "estimates"
>;

export async function saveNewService(
  scope: Scope,
  service: ServiceFields & { readonly id: string; readonly key: string },
  at: Date,
): Promise<"saved" | "key-taken"> {
  const inserted = await scope.transaction
    .insertInto("services")
    .values({
      id: service.id,
      key: service.key,
      authority_id: scope.authorityId,
      created_at: at,
      ...toColumns(service),
    })
    .onConflict((conflict) => conflict.columns(["authority_id", "key"]).doNothing())
    .executeTakeFirst();
  if (Number(inserted.numInsertedOrUpdatedRows) === 0) return "key-taken";
  await saveEstimates(scope, service.id, service.estimates);
  return "saved";
}

export async function saveServiceChange(
  scope: Scope,
  serviceId: string,
  service: ServiceFields,
): Promise<void> {
  await scope.transaction
    .updateTable("services")
    .set(toColumns(service))
    .where("services.authority_id", "=", scope.authorityId)
    .where("services.id", "=", serviceId)
    .execute();
  await saveEstimates(scope, serviceId, service.estimates);
}

export async function saveServiceArchived(
  scope: Scope,
  serviceId: string,
  archivedAt: Date | null,
): Promise<void> {
  await scope.transaction
    .updateTable("services")
    .set({ archived_at: archivedAt })
    .where("services.authority_id", "=", scope.authorityId)
    .where("services.id", "=", serviceId)
    .execute();
}

async function saveEstimates(scope: Scope, serviceId: string, estimates: ServiceEstimates): Promise<void> {
  await scope.transaction
    .deleteFrom("service_estimates")
    .where("service_estimates.authority_id", "=", scope.authorityId)
    .where("service_estimates.service_id", "=", serviceId)
    .execute();
  const rows = estimateQuantities.flatMap((quantity) => {
    const estimate = estimates[quantity];
    return estimate
      ? [{ authority_id: scope.authorityId, service_id: serviceId, quantity, ...estimate }]
      : [];
  });
  if (rows.length > 0) await scope.transaction.insertInto("service_estimates").values(rows).execute();
}

function servicesOf(scope: Scope) {
  return scope.transaction
    .selectFrom("services")
    .innerJoin("teams", (join) =>
      join
        .onRef("teams.id", "=", "services.team_id")
        .onRef("teams.authority_id", "=", "services.authority_id"),
    )
    .where("services.authority_id", "=", scope.authorityId)
    .select([
      "services.id",
      "services.key",
      "services.name",
      "services.short_description",
      "services.address",
      "services.leika_key",
      "services.team_id",
      "services.archived_at",
      "teams.name as team_name",
      sql<Record<EstimateQuantity, Estimate> | null>`(
        select json_object_agg(service_estimates.quantity, json_build_object('low', service_estimates.low,
          'likely', service_estimates.likely, 'high', service_estimates.high, 'source', service_estimates.source))
        from service_estimates
        where service_estimates.authority_id = services.authority_id and service_estimates.service_id = services.id
      )`.as("estimates"),
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof servicesOf>["executeTakeFirstOrThrow"]>>;

function toService(row: Row): Service {
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    shortDescription: row.short_description,
    address: row.address,
    leikaKey: row.leika_key,
    teamId: row.team_id,
    teamName: row.team_name,
    isArchived: row.archived_at !== null,
    estimates: row.estimates ?? {},
  };
}

function toColumns(service: ServiceFields) {
  return {
    name: service.name,
    short_description: service.shortDescription,
    address: service.address,
    leika_key: service.leikaKey,
    team_id: service.teamId,
  };
}
