import * as z from "zod";
import type { HistoryEntry, JournalEvent } from "#features/journal/journal-entry.ts";
import { instanceKey } from "./approval-log.ts";
import type { LogAttribute, LogEvent, LogTrace } from "./approval-log.ts";

const text = z.string().optional().catch(undefined);
const wholeNumber = z.int().optional().catch(undefined);
const texts = z.array(z.string()).optional().catch(undefined);

/**
 * What a journal's line about a request may say. Free texts are left out: they belong to the request's file. Lines stay as they
 * were written for good, so what has another shape is passed over.
 */
const entryDetails = z.object({
  serviceId: text,
  pathId: text,
  pathVersion: wholeNumber,
  version: wholeNumber,
  stations: texts,
  changed: texts,
  stationKey: text,
  stationName: text,
  stationId: text,
  round: wholeNumber,
  capacity: text,
  because: texts,
  wasDecided: z.boolean().optional().catch(undefined),
  kind: text,
  /** When silence took effect, which may be noted later, where no server was there at the time. */
  grantedAt: z.iso
    .datetime()
    .transform((instant) => new Date(instant))
    .optional()
    .catch(undefined),
});
type EntryDetails = z.infer<typeof entryDetails>;

/** Keys of services and names of paths, by the ids that stand in the journal. */
export type NamesById = ReadonlyMap<string, string>;

/** One request's history as a case, in the order of time. Entries that tell of nothing a log knows are left out. */
export function toLogTrace(history: readonly HistoryEntry[], names: NamesById): LogTrace {
  const entries = history.map(({ at, what, details }) => ({
    recordedAt: at,
    what,
    details: entryDetails.parse(details),
  }));
  const sending = entries.find(({ details }) => details.pathId !== undefined)?.details ?? {};
  return {
    caseId: history[0]?.aboutId ?? "",
    attributes: listAttributes({
      "wirkstatt:service": nameOf(sending.serviceId, names),
      "wirkstatt:path": nameOf(sending.pathId, names),
      "wirkstatt:path-version": sending.pathVersion,
      "wirkstatt:risk-free": entries.every(({ details }) => details.stationKey === undefined),
    }),
    events: entries
      .flatMap(({ recordedAt, what, details }) =>
        isApprovalEvent(what) ? [toEvent(recordedAt, tellings[what], details)] : [],
      )
      // What was noted later took effect before what was recorded in between. Of one moment, the order of recording stays.
      .toSorted((one, other) => one.at.getTime() - other.at.getTime()),
  };
}

function nameOf(id: string | undefined, names: NamesById): string | undefined {
  return id === undefined ? undefined : (names.get(id) ?? id);
}

/** Transitions of the standard's own model that we use; the others are about work lists and aborted work. */
type Transition = "start" | "suspend" | "resume" | "reassign" | "withdraw" | "ate_abort" | "complete";

type Telling = {
  /** For what happens to a request as a whole. A station's events carry the station's name. */
  readonly activity?: string;
  readonly transition: Transition;
  /** How a station decided. */
  readonly outcome?: string;
  readonly isReopening?: true;
  /** Who acts by the nature of the event, where the journal names no capacity. */
  readonly role?: "requester";
};

type ApprovalEvent = Exclude<Extract<JournalEvent, `approval-${string}`>, `approval-path-${string}`>;

/** A new event about requests does not compile without saying here what it is in a log. */
const tellings: Readonly<Record<ApprovalEvent, Telling>> = {
  "approval-sent": { activity: "request-sent", transition: "complete", role: "requester" },
  "approval-not-needed": { activity: "no-station-needed", transition: "complete", role: "requester" },
  "approval-revised": { activity: "request-revised", transition: "complete", role: "requester" },
  "approval-withdrawn": { activity: "request-withdrawn", transition: "complete", role: "requester" },
  "approval-granted": { activity: "request-granted", transition: "complete" },
  "approval-need-faded": { activity: "need-faded", transition: "complete" },
  "approval-need-confirmed": { activity: "need-confirmed", transition: "complete", role: "requester" },
  "approval-station-opened": { transition: "start" },
  "approval-station-reopened": { transition: "start", isReopening: true },
  "approval-station-granted": { transition: "complete", outcome: "granted" },
  "approval-station-granted-with-condition": { transition: "complete", outcome: "granted-with-condition" },
  "approval-station-granted-by-silence": { transition: "complete", outcome: "granted-by-silence" },
  "approval-station-refused": { transition: "complete", outcome: "refused" },
  "approval-station-questioned": { transition: "suspend" },
  "approval-station-answered": { transition: "resume", role: "requester" },
  "approval-station-escalated": { transition: "reassign" },
  "approval-station-answer-overdue": { activity: "answer-overdue", transition: "complete" },
  "approval-station-broken-off": { transition: "ate_abort" },
  "approval-station-dropped": { transition: "withdraw" },
};

function isApprovalEvent(what: JournalEvent): what is ApprovalEvent {
  return Object.hasOwn(tellings, what);
}

function toEvent(recordedAt: Date, told: Telling, details: EntryDetails): LogEvent {
  const capacity = details.capacity === "nobody" ? undefined : details.capacity;
  return {
    activity: told.activity ?? details.stationName ?? details.stationKey ?? "station",
    at: details.grantedAt ?? recordedAt,
    // Where nobody spoke, the station itself had the turn.
    role: capacity ?? told.role ?? details.stationKey ?? null,
    transition: told.transition,
    attributes: listAttributes({
      [instanceKey]: details.stationId,
      "wirkstatt:station": details.stationKey,
      "wirkstatt:round": details.round,
      "wirkstatt:outcome": told.outcome,
      "wirkstatt:reopened": told.isReopening,
      "wirkstatt:because": told.isReopening && joinKeys(details.because),
      "wirkstatt:was-decided": details.wasDecided,
      "wirkstatt:version": details.version,
      "wirkstatt:stations": joinKeys(details.stations),
      "wirkstatt:changed": joinKeys(details.changed),
      "wirkstatt:kind": details.kind,
    }),
  };
}

function joinKeys(keys: readonly string[] | undefined): string | undefined {
  return keys?.join(" ");
}

/** Attributes typed by their values; those without one are left out. */
function listAttributes(
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): readonly LogAttribute[] {
  return Object.entries(values).flatMap(([key, value]): LogAttribute[] => {
    if (value === undefined) return [];
    const own = { key, attributes: [] };
    if (typeof value === "string") return [{ ...own, type: "string", value }];
    if (typeof value === "boolean") return [{ ...own, type: "boolean", value }];
    return [{ ...own, type: "int", value: BigInt(value) }];
  });
}
