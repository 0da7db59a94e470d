import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import { answerQuestion } from "#features/approvals/answer-question.server.ts";
import { changeApproval } from "#features/approvals/change-approval.server.ts";
import { runApprovalWatch } from "#features/approvals/run-approval-watch.server.ts";
import { withdrawApproval } from "#features/approvals/withdraw-approval.server.ts";
import { recordInJournal } from "#features/journal/record-in-journal.server.ts";
import { listMembers } from "#features/members/list-members.server.ts";
import { newId } from "#platform/new-id.server.ts";
import {
  aPath,
  aRequest,
  aRequestInput,
  readRequest,
  sayAt,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { LogAttribute, LogTrace } from "./approval-log.ts";
import { exportApprovalLog } from "./export-approval-log.server.ts";
import { readXes } from "./read-xes.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let path: Awaited<ReturnType<typeof aPath>>;
let deciders: Awaited<ReturnType<typeof someDeciders>>;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  path = await aPath(fresh.workshop, home);
  deciders = await someDeciders(fresh.workshop, home);
});

/** The workshop's clock stands at this hour of one day in Germany. */
function atHour(hour: number) {
  fresh.setNow(new Date(Date.UTC(2026, 10, 25, hour - 1)));
}

async function exportText(actor: Actor = home.administrator): Promise<string> {
  const result = await exportApprovalLog(fresh.workshop, actor);
  if (result.outcome !== "exported") throw new Error(result.outcome);
  return (await Array.fromAsync(result.pieces)).join("");
}

async function readTraces(text: string): Promise<readonly LogTrace[]> {
  const result = await readXes(asPieces(text));
  if (result.outcome !== "read") throw new Error(`${result.reason} in line ${result.line}`);
  return result.log.traces;
}

async function* asPieces(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

async function exportTrace(requestId: string): Promise<LogTrace> {
  const trace = (await readTraces(await exportText())).find(({ caseId }) => caseId === requestId);
  if (!trace) throw new Error("the request is not in the log");
  return trace;
}

function valuesOf(attributes: readonly LogAttribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key.replace("wirkstatt:", ""), value]));
}

/** Each event in one line: hour in Germany, activity, transition, role, outcome. */
function tell({ events }: LogTrace): readonly string[] {
  return events.map(({ activity, at, transition, role, attributes }) => {
    const outcome = attributes.find(({ key }) => key === "wirkstatt:outcome");
    const words = [at.getUTCHours() + 1, activity, transition, role];
    if (outcome?.type === "string") words.push(outcome.value);
    return words.filter((word) => word !== null).join(" ");
  });
}

