import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { createNeed } from "#features/needs/create-need.server.ts";
import { mergeNeeds } from "#features/needs/merge-needs.server.ts";
import { undoDecision } from "#features/needs/undo-decision.server.ts";
import { archiveService } from "#features/services/archive-service.server.ts";
import { changeService } from "#features/services/change-service.server.ts";
import { recordVoice } from "#features/voices/record-voice.server.ts";
import { withdrawVoice } from "#features/voices/withdraw-voice.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { aMember, anAuthority, aService } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { changeInitiative } from "./change-initiative.server.ts";
import { createInitiative } from "./create-initiative.server.ts";
import { endInitiative } from "./end-initiative.server.ts";
import { findInitiative } from "./find-initiative.server.ts";
import type { InitiativeInput } from "./initiative-input.ts";
import { countInitiatives, listInitiatives, listInitiativesOfNeed } from "./list-initiatives.server.ts";
import { pauseInitiative } from "./pause-initiative.server.ts";
import { reopenInitiative } from "./reopen-initiative.server.ts";
import { resumeInitiative } from "./resume-initiative.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;

const start = new Date("2026-11-02T09:00:00Z");
const onDay = (day: number) => new Date(Date.UTC(2026, 10, day, 9));

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
});
beforeEach(() => {
  fresh.setNow(start);
});

async function aNeed(words = "Ich weiß nicht, was ich mitbringen soll.", serviceKey = home.service.key) {
  const recorded = await recordVoice(fresh.workshop, home.member, serviceKey, {
    source: "interview",
    text: words,
    consent: "given",
    formToken: randomUUID(),
  });
  if (recorded.outcome !== "recorded") throw new Error(recorded.outcome);
  const made = await createNeed(fresh.workshop, home.member, serviceKey, {
    who: "Neu Zugezogene",
    what: "müssen wissen, was sie mitbringen",
    situation: "bevor sie kommen",
    purpose: "damit sie nicht zweimal kommen",
    voiceIds: [recorded.voiceId],
  });
  if (made.outcome !== "created") throw new Error(made.outcome);
  return { needId: made.needId, voiceId: recorded.voiceId };
}

function proposal(needIds: readonly string[], more: Partial<InitiativeInput> = {}): InitiativeInput {
  return {
    name: "Liste zum Ausdrucken",
    answer: "Eine Seite, die sagt, was mitzubringen ist.",
    needIds: [...needIds],
    helpedCasesInPercent: undefined,
    citizenMinutesSavedACase: undefined,
    staffMinutesSavedACase: undefined,
    effortInPersonDays: undefined,
    ...more,
  };
}

async function anInitiative(
  needIds: readonly string[],
  more: Partial<InitiativeInput> = {},
  service = home.service,
) {
  const made = await createInitiative(fresh.workshop, home.member, service.key, proposal(needIds, more));
  if (made.outcome !== "created") throw new Error(made.outcome);
  return { serviceKey: service.key, initiativeId: made.initiativeId };
}

async function find({ initiativeId }: { readonly initiativeId: string }) {
  const found = await findInitiative(fresh.workshop, home.member, home.service, initiativeId);
  if (!found) throw new Error("initiative-unknown");
  return found;
}

async function wordsOf({ initiativeId }: { readonly initiativeId: string }) {
  const history = await listHistory(fresh.workshop, home.member, { kind: "initiative", id: initiativeId });
  return history.map((entry) => entry.what).reverse();
}

const estimate = (number: number) => ({ low: number, likely: number, high: number, source: "Geschätzt." });

