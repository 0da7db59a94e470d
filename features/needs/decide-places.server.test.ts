import { randomUUID } from "node:crypto";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import { archiveService } from "#features/services/archive-service.server.ts";
import { withdrawVoice } from "#features/voices/withdraw-voice.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { aNeed, aStatement, aVoice } from "#tests/database/a-need.server.ts";
import { aMember, anAuthority, aService } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { attachVoices } from "./attach-voices.server.ts";
import { changeNeed } from "./change-need.server.ts";
import { confirmNeed } from "./confirm-need.server.ts";
import { createNeed } from "./create-need.server.ts";
import { detachVoice } from "./detach-voice.server.ts";
import { dismissVoices } from "./dismiss-voices.server.ts";
import { findNeed, findPlacesOfVoice } from "./find-need.server.ts";
import { mergeNeeds } from "./merge-needs.server.ts";
import { splitNeed } from "./split-need.server.ts";
import { undoDecision } from "./undo-decision.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let colleague: Actor;
let outsider: Actor;
let owner: pg.Pool;
let key: string;

beforeAll(async () => {
  fresh = await freshWorkshop();
  const { workshop } = fresh;
  home = await anAuthority(workshop, "musterdorf");
  key = home.service.key;
  colleague = await aMember(workshop, home.operator, {
    email: "zweite@musterdorf.example",
    role: "member",
    teamIds: [home.teamId],
  });
  outsider = await aMember(workshop, home.operator, {
    email: "fremd@musterdorf.example",
    role: "approver",
    teamIds: [],
  });
  owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
});
afterAll(() => owner.end());

const need = (count?: number) => aNeed(fresh.workshop, home.member, key, count);
const voice = () => aVoice(fresh.workshop, home.member, key);

async function outcomeOf(asked: Promise<{ readonly outcome: string }>): Promise<string> {
  return (await asked).outcome;
}

type Aim = { readonly needId: string; readonly voiceId: string; readonly otherNeedId: string };
type Attempt = (actor: Actor, serviceKey: string, aim: Aim) => Promise<{ readonly outcome: string }>;

const attempts: Readonly<Record<string, Attempt>> = {
  "putting a voice to a need": (actor, serviceKey, { needId, voiceId }) =>
    attachVoices(fresh.workshop, actor, serviceKey, { voiceIds: [voiceId], needId, stance: "supports" }),
  "making a need": (actor, serviceKey, { voiceId }) =>
    createNeed(fresh.workshop, actor, serviceKey, { ...aStatement, voiceIds: [voiceId] }),
  "setting a voice aside": (actor, serviceKey, { voiceId }) =>
    dismissVoices(fresh.workshop, actor, serviceKey, {
      voiceIds: [voiceId],
      reason: "thanks",
      note: undefined,
    }),
  "detaching a voice": (actor, serviceKey, { needId, voiceId }) =>
    detachVoice(fresh.workshop, actor, { serviceKey, needId, voiceId }),
  "merging needs": (actor, serviceKey, { needId, otherNeedId }) =>
    mergeNeeds(fresh.workshop, actor, { serviceKey, needId }, { intoNeedId: otherNeedId }),
  "splitting a need": (actor, serviceKey, { needId, voiceId }) =>
    splitNeed(fresh.workshop, actor, { serviceKey, needId }, { ...aStatement, voiceIds: [voiceId] }),
  "rewording a need": (actor, serviceKey, { needId }) =>
    changeNeed(fresh.workshop, actor, { serviceKey, needId }, aStatement),
  "confirming a need": (actor, serviceKey, { needId }) =>
    confirmNeed(fresh.workshop, actor, { serviceKey, needId }, { reason: "Nachgefragt" }),
  "taking a decision back": (actor, serviceKey) => undoDecision(fresh.workshop, actor, serviceKey),
};
const cases = Object.entries(attempts);

describe("permission", () => {
  test.each(cases)("%s is for the responsible team", async (_name, attempt) => {
    const { needId, voiceIds } = await need();
    const aim = { needId, voiceId: voiceIds[0] ?? "", otherNeedId: (await need()).needId };

    expect(await outcomeOf(attempt(outsider, key, aim))).toBe("not-permitted");
  });

  test.each(cases)("%s needs a service that exists", async (_name, attempt) => {
    const aim = { needId: randomUUID(), voiceId: randomUUID(), otherNeedId: randomUUID() };

    expect(await outcomeOf(attempt(home.member, "gibt-es-nicht", aim))).toBe("service-unknown");
  });

  test.each(cases)("%s is over once the service is archived", async (name, attempt) => {
    const { workshop } = fresh;
    const service = await aService(workshop, home.operator, home.teamId, `Archiv: ${name}`);
    const { needId, voiceIds } = await aNeed(workshop, home.member, service.key);
    const other = await aNeed(workshop, home.member, service.key);
    await archiveService(workshop, home.administrator, service.key, "archived");
    const aim = { needId, voiceId: voiceIds[0] ?? "", otherNeedId: other.needId };

    expect(await outcomeOf(attempt(home.administrator, service.key, aim))).toBe("not-permitted");
  });
});