describe("the log of approvals", () => {
  test("tells a request from its sending to its grant in the order in which things happened", async () => {
    atHour(9);
    const requestId = await aRequest(fresh.workshop, home, path);
    atHour(10);
    await sayAt(fresh.workshop, deciders.approver, { requestId, stationKey: "data-protection" }, "question");
    atHour(11);
    const { rounds } = await readRequest(fresh.workshop, home.member, requestId);
    const roundId = rounds[0]?.id ?? "";
    const place = { requestId, stationKey: "data-protection" };
    await answerQuestion(fresh.workshop, home.member, place, { note: "Nach 30 Tagen.", roundId });
    atHour(12);
    await sayAt(fresh.workshop, deciders.leader, place, "granted");
    atHour(13);
    const other = { requestId, stationKey: "information-security" };
    await sayAt(fresh.workshop, deciders.secondApprover, other, "granted-with-condition");

    const trace = await exportTrace(requestId);

    expect(tell(trace)).toEqual([
      "9 request-sent complete requester",
      "9 Datenschutz start data-protection",
      "9 Informationssicherheit start information-security",
      "10 Datenschutz suspend decider",
      "11 Datenschutz resume requester",
      "12 Datenschutz complete stand-in granted",
      "13 Informationssicherheit complete decider granted-with-condition",
      "13 request-granted complete",
    ]);
    expect(valuesOf(trace.attributes)).toEqual({
      service: "wohnsitz-anmelden",
      path: `Weg ${path.pathId}`,
      "path-version": 1n,
      "risk-free": false,
    });
    expect(valuesOf(trace.events[5]?.attributes ?? [])).toEqual({
      "concept:instance": roundId,
      station: "data-protection",
      round: 1n,
      outcome: "granted",
    });
  });

  test("tells of a refusal, the next version, the second round and the withdrawal", async () => {
    atHour(9);
    const requestId = await aRequest(fresh.workshop, home, path);
    atHour(10);
    await sayAt(fresh.workshop, deciders.approver, { requestId, stationKey: "data-protection" }, "refused");
    atHour(11);
    const revised = aRequestInput(path, undefined, { newData: "Nur noch die E-Mail" });
    await changeApproval(fresh.workshop, home.member, requestId, { ...revised, baseVersion: 1 });
    atHour(12);
    await withdrawApproval(fresh.workshop, home.member, requestId, {
      kind: "need-vanished",
      reason: "Das Gesetz hat sich geändert.",
    });

    const trace = await exportTrace(requestId);

    expect(tell(trace)).toEqual([
      "9 request-sent complete requester",
      "9 Datenschutz start data-protection",
      "9 Informationssicherheit start information-security",
      "10 Datenschutz complete decider refused",
      "11 request-revised complete requester",
      "11 Datenschutz start data-protection",
      "12 Datenschutz withdraw data-protection",
      "12 Informationssicherheit withdraw information-security",
      "12 request-withdrawn complete requester",
    ]);
    expect(valuesOf(trace.events[4]?.attributes ?? [])).toEqual({ version: 2n, changed: "newData" });
    expect(valuesOf(trace.events[5]?.attributes ?? [])).toMatchObject({
      round: 2n,
      reopened: true,
      because: expect.stringContaining("newData") as string,
    });
    expect(valuesOf(trace.events[8]?.attributes ?? [])).toEqual({ kind: "need-vanished" });
  });

  test("tells of silence and escalation at their time, noted when the server is back", async () => {
    atHour(9);
    const requestId = await aRequest(fresh.workshop, home, path, {
      "new-personal-data": "yes",
      "staff-data": "yes",
    });
    // Ten working days later the periods are over; nobody watched until the week after.
    fresh.setNow(new Date("2026-12-14T09:00:00Z"));
    await runApprovalWatch(fresh.workshop, { authorityId: home.authority.id });

    const { events } = await exportTrace(requestId);

    const later = events.filter(({ at }) => at > new Date("2026-11-26T00:00:00Z"));
    expect(
      later.map(({ at, activity, transition, role }) => [at.toISOString(), activity, transition, role]),
    ).toEqual([
      ["2026-12-09T22:59:59.999Z", "Personalrat", "complete", "staff-council"],
      [expect.stringMatching(/^2026-12-14/), "Datenschutz", "reassign", "data-protection"],
      [expect.stringMatching(/^2026-12-14/), "Informationssicherheit", "reassign", "information-security"],
    ]);
  });

  test("has a change that needs no station as a case without risk", async () => {
    const requestId = await aRequest(fresh.workshop, home, path, {});

    const trace = await exportTrace(requestId);

    expect(trace.events.map(({ activity }) => activity)).toEqual(["no-station-needed"]);
    expect(valuesOf(trace.attributes)).toMatchObject({ "risk-free": true });
  });

  test("names nobody and repeats no words of a decision", async () => {
    const members = await listMembers(fresh.workshop, home.operator);

    const text = await exportText();

    expect(members.length).toBeGreaterThan(4);
    for (const { id, name, email } of members) {
      expect(text).not.toContain(id);
      expect(text).not.toContain(name);
      expect(text).not.toContain(email);
    }
    for (const words of ["Wer löscht", "Nach 30 Tagen", "Eine Frist", "Das Gesetz", "Vermieter"]) {
      expect(text).not.toContain(words);
    }
    expect(text).not.toContain("org:resource");
  });

  test("begins as the standard's schema wants it: a decimal version, and no namespace", async () => {
    const text = await exportText();

    expect(text).toMatch(/<log xes\.version="\d+\.\d+" /);
    expect(text).not.toContain("xmlns");
  });

  test("shows one moment, whatever happens while it is sent", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);
    const result = await exportApprovalLog(fresh.workshop, home.administrator);
    if (result.outcome !== "exported") throw new Error(result.outcome);

    await sayAt(fresh.workshop, deciders.approver, { requestId, stationKey: "data-protection" }, "granted");
    const later = await aRequest(fresh.workshop, home, path);
    const traces = await readTraces((await Array.fromAsync(result.pieces)).join(""));

    expect(traces.find(({ caseId }) => caseId === requestId)?.events).toHaveLength(3);
    expect(traces.some(({ caseId }) => caseId === later)).toBe(false);
  });

  test("goes over several pages and keeps every request whole, in the order of sending", async () => {
    const { authorityId } = home.operator;
    const many = await anAuthority(fresh.workshop, "grossstadt");
    const ids = Array.from({ length: 900 }, () => newId(fresh.workshop.now()));
    await fresh.workshop.inScope(many.operator.authorityId, async (scope) => {
      for (const what of ["approval-sent", "approval-revised", "approval-granted"] as const) {
        for (const id of ids) {
          await recordInJournal(scope, many.operator, {
            at: fresh.workshop.now(),
            what,
            about: { kind: "approval", id },
          });
        }
      }
    });

    const traces = await readTraces(await exportText(many.operator));

    expect(many.operator.authorityId).not.toBe(authorityId);
    expect(traces.map(({ caseId }) => caseId)).toEqual(ids);
    expect(
      traces.every(
        ({ events }) =>
          events.map(({ activity }) => activity).join() === "request-sent,request-revised,request-granted",
      ),
    ).toBe(true);
  });

  test.each([
    ["a member", () => home.member, "not-permitted"],
    ["an approver", () => deciders.approver, "not-permitted"],
    ["the leadership", () => deciders.leader, "exported"],
    ["an administrator", () => home.administrator, "exported"],
    ["the operator", () => home.operator, "exported"],
  ])("is for leadership and administrators: %s", async (_name, actor, outcome) => {
    expect(await exportApprovalLog(fresh.workshop, actor())).toMatchObject({ outcome });
  });
});
