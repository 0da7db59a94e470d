import { parseArgs } from "node:util";
import type { Call, Command, CommandResult } from "./command.ts";
import { decideApprovalCommand } from "./commands/decide-approval.server.ts";
import { listApprovalsCommand } from "./commands/list-approvals.server.ts";
import { showApprovalCommand } from "./commands/show-approval.server.ts";
import { createAuthorityCommand } from "./commands/create-authority.server.ts";
import { exportApprovalLogCommand } from "./commands/export-approval-log.server.ts";
import { exportChainCommands } from "./commands/export-chain.server.ts";
import { exportServicesCommand } from "./commands/export-services.server.ts";
import { exportVoicesCommand } from "./commands/export-voices.server.ts";
import { importVoicesCommand } from "./commands/import-voices.server.ts";
import { listAuthoritiesCommand } from "./commands/list-authorities.server.ts";
import { listServicesCommand } from "./commands/list-services.server.ts";
import { readApprovalLogCommand } from "./commands/read-approval-log.server.ts";
import { wrongUse } from "./command.ts";
import { say, watchForGoneReader, writeOut } from "./write-out.ts";

const commands: readonly Command[] = [
  listServicesCommand,
  exportServicesCommand,
  importVoicesCommand,
  exportVoicesCommand,
  ...exportChainCommands,
  listAuthoritiesCommand,
  createAuthorityCommand,
  listApprovalsCommand,
  showApprovalCommand,
  decideApprovalCommand,
  exportApprovalLogCommand,
  readApprovalLogCommand,
];

const exitCodes: Readonly<Record<CommandResult["outcome"], number>> = { done: 0, failed: 1, "wrong-use": 2 };

const generalHelp = `wirkstatt: the command line of Wirkstatt

${commands.map(({ words, summary }) => `  ${words.join(" ").padEnd(20)} ${summary}`).join("\n")}

Each of them says more with --help. Settings are environment variables, the same as the server's.
`;

async function main(typed: readonly string[]): Promise<CommandResult> {
  const [first, second, ...rest] = typed;
  if (first === "--help" || first === "-h" || first === "help") return print(generalHelp);
  if (first === undefined) return wrongUse("A command is missing. See: wirkstatt --help");
  const command = commands.find(({ words }) => words[0] === first && words[1] === second);
  if (!command) {
    const unknown = [first, second].filter((word) => word !== undefined && !word.startsWith("-")).join(" ");
    return wrongUse(`There is no command "${unknown}". See: wirkstatt --help`);
  }
  const parsed = parse(command, rest);
  if (parsed.outcome === "wrong-use") return parsed;
  if (parsed.wantsHelp) return print(helpOf(command));
  return command.run(parsed.call);
}

async function print(text: string): Promise<CommandResult> {
  await writeOut(text);
  return { outcome: "done" };
}

function helpOf({ words, usage, summary, help }: Command): string {
  return `wirkstatt ${words.join(" ")} ${usage}\n\n${summary}\n\n${help}\n`;
}

type Parsed =
  | { readonly outcome: "parsed"; readonly wantsHelp: boolean; readonly call: Call }
  | Extract<CommandResult, { outcome: "wrong-use" }>;

function parse(command: Command, args: string[]): Parsed {
  const seeHelp = `See: wirkstatt ${command.words.join(" ")} --help`;
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...command.options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    const surplus = positionals[command.positionals];
    if (surplus !== undefined && !values["help"]) {
      return { outcome: "wrong-use", sentence: `"${surplus}" is too much. ${seeHelp}` };
    }
    const given: Record<string, string | undefined> = {};
    for (const [name, value] of Object.entries(values)) if (typeof value === "string") given[name] = value;
    const switches = new Set(
      Object.entries(values).flatMap(([name, value]) => (typeof value === "boolean" && value ? [name] : [])),
    );
    const call = {
      given,
      switches,
      isJson: switches.has("json"),
      positionals,
      signal: stopSignal(),
      inWorkshop,
    };
    return { outcome: "parsed", wantsHelp: values["help"] === true, call };
  } catch (error) {
    if (!isWrongArgument(error)) throw error;
    return { outcome: "wrong-use", sentence: `${error.message.split(/[.\n]/)[0] ?? ""}. ${seeHelp}` };
  }
}

function isWrongArgument(error: unknown): error is Error {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

/** Loaded only where it is needed: database, login and demo take most of a start, and help wants none of them. */
const inWorkshop: Call["inWorkshop"] = async (work, options) => {
  const opening = await import("./in-workshop.server.ts");
  return opening.inWorkshop(work, options);
};

/** The first Ctrl+C ends the work in an orderly way, the second at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      stop.abort();
    });
  return stop.signal;
}

watchForGoneReader();
const result = await main(process.argv.slice(2)).catch((error: unknown): CommandResult => {
  if (process.env["DEBUG"]) console.error(error);
  return { outcome: "failed", sentence: error instanceof Error ? error.message : String(error) };
});
if (result.outcome !== "done") say(result.sentence);
process.exitCode = exitCodes[result.outcome];
