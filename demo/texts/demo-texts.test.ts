import { describe, expect, test } from "vitest";
import { registrationInitiatives } from "./registration-initiatives.ts";
import { streetDamageInitiatives } from "./street-damage-initiatives.ts";
import { demoDismissals, registrationSorting, streetDamageSorting } from "./demo-needs.ts";
import type { DemoSorting } from "./demo-needs.ts";
import { demoPeople, demoTeams } from "./demo-people.ts";
import { demoServices } from "./demo-services.ts";
import { registrationVoices } from "./registration-voices.ts";
import { streetDamageVoices } from "./street-damage-voices.ts";

const allVoices = [...registrationVoices, ...streetDamageVoices];
const serviceTexts = demoServices.flatMap((service) => [
  service.name,
  service.shortDescription,
  service.casesPerYear.source,
  service.citizenMinutesPerCase.source,
  service.staffMinutesPerCase.source,
]);
const peopleTexts = [
  ...demoTeams.map((team) => team.description),
  ...demoPeople.map((person) => person.description),
];
const initiatives = [...registrationInitiatives, ...streetDamageInitiatives];
const needTexts = [...registrationSorting.needs, ...streetDamageSorting.needs].flatMap(
  ({ who, what, situation, purpose, confirmed }) => [who, what, situation, purpose, confirmed?.reason ?? who],
);
const initiativeTexts = initiatives.flatMap((initiative) => [
  initiative.name,
  initiative.answer,
  ...estimatesOf(initiative).map((estimate) => estimate.source),
  ...initiative.turns.flatMap((turn) => {
    if (turn.kind === "waits") return [turn.waitsFor];
    return turn.kind === "ends" ? [turn.reason] : [];
  }),
]);
const contexts = allVoices.flatMap((voice) => voice.context ?? []);
const allTexts = [
  ...allVoices.map((voice) => voice.text),
  ...contexts,
  ...serviceTexts,
  ...peopleTexts,
  ...needTexts,
  ...initiativeTexts,
];

function estimatesOf(initiative: (typeof initiatives)[number]) {
  const { helpedCasesInPercent, citizenMinutesSavedACase, staffMinutesSavedACase, effortInPersonDays } =
    initiative;
  return [helpedCasesInPercent, citizenMinutesSavedACase, staffMinutesSavedACase, effortInPersonDays].flatMap(
    (estimate) => estimate ?? [],
  );
}

/** Long dashes, single-sign dots, curly apostrophes, other languages' quotes, invisible spaces, controls, broken encodings. */
const typographicJunk =
  /[\u2013\u2014\u2026\u2018\u2019\u201a\u201d\u00ab\u00bb\u00a0\u00ad\u200b-\u200f\ufeff\ufffd\p{Cc}]/u;
/** What the eye sees at once as personal data: e-mail, telephone, IBAN, licence plate, form of address, home, birth. */
const personalData =
  /@example\.(?:org|com)|0221 4710|\(030\) 23125|0152 28817386|DE89|MST-|(?:Frau|Herrn?) \p{Lu}|ohn[et] in der \p{Lu}|Geburtsdatum \d/u;

describe("the voices of Musterstadt", () => {
  test.each([
    { name: "Wohnsitz anmelden", voices: registrationVoices },
    { name: "Straßenschaden melden", voices: streetDamageVoices },
  ])("are at least 190 for $name, from all six sources, in uneven themes", ({ voices }) => {
    const byTheme = [...Map.groupBy(voices, (voice) => voice.theme).values()].map((group) => group.length);

    expect(voices.length).toBeGreaterThanOrEqual(190);
    expect(new Set(voices.map((voice) => voice.source)).size).toBe(6);
    expect(Math.max(...byTheme)).toBeGreaterThanOrEqual(30);
    expect(Math.min(...byTheme)).toBeLessThanOrEqual(5);
  });

  test("are distinct, whatever their case, spaces and punctuation", () => {
    const bare = allVoices.map((voice) => voice.text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " "));

    expect(new Set(bare).size).toBe(allVoices.length);
  });

  test("have themes in kebab-case", () => {
    expect(allVoices.filter((voice) => !/^[a-z]+(?:-[a-z]+)*$/.test(voice.theme))).toEqual([]);
  });

  test("hold personal data in a few places, so that masking can be seen", () => {
    const count = allVoices.filter((voice) => personalData.test(voice.text)).length;

    expect(count).toBeGreaterThanOrEqual(20);
    expect(count).toBeLessThanOrEqual(35);
  });
});

