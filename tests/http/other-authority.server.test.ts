import { beforeAll, describe, expect, test } from "vitest";
import { twoAuthorities } from "#tests/walls/two-authorities.server.ts";
import type { FilledAuthority, TwoAuthorities } from "#tests/walls/two-authorities.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import type { Browser, Fields } from "./browser.server.ts";
import { dataAddress, everyAddress, fillAddress, namesIn } from "./every-address.server.ts";
import type { AddressNames } from "./every-address.server.ts";
import { namesOf } from "./names-of.server.ts";

let both: TwoAuthorities;
let application: OpenApplication;
const browsers: Partial<Record<Person, Browser>> = {};
type Person = "member" | "administrator";
const people: readonly Person[] = ["member", "administrator"];

beforeAll(async () => {
  both = await twoAuthorities();
  application = await openApplication(both.fresh);
  browsers.member = await application.signedIn(both.ours.memberEmail);
  browsers.administrator = await application.signedIn("verwaltung@aachdorf.example");
});

function browserOf(person: Person): Browser {
  const browser = browsers[person];
  if (!browser) throw new Error(person);
  return browser;
}

const inside = everyAddress.filter(({ isWorkbench }) => isWorkbench).map(({ pattern }) => pattern);
const withNames = inside.filter((pattern) => namesIn(pattern).length > 0);

/** Every way to put one or more of their identifiers among ours: "their service", "our service, their voice" … */
function listMixtures(pattern: string, draft: boolean): readonly string[] {
  const [ours, theirs] = [toNames(both.ours, draft), toNames(both.theirs, draft)];
  const names = namesIn(pattern);
  const choices = Array.from({ length: 2 ** names.length - 1 }, (_unused, index) => index + 1);
  return choices.map((choice) => {
    const foreign = names.filter((_name, position) => (choice >> position) & 1);
    return fillAddress(pattern, {
      ...ours,
      ...Object.fromEntries(foreign.map((name) => [name, theirs[name]])),
    });
  });
}

function toNames(one: FilledAuthority, draft: boolean): AddressNames {
  return { ...namesOf(one), ...(draft && { importId: one.draftImportId }) };
}

/** Words that stand in their data only. */
function theirWords(): RegExp {
  const { ownWord, ownService, memberEmail, authority } = both.theirs;
  return new RegExp(
    [ownWord, ownService.name, memberEmail, authority.name, `neu@${authority.key}`].join("|"),
  );
}

/** Forms that would succeed on their owner's page. */
function listForms(): readonly Fields[] {
  const { teamId, member, draftImportId, voiceId, needId, decisionId, ownStationKey } = both.theirs;
  const service = { name: "Übernommen", shortDescription: "Übernommen", teamId };
  const person = {
    name: "Übernommen",
    email: "uebernommen@example.org",
    discipline: "product",
    role: "administrator",
  };
  return [
    { ...service, address: "", leikaKey: "" },
    { intent: "archived" },
    { intent: "withdraw", reason: "Übernommen" },
    { intent: "mask", phrase: "steht" },
    { intent: "discard", importId: draftImportId },
    { intent: "start", sourceName: "Übernommen", text: "text", id: "", title: "", date: "" },
    { ...person, teamIds: teamId, memberId: member.memberId ?? "", isDeactivated: "yes" },
    { ...clauses, intent: "create", voiceIds: voiceId, needId },
    { ...clauses, intent: "change" },
    { intent: "attach", voiceIds: voiceId, needId, stance: "supports" },
    { intent: "dismiss", voiceIds: voiceId, reason: "thanks" },
    { intent: "detach", voiceId },
    { intent: "undo", decisionId },
    { intent: "confirm", reason: "Übernommen" },
    { intent: "merge", intoNeedId: needId },
    { ...clauses, intent: "split", voiceIds: voiceId },
    { name: "Übernommen", answer: "Übernommen", needIds: needId },
    { intent: "pause", waitsFor: "Übernommen" },
    { intent: "resume" },
    { intent: "end", ending: "done", reason: "Übernommen" },
    { intent: "reopen" },
    { intent: "confirm", stationKey: ownStationKey, basedOn: "1" },
    { intent: "retire" },
    { intent: "restore" },
    { intent: "remove", basedOn: "1" },
    { ...limits, basedOn: "1" },
    { ...station, basedOn: "1" },
    { intent: "deactivate", memberId: member.memberId ?? "", teamId, voiceId },
    {
      source: "interview",
      text: "Übernommen",
      consent: "given",
      formToken: "00000000-0000-4000-8000-00000000abcd",
    },
  ];
}

const limits = {
  smallShareInPercent: "1",
  largeShareInPercent: "2",
  directAwardInEuros: "3",
  source: "Übernommen",
};
const station = {
  name: "Übernommen",
  subject: "other",
  looksAt: "Übernommen",
  "reason.kind": "house-rule",
  "reason.source": "Übernommen",
  "rule.when": "always",
  "deciders.roles": "administrator",
  periodInWorkingDays: "1",
  "silence.means": "escalated",
  "silence.roles": "administrator",
};

