import { afterAll, beforeAll, expect, test } from "vitest";
import type pg from "pg";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { aPath, aRequest, someDeciders } from "#tests/database/an-approval.server.ts";
import { damagePath } from "#tests/database/damage-path.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { findApproval } from "./find-approval.server.ts";
import { listApprovals } from "./list-approvals.server.ts";
import { listDueApprovals } from "./list-due-approvals.server.ts";
import { runApprovalWatch } from "./run-approval-watch.server.ts";
import { UnreadablePath } from "./unreadable-path.ts";

let fresh: FreshWorkshop;
let owner: pg.Pool;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
  fresh.setNow(new Date("2026-11-23T11:00:00Z"));
  home = await anAuthority(fresh.workshop, "ort");
});
afterAll(() => owner.end());

test("one path that cannot be read stops the watch of its own requests only, and is told by name", async () => {
  const { leader } = await someDeciders(fresh.workshop, home);
  const damagedPath = await aPath(fresh.workshop, home);
  const damaged = await aRequest(fresh.workshop, home, damagedPath);
  const sound = await aRequest(fresh.workshop, home, await aPath(fresh.workshop, home));
  await damagePath(owner, damagedPath.pathId);
  fresh.setNow(new Date("2026-12-10T11:00:00Z"));

  const due = await listDueApprovals(fresh.workshop, home.authority.id);
  await runApprovalWatch(fresh.workshop, { authorityId: home.authority.id });

  expect(new Set(due)).toEqual(new Set([damaged, sound]));
  const listed = await listApprovals(fresh.workshop, leader);
  expect(listed.map(({ request }) => request.id)).toEqual([sound]);
  expect(listed[0]?.request.rounds.map(({ escalatedAt }) => escalatedAt !== null)).toEqual([true, true]);
  const asked = findApproval(fresh.workshop, leader, damaged);
  await expect(asked).rejects.toThrow(UnreadablePath);
  await expect(asked).rejects.toThrow(damaged);
});
