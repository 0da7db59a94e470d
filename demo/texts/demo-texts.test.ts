import { describe, expect, test } from "vitest";
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
const contexts = allVoices.flatMap((voice) => voice.context ?? []);
const allTexts = [...allVoices.map((voice) => voice.text), ...contexts, ...serviceTexts, ...peopleTexts];

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