describe("a new initiative", () => {
  test("answers needs, keeps their words, and its clock runs", async () => {
    const { needId, voiceId } = await aNeed();
    fresh.setNow(onDay(6));
    const place = await anInitiative([needId, needId]);
    fresh.setNow(onDay(10));

    const found = await find(place);

    expect(found).toMatchObject({
      name: "Liste zum Ausdrucken",
      ageDays: 4,
      state: { kind: "working", since: onDay(6), days: 4 },
      needs: [
        {
          id: needId,
          quote: { voiceId, serviceKey: home.service.key, text: "Ich weiß nicht, was ich mitbringen soll." },
        },
      ],
      journey: [
        { link: "need", from: start, until: onDay(6) },
        { link: "initiative", from: onDay(6), until: onDay(10), waitsFor: null },
      ],
    });
    expect(await wordsOf(place)).toEqual(["initiative-created"]);
  });

  test("is refused for needs that are not there or that no voice supports", async () => {
    const { needId, voiceId } = await aNeed();
    const withdrawn = await withdrawVoice(
      fresh.workshop,
      home.member,
      { serviceKey: home.service.key, voiceId },
      { reason: "Auf Wunsch" },
    );
    expect(withdrawn.outcome).toBe("withdrawn");

    for (const unknown of [needId, randomUUID()]) {
      const result = await createInitiative(
        fresh.workshop,
        home.member,
        home.service.key,
        proposal([unknown]),
      );
      expect(result).toEqual({ outcome: "need-unknown" });
    }
  });

  test("is for the team and administrators, at services in use", async () => {
    const { needId } = await aNeed();
    const outsider = await aMember(fresh.workshop, home.operator, {
      email: `fremd@musterdorf.example`,
      role: "leadership",
      teamIds: [],
    });
    const archived = await aService(fresh.workshop, home.member, home.teamId, "Alter Dienst");
    await archiveService(fresh.workshop, home.member, archived.key, "archived");

    const results = [
      await createInitiative(fresh.workshop, outsider, home.service.key, proposal([needId])),
      await createInitiative(fresh.workshop, home.administrator, archived.key, proposal([needId])),
      await createInitiative(fresh.workshop, home.member, "nie-gewesen", proposal([needId])),
      await createInitiative(fresh.workshop, home.administrator, home.service.key, proposal([needId])),
    ];

    expect(results.map((result) => result.outcome)).toEqual([
      "not-permitted",
      "not-permitted",
      "service-unknown",
      "created",
    ]);
  });
});