describe("every text of the demo", () => {
  test("is trimmed, not empty and shorter than 2,000 characters", () => {
    expect(allTexts.filter((text) => text === "" || text !== text.trim() || text.length >= 2_000)).toEqual(
      [],
    );
  });

  test("is normalized and free of typographic junk", () => {
    expect(allTexts.filter((text) => typographicJunk.test(text))).toEqual([]);
    expect(allTexts.filter((text) => text !== text.normalize("NFC") || text.includes("  "))).toEqual([]);
  });

  test("closes every German quote that it opens", () => {
    const count = (text: string, sign: string) => text.split(sign).length - 1;

    expect(allTexts.filter((text) => count(text, "„") !== count(text, "“"))).toEqual([]);
  });
});

describe("the services of Musterstadt", () => {
  test.each(demoServices)(
    "$name has a LeiKa key of 14 digits, an address and a team of its own",
    (service) => {
      expect(service.leikaKey).toMatch(/^\d{14}$/);
      expect(service.address).toMatch(/^https:\/\/www\.musterstadt\.example\//);
      expect(demoTeams.map((team) => team.name)).toContain(service.team);
    },
  );

  test.each(demoServices)("$name has estimates in order", (service) => {
    for (const estimate of [
      service.casesPerYear,
      service.citizenMinutesPerCase,
      service.staffMinutesPerCase,
    ]) {
      expect(estimate.low).toBeGreaterThan(0);
      expect(estimate.low).toBeLessThanOrEqual(estimate.likely);
      expect(estimate.likely).toBeLessThanOrEqual(estimate.high);
    }
  });
});

describe("the people of Musterstadt", () => {
  test("have distinct plain addresses of Musterstadt", () => {
    expect(demoPeople.filter((person) => !/^[a-z.]+@musterstadt\.example$/.test(person.email))).toEqual([]);
    expect(new Set(demoPeople.map((person) => person.email)).size).toBe(demoPeople.length);
  });

  test("fill every role, and every team has members", () => {
    const teamsWithMembers = new Set(demoPeople.flatMap((person) => person.teams));

    expect(new Set(demoPeople.map((person) => person.role)).size).toBe(4);
    expect(demoTeams.filter((team) => !teamsWithMembers.has(team.name))).toEqual([]);
  });
});

describe("the needs and initiatives of Musterstadt", () => {
  const services = [
    { name: "Wohnsitz anmelden", voices: registrationVoices, sorting: registrationSorting },
    { name: "Straßenschaden melden", voices: streetDamageVoices, sorting: streetDamageSorting },
  ];
  const themesOf = ({ needs }: DemoSorting) =>
    needs.flatMap((need) => [...need.themes, ...(need.contraryThemes ?? [])]);

  test.each(services)("speak only of themes that voices on $name have", ({ voices, sorting }) => {
    const known = new Set(voices.map((voice) => voice.theme));
    const wanted = [...themesOf(sorting), ...demoDismissals.map(({ theme }) => theme)];

    expect(wanted.filter((theme) => !known.has(theme))).toEqual([]);
    expect(new Set(wanted).size).toBe(wanted.length);
  });

  test.each(services)("have one voice on $name that opens each need, and no other", ({ voices, sorting }) => {
    const opening = voices.filter((voice) => voice.opens).map((voice) => voice.theme);

    expect(opening.sort()).toEqual(sorting.needs.map((need) => need.themes[0]).sort());
  });

  test("are the work of people whose team answers for the service", () => {
    const mayWork = (service: (typeof demoServices)[number], name: string) =>
      demoPeople.some(
        ({ email, teams }) =>
          email === `${name}@musterstadt.example` && teams.some((team) => team === service.team),
      );
    const namesOf = (sorting: DemoSorting) => [
      ...sorting.sittings.map(({ by }) => by),
      ...sorting.needs.flatMap(({ by, confirmed, merged }) => [by, confirmed?.by ?? by, merged?.by ?? by]),
    ];

    expect(namesOf(registrationSorting).filter((name) => !mayWork(demoServices[0], name))).toEqual([]);
    expect(namesOf(streetDamageSorting).filter((name) => !mayWork(demoServices[1], name))).toEqual([]);
  });

  test("have estimates in order, shares of at most a hundred per cent, and turns in the order of time", () => {
    for (const initiative of initiatives) {
      for (const { low, likely, high } of estimatesOf(initiative)) {
        expect([low, likely, high]).toEqual([low, likely, high].sort((one, other) => one - other));
      }
      expect(initiative.helpedCasesInPercent?.high ?? 0).toBeLessThanOrEqual(100);
      const days = [initiative.daysAgo, ...initiative.turns.map((turn) => turn.daysAgo)];
      expect(days).toEqual([...days].sort((one, other) => other - one));
    }
  });
});
