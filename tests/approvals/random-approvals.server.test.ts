import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { createRandomNumbers } from "#demo/create-random-numbers.ts";
import type { Actor } from "#features/actors/actor.ts";
import { planStations } from "#features/approval-paths/plan-stations.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { answerQuestion } from "#features/approvals/answer-question.server.ts";
import {
  decisionKinds,
  getLastVersion,
  isGranted,
  isUnderWay,
  listCurrentRounds,
} from "#features/approvals/approval.ts";
import type { ApprovalRequest } from "#features/approvals/approval.ts";
import { changeApproval } from "#features/approvals/change-approval.server.ts";
import { stateOfRounds } from "#features/approvals/list-ready-rounds.ts";
import { findInitiative } from "#features/initiatives/find-initiative.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import {
  aPath,
  aRequest,
  readRequest,
  sayAt,
  someDeciders,
  someTexts,
} from "#tests/database/an-approval.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { anyAnswers, anyPathContent } from "./any-path.ts";

// Random paths, answers and acts of people, done by the product; after each act the rules must hold that users rely on.

const REQUESTS = Number(process.env["WIRKSTATT_RANDOM_REQUESTS"] ?? "25");
const ACTS = 14;

let fresh: FreshWorkshop;
let home: TestAuthority;
let approver: Actor;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  ({ approver } = await someDeciders(fresh.workshop, home));
});

function checkRules(request: ApprovalRequest): void {
  const current = listCurrentRounds(request);
  const { needed } = planStations(request.path.content, getLastVersion(request).answers);
  // None is skipped that its rule demands, and none is asked that it does not.
  expect(new Set(current.map(({ stationKey }) => stationKey))).toEqual(
    new Set(needed.map(({ station }) => station.key)),
  );
  for (const round of current) {
    const planned = needed.find(({ station }) => station.key === round.stationKey);
    expect(round.after).toEqual(planned?.after);
    checkOpening(request, round);
  }
  expect(request.state).toBe(stateOfRounds(current));
  expect(request.endedAt === null).toBe(isUnderWay(request));
  const finals = request.decisions.filter(({ kind }) => kind !== "question" && kind !== "answer");
  expect(new Set(finals.map(({ roundId }) => roundId)).size).toBe(finals.length);
}

/** A round that opened did so after some round of each of its predecessors was granted. */
function checkOpening(request: ApprovalRequest, round: ApprovalRequest["rounds"][number]): void {
  const { openedAt } = round;
  if (openedAt === null) return;
  expect(round.state).not.toBe("waiting");
  const before = request.rounds.filter(
    (one) => isGranted(one) && one.closedAt !== null && one.closedAt <= openedAt,
  );
  const { content } = request.path;
  const answers = request.versions.find(({ number }) => number >= round.sinceVersion)?.answers;
  const planned =
    answers && planStations(content, answers).needed.find(({ station }) => station.key === round.stationKey);
  if (request.versions.length === 1) {
    for (const key of planned?.after ?? []) {
      expect(before.map(({ stationKey }) => stationKey)).toContain(key);
    }
  }
}

async function act(requestId: string, random: () => number, answers: ScreeningAnswers): Promise<void> {
  const request = await readRequest(fresh.workshop, approver, requestId);
  const rounds = listCurrentRounds(request);
  const round = rounds[Math.floor(random() * rounds.length)];
  const chance = random();
  if (chance < 0.15) {
    const { number: baseVersion } = getLastVersion(request);
    const isTextual = random() < 0.3;
    await changeApproval(fresh.workshop, home.member, requestId, {
      ...someTexts,
      ...(isTextual ? { change: `Anders ${random()}` } : {}),
      answers,
      baseVersion,
    });
    return;
  }
  if (!round) return;
  const place = { requestId, stationKey: round.stationKey };
  if (round.state === "questioned" && chance < 0.6) {
    await answerQuestion(fresh.workshop, home.member, place, { note: "So ist es.", roundId: round.id });
    return;
  }
  const decision = chance < 0.7 ? "granted" : (decisionKinds[Math.floor(random() * 4)] ?? "granted");
  await sayAt(fresh.workshop, approver, place, decision);
}

/** Whatever was refused or asked, in the end somebody answers, changes it and grants it. */
async function bringToEnd(requestId: string): Promise<ApprovalRequest> {
  for (let left = 60; left > 0; left -= 1) {
    const request = await readRequest(fresh.workshop, approver, requestId);
    if (!isUnderWay(request)) return request;
    if (request.state === "refused") {
      const { number: baseVersion, answers } = getLastVersion(request);
      const findings = `Nachgereicht zu ${baseVersion}`;
      await changeApproval(fresh.workshop, home.member, requestId, {
        ...someTexts,
        findings,
        answers,
        baseVersion,
      });
      continue;
    }
    const next = listCurrentRounds(request).find(({ state }) => state === "open" || state === "questioned");
    expect(next, "somebody always has the turn").toBeDefined();
    await sayAt(fresh.workshop, approver, { requestId, stationKey: next?.stationKey ?? "" }, "granted");
  }
  throw new Error("a request that does not end");
}

describe("random paths, answers and acts", { timeout: 180_000 }, () => {
  test("no station opens too early, none is skipped or decided twice, and every request can end", async () => {
    const random = createRandomNumbers(20_261_125);
    const contents = fc.sample(anyPathContent, { numRuns: REQUESTS, seed: 11 });
    const answers = fc.sample(anyAnswers, { numRuns: REQUESTS * ACTS, seed: 12 });
    let rounds = 0;
    for (const [number, content] of contents.entries()) {
      const path = await aPath(fresh.workshop, home, content);
      const requestId = await aRequest(fresh.workshop, home, path, answers[number] ?? {});
      for (let step = 0; step < ACTS; step += 1) {
        checkRules(await readRequest(fresh.workshop, approver, requestId));
        await act(requestId, random, answers[number * ACTS + step] ?? ({} as ScreeningAnswers));
      }
      checkRules(await readRequest(fresh.workshop, approver, requestId));
      const ended = await bringToEnd(requestId);
      checkRules(ended);
      rounds += ended.rounds.length;
      const { service, initiative } = ended;
      const found = await findInitiative(fresh.workshop, home.member, service, initiative.id);
      expect(found?.state.kind).toBe("working");
      expect(found?.stays.at(-1)?.approvalRequestId).toBeNull();
    }
    // The acts did meet stations, or nothing above was tried.
    expect(rounds).toBeGreaterThan(REQUESTS);
  });
});
