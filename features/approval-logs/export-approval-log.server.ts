import type { Actor } from "#features/actors/actor.ts";
import { listPaths } from "#features/approval-paths/list-paths.server.ts";
import { getAuthority } from "#features/authorities/find-authority.server.ts";
import { exportApprovalHistories } from "#features/journal/export-approval-histories.server.ts";
import type { HistoryEntry } from "#features/journal/journal-entry.ts";
import { listServices } from "#features/services/list-services.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { LogAttribute, LogTrace } from "./approval-log.ts";
import { toLogTrace } from "./to-log-trace.ts";
import type { NamesById } from "./to-log-trace.ts";
import { writeXes } from "./write-xes.ts";

export type ExportApprovalLogResult =
  | { readonly outcome: "exported"; readonly pieces: AsyncIterable<string> }
  | { readonly outcome: "not-permitted" };

/**
 * The journal of all requests for approval as XES: a case is a request, as it is at this moment. It tells stations and the
 * capacity in which somebody spoke, never a person: the house's process is analysed, not the people in it.
 */
export async function exportApprovalLog(workshop: Workshop, actor: Actor): Promise<ExportApprovalLogResult> {
  const exported = await exportApprovalHistories(workshop, actor);
  if (exported.outcome === "not-permitted") return exported;
  const authority = await getAuthority(workshop, actor.authorityId);
  const names = await listNames(workshop, actor);
  const pieces = writeXes({
    attributes: [
      text("concept:name", `approvals of ${authority.key}`),
      text("lifecycle:model", "standard"),
      { type: "date", key: "wirkstatt:exported-at", value: workshop.now(), attributes: [] },
    ],
    traces: toTraces(exported.histories, names),
  });
  return { outcome: "exported", pieces };
}

function text(key: string, value: string): LogAttribute {
  return { type: "string", key, value, attributes: [] };
}

async function* toTraces(
  histories: AsyncIterable<readonly HistoryEntry[]>,
  names: NamesById,
): AsyncGenerator<LogTrace> {
  for await (const history of histories) yield toLogTrace(history, names);
}

async function listNames(workshop: Workshop, actor: Actor): Promise<NamesById> {
  const [services, archived, paths] = await Promise.all([
    listServices(workshop, actor),
    listServices(workshop, actor, { isArchived: true }),
    listPaths(workshop, actor),
  ]);
  return new Map([
    ...[...services, ...archived].map(({ id, key }) => [id, key] as const),
    ...paths.map(({ id, name }) => [id, name] as const),
  ]);
}
