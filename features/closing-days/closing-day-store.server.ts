import type { Land } from "#features/authorities/authority.ts";
import type { Scope } from "#platform/database/scope.server.ts";
import type { ClosingDay } from "./closing-day.ts";

export async function listClosingDaysInOrder(scope: Scope): Promise<readonly ClosingDay[]> {
  return scope.transaction
    .selectFrom("closing_days")
    .where("closing_days.authority_id", "=", scope.authorityId)
    .select(["closing_days.day", "closing_days.name"])
    .orderBy("closing_days.day")
    .execute();
}

/** The Land of the authority together with its closing days: what a calendar is made of, in one question. */
export async function readCalendar(
  scope: Scope,
): Promise<{ readonly land: Land; readonly closingDays: readonly ClosingDay[] }> {
  const rows = await scope.transaction
    .selectFrom("authorities")
    .leftJoin("closing_days", "closing_days.authority_id", "authorities.id")
    .where("authorities.id", "=", scope.authorityId)
    .select(["authorities.land", "closing_days.day", "closing_days.name"])
    .execute();
  const [first] = rows;
  if (first === undefined) throw new Error("The authority of the scope does not exist.");
  return {
    land: first.land as Land,
    closingDays: rows.flatMap(({ day, name }) => (day === null || name === null ? [] : [{ day, name }])),
  };
}

/** Answers the days that were no closing days before; the others keep their name. */
export async function saveClosingDays(
  scope: Scope,
  days: readonly string[],
  name: string,
): Promise<readonly string[]> {
  const saved = await scope.transaction
    .insertInto("closing_days")
    .values(days.map((day) => ({ authority_id: scope.authorityId, day, name })))
    .onConflict((conflict) => conflict.columns(["authority_id", "day"]).doNothing())
    .returning("closing_days.day")
    .execute();
  return saved.map(({ day }) => day).sort();
}

export async function deleteClosingDay(scope: Scope, day: string): Promise<ClosingDay | undefined> {
  return scope.transaction
    .deleteFrom("closing_days")
    .where("closing_days.authority_id", "=", scope.authorityId)
    .where("closing_days.day", "=", day)
    .returning(["closing_days.day", "closing_days.name"])
    .executeTakeFirst();
}