describe("what is not there any more", () => {
  test("a need that nobody made is unknown to each decision", async () => {
    const aim = { needId: randomUUID(), voiceId: await voice(), otherNeedId: (await need()).needId };
    const names = [
      "putting a voice to a need",
      "detaching a voice",
      "merging needs",
      "splitting a need",
      "rewording a need",
      "confirming a need",
    ];

    const outcomes = await Promise.all(
      names.map((name) => outcomeOf(attempts[name]!(home.member, key, aim))),
    );

    expect(outcomes).toEqual(names.map(() => "need-unknown"));
  });

  test("a need at another service is neither merged, split, confirmed nor reworded from here", async () => {
    const { workshop } = fresh;
    const service = await aService(workshop, home.operator, home.teamId, "Hund anmelden");
    const { needId, voiceIds } = await need();
    const aim = { needId, voiceId: voiceIds[0] ?? "", otherNeedId: (await need()).needId };
    const names = [
      "detaching a voice",
      "merging needs",
      "splitting a need",
      "rewording a need",
      "confirming a need",
    ];

    const outcomes = await Promise.all(
      names.map((name) => outcomeOf(attempts[name]!(home.member, service.key, aim))),
    );

    expect(outcomes).toEqual(names.map(() => "need-unknown"));
  });

  test("a need whose last voice was detached takes no confirmation, no split and no voice", async () => {
    const { needId, voiceIds } = await need(1);
    const voiceId = voiceIds[0] ?? "";
    await attempts["detaching a voice"]!(home.member, key, { needId, voiceId, otherNeedId: "" });
    const names = ["confirming a need", "splitting a need", "putting a voice to a need"];

    const outcomes = await Promise.all(
      names.map((name) => outcomeOf(attempts[name]!(home.member, key, { needId, voiceId, otherNeedId: "" }))),
    );

    expect(outcomes).toEqual(["need-unknown", "need-unknown", "need-unknown"]);
  });

  test("a voice that was withdrawn meanwhile is not split off: no need begins without words", async () => {
    const { needId, voiceIds } = await need(2);
    const [gone = "", other = ""] = voiceIds;
    const place = { serviceKey: key, voiceId: gone };
    await withdrawVoice(fresh.workshop, home.member, place, { reason: "Auf Wunsch" });
    const split = (ids: readonly string[]) =>
      splitNeed(
        fresh.workshop,
        home.member,
        { serviceKey: key, needId },
        { ...aStatement, voiceIds: [...ids] },
      );

    expect(await outcomeOf(split([gone]))).toBe("no-supporting-voice");
    expect(await split([gone, other])).toMatchObject({ outcome: "split", count: 1 });
  });

  test("merging a need into itself, or into where it leads already, changes nothing", async () => {
    const [one, other] = [await need(), await need()];
    const merge = attempts["merging needs"]!;

    const itself = await outcomeOf(merge(home.member, key, { ...one, voiceId: "", otherNeedId: one.needId }));
    await merge(home.member, key, { ...one, voiceId: "", otherNeedId: other.needId });
    const again = await outcomeOf(
      merge(home.member, key, { ...one, voiceId: "", otherNeedId: other.needId }),
    );

    expect([itself, again]).toEqual(["same-need", "same-need"]);
  });
});

