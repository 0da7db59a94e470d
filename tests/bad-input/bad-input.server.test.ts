import { beforeAll, describe, expect, test } from "vitest";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { aNeed } from "#tests/database/a-need.server.ts";
import { countRows } from "#tests/database/count-rows.server.ts";
import { openApplication } from "#tests/http/application.server.ts";
import type { OpenApplication } from "#tests/http/application.server.ts";
import type { Answer, Browser } from "#tests/http/browser.server.ts";
import { twoAuthorities } from "#tests/walls/two-authorities.server.ts";
import type { TwoAuthorities } from "#tests/walls/two-authorities.server.ts";
import { badAddresses } from "./bad-addresses.ts";
import { badApprovalPaths } from "./bad-approval-paths.ts";
import { badAsking } from "./bad-asking.ts";
import { badClosingDays } from "./bad-closing-days.ts";
import { badDecisions } from "./bad-decisions.ts";
import { badForms } from "./bad-forms.ts";
import { badHeaders } from "./bad-headers.ts";
import { badImports } from "./bad-imports.ts";
import { badInitiatives } from "./bad-initiatives.ts";
import { badNeeds } from "./bad-needs.ts";
import { badRequests } from "./bad-requests.ts";
import { badSorting } from "./bad-sorting.ts";
import type { BadInput, Place } from "./bad-input.ts";
import { postFile } from "./post-form.ts";

let both: TwoAuthorities;
let application: OpenApplication;
let place: Place;
let browsers: Readonly<Record<BadInput["by"], Browser>>;

beforeAll(async () => {
  both = await twoAuthorities();
  application = await openApplication(both.fresh);
  const { ours, theirs } = both;
  const serviceKey = ours.ownService.key;
  place = {
    ...ours,
    serviceKey,
    foreignTeamId: theirs.teamId,
    foreignNeedId: theirs.needId,
    foreignInitiativeId: theirs.initiativeId,
    foreignPathId: theirs.path.pathId,
    foreignRequestId: theirs.approvalRequestId,
    foreignRoundId: theirs.approvalRoundId,
    foreignMemberId: theirs.member.memberId ?? "",
  };
  await aNeed(both.fresh.workshop, ours.member, serviceKey);
  browsers = {
    stranger: application,
    member: await application.signedIn(ours.memberEmail),
    approver: await application.signedIn("freigabe@aachdorf.example"),
    administrator: await application.signedIn("verwaltung@aachdorf.example"),
  };
});

/** What a person reads in the end: redirects are followed once, and data is read as it is. */
async function read(browser: Browser, answer: Answer): Promise<string> {
  const { document, text } = answer.location === "" ? answer : await browser.get(answer.location);
  if (!text.startsWith("<!")) return text;
  return [...document.querySelectorAll("main, [role=status]")].map((part) => part.textContent).join(" ");
}

async function refuses({ by, request, status, sentence, escaped }: BadInput): Promise<void> {
  const browser = browsers[by];
  const { address, init, sending } = request(place);
  const before = await countRows(both.fresh);

  const answer = await browser.send(address, init ?? {}, sending);
  const shown = await read(browser, answer);

  expect([answer.status, shown]).toEqual([status, expect.stringContaining(sentence)]);
  expect(answer.text).not.toContain("<script>alert(1)");
  expect(answer.text).toContain(escaped ?? "");
  expect(await countRows(both.fresh)).toEqual(before);
}

test("no row expects an error of ours", () => {
  const all = [
    badApprovalPaths,
    badAsking,
    badClosingDays,
    badDecisions,
    badForms,
    badAddresses,
    badHeaders,
    badImports,
    badInitiatives,
    badNeeds,
    badRequests,
    badSorting,
  ].flat();

  expect(all.filter(({ status }) => status >= 500)).toEqual([]);
});

describe("forms: nothing is stored, and a sentence says why, for", () => {
  test.each(badForms)("$name", refuses);
});

describe("addresses: nothing is stored, and a page answers, for", () => {
  test.each(badAddresses)("$name", refuses);
});

describe("headers and methods: nothing is stored, and a page answers, for", () => {
  test.each(badHeaders)("$name", refuses);
});

describe("needs: nothing is stored, and a sentence says why, for", () => {
  test.each(badNeeds)("$name", refuses);
});

describe("closing days: nothing is stored, and a sentence says why, for", () => {
  test.each(badClosingDays)("$name", refuses);
});

describe("sorting: nothing is decided, and a sentence says why, for", () => {
  test.each(badSorting)("$name", refuses);
});

describe("initiatives: nothing is stored, and a sentence says why, for", () => {
  test.each(badInitiatives)("$name", refuses);
});

describe("requests for approval: nothing is stored, and a sentence says why, for", () => {
  test.each(badRequests)("$name", refuses);
});

describe("approval paths: nothing is stored, and a sentence says why, for", () => {
  test.each(badApprovalPaths)("$name", refuses);
});

describe("asking for an approval: nothing is sent, and a sentence says why, for", () => {
  test.each(badAsking)("$name", refuses);
});

describe("decisions: nothing is put on record, and a sentence says why, for", () => {
  test.each(badDecisions)("$name", refuses);
});

describe("imports: nothing is stored, and a sentence says why, for", () => {
  test.each(badImports)("$name", refuses);
});

describe("a file that shows its fault only further down", () => {
  test.each([
    [
      "holds broken letters",
      Buffer.concat([Buffer.from("text\n" + "Größe\n".repeat(60_000)), Buffer.from([0xc3, 0x28, 0x0a])]),
      "In Zeile 60.002 stehen Zeichen, die sich nicht lesen lassen.",
    ],
    [
      "opens a quote and never closes it",
      Buffer.from("text\n" + "Danke\n".repeat(60_000) + '"Der Weg\n'),
      "In Zeile 60.002 beginnt ein Anführungszeichen, das nie endet.",
    ],
  ])("records no voice and says why, where it %s", async (_name, content, sentence) => {
    const { member } = browsers;
    const { address, init } = postFile(
      `/dienste/${place.serviceKey}/stimmen/import`,
      new Uint8Array(content),
    );
    const { "public.voices": before } = await countRows(both.fresh);

    const { location } = await member.send(address, init ?? {});
    await member.post(location, { text: "text", sourceName: "Sammlung" });
    await runVoiceImport(both.fresh.workshop, {
      authorityId: both.ours.authority.id,
      importId: location.split("/").at(-1) ?? "",
    });
    const page = await member.get(location);

    expect([page.status, page.document.querySelector("main")?.textContent]).toEqual([
      200,
      expect.stringContaining(sentence),
    ]);
    expect((await countRows(both.fresh))["public.voices"]).toBe(before);
  });
});

describe("unusual, and welcome all the same", () => {
  test.each<[string, string]>([
    ["emoji", "Der Weg ist dunkel 👩‍👩‍👧‍👦🏳️‍🌈"],
    ["another script", "الطريق مظلم 道很暗"],
    ["a NUL within words", "Der Weg\0 ist dunkel"],
    ["markup", "<script>alert(1)</script> stand da"],
  ])("%s is stored once", async (_name, text) => {
    const { "public.voices": before = 0 } = await countRows(both.fresh);

    const { status } = await application.post(`/r/aachdorf/${place.serviceKey}`, {
      text,
      formToken: crypto.randomUUID(),
    });

    expect([status, (await countRows(both.fresh))["public.voices"]]).toEqual([303, before + 1]);
  });
});
