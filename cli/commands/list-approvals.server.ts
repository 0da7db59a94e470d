import { getStation } from "#features/approvals/approval.ts";
import { listApprovals } from "#features/approvals/list-approvals.server.ts";
import type { ListedApproval } from "#features/approvals/list-approvals.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { chooseAuthority } from "../choose-authority.server.ts";
import { done, wrongUse } from "../command.ts";
import type { Command } from "../command.ts";
import { writeOut } from "../write-out.ts";

export const listApprovalsCommand: Command = {
  words: ["approvals", "list"],
  usage: "[--service KEY] [--all] [--authority KEY] [--json]",
  summary: "Prints the requests under way, what costs people most first.",
  help: `  --service KEY    only those of one service, see: wirkstatt services list
  --all            also those that are granted or withdrawn
  --authority KEY  may be left out where there is only one authority
  --json           a JSON list with clocks and hours

One a line: id, state, working days waited, citizens' hours lost so far, whose turn it is, initiative.`,
  options: {
    service: { type: "string" },
    all: { type: "boolean" },
    authority: { type: "string" },
    json: { type: "boolean" },
  },
  positionals: 0,
  run: ({ given, switches, isJson, inWorkshop }) =>
    inWorkshop(async ({ workshop }) => {
      const chosen = await chooseAuthority(workshop, given["authority"]);
      if (chosen.outcome === "refused") return chosen.result;
      const serviceKey = given["service"];
      const service =
        serviceKey === undefined ? undefined : await findService(workshop, chosen.operator, serviceKey);
      if (serviceKey !== undefined && !service) {
        return wrongUse(`There is no service "${serviceKey}". See: wirkstatt services list`);
      }
      const listed = await listApprovals(workshop, chosen.operator, {
        ...(service ? { serviceId: service.id } : {}),
        ...(switches.has("all") ? {} : { isUnderWay: true }),
      });
      await writeOut(isJson ? `${JSON.stringify(listed.map(toListedJson))}\n` : listed.map(toLine).join(""));
      return done;
    }),
};

function toLine(listed: ListedApproval): string {
  const { request, clock } = listed;
  return `${[request.id, request.state, `${clock.workingDays} d`, tellHours(listed), tellTurn(listed), request.initiative.name].join("\t")}\n`;
}

function tellHours({ lost: { citizens } }: ListedApproval): string {
  if (citizens.outcome === "unknown") return `unknown (missing: ${citizens.missing.join(", ")})`;
  const { low, likely, high } = citizens.hours;
  // Estimates are no more exact than two digits.
  const [from, about, to] = [low, likely, high].map((hours) => Number(hours.toPrecision(2)));
  return `${about ?? ""} h (${from ?? ""} to ${to ?? ""})`;
}

function tellTurn({ request, clock: { turn } }: ListedApproval): string {
  if (turn.whose === "nobody") return "-";
  if (turn.whose === "team") return request.service.teamName;
  return turn.stationKeys.map((key) => getStation(request, key).name).join(", ");
}

function toListedJson(listed: ListedApproval) {
  const { request, clock, lost } = listed;
  return {
    id: request.id,
    state: request.state,
    service: request.service.key,
    initiative: request.initiative,
    path: { id: request.path.id, name: request.path.name, version: request.path.versionNumber },
    sentAt: request.sentAt,
    endedAt: request.endedAt,
    workingDays: clock.workingDays,
    turn: tellTurn(listed),
    openStations: clock.turn.whose === "stations" ? clock.turn.stationKeys : [],
    citizensHoursLost: lost.citizens.outcome === "known" ? lost.citizens.hours : null,
    missingEstimates: lost.citizens.outcome === "unknown" ? lost.citizens.missing : [],
    isNeedFaded: request.needFadedAt !== null,
    fadedNeedIds: request.fadedNeeds.map(({ needId }) => needId),
  };
}
