import { toActor } from "#features/members/member.ts";
import { listMembers } from "#features/members/list-members.server.ts";
import { decideStationInput } from "#features/approvals/approval-input.ts";
import type { DecideStationInput } from "#features/approvals/approval-input.ts";
import { decisionKinds, getStation, listCurrentRounds } from "#features/approvals/approval.ts";
import type { ApprovalRequest } from "#features/approvals/approval.ts";
import { decideStation } from "#features/approvals/decide-station.server.ts";
import type { DecideStationResult, StationPlace } from "#features/approvals/decide-station.server.ts";
import { findApproval } from "#features/approvals/find-approval.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { chooseAuthority } from "../choose-authority.server.ts";
import { done, failed, wrongUse } from "../command.ts";
import type { Call, Command, CommandResult } from "../command.ts";
import { writeOut } from "../write-out.ts";

export const decideApprovalCommand: Command = {
  words: ["approvals", "decide"],
  usage: "ID --station KEY --version N --as EMAIL --decision DECISION [--note TEXT] [--must-change TEXT]",
  summary: "Decides a station in the name of one of its people.",
  help: `  ID                 see: wirkstatt approvals list
  --station KEY      see: wirkstatt approvals show ID
  --version N        the version of the request that was read; a newer one is not decided unread
  --as EMAIL         whose decision it is: someone who decides there, stands in, or has it by escalation
  --decision         ${decisionKinds.join(", ")}
  --note TEXT        the condition, the question or the reason; only a plain grant goes without
  --must-change TEXT what would have to change, for a refusal
  --authority KEY    may be left out where there is only one authority
  --json             the outcome as JSON

The journal says that it came from the command line.`,
  options: {
    station: { type: "string" },
    version: { type: "string" },
    as: { type: "string" },
    decision: { type: "string" },
    note: { type: "string" },
    "must-change": { type: "string" },
    authority: { type: "string" },
    json: { type: "boolean" },
  },
  positionals: 1,
  run: (call) => {
    const missing = ["station", "version", "as", "decision"].find((name) => !call.given[name]);
    if (call.positionals[0] === undefined) {
      return Promise.resolve(wrongUse("The request's ID is missing. See: wirkstatt approvals list"));
    }
    if (missing !== undefined) {
      return Promise.resolve(wrongUse(`--${missing} is missing. See: wirkstatt approvals decide --help`));
    }
    return call.inWorkshop(({ workshop }) => decide(workshop, call, call.positionals[0] ?? ""));
  },
};

async function decide(workshop: Workshop, call: Call, requestId: string): Promise<CommandResult> {
  const { given, isJson } = call;
  const chosen = await chooseAuthority(workshop, given["authority"]);
  if (chosen.outcome === "refused") return chosen.result;
  const found = await findApproval(workshop, chosen.operator, requestId);
  if (!found) return failed(`There is no request "${requestId}". See: wirkstatt approvals list`);
  const person = await findPerson(workshop, chosen.operator, given["as"]);
  if (!person) return wrongUse(`Nobody active here has the address "${given["as"] ?? ""}".`);
  const read = readDecision(found.request, given);
  if (read.outcome === "refused") return read.result;
  const result = await decideStation(workshop, person, read.place, read.input);
  if (result.outcome !== "decided") return failed(sentences[result.outcome]);
  const { decision, requestState } = result;
  const { stationKey } = read.place;
  const name = getStation(found.request, stationKey).name;
  await writeOut(
    isJson
      ? `${JSON.stringify({ station: stationKey, decision, requestState })}\n`
      : `${name}: ${decision}. The request is ${requestState}.\n`,
  );
  return done;
}

type ReadDecision =
  | { readonly outcome: "read"; readonly place: StationPlace; readonly input: DecideStationInput }
  | { readonly outcome: "refused"; readonly result: CommandResult };

/** What was typed about the decision, checked like the form of the page. */
function readDecision(request: ApprovalRequest, given: Call["given"]): ReadDecision {
  const stationKey = given["station"] ?? "";
  const round = listCurrentRounds(request).find((one) => one.stationKey === stationKey);
  if (!round) {
    const sentence = `The request needs no station "${stationKey}". ${listKeys(request)}`;
    return { outcome: "refused", result: wrongUse(sentence) };
  }
  const parsed = decideStationInput.safeParse({
    decision: given["decision"],
    note: given["note"],
    mustChange: given["must-change"],
    roundId: round.id,
    versionNumber: given["version"],
  });
  return parsed.success
    ? { outcome: "read", place: { requestId: request.id, stationKey }, input: parsed.data }
    : { outcome: "refused", result: wrongUse(explainInput(parsed.error.issues[0]?.path[0])) };
}

async function findPerson(workshop: Workshop, operator: Actor, email = ""): Promise<Actor | undefined> {
  const members = await listMembers(workshop, operator);
  const member = members.find((one) => one.email === email.trim().toLowerCase() && !one.isDeactivated);
  return member && { ...toActor(member), via: "command-line" };
}

function listKeys(request: ApprovalRequest): string {
  const keys = listCurrentRounds(request).map(({ stationKey }) => stationKey);
  return `Its stations: ${keys.join(", ") || "none"}`;
}

function explainInput(field: PropertyKey | undefined): string {
  switch (field) {
    case "decision":
      return `--decision must be one of: ${decisionKinds.join(", ")}`;
    case "note":
      return "--note is missing or too long: only a plain grant goes without.";
    case "mustChange":
      return "--must-change is missing or too long: a refusal says what would have to change.";
    default:
      return "--version must be the number of the version that was read. See: wirkstatt approvals show ID";
  }
}

const sentences: Readonly<Record<Exclude<DecideStationResult["outcome"], "decided">, string>> = {
  "already-decided": "This station is decided already. See: wirkstatt approvals show ID",
  outdated: "The request has changed since that version. Read it first: wirkstatt approvals show ID",
  "not-open": "This station is not open yet: others come before it.",
  "already-asked": "A question is open there already.",
  "own-request": "Nobody approves a request of their own.",
  "not-permitted": "This person does not decide at that station, nor stand in there.",
  "station-unknown": "The request needs no such station.",
  "request-unknown": "There is no such request.",
};
