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
const results = await Promise.all(
  attempts.map(({ actor, stationKey, input }) =>
    decideStation(assembled.workshop, actor, { requestId, stationKey }, input),
  ),
);
process.stdout.write(`${JSON.stringify(results.map(({ outcome }) => outcome))}\n`);
process.stdin.destroy();
await assembled.close();
