import { instanceKey } from "./approval-log.ts";
import type { ApprovalLog, LogEvent } from "./approval-log.ts";

export type LogSummary = {
  readonly cases: number;
  readonly events: number;
  /** Different orders in which cases went through the activities. */
  readonly variants: number;
  /** The most frequent first. */
  readonly activities: readonly ActivitySummary[];
};

type ActivitySummary = {
  readonly name: string;
  readonly events: number;
  /** How many runs have both a start and an end. */
  readonly completed: number;
  /** Hours by the clock from start to complete, rests included; null where no run has both. */
  readonly medianHours: number | null;
};

/** What an approval log holds, and how long its activities took. */
export function summariseLog({ traces }: Pick<ApprovalLog, "traces">): LogSummary {
  const events = traces.flatMap((trace) => trace.events);
  const runs = Map.groupBy(
    traces.flatMap((trace) => listRuns(trace.events)),
    ({ activity }) => activity,
  );
  const activities = [...Map.groupBy(events, ({ activity }) => activity)].map(([name, own]) => {
    const hours = (runs.get(name) ?? []).map((run) => run.hours);
    return { name, events: own.length, completed: hours.length, medianHours: findMedian(hours) };
  });
  return {
    cases: traces.length,
    events: events.length,
    variants: new Set(traces.map(toVariant)).size,
    activities: activities.toSorted(
      (one, other) => other.events - one.events || (one.name < other.name ? -1 : 1),
    ),
  };
}

function toVariant({ events }: { readonly events: readonly LogEvent[] }): string {
  return JSON.stringify(events.map(({ activity }) => activity));
}

type Run = { readonly activity: string; readonly hours: number };

/**
 * Starts and completes of one case in pairs. The instance says which belong together; without one the first start still open
 * goes with the next complete of that activity. What was withdrawn or aborted has no end that counts.
 */
function listRuns(events: readonly LogEvent[]): readonly Run[] {
  const open = new Map<string, Date[]>();
  const runs: Run[] = [];
  for (const event of events) {
    const transition = event.transition?.toLowerCase() ?? "";
    const run = JSON.stringify([event.activity, findInstance(event)]);
    if (transition === "start") open.set(run, [...(open.get(run) ?? []), event.at]);
    if (!endings.has(transition)) continue;
    const startedAt = open.get(run)?.shift();
    if (startedAt && transition === "complete") {
      runs.push({ activity: event.activity, hours: (event.at.getTime() - startedAt.getTime()) / hour });
    }
  }
  return runs;
}

const hour = 3_600_000;

/** Transitions of the standard model after which nothing follows. */
const endings: ReadonlySet<string> = new Set(["complete", "withdraw", "pi_abort", "ate_abort"]);

function findInstance({ attributes }: LogEvent): string | null {
  const instance = attributes.find(({ key }) => key === instanceKey);
  return instance?.type === "string" ? instance.value : null;
}

function findMedian(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
