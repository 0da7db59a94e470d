import type { Actor } from "#features/actors/actor.ts";
import { exportVoices } from "#features/voices/export-voices.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import type { DatedVoice } from "./date-demo-voices.ts";
import type { DemoVoice } from "./texts/demo-voice.ts";

/** Where the demo's people work on one service. */
export type DemoDesk = {
  readonly workshop: Workshop;
  readonly serviceId: string;
  readonly serviceKey: string;
  readonly dated: readonly DatedVoice[];
  /** Somebody of the demo, by the first part of the address. */
  readonly personCalled: (name: string) => Actor;
  /** Needs that were made by now, by their keys. */
  readonly needIds: Map<string, string>;
  /** Initiatives that were proposed by now, by their names. */
  readonly initiativeIds: Map<string, string>;
  /** Voices that were put to a need or set aside by now. */
  readonly sorted: Set<DemoVoice>;
};

/** The service's needs by key. A key that no need has yet is a slip in the demo's texts. */
export function needIdOf({ needIds }: DemoDesk, key: string): string {
  const needId = needIds.get(key);
  if (needId === undefined) throw new Error(`the demo has no need "${key}" yet`);
  return needId;
}

type Exported = { readonly id: string; readonly source: string; saidOn: string; recordedAt: string };

/**
 * Ids of the voices that have come in and that nobody has sorted. They are known by their moments, since words change
 * when they are masked: no two voices were recorded in one instant, no two imported ones said on one day.
 */
export async function readInbox(desk: DemoDesk, reader: Actor): Promise<ReadonlyMap<DemoVoice, string>> {
  const pieces = await Array.fromAsync(exportVoices(desk.workshop, reader, desk.serviceId, "jsonl"));
  const ids = new Map<string, string>();
  for (const line of pieces.join("").split("\n").filter(Boolean)) {
    const { id, source, saidOn, recordedAt } = JSON.parse(line) as Exported;
    ids.set(source === "import" ? saidOn : recordedAt, id);
  }
  const inbox = new Map<DemoVoice, string>();
  for (const { voice, at } of desk.dated) {
    const moment = at.toISOString();
    const id = ids.get(voice.source === "import" ? moment.slice(0, 10) : moment);
    if (id !== undefined && !desk.sorted.has(voice)) inbox.set(voice, id);
  }
  return inbox;
}
