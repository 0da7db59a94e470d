import type { Actor } from "#features/actors/actor.ts";
import { getStation } from "#features/approvals/approval.ts";
import type { ApprovalOverview } from "#features/approvals/find-approval.server.ts";
import { listApprovals } from "#features/approvals/list-approvals.server.ts";
import { listEndedApprovals } from "#features/approvals/list-ended-approvals.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
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
      const portions = listPortions(workshop, chosen.operator, {
        ...(service ? { serviceId: service.id } : {}),
        withEnded: switches.has("all"),
      });
      await (isJson ? writeList(portions) : writeLines(portions));
      return done;
    }),
};

type Choice = { readonly serviceId?: string; readonly withEnded: boolean };
type Portions = AsyncIterable<readonly ApprovalOverview[]>;

/** Those under way, then, a portion at a time since they only grow in number, those that ended. */
async function* listPortions(
  workshop: Workshop,
  operator: Actor,
  { withEnded, ...choice }: Choice,
): Portions {
  const shown = new Set<string>();
  // What ends while pages are read moves the others a place on, or stands in both lists: each is shown once.
  const onlyNew = (overviews: readonly ApprovalOverview[]) =>
    overviews.filter(({ request }) => !shown.has(request.id) && shown.add(request.id));
  yield onlyNew(await listApprovals(workshop, operator, { ...choice, isUnderWay: true }));
  let pageCount = withEnded ? 1 : 0;
  for (let page = 1; page <= pageCount; page += 1) {
    const ended = await listEndedApprovals(workshop, operator, page, choice);
    yield onlyNew(ended.approvals);
    ({ pageCount } = ended);
  }
}

async function writeLines(portions: Portions): Promise<void> {
  for await (const portion of portions) {
    if (!(await writeOut(portion.map(toLine).join("")))) return;
  }
}

/** One JSON list, an object a line. */
async function writeList(portions: Portions): Promise<void> {
  let before = "[";
  for await (const portion of portions) {
    for (const overview of portion) {
      if (!(await writeOut(`${before}${JSON.stringify(toListedJson(overview))}`))) return;
      before = ",\n";
    }
  }
  await writeOut(before === "[" ? "[]\n" : "]\n");
}

function toLine(listed: ApprovalOverview): string {
  const { request, clock } = listed;
  return `${[request.id, request.state, `${clock.workingDays} d`, tellHours(listed), tellTurn(listed), request.initiative.name].join("\t")}\n`;
}

function tellHours({ lost: { citizens } }: ApprovalOverview): string {
  if (citizens.outcome === "unknown") return `unknown (missing: ${citizens.missing.join(", ")})`;
  const { low, likely, high } = citizens.hours;
  // Estimates are no more exact than two digits.
  const [from, about, to] = [low, likely, high].map((hours) => Number(hours.toPrecision(2)));
  return `${about ?? ""} h (${from ?? ""} to ${to ?? ""})`;
}

function tellTurn({ request, clock: { turn } }: ApprovalOverview): string {
  if (turn.whose === "nobody") return "-";
  if (turn.whose === "team") return request.service.teamName;
  return turn.stationKeys.map((key) => getStation(request, key).name).join(", ");
}

function toListedJson(listed: ApprovalOverview) {
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
  };
}
