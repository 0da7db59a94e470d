import { getLastVersion, getStation, listCurrentRounds } from "#features/approvals/approval.ts";
import type { StationRound } from "#features/approvals/approval.ts";
import { findApproval } from "#features/approvals/find-approval.server.ts";
import type { FoundApproval } from "#features/approvals/find-approval.server.ts";
import { chooseAuthority } from "../choose-authority.server.ts";
import { done, failed, wrongUse } from "../command.ts";
import type { Command } from "../command.ts";
import { writeOut } from "../write-out.ts";

export const showApprovalCommand: Command = {
  words: ["approvals", "show"],
  usage: "ID [--authority KEY] [--json]",
  summary: "Prints one request: what is asked, its stations and what they said.",
  help: `  ID               see: wirkstatt approvals list
  --authority KEY  may be left out where there is only one authority
  --json           everything, as JSON`,
  options: { authority: { type: "string" }, json: { type: "boolean" } },
  positionals: 1,
  run: ({ given, positionals: [requestId], isJson, inWorkshop }) => {
    if (requestId === undefined) {
      return Promise.resolve(wrongUse("The request's ID is missing. See: wirkstatt approvals list"));
    }
    return inWorkshop(async ({ workshop }) => {
      const chosen = await chooseAuthority(workshop, given["authority"]);
      if (chosen.outcome === "refused") return chosen.result;
      const found = await findApproval(workshop, chosen.operator, requestId);
      if (!found) return failed(`There is no request "${requestId}". See: wirkstatt approvals list`);
      await writeOut(isJson ? `${JSON.stringify(found)}\n` : describe(found));
      return done;
    });
  },
};

function describe(found: FoundApproval): string {
  const { request, clock } = found;
  const version = getLastVersion(request);
  const lines = [
    request.initiative.name,
    `service ${request.service.key}, ${request.state}, version ${version.number}, ${clock.workingDays} working days`,
    "",
    version.change,
    `Risk: ${version.risk}`,
    `Way back: ${version.wayBack}`,
    "",
    ...listCurrentRounds(request).flatMap((round) => describeRound(found, round)),
  ];
  return `${lines.join("\n")}\n`;
}

function describeRound(
  { request, roundClocks, memberNames }: FoundApproval,
  round: StationRound,
): readonly string[] {
  const clock = roundClocks[round.id];
  const waited = clock ? `${clock.workingDaysWaited} working days` : "not open yet";
  const until = round.lastDay === null ? "" : `, until ${round.lastDay}`;
  const said = request.decisions.filter(({ roundId }) => roundId === round.id);
  return [
    `${round.stationKey}\t${getStation(request, round.stationKey).name}\t${round.state}\t${waited}${until}`,
    ...said.map(
      ({ kind, note, mustChange, memberId }) =>
        `    ${kind}${memberId === null ? "" : ` by ${memberNames[memberId] ?? ""}`}: ${[note, mustChange].filter(Boolean).join(" / ")}`,
    ),
  ];
}
