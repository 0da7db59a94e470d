import { describe, expect, test } from "vitest";
import {
  attachVoicesInput,
  confirmNeedInput,
  createNeedInput,
  dismissVoicesInput,
  mergeNeedsInput,
  needPageInput,
} from "./need-input.ts";

const one = "00000000-0000-4000-8000-000000000001";
const another = "00000000-0000-4000-8000-000000000002";
const clauses = {
  who: "Alle",
  what: "brauchen Licht",
  situation: "bei Nacht",
  purpose: "damit niemand stürzt",
};

type Parser = {
  readonly safeParse: (value: unknown) => { readonly error?: unknown; readonly data?: unknown };
};

/** The first issue as "field: message". */
function issueOf(parser: Parser, value: unknown): string {
  const { error } = parser.safeParse(value) as {
    error?: { issues: { path: (string | number)[]; message: string }[] };
  };
  const issue = error?.issues[0];
  return issue ? `${issue.path.join(".")}: ${issue.message}` : "accepted";
}

function manyIds(count: number): string[] {
  return Array.from(
    { length: count },
    (_unused, n) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
  );
}

describe("what may be sent about needs", () => {
  test.each<[string, Parser, unknown, string]>([
    ["a need of four clauses and a voice", createNeedInput, { ...clauses, voiceIds: [one] }, "accepted"],
    ["a need without a voice", createNeedInput, { ...clauses, voiceIds: [] }, "voiceIds: voices-missing"],
    ["200 voices", createNeedInput, { ...clauses, voiceIds: manyIds(200) }, "accepted"],
    ["201 voices", createNeedInput, { ...clauses, voiceIds: manyIds(201) }, "voiceIds: too-many-voices"],
    ["a clause of blanks", createNeedInput, { ...clauses, who: " \t ", voiceIds: [one] }, "who: missing"],
    ["no clause", createNeedInput, { ...clauses, purpose: undefined, voiceIds: [one] }, "purpose: missing"],
    [
      "160 characters of who",
      createNeedInput,
      { ...clauses, who: "a".repeat(160), voiceIds: [one] },
      "accepted",
    ],
    [
      "161 characters of who",
      createNeedInput,
      { ...clauses, who: "a".repeat(161), voiceIds: [one] },
      "who: too-long",
    ],
    [
      "301 characters of what",
      createNeedInput,
      { ...clauses, what: "a".repeat(301), voiceIds: [one] },
      "what: too-long",
    ],
    [
      "201 characters of situation",
      createNeedInput,
      { ...clauses, situation: "a".repeat(201), voiceIds: [one] },
      "situation: too-long",
    ],
    [
      "201 characters of purpose",
      createNeedInput,
      { ...clauses, purpose: "a".repeat(201), voiceIds: [one] },
      "purpose: too-long",
    ],
    ["a voice that is no id", createNeedInput, { ...clauses, voiceIds: ["x"] }, "voiceIds.0: Invalid UUID"],
    ["a need to attach to", attachVoicesInput, { voiceIds: [one], needId: another }, "accepted"],
    ["no need to attach to", attachVoicesInput, { voiceIds: [one] }, "needId: need-missing"],
    ["a reason to dismiss", dismissVoicesInput, { voiceIds: [one], reason: "thanks" }, "accepted"],
    ["no reason to dismiss", dismissVoicesInput, { voiceIds: [one] }, "reason: reason-missing"],
    [
      "a note of 301 characters",
      dismissVoicesInput,
      { voiceIds: [one], reason: "other", note: "a".repeat(301) },
      "note: too-long",
    ],
    ["a reason to confirm", confirmNeedInput, { reason: "Nachgefragt" }, "accepted"],
    ["no reason to confirm", confirmNeedInput, { reason: "" }, "reason: missing"],
    ["501 characters to confirm", confirmNeedInput, { reason: "a".repeat(501) }, "reason: too-long"],
    ["no need to merge into", mergeNeedsInput, {}, "intoNeedId: need-missing"],
  ])("%s", (_name, parser, value, issue) => {
    expect(issueOf(parser, value)).toBe(issue);
  });

  test("a voice named twice counts once", () => {
    const parsed = attachVoicesInput.parse({ voiceIds: [one, another, one], needId: one });

    expect(parsed).toEqual({ voiceIds: [one, another], needId: one, stance: "supports" });
  });

  test("clauses are trimmed, white space is folded", () => {
    const parsed = createNeedInput.parse({ ...clauses, who: "  Neu \n Zugezogene ", voiceIds: [one] });

    expect(parsed.who).toBe("Neu Zugezogene");
  });

  test.each([
    [
      { page: "3", undo: one },
      { page: 3, undo: one },
    ],
    [{}, { page: 1 }],
    [{ page: "0" }, { page: 1 }],
    [{ page: "1e9", undo: "x" }, { page: 1 }],
    [{ page: "zwei" }, { page: 1 }],
  ])("an address with %o never breaks", (search, wanted) => {
    expect(needPageInput.parse(search)).toEqual(wanted);
  });
});