const clauses = { who: "Übernommen", what: "braucht", situation: "wenn", purpose: "damit" };

async function changesOfTheirs(work: () => Promise<void>) {
  const before = await both.readAllOf(both.theirs.authority);
  await work();
  expect(await both.readAllOf(both.theirs.authority)).toEqual(before);
}

describe.each(people)("a %s of another authority", (person) => {
  test.each(withNames)("gets nothing of %s", async (pattern) => {
    await changesOfTheirs(async () => {
      for (const address of listMixtures(pattern, false)) {
        for (const asked of [address, dataAddress(address)]) {
          const { status, text } = await browserOf(person).get(asked);

          expect([asked, [403, 404].includes(status)]).toEqual([asked, true]);
          expect(text.replaceAll(asked, "")).not.toMatch(theirWords());
        }
      }
    });
  });

  test.each(withNames)("changes nothing by forms to %s", async (pattern) => {
    await changesOfTheirs(async () => {
      for (const address of listMixtures(pattern, true)) {
        for (const form of listForms()) {
          const { status, text } = await browserOf(person).post(address, form);

          expect([address, status]).toEqual([
            address,
            expect.toSatisfy((code: number) => code >= 400 && code < 500),
          ]);
          expect(text).not.toMatch(theirWords());
        }
      }
    });
  });

  test("brings none of theirs into what is ours", async () => {
    await changesOfTheirs(async () => {
      for (const pattern of inside.filter((one) => namesIn(one).length === 0)) {
        for (const form of listForms()) {
          const { text, status } = await browserOf(person).post(pattern === "/" ? "/?index" : pattern, form);

          expect([pattern, status < 500]).toEqual([pattern, true]);
          expect(text).not.toMatch(theirWords());
        }
      }
    });
  });

  test("sees nothing of theirs on any page of their own", async () => {
    for (const { pattern, isWorkbench } of everyAddress) {
      if (!isWorkbench) continue;
      const address = fillAddress(pattern, namesOf(both.ours));
      const { text } = await browserOf(person).get(`${address}?q=${both.theirs.ownWord}&query=Nur`);

      expect(text.replaceAll(both.theirs.ownWord, "")).not.toMatch(
        /Nur in zettstadt|Stadt zettstadt|@zettstadt/,
      );
    }
  });

  test.each(withNames)("cannot tell their %s from one that never was", async (pattern) => {
    const unknown = { ...namesOf(both.theirs), ...unknownNames };
    const names = { ...unknown, format: "csv" };

    const theirs = await browserOf(person).get(fillAddress(pattern, namesOf(both.theirs)));
    const never = await browserOf(person).get(fillAddress(pattern, names));

    expect([403, 404]).toContain(theirs.status);
    expect(never.status).toBe(theirs.status);
    expect(withoutNames(theirs.text, namesOf(both.theirs))).toBe(withoutNames(never.text, names));
    expect(listHeaders(theirs.headers)).toEqual(listHeaders(never.headers));
  });
});

const nobody = "01939f00-0000-7000-8000-00000000dead";
const unknownNames = {
  serviceKey: "nie-gewesen",
  voiceId: nobody,
  needId: nobody,
  initiativeId: nobody,
  importId: nobody,
  pathId: nobody,
  stationKey: "nie-gewesen",
  teamId: nobody,
  memberId: nobody,
};

/** The page without what the asker wrote into the address himself, and without the nonce. */
function withoutNames(text: string, names: AddressNames): string {
  const bare = Object.values(names).reduce((page, name) => page.replaceAll(name, "NAME"), text);
  return bare.replaceAll(/nonce="[^"]*"/g, "nonce");
}

function listHeaders(headers: Headers): readonly string[] {
  const volatile = ["x-request-id", "content-security-policy"];
  return [...headers]
    .filter(([name]) => !volatile.includes(name))
    .map(([name, value]) => `${name}: ${value}`);
}

describe("the public form", () => {
  test("mixes no authorities", async () => {
    const { ours, theirs } = both;
    const fields = { text: "Übernommen", formToken: "00000000-0000-4000-8000-00000000abcd" };

    await changesOfTheirs(async () => {
      for (const address of [
        `/r/${ours.authority.key}/${theirs.ownService.key}`,
        `/r/${ours.authority.key}/${theirs.ownService.key}/danke`,
        `/r/${theirs.authority.key}/${ours.ownService.key}`,
      ]) {
        expect((await application.get(address)).status).toBe(404);
        expect((await application.post(address, fields)).status).toEqual(
          expect.toSatisfy((code) => code === 404 || code === 405),
        );
      }
    });
  });
});