describe("a changed initiative", () => {
  test("has new words, needs and estimates; the old ones stay in the journal", async () => {
    const [first, second] = [await aNeed(), await aNeed("Das Amt hat zu.")];
    const place = await anInitiative([first.needId], { effortInPersonDays: estimate(5) });

    const result = await changeInitiative(
      fresh.workshop,
      home.member,
      place,
      proposal([second.needId], { name: "Anders", staffMinutesSavedACase: estimate(2.5) }),
    );

    expect(result).toEqual({ outcome: "changed", maskedCount: 0 });
    expect(await find(place)).toMatchObject({
      name: "Anders",
      needs: [{ id: second.needId }],
      estimates: { "staff-minutes-saved-a-case": estimate(2.5) },
    });
    const [entry] = await listHistory(fresh.workshop, home.member, {
      kind: "initiative",
      id: place.initiativeId,
    });
    expect(entry).toMatchObject({
      what: "initiative-changed",
      details: { before: { name: "Liste zum Ausdrucken", needIds: [first.needId] } },
    });
  });

  test("shows a need without voices as a gap, and may keep it", async () => {
    const { needId, voiceId } = await aNeed();
    const place = await anInitiative([needId]);
    await withdrawVoice(
      fresh.workshop,
      home.member,
      { serviceKey: home.service.key, voiceId },
      { reason: "Auf Wunsch" },
    );

    const kept = await changeInitiative(fresh.workshop, home.member, place, proposal([needId]));

    expect(kept).toEqual({ outcome: "changed", maskedCount: 0 });
    expect((await find(place)).needs).toMatchObject([{ id: needId, quote: null, strength: { voices: 0 } }]);
  });

  test("is proposed in whatever order it names its needs while somebody merges them", async () => {
    const [first, second] = [(await aNeed()).needId, (await aNeed("Wo steht die Liste?")).needId].sort();
    if (!first || !second) expect.unreachable();
    const owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
    const reader = await owner.connect();
    await reader.query("begin");
    await reader.query("select from needs where id = $1 for share", [second]);
    const merging = mergeNeeds(
      fresh.workshop,
      home.member,
      { serviceKey: home.service.key, needId: first },
      { intoNeedId: second },
    );
    // Merging has the first need by now and waits for the second.
    await expect
      .poll(async () => (await owner.query("select from pg_locks where not granted")).rowCount)
      .toBe(1);

    const creating = createInitiative(
      fresh.workshop,
      home.member,
      home.service.key,
      proposal([second, first]),
    );
    await Promise.race([creating, new Promise((resolve) => setTimeout(resolve, 300))]);
    await reader.query("commit");
    reader.release();

    expect(await merging).toMatchObject({ outcome: "merged" });
    expect(await creating).toMatchObject({ outcome: "created" });
    await owner.end();
  });

  test("follows its needs through a merge and back", async () => {
    const [first, second] = [await aNeed(), await aNeed("Wo steht die Liste?")];
    const place = await anInitiative([first.needId]);
    const merged = await mergeNeeds(
      fresh.workshop,
      home.member,
      { serviceKey: home.service.key, needId: first.needId },
      { intoNeedId: second.needId },
    );
    if (merged.outcome !== "merged") expect.unreachable(merged.outcome);

    expect((await find(place)).needs.map((need) => need.id)).toEqual([second.needId]);
    const ofNeed = await listInitiativesOfNeed(fresh.workshop, home.member, second.needId);
    expect(ofNeed.map((one) => one.id)).toEqual([place.initiativeId]);
    await changeInitiative(fresh.workshop, home.member, place, proposal([second.needId]));
    await undoDecision(fresh.workshop, home.member, home.service.key, merged.decisionId);

    expect((await find(place)).needs.map((need) => need.id)).toEqual([first.needId]);
    expect(await listInitiativesOfNeed(fresh.workshop, home.member, second.needId)).toEqual([]);
  });
});

const staff = "Frau Erika Mustermann, Tel. 0228 123456";
const masked = "Frau ⟦name⟧, Tel. ⟦telephone⟧";

test("personal data stay out of the journal, which is for good: reasons, who is waited for, words of before", async () => {
  const needIds = [(await aNeed()).needId];
  const place = await anInitiative(needIds, { name: staff, answer: staff });
  const ending = { ending: "dropped", reason: `Abgesagt: ${staff}` } as const;

  await changeInitiative(fresh.workshop, home.member, place, proposal(needIds));
  await pauseInitiative(fresh.workshop, home.member, place, { waitsFor: staff });
  const again = await pauseInitiative(fresh.workshop, home.member, place, { waitsFor: staff });
  await endInitiative(fresh.workshop, home.member, place, ending);
  const history = await listHistory(fresh.workshop, home.member, {
    kind: "initiative",
    id: place.initiativeId,
  });

  expect(again).toEqual({ outcome: "unchanged" });
  expect((await find(place)).state).toMatchObject({ reason: `Abgesagt: ${masked}` });
  expect(history.map((entry) => entry.details)).toMatchObject([
    { reason: `Abgesagt: ${masked}` },
    { waitsFor: masked },
    { before: { name: masked, answer: masked } },
    {},
  ]);
});

