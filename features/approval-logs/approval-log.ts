/**
 * What happened to requests for approval, as events in the order in which they were recorded: our own journal's today, later
 * logs of other systems as well. The shape is that of the standard XES 1849-2016: a log has traces, a trace is one case.
 */
export type ApprovalLog = {
  readonly attributes: readonly LogAttribute[];
  readonly traces: readonly LogTrace[];
};

/** One case: here one request for approval. */
export type LogTrace = {
  /** concept:name */
  readonly caseId: string;
  readonly attributes: readonly LogAttribute[];
  readonly events: readonly LogEvent[];
};

export type LogEvent = {
  /** concept:name */
  readonly activity: string;
  /** time:timestamp, in the years 1 to 9999 */
  readonly at: Date;
  /** org:role; never a person */
  readonly role: string | null;
  /** lifecycle:transition; other systems have models of their own, so any text may stand here. */
  readonly transition: string | null;
  /** All others, in the order of the file. */
  readonly attributes: readonly LogAttribute[];
};

/** A named value, which may carry further ones. A whole number has up to 64 bits in XES, hence bigint. */
export type LogAttribute = LogValue & { readonly key: string; readonly attributes: readonly LogAttribute[] };

export type LogValue =
  | { readonly type: "string" | "id"; readonly value: string }
  | { readonly type: "date"; readonly value: Date }
  | { readonly type: "int"; readonly value: bigint }
  | { readonly type: "float"; readonly value: number }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "list"; readonly value: readonly LogAttribute[] };

/** The attributes of the standard that a log is analysed by. */
export const standardKeys = {
  name: "concept:name",
  at: "time:timestamp",
  role: "org:role",
  transition: "lifecycle:transition",
} as const;

/** Tells which of several runs of one activity in a case an event belongs to. */
export const instanceKey = "concept:instance";
