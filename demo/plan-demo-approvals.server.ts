import type { Actor } from "#features/actors/actor.ts";
import { answerQuestion } from "#features/approvals/answer-question.server.ts";
import { changeApprovalInput, sendApprovalInput } from "#features/approvals/approval-input.ts";
import { getLastVersion } from "#features/approvals/approval.ts";
import type { ApprovalRequest, RequestTexts } from "#features/approvals/approval.ts";
import { changeApproval } from "#features/approvals/change-approval.server.ts";
import { decideStation } from "#features/approvals/decide-station.server.ts";
import { findApproval } from "#features/approvals/find-approval.server.ts";
import { runApprovalWatch } from "#features/approvals/run-approval-watch.server.ts";
import { sendApproval } from "#features/approvals/send-approval.server.ts";
import { withdrawApproval } from "#features/approvals/withdraw-approval.server.ts";
import type { ScreeningAnswers } from "#features/approval-paths/screening.ts";
import { addDays, dayOf } from "#platform/values/day-value.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { DemoCalendar } from "./demo-calendar.ts";
import type { DemoDesk } from "./demo-desk.server.ts";
import { atInstant } from "./happening.ts";
import type { Happening } from "./happening.ts";
import type { DemoApproval, DemoStep } from "./texts/demo-approval.ts";
import type { WrittenPath } from "./write-demo-path.server.ts";

/** A change about which every question is answered so that it needs no station. */
const harmless: ScreeningAnswers = {
  "new-personal-data": "no",
  "special-categories": "no",
  "staff-data": "no",
  "legal-effect": "no",
  "reversible-within-an-hour": "yes",
  "affected-share-in-percent": 1,
  "procurement-in-euros": 0,
  "accessible-interface": "no",
  "new-system-connected": "no",
  "cost-in-euros": 0,
};

type Asked = {
  readonly desk: DemoDesk;
  readonly approval: DemoApproval;
  requestId: string;
  /** As it was read last; what is needed of it changes with another version only. */
  request: ApprovalRequest | undefined;
};

/** How the requests of a service were sent, decided, changed and withdrawn: on working days, at office hours. */
export function planDemoApprovals(
  desk: DemoDesk,
  approvals: readonly DemoApproval[],
  { path, calendar }: { readonly path: WrittenPath; readonly calendar: DemoCalendar },
): readonly Happening[] {
  const today = dayOf(desk.workshop.now());
  return approvals.flatMap((approval, place) => {
    const asked: Asked = { desk, approval, requestId: "", request: undefined };
    const sentOn =
      "workingDaysAgo" in approval.sent
        ? calendar.workingDaysAgo(approval.sent.workingDaysAgo)
        : calendar.lastWorkingDayUpTo(addDays(today, -approval.sent.daysAgo));
    const sentAt = atOfficeHour(sentOn, place);
    const send: Happening = { at: sentAt, act: () => ask(asked, path, sentAt) };
    const steps = approval.steps.map((step, turn) => {
      const at = atOfficeHour(calendar.workingDaysAfter(sentOn, step.after), place + (turn + 1) * 20);
      return { at, act: () => take(asked, step, at) };
    });
    return [send, ...steps];
  });
}

/** Working days before today: on the first news of long ago go out, then somebody is reminded, then a period is over. */
const watchedDays = [30, 10, 7];

/** The watch of periods on some days of the last weeks: reminders, an escalation, a need that fades, and mails. */
export function planDemoWatch(
  workshop: Workshop,
  { authorityId }: Actor,
  calendar: DemoCalendar,
): readonly Happening[] {
  return watchedDays.map((count) => {
    const at = atOfficeHour(calendar.workingDaysAgo(count), -30);
    return { at, act: () => runApprovalWatch(withoutWatch(atInstant(workshop, at)), { authorityId }) };
  });
}

/** Nine in the morning in Germany, or ten in summer, and some minutes. */
function atOfficeHour(day: string, minutes: number): Date {
  return new Date(Date.parse(`${day}T08:00:00Z`) + minutes * 60_000);
}

