import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#features/actors/actor.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { endInitiative } from "#features/initiatives/end-initiative.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import {
  aChangeInput,
  aPath,
  aRequest,
  readRequest,
  sayAt,
  someDeciders,
} from "#tests/database/an-approval.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { listCurrentRounds } from "./approval.ts";
import type { RequestTexts } from "./approval.ts";
import { changeApproval } from "./change-approval.server.ts";
import { prepareChange, previewChange } from "./prepare-change.server.ts";
import { withdrawApproval } from "./withdraw-approval.server.ts";

let fresh: FreshWorkshop;
let home: TestAuthority;
let path: { readonly pathId: string; readonly pathVersion: number };
let approver: Actor;

const monday = new Date("2026-11-23T11:00:00Z");
const wednesday = new Date("2026-11-25T11:00:00Z");

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  path = await aPath(fresh.workshop, home);
  ({ approver } = await someDeciders(fresh.workshop, home));
});

beforeEach(() => {
  fresh.setNow(monday);
});

async function inputFor(
  requestId: string,
  answers: Partial<ScreeningAnswers> = {},
  texts: Partial<RequestTexts> = {},
) {
  return aChangeInput(await readRequest(fresh.workshop, home.member, requestId), answers, texts);
}

async function preview(requestId: string, input: Awaited<ReturnType<typeof inputFor>>) {
  const result = await previewChange(fresh.workshop, home.member, requestId, input);
  if (result.outcome !== "previewed") throw new Error(result.outcome);
  return result.preview;
}

describe("what a change would do", () => {
  test.each<[string, "granted" | "refused" | "question", Partial<ScreeningAnswers>, Partial<RequestTexts>]>([
    ["an answer one station asks for", "granted", { "new-system-connected": "yes" }, {}],
    ["a station that is needed as well", "granted", { "staff-data": "yes" }, {}],
    ["a station that is not needed any more", "granted", { "new-personal-data": "no" }, {}],
    ["the change itself in other words", "granted", {}, { change: "Alles anders." }],
    ["what a refusal wants", "refused", {}, { newData: "Nur der Name, gelöscht nach einer Woche" }],
    ["an answer to a question", "question", {}, { findings: "Geprüft am Dienstag" }],
  ])("is what it then does: %s", async (_name, decision, answers, texts) => {
    const requestId = await aRequest(fresh.workshop, home, path);
    await sayAt(fresh.workshop, approver, { requestId, stationKey: "data-protection" }, decision);
    fresh.setNow(wednesday);
    const input = await inputFor(requestId, answers, texts);

    const { revision, forecasts } = await preview(requestId, input);
    const changed = await changeApproval(fresh.workshop, home.member, requestId, input);

    const after = listCurrentRounds(await readRequest(fresh.workshop, home.member, requestId));
    expect(changed).toEqual({
      outcome: "changed",
      reopenedKeys: revision.reopened.map(({ round }) => round.stationKey),
    });
    const open = after.filter(({ state }) => state === "open");
    expect(open.map(({ stationKey, lastDay }) => [stationKey, lastDay])).toEqual(
      forecasts
        .filter(({ after: before }) => before.length === 0)
        .map(({ station, lastDay }) => [station.key, lastDay]),
    );
    const needed = [...revision.standing, ...revision.goingOn, ...revision.reopened].map(
      ({ planned }) => planned,
    );
    expect(after.map(({ stationKey }) => stationKey).toSorted()).toEqual(
      [...needed, ...revision.added].map(({ station }) => station.key).toSorted(),
    );
  });

  test("is told apart from a newer version that somebody sent meanwhile", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);
    const input = await inputFor(requestId, {}, { risk: "Größer als gedacht." });
    await changeApproval(fresh.workshop, home.administrator, requestId, {
      ...input,
      risk: "Kleiner als gedacht.",
    });

    const result = await previewChange(fresh.workshop, home.member, requestId, input);

    expect(result).toMatchObject({
      outcome: "outdated",
      newest: { number: 2, risk: "Kleiner als gedacht." },
    });
  });
});

describe("preparing a change", () => {
  test("is for the team that answers for the service, and of a request that is there", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);

    expect(await prepareChange(fresh.workshop, home.member, requestId)).toMatchObject({
      outcome: "prepared",
      isOver: false,
      approval: { request: { id: requestId } },
    });
    expect(await prepareChange(fresh.workshop, approver, requestId)).toEqual({ outcome: "not-permitted" });
    expect(await prepareChange(fresh.workshop, home.member, "keine-uuid")).toEqual({
      outcome: "request-unknown",
    });
    const input = await inputFor(requestId);
    expect(await previewChange(fresh.workshop, approver, requestId, input)).toEqual({
      outcome: "not-permitted",
    });
    expect(await previewChange(fresh.workshop, home.member, "keine-uuid", input)).toEqual({
      outcome: "request-unknown",
    });
  });

  test("is over once a request was withdrawn", async () => {
    const requestId = await aRequest(fresh.workshop, home, path);
    const input = await inputFor(requestId, {}, { risk: "Anders." });
    await withdrawApproval(fresh.workshop, home.member, requestId, { kind: "given-up", reason: "Zu teuer." });

    expect(await prepareChange(fresh.workshop, home.member, requestId)).toMatchObject({ isOver: true });
    expect(await previewChange(fresh.workshop, home.member, requestId, input)).toEqual({ outcome: "over" });
  });

  test("is over once the initiative has ended, also for the change itself", async () => {
    const requestId = await aRequest(fresh.workshop, home, path, {});
    const { initiative } = await readRequest(fresh.workshop, home.member, requestId);
    await endInitiative(
      fresh.workshop,
      home.member,
      { serviceKey: home.service.key, initiativeId: initiative.id },
      { ending: "done", reason: "Es ist da." },
    );
    const input = await inputFor(requestId, { "new-personal-data": "yes" });

    expect(await prepareChange(fresh.workshop, home.member, requestId)).toMatchObject({ isOver: true });
    expect(await changeApproval(fresh.workshop, home.member, requestId, input)).toEqual({ outcome: "over" });
  });
});
