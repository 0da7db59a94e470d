import { createReadStream } from "node:fs";
import { readXes } from "#features/approval-logs/read-xes.server.ts";
import { summariseLog } from "#features/approval-logs/summarise-log.ts";
import type { LogSummary } from "#features/approval-logs/summarise-log.ts";
import { xesFaultTexts } from "#features/approval-logs/xes-fault-texts.ts";
import { findFile } from "../find-file.server.ts";
import { done, failed, wrongUse } from "../command.ts";
import type { Command } from "../command.ts";
import { writeOut } from "../write-out.ts";

export const readApprovalLogCommand: Command = {
  words: ["approvals", "read"],
  usage: "FILE [--json]",
  summary: "Reads a log in XES, also packed with gzip, and prints what it holds.",
  help: `  --json           prints {"cases":…,"events":…,"variants":…,"activities":[{"name":…,"events":…,"completed":…,"medianHours":…}]}

Hours are by the clock from start to complete, the middle value of all runs that have both. Nothing is stored.`,
  options: { json: { type: "boolean" } },
  positionals: 1,
  run: async ({ positionals: [name], isJson }) => {
    if (name === undefined) return wrongUse("FILE is missing. See: wirkstatt approvals read --help");
    const found = await findFile(name);
    if (found.outcome !== "file") return found;
    const result = await readXes(createReadStream(found.path));
    if (result.outcome === "refused") {
      const line = result.line === null ? undefined : String(result.line);
      return failed(xesFaultTexts.en[result.reason](line));
    }
    const summary = summariseLog(result.log);
    await writeOut(isJson ? `${JSON.stringify(summary)}\n` : describe(summary));
    return done;
  },
};

function describe({ cases, events, variants, activities }: LogSummary): string {
  const lines = activities.map(({ name, events: own, medianHours }) =>
    [own, medianHours === null ? "-" : `${medianHours.toFixed(1)} h`, name].join("\t"),
  );
  const head = `${cases} cases, ${events} events, ${activities.length} activities, ${variants} variants`;
  return `${[head, "events\tmedian\tactivity", ...lines].join("\n")}\n`;
}