describe("two people at once", () => {
  const rounds = Array.from({ length: 8 }, (_unused, round) => round);

  test("who merge crosswise do not wait for each other forever, and no voice is lost", async () => {
    for (const _round of rounds) {
      const [one, other] = [await need(3), await need(3)];

      const outcomes = await Promise.all([
        outcomeOf(
          mergeNeeds(
            fresh.workshop,
            home.member,
            { serviceKey: key, needId: one.needId },
            { intoNeedId: other.needId },
          ),
        ),
        outcomeOf(
          mergeNeeds(
            fresh.workshop,
            colleague,
            { serviceKey: key, needId: other.needId },
            { intoNeedId: one.needId },
          ),
        ),
      ]);

      expect(outcomes).toContain("merged");
      expect(outcomes.filter((outcome) => outcome === "merged")).toHaveLength(1);
      await expectWhole([one.needId, other.needId], [...one.voiceIds, ...other.voiceIds]);
    }
  });

  test("who put one voice to different needs both have their way", async () => {
    for (const _round of rounds) {
      const [one, other, voiceId] = [await need(1), await need(1), await voice()];
      const attach = (actor: Actor, needId: string) =>
        outcomeOf(
          attachVoices(fresh.workshop, actor, key, { voiceIds: [voiceId], needId, stance: "supports" }),
        );

      const outcomes = await Promise.all([attach(home.member, one.needId), attach(colleague, other.needId)]);

      expect(outcomes).toEqual(["attached", "attached"]);
      expect(await needsOf(voiceId)).toEqual([one.needId, other.needId].sort());
    }
  });

  test("of whom one sets a voice aside and one puts it to a need leave it at the need", async () => {
    for (const _round of rounds) {
      const [{ needId }, voiceId] = [await need(1), await voice()];
      const aim = { needId, voiceId, otherNeedId: "" };

      await Promise.all([
        attempts["setting a voice aside"]!(home.member, key, aim),
        attempts["putting a voice to a need"]!(colleague, key, aim),
      ]);

      expect(await needsOf(voiceId)).toEqual([needId]);
    }
  });

  test("who do everything at once to the same voices and needs end in order", async () => {
    for (const _round of rounds) {
      const [one, other, third] = [await need(4), await need(4), await need(4)];
      const all = [...one.voiceIds, ...other.voiceIds, ...third.voiceIds];
      const mine = [...one.voiceIds.slice(0, 2), ...other.voiceIds.slice(0, 2)];
      const needIds = [one.needId, other.needId, third.needId];
      const { workshop } = fresh;

      const settled = await Promise.allSettled([
        mergeNeeds(
          workshop,
          home.member,
          { serviceKey: key, needId: one.needId },
          { intoNeedId: other.needId },
        ),
        mergeNeeds(
          workshop,
          colleague,
          { serviceKey: key, needId: other.needId },
          { intoNeedId: third.needId },
        ),
        mergeNeeds(
          workshop,
          home.member,
          { serviceKey: key, needId: third.needId },
          { intoNeedId: one.needId },
        ),
        attachVoices(workshop, colleague, key, {
          voiceIds: [...mine].reverse(),
          needId: third.needId,
          stance: "supports",
        }),
        attachVoices(workshop, home.member, key, {
          voiceIds: mine,
          needId: other.needId,
          stance: "contradicts",
        }),
        splitNeed(
          workshop,
          colleague,
          { serviceKey: key, needId: other.needId },
          { ...aStatement, voiceIds: [...other.voiceIds.slice(1)] },
        ),
        dismissVoices(workshop, home.member, key, {
          voiceIds: [...all].reverse(),
          reason: "unclear",
          note: undefined,
        }),
        detachVoice(workshop, colleague, {
          serviceKey: key,
          needId: one.needId,
          voiceId: one.voiceIds[3] ?? "",
        }),
        changeNeed(workshop, home.member, { serviceKey: key, needId: one.needId }, aStatement),
        confirmNeed(
          workshop,
          colleague,
          { serviceKey: key, needId: third.needId },
          { reason: "Nachgefragt" },
        ),
        undoDecision(workshop, home.member, key),
        undoDecision(workshop, colleague, key),
      ]);

      expect(settled.filter((one) => one.status === "rejected")).toEqual([]);
      await expectConsistent();
      expect((await Promise.all(needIds.map(leadsTo))).every((id) => id !== undefined)).toBe(true);
    }
  });
});

async function needsOf(voiceId: string): Promise<readonly (string | null)[]> {
  const places = await findPlacesOfVoice(fresh.workshop, home.member, voiceId);
  return places.map((place) => place.needId).sort();
}

async function leadsTo(needId: string): Promise<string | undefined> {
  const found = await findNeed(fresh.workshop, home.member, { serviceKey: key, needId });
  if (found.outcome === "found") return found.need.id;
  return found.outcome === "moved" ? found.needId : undefined;
}

/** Both addresses lead to one need, and it has all these voices. */
async function expectWhole(needIds: readonly string[], voiceIds: readonly string[]): Promise<void> {
  const destinations = [...new Set(await Promise.all(needIds.map(leadsTo)))];
  expect(destinations).toHaveLength(1);
  const found = await findNeed(fresh.workshop, home.member, {
    serviceKey: key,
    needId: destinations[0] ?? "",
  });
  const voices = found.outcome === "found" ? found.need.voices.map((one) => one.voice.id) : [];
  expect([...voices].sort()).toEqual([...voiceIds].sort());
}

/** No voice stands at a need that leads elsewhere, none is aside and at a need at once, and the inbox knows who has a place. */
async function expectConsistent(): Promise<void> {
  const { rows } = await owner.query<{ what: string }>(`
    with standing as (select * from voice_placements where ended_by_decision_id is null)
    select 'at a merged need' as what from standing join needs on needs.id = need_id where merged_into_id is not null
    union all
    select 'aside and at a need' from standing as one join standing as other using (voice_id)
      where one.need_id is null and other.need_id is not null
    union all
    select 'twice at one need' from standing where need_id is not null group by voice_id, need_id having count(*) > 1
    union all
    select 'the inbox is wrong' from voices where is_triaged <> exists (
      select from standing where standing.voice_id = voices.id)`);
  expect(rows).toEqual([]);
}
