import { beforeAll, describe, expect, test } from "vitest";
import { createRandomNumbers } from "#demo/create-random-numbers.ts";
import type { Actor } from "#features/actors/actor.ts";
import { answerQuestion } from "#features/approvals/answer-question.server.ts";
import { isUnderWay, listCurrentRounds } from "#features/approvals/approval.ts";
import type { ApprovalRequest, StationDecision } from "#features/approvals/approval.ts";
import { runApprovalWatch } from "#features/approvals/run-approval-watch.server.ts";
import type { JournalEntry } from "#features/journal/journal-entry.ts";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { dayOf } from "#platform/values/day-value.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { aPath, aRequest, readRequest, sayAt, someDeciders } from "#tests/database/an-approval.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { aPathContent } from "./a-path-content.ts";

// The product itself, at random times: servers that sleep for hours or weeks, clocks that differ, people who ask and answer.

const REQUESTS = Number(process.env["WIRKSTATT_RANDOM_REQUESTS"] ?? "4");
const STEPS = 10;
const HOUR_MS = 3_600_000;

let fresh: FreshWorkshop;
let home: TestAuthority;
let approver: Actor;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  ({ approver } = await someDeciders(fresh.workshop, home));
});

async function act(requestId: string, random: () => number): Promise<void> {
  const request = await readRequest(fresh.workshop, approver, requestId);
  const rounds = listCurrentRounds(request).filter(({ state }) => state === "open" || state === "questioned");
  const round = rounds[Math.floor(random() * rounds.length)];
  const chance = random();
  if (!round || chance < 0.6) return;
  const place = { requestId, stationKey: round.stationKey };
  if (round.state === "open")
    await sayAt(fresh.workshop, approver, place, chance < 0.9 ? "question" : "granted");
  else await answerQuestion(fresh.workshop, home.member, place, { note: "So ist es.", roundId: round.id });
}

/** A question is told to be late once at most, only after its time, and only while nobody has answered it. */
function checkAnswers(
  { decisions }: ApprovalRequest,
  questions: readonly StationDecision[],
  late: readonly JournalEntry[],
): void {
  const told = late.map(({ at, details }) => {
    const asked = questions.findLast(
      ({ roundId, decidedAt }) => roundId === details["stationId"] && decidedAt < at,
    );
    const isAnswered = decisions.some(
      ({ kind, roundId, decidedAt }) =>
        asked &&
        kind === "answer" &&
        roundId === asked.roundId &&
        decidedAt > asked.decidedAt &&
        decidedAt < at,
    );
    expect(isAnswered).toBe(false);
    expect(dayOf(at) > String(details["lastDay"])).toBe(true);
    return asked?.id;
  });
  expect(told).not.toContain(undefined);
  expect(new Set(told).size).toBe(told.length);
}

describe("random times and acts", { timeout: 180_000 }, () => {
  test("no round is escalated or granted by silence twice, no question is told to be late twice, and what ended stays ended", async () => {
    const random = createRandomNumbers(20_261_207);
    const path = await aPath(fresh.workshop, home, aPathContent);
    let ends = 0;
    let overdue = 0;
    for (let number = 0; number < REQUESTS; number += 1) {
      let now = Date.parse("2026-11-23T11:00:00Z");
      fresh.setNow(new Date(now));
      const requestId = await aRequest(fresh.workshop, home, path, {
        "new-personal-data": "yes",
        "staff-data": "yes",
        "cost-in-euros": 20_000,
      });
      for (let step = 0; step < STEPS; step += 1) {
        now += (random() < 0.5 ? random() * 8 : random() * 24 * 12) * HOUR_MS;
        fresh.setNow(new Date(now));
        await act(requestId, random);
        const watches = Array.from({ length: 1 + Math.floor(random() * 3) }, async () => {
          // The other server's clock is up to an hour behind. Drawn here and not at each look at the clock: how often watches
          // that run at once look at it differs from run to run, and with it all that is drawn after.
          const behind = random() * HOUR_MS;
          const skewed = { ...fresh.workshop, now: () => new Date(now - behind) };
          return runApprovalWatch(random() < 0.5 ? skewed : fresh.workshop, {
            authorityId: home.authority.id,
          });
        });
        await Promise.all(watches);
      }
      const request = await readRequest(fresh.workshop, approver, requestId);
      const byNobody = request.decisions.filter(({ capacity }) => capacity === "nobody");
      const history = await listHistory(fresh.workshop, approver, { kind: "approval", id: requestId });
      const written = history.filter(({ what }) =>
        ["approval-station-escalated", "approval-station-granted-by-silence"].includes(what),
      );
      ends += byNobody.length;
      const questions = request.decisions.filter(({ kind }) => kind === "question");
      const late = history.filter(({ what }) => what === "approval-station-answer-overdue");
      overdue += late.length;

      expect(new Set(byNobody.map(({ roundId }) => roundId)).size).toBe(byNobody.length);
      expect(written).toHaveLength(byNobody.length);
      checkAnswers(request, questions, late);
      expect(request.endedAt === null).toBe(isUnderWay(request));
      for (const { closedAt, openedAt } of request.rounds) {
        if (closedAt && openedAt) expect(closedAt.getTime()).toBeGreaterThan(openedAt.getTime());
      }
    }
    // Periods did end, or nothing above was tried.
    expect(ends).toBeGreaterThan(0);
    expect(overdue).toBeGreaterThan(0);
  });
});