describe("waiting", () => {
  test("begins exactly when working ends, and ends when working begins again", async () => {
    const place = await anInitiative([(await aNeed()).needId]);
    fresh.setNow(onDay(4));
    await pauseInitiative(fresh.workshop, home.member, place, { waitsFor: "Datenschutz" });
    fresh.setNow(onDay(9));
    await pauseInitiative(fresh.workshop, home.member, place, { waitsFor: "Personalrat" });
    fresh.setNow(onDay(12));

    const waiting = await find(place);
    await resumeInitiative(fresh.workshop, home.member, place);

    expect(waiting.state).toEqual({ kind: "waiting", waitsFor: "Personalrat", since: onDay(9), days: 3 });
    expect((await find(place)).stays).toEqual([
      { from: start, until: onDay(4), waitsFor: null, approvalRequestId: null },
      { from: onDay(4), until: onDay(9), waitsFor: "Datenschutz", approvalRequestId: null },
      { from: onDay(9), until: onDay(12), waitsFor: "Personalrat", approvalRequestId: null },
      { from: onDay(12), until: null, waitsFor: null, approvalRequestId: null },
    ]);
    expect(await wordsOf(place)).toEqual([
      "initiative-created",
      "initiative-waiting",
      "initiative-waiting",
      "initiative-resumed",
    ]);
  });

  test("for the same again changes nothing, and neither does working on again", async () => {
    const place = await anInitiative([(await aNeed()).needId]);
    const idle = await resumeInitiative(fresh.workshop, home.member, place);
    await pauseInitiative(fresh.workshop, home.member, place, { waitsFor: "Datenschutz" });
    fresh.setNow(onDay(9));
    const before = await find(place);

    const again = await pauseInitiative(fresh.workshop, home.member, place, { waitsFor: "Datenschutz" });

    expect([idle, again]).toEqual([{ outcome: "unchanged" }, { outcome: "unchanged" }]);
    expect(await find(place)).toEqual(before);
    expect(await wordsOf(place)).toEqual(["initiative-created", "initiative-waiting"]);
  });

  test("noted by many at once leaves stays that adjoin, one of them lasting", async () => {
    const place = await anInitiative([(await aNeed()).needId]);
    const names = Array.from({ length: 8 }, (_unused, number) => `Stelle ${number % 4}`);
    let tick = 0;
    const ticking = { ...fresh.workshop, now: () => new Date(start.getTime() + (tick += 1_000)) };

    const results = await Promise.all(
      names.map((waitsFor, number) =>
        number % 3 === 2
          ? resumeInitiative(ticking, home.member, place)
          : pauseInitiative(ticking, home.member, place, { waitsFor }),
      ),
    );

    const { stays } = await find(place);
    expect(stays).toHaveLength(1 + results.filter((result) => result.outcome !== "unchanged").length);
    expect(stays.map((stay) => stay.until)).toEqual([...stays.slice(1).map((stay) => stay.from), null]);
    expect(await wordsOf(place)).toHaveLength(stays.length);
  });

  test("never ends before it began, also when a server's clock runs behind", async () => {
    const place = await anInitiative([(await aNeed()).needId]);
    fresh.setNow(new Date(start.getTime() - 5_000));

    const result = await pauseInitiative(fresh.workshop, home.member, place, { waitsFor: "Datenschutz" });

    expect(result).toEqual({ outcome: "paused" });
    expect((await find(place)).stays.map(({ from, until }) => [from, until])).toEqual([
      [start, start],
      [start, null],
    ]);
  });
});

