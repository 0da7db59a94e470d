import { beforeAll, describe, expect, test } from "vitest";
import { aNeed } from "#tests/database/a-need.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { listRecentDecisions } from "./list-recent-decisions.server.ts";
import { mergeNeeds } from "./merge-needs.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});

describe("what a team sees of each other", () => {
  test("counts as sorted today what was sorted today, not what a merge carried along", async () => {
    const { workshop } = fresh;
    const { key, id } = home.service;
    const [old, other] = [
      await aNeed(workshop, home.member, key, 3),
      await aNeed(workshop, home.member, key, 2),
    ];
    expect((await listRecentDecisions(workshop, home.member, id)).voicesToday).toBe(5);
    fresh.setNow(new Date(workshop.now().getTime() + 24 * 60 * 60 * 1000));
    await aNeed(workshop, home.member, key, 1);
    fresh.setNow(new Date(workshop.now().getTime() + 60_000));

    await mergeNeeds(
      workshop,
      home.member,
      { serviceKey: key, needId: old.needId },
      { intoNeedId: other.needId },
    );

    const work = await listRecentDecisions(workshop, home.member, id);
    expect(work.decisions[0]).toMatchObject({ kind: "merged", voiceCount: 3 });
    expect(work.voicesToday).toBe(1);
  });
});
