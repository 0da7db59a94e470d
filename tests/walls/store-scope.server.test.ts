import { afterAll, describe, expect, test } from "vitest";
import { foreignAttempts, withoutForeignIdentifiers } from "./foreign-attempts.server.ts";
import type { Attempt } from "./attempt.ts";
import { listUseCases } from "./list-use-cases.server.ts";
import { listTenantTables, twoAuthorities } from "./two-authorities.server.ts";

// Every use case, tried by us with their identifiers: once with the first wall alone (the second is torn down), once with
// both. The second wall alone is the business of row-level-security.server.test.ts.

const useCases = listUseCases();

describe("the list of use cases", () => {
  test("has an attempt or a reason for every exported function of the features, and no more", () => {
    const listed = [...Object.keys(foreignAttempts), ...Object.keys(withoutForeignIdentifiers)];

    expect(useCases.map((useCase) => useCase.name).filter((name) => !listed.includes(name))).toEqual([]);
    expect(listed.filter((name) => !useCases.some((useCase) => useCase.name === name))).toEqual([]);
  });
});

describe.each([
  { walls: "the first wall alone", isSecondWallDown: true },
  { walls: "both walls", isSecondWallDown: false },
])("with $walls", async ({ isSecondWallDown }) => {
  const { fresh, ours, theirs, owner, readAllOf } = await twoAuthorities();
  const tables = await listTenantTables(owner);
  if (isSecondWallDown) {
    for (const { name } of tables) await owner.query(`alter table ${name} disable row level security`);
  }
  afterAll(() => owner.end());

  const actor = { ...ours.administrator, teamIds: [theirs.teamId] };
  const attempt: Attempt = { workshop: fresh.workshop, actor, ours, theirs };
  const theirIdentifiers = [
    theirs.authority.id,
    theirs.ownService.id,
    theirs.ownService.key,
    theirs.voiceId,
    theirs.needId,
    theirs.decisionId,
    theirs.initiativeId,
    theirs.path.pathId,
    theirs.approvalRequestId,
    theirs.approvalRoundId,
    theirs.teamId,
    theirs.member.memberId ?? "",
    theirs.finishedImportId,
    theirs.draftFileKey,
    theirs.mailId,
    theirs.ownWord,
    theirs.memberEmail,
  ];

  test("the wall that is meant to stand stands", async () => {
    const seen = await fresh.workshop.inScope(ours.authority.id, (scope) =>
      scope.transaction.selectFrom("voices").select("voices.authority_id").distinct().execute(),
    );

    expect(seen).toHaveLength(isSecondWallDown ? 2 : 1);
  });

  const cases = Object.entries(foreignAttempts).flatMap(([name, tries]) =>
    tries.map((one, place) => ({ name: `${name} (${place + 1})`, one })),
  );
  test.each(cases)("$name finds and changes nothing of theirs", async ({ one }) => {
    const before = await readAllOf(theirs.authority);

    const result = await one.of(attempt).catch(toRefusal);

    if ("gives" in one) expect(result).toEqual(one.gives);
    const told = JSON.stringify({ result });
    expect(theirIdentifiers.filter((identifier) => told.includes(identifier))).toEqual([]);
    expect(await readAllOf(theirs.authority)).toEqual(before);
  });
});

function toRefusal(error: unknown): string {
  return `refused by the database: ${String((error as { code?: string }).code ?? error)}`;
}
