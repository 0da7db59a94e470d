import { createLog } from "#platform/log.server.ts";
import { assembleWorkshop } from "#platform/assemble-workshop.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { decideStation } from "#features/approvals/decide-station.server.ts";
import type { DecideStationInput } from "#features/approvals/approval-input.ts";

/** What one process is told to do, all at once. */
export type Attempts = {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly requestId: string;
  readonly attempts: readonly {
    readonly actor: Actor;
    readonly stationKey: string;
    readonly input: DecideStationInput;
  }[];
};

const CONNECTIONS = 12;

/** A process of its own with a workshop of its own; prints the outcomes as a JSON list. */
const { databaseUrl, dataFolder, requestId, attempts } = JSON.parse(process.argv[2] ?? "") as Attempts;
const assembled = await assembleWorkshop({
  configuration: { secret: "x".repeat(64), publicUrl: "http://localhost:3000", dataFolder },
  databaseUrl,
  log: createLog("silent"),
  isWorker: false,
  deliverPasswordLink: () => () => Promise.resolve(),
});
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
// As many at once as the pool has connections: more would only wait for one, and give up where the machine is busy.
const left = [...attempts];
const outcomes: string[] = [];
async function decideNext(): Promise<void> {
  for (let next = left.pop(); next; next = left.pop()) {
    const { actor, stationKey, input } = next;
    const { outcome } = await decideStation(assembled.workshop, actor, { requestId, stationKey }, input);
    outcomes.push(outcome);
  }
}
await Promise.all(Array.from({ length: CONNECTIONS }, decideNext));
process.stdout.write(`${JSON.stringify(outcomes)}\n`);
process.stdin.destroy();
await assembled.close();