/**
 * The watch of periods starts with the server. Until then the demo's own happenings stand in for it, so that it is not put into
 * the queue once for each of them.
 */
function withoutWatch(workshop: Workshop): Workshop {
  const { enqueue } = workshop.jobs;
  return {
    ...workshop,
    jobs: {
      ...workshop.jobs,
      enqueue: (scope, name, data) =>
        name === "watch-approvals" ? Promise.resolve() : enqueue(scope, name, data),
    },
  };
}

async function ask(asked: Asked, path: WrittenPath, at: Date): Promise<void> {
  const { desk, approval } = asked;
  const { initiative, by, texts, answers } = approval;
  const initiativeId = desk.initiativeIds.get(initiative) ?? "";
  const input = sendApprovalInput.parse({ ...texts, ...asTyped({ ...harmless, ...answers }), ...path });
  const place = { serviceKey: desk.serviceKey, initiativeId };
  const sent = await sendApproval(quietAt(desk, at), desk.personCalled(by), place, input);
  if (sent.outcome !== "sent" && sent.outcome !== "not-needed") throw new Error(slip(asked, sent.outcome));
  asked.requestId = sent.requestId;
}

async function take(asked: Asked, step: DemoStep, at: Date): Promise<void> {
  const { desk, requestId } = asked;
  const workshop = quietAt(desk, at);
  const actor = desk.personCalled(step.by);
  const request = (asked.request ??= await readRequest(asked, workshop));
  switch (step.kind) {
    case "decides": {
      const place = { requestId, stationKey: step.station };
      const { decision, note = "", mustChange = "" } = step;
      const shown = {
        roundId: roundAt(request, step.station),
        versionNumber: getLastVersion(request).number,
      };
      const decided = await decideStation(workshop, actor, place, { decision, note, mustChange, ...shown });
      expectOutcome(asked, "decided", decided);
      return;
    }
    case "answers": {
      const place = { requestId, stationKey: step.station };
      const answer = { note: step.note, roundId: roundAt(request, step.station) };
      expectOutcome(asked, "answered", await answerQuestion(workshop, actor, place, answer));
      return;
    }
    case "changes": {
      const input = toChange(request, step.texts, step.answers ?? {});
      expectOutcome(asked, "changed", await changeApproval(workshop, actor, requestId, input));
      asked.request = undefined;
      return;
    }
    case "withdraws": {
      const input = { kind: step.why, reason: step.reason };
      expectOutcome(asked, "withdrawn", await withdrawApproval(workshop, actor, requestId, input));
      return;
    }
  }
}

async function readRequest(asked: Asked, workshop: Workshop): Promise<ApprovalRequest> {
  const reader = asked.desk.personCalled(asked.approval.by);
  const found = await findApproval(workshop, reader, asked.requestId);
  if (!found) throw new Error(slip(asked, "not there"));
  return found.request;
}

function quietAt({ workshop }: DemoDesk, at: Date): Workshop {
  return withoutWatch(atInstant(workshop, at));
}

function roundAt({ rounds }: ApprovalRequest, stationKey: string): string {
  return rounds.find((round) => round.stationKey === stationKey && round.isCurrent)?.id ?? "";
}

function toChange(
  request: ApprovalRequest,
  texts: Partial<RequestTexts>,
  answers: Partial<ScreeningAnswers>,
) {
  const last = getLastVersion(request);
  const { change, newData, risk, wayBack, firstFor, findings } = last;
  return changeApprovalInput.parse({
    ...{ change, newData, risk, wayBack, firstFor, findings },
    ...texts,
    ...asTyped({ ...last.answers, ...answers }),
    baseVersion: last.number,
  });
}

/** As a form sends it. */
function asTyped(answers: ScreeningAnswers): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [question, String(answer ?? "")]),
  );
}

function expectOutcome(asked: Asked, expected: string, { outcome }: { readonly outcome: string }): void {
  if (outcome !== expected) throw new Error(slip(asked, outcome));
}

function slip({ approval }: Asked, outcome: string): string {
  return `the demo's request for "${approval.initiative}": ${outcome}`;
}