describe("the end of an initiative", () => {
  test("stops the clock with a reason, until it is taken up again", async () => {
    const place = await anInitiative([(await aNeed()).needId]);
    fresh.setNow(onDay(5));
    const end = { ending: "dropped", reason: "Das Gesetz hat sich geändert." } as const;
    await endInitiative(fresh.workshop, home.member, place, end);
    fresh.setNow(onDay(9));

    const ended = await find(place);
    const refused = [
      await endInitiative(fresh.workshop, home.member, place, end),
      await pauseInitiative(fresh.workshop, home.member, place, { waitsFor: "Datenschutz" }),
      await resumeInitiative(fresh.workshop, home.member, place),
    ];
    const reopened = await reopenInitiative(fresh.workshop, home.member, place);
    const again = await reopenInitiative(fresh.workshop, home.member, place);

    expect(ended.state).toEqual({ kind: "ended", ...end, since: onDay(5), days: 4 });
    expect(ended.journey.at(-1)?.until).toEqual(onDay(5));
    expect(refused.map((result) => result.outcome)).toEqual(Array(3).fill("already-ended"));
    expect([reopened, again]).toEqual([{ outcome: "reopened" }, { outcome: "unchanged" }]);
    expect((await find(place)).stays.map(({ from, until }) => [from, until])).toEqual([
      [start, onDay(5)],
      [onDay(9), null],
    ]);
    expect(await wordsOf(place)).toEqual(["initiative-created", "initiative-ended", "initiative-reopened"]);
  });

  test("and all else is refused where there is no such initiative, or no right", async () => {
    const place = await anInitiative([(await aNeed()).needId]);
    const other = await aService(fresh.workshop, home.member, home.teamId, "Anderer Dienst");
    const stranger = { ...home.member, teamIds: [] };

    const unknown = [
      await resumeInitiative(fresh.workshop, home.member, { ...place, initiativeId: randomUUID() }),
      await resumeInitiative(fresh.workshop, home.member, { ...place, initiativeId: "keine" }),
      await resumeInitiative(fresh.workshop, home.member, { ...place, serviceKey: other.key }),
    ];
    const forbidden = await pauseInitiative(fresh.workshop, stranger, place, { waitsFor: "x" });

    expect(unknown.map((result) => result.outcome)).toEqual(Array(3).fill("initiative-unknown"));
    expect(forbidden).toEqual({ outcome: "not-permitted" });
    expect(await findInitiative(fresh.workshop, home.member, other, place.initiativeId)).toBeUndefined();
    expect(await findInitiative(fresh.workshop, home.member, home.service, "keine")).toBeUndefined();
  });
});

describe("the list of initiatives", () => {
  test("has most hours at stake first, then unknown ones, then ended ones", async () => {
    const service = await aService(fresh.workshop, home.member, home.teamId, "Hund anmelden");
    await changeService(fresh.workshop, home.member, service.key, {
      name: service.name,
      shortDescription: service.shortDescription,
      address: undefined,
      leikaKey: undefined,
      teamId: home.teamId,
      casesAYear: estimate(1_200),
      citizenMinutesACase: undefined,
      staffMinutesACase: undefined,
    });
    const { needId } = await aNeed("Wohin mit dem Hund?", service.key);
    const saving = (minutes: number) => ({
      helpedCasesInPercent: estimate(50),
      citizenMinutesSavedACase: estimate(minutes),
    });
    await anInitiative([needId], { name: "unbekannt" }, service);
    const ended = await anInitiative([needId], { name: "beendet", ...saving(600) }, service);
    await anInitiative([needId], { name: "wenig", ...saving(6) }, service);
    const much = await anInitiative([needId], { name: "viel", ...saving(60) }, service);
    await endInitiative(fresh.workshop, home.member, ended, { ending: "done", reason: "Fertig." });
    await pauseInitiative(fresh.workshop, home.member, much, { waitsFor: "Datenschutz" });

    const list = await listInitiatives(fresh.workshop, home.member, service);
    const counts = (await countInitiatives(fresh.workshop, home.member)).get(service.id);

    expect(list.map((one) => one.name)).toEqual(["viel", "wenig", "unbekannt", "beendet"]);
    // By hand: 100 cases a month, half of them, an hour each.
    expect(list[0]?.citizensTime).toMatchObject({
      outcome: "known",
      hoursAMonth: { low: 50, likely: 50, high: 50 },
    });
    expect(list[2]?.citizensTime).toMatchObject({
      outcome: "unknown",
      missing: ["helped-cases-in-percent", "citizen-minutes-saved-a-case"],
    });
    expect(counts).toEqual({ open: 3, waiting: 1 });
  });
});
