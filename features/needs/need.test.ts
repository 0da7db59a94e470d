import { describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import { toAuthorityId } from "#platform/authority-id.ts";
import { mayChangeNeed, mayTriageVoices, toNeedSentence } from "./need.ts";

describe("the sentence of a need", () => {
  test.each<[string, readonly [string, string, string, string], string]>([
    [
      "joins the four clauses with commas and ends with a full stop",
      ["Neu Zugezogene", "müssen wissen, was sie brauchen", "bevor sie kommen", "damit ein Weg genügt"],
      "Neu Zugezogene müssen wissen, was sie brauchen, bevor sie kommen, damit ein Weg genügt.",
    ],
    [
      "sets no second full stop",
      ["Alle", "brauchen Licht", "bei Nacht", "damit niemand stürzt."],
      "Alle brauchen Licht, bei Nacht, damit niemand stürzt.",
    ],
    [
      "sets no second comma where one was typed at an end or a beginning",
      ["Alle", "brauchen Licht,", ", bei Nacht ,", "damit niemand stürzt ;"],
      "Alle brauchen Licht, bei Nacht, damit niemand stürzt.",
    ],
    [
      "leaves signs within a clause alone",
      ["Alle", "brauchen Licht (LED, warm)", "bei Nacht", "damit niemand fragt: wo?"],
      "Alle brauchen Licht (LED, warm), bei Nacht, damit niemand fragt: wo?.",
    ],
    [
      "shows dots where personal data was removed",
      ["Frau ⟦name⟧ und Nachbarn", "brauchen Licht", "bei Nacht", "damit niemand stürzt"],
      "Frau … und Nachbarn brauchen Licht, bei Nacht, damit niemand stürzt.",
    ],
    [
      "leaves out a clause of nothing but signs",
      ["Alle", "brauchen Licht", "...", "damit niemand stürzt"],
      "Alle brauchen Licht, damit niemand stürzt.",
    ],
  ])("%s", (_name, [who, what, situation, purpose], sentence) => {
    const told = toNeedSentence({ who, what, situation, purpose });

    expect(told).toBe(sentence);
  });
});

describe("sorting voices and changing needs", () => {
  const service = { teamId: "team", isArchived: false };
  const actor = (role: Actor["role"], teamIds: readonly string[]): Actor => ({
    authorityId: toAuthorityId("00000000-0000-4000-8000-000000000001"),
    memberId: "00000000-0000-4000-8000-000000000002",
    role,
    teamIds,
    via: "page",
  });

  test.each<[string, Actor, boolean]>([
    ["a member of the responsible team may", actor("member", ["team"]), true],
    ["an approver of the responsible team may", actor("approver", ["team"]), true],
    ["an administrator of no team may", actor("administrator", []), true],
    ["a member of another team may not", actor("member", ["other"]), false],
    ["leadership of no team may not", actor("leadership", []), false],
  ])("%s", (_name, person, isAllowed) => {
    expect([mayTriageVoices(person, service), mayChangeNeed(person, service)]).toEqual([
      isAllowed,
      isAllowed,
    ]);
  });

  test("nobody may at an archived service", () => {
    const archived = { ...service, isArchived: true };

    expect(mayTriageVoices(actor("administrator", ["team"]), archived)).toBe(false);
  });
});
