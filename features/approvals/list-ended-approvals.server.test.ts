import { beforeAll, describe, expect, test } from "vitest";
import { aPath, aRequest, someDeciders } from "#tests/database/an-approval.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { listEndedApprovals } from "./list-ended-approvals.server.ts";

const hour = 60 * 60 * 1000;

let fresh: FreshWorkshop;
let home: TestAuthority;
let other: TestAuthority;
/** In the order in which they ended. */
const ended: string[] = [];

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "nord");
  other = await anAuthority(fresh.workshop, "sued");
  await someDeciders(fresh.workshop, home);
  const path = await aPath(fresh.workshop, home);
  const begin = fresh.workshop.now().getTime();
  await aRequest(fresh.workshop, home, path);
  for (let count = 0; count < 22; count += 1) {
    fresh.setNow(new Date(begin + count * hour));
    ended.push(await aRequest(fresh.workshop, home, path, { "new-personal-data": "no" }));
  }
});

describe("ended requests", () => {
  test("come a page at a time, the newest ending first, without those under way", async () => {
    const first = await listEndedApprovals(fresh.workshop, home.member, 1);
    const second = await listEndedApprovals(fresh.workshop, home.member, 2);

    const ids = [first, second].flatMap(({ approvals }) => approvals.map(({ request }) => request.id));
    expect(ids).toEqual(ended.toReversed());
    expect([first.approvals.length, first.count, first.pageCount]).toEqual([20, 22, 2]);
  });

  test("are none beyond the last page, and the count stays", async () => {
    const { approvals, count } = await listEndedApprovals(fresh.workshop, home.member, 999_999);

    expect([approvals, count]).toEqual([[], 22]);
  });

  test("are the authority's own", async () => {
    expect(await listEndedApprovals(fresh.workshop, other.member, 1)).toEqual({
      approvals: [],
      count: 0,
      pageCount: 0,
    });
  });

  test("are not for a public form", async () => {
    const stranger = { ...home.member, via: "public-form" as const };

    expect((await listEndedApprovals(fresh.workshop, stranger, 1)).count).toBe(0);
  });
});
