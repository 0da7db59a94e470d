import { openOwnerPool } from "#platform/database/connect.server.ts";
import type { Actor } from "#features/actors/actor.ts";
import { listApprovals } from "#features/approvals/list-approvals.server.ts";
import { runApprovalWatch } from "#features/approvals/run-approval-watch.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { aPath, aRequest, estimateRequest, sayAt, someDeciders } from "#tests/database/an-approval.server.ts";
import { askPages } from "./ask-pages.server.ts";
import type { BenchPage } from "./ask-pages.server.ts";
import type { Figure, Figures } from "./figures.ts";
import { inBenchWorkshop } from "./in-bench-workshop.server.ts";

type Say = (sentence: string) => void;

/** So many requests are under way at once in a large house; all others are over. */
const MOST_UNDER_WAY = 100;
/** What the waiting of each costs people, likely. */
const HOURS_A_DAY = 10;
/** Longer than any period. */
const DAYS_OFF = 90;
const MOST_REQUESTS = 5000;

/** Fills an authority with requests, most of them over, then decides and asks for the pages that list them. */
export async function benchApprovals({
  rows,
  say,
}: {
  readonly rows: number;
  readonly say: Say;
}): Promise<Figures> {
  const requests = Math.min(rows, MOST_REQUESTS);
  const underWay = Math.min(rows, MOST_UNDER_WAY);
  return inBenchWorkshop(say, async (workshop, databaseUrl) => {
    const home = await anAuthority(workshop, "musterdorf");
    const path = await aPath(workshop, home);
    const { approver } = await someDeciders(workshop, home);
    say(`Sending ${underWay} requests, and ${requests} that are over.`);
    const sent = performance.now();
    for (let number = 0; number < underWay; number += 1)
      await estimateRequest(workshop, home, await aRequest(workshop, home, path));
    const requestId = await aRequest(workshop, home, path);
    const sendingMs = (performance.now() - sent) / (underWay + 1);
    const decidingMs = await decideOne(workshop, approver, requestId);
    await copyEnded(databaseUrl, requestId, requests);
    await checkCounts(workshop, home, { underWay, requests });
    const [running] = await listApprovals(workshop, approver, { isUnderWay: true });
    const hours = new Intl.NumberFormat("de-DE").format(underWay * HOURS_A_DAY);
    const stuck = [`${underWay} Vorhaben warten.`, `zusammen etwa ${hours} Stunden`, `${underWay} Anträge`];
    const pages: readonly BenchPage[] = [
      ["approvals", "/freigaben", "Datenschutz"],
      ["one request", `/freigaben/${running?.request.id ?? ""}`, "Datenschutz"],
      ["a station", `/freigaben/${running?.request.id ?? ""}/data-protection`, "Datenschutz"],
      ["what is stuck, the worst", "/was-haengt", ...stuck, ...(underWay > 25 ? [`25 von ${underWay}`] : [])],
      ["what is stuck, all", "/was-haengt?rows=all", ...stuck],
      ["service home", `/dienste/${home.service.key}`, "Bürgerstunden"],
      ["initiatives of a service", `/dienste/${home.service.key}/vorhaben`, "Bürgerstunden"],
      ["a path with the value of its stations", `/freigabewege/${path.pathId}`, "Datenschutz"],
    ];
    const figures = await askPages(workshop, { email: `freigabe@${home.authority.key}.example`, pages, say });
    return [
      { what: "need, initiative and request, sent", value: sendingMs, unit: "ms" },
      { what: "one decision, with what follows", value: decidingMs, unit: "ms" },
      ...figures,
      await watchAll(workshop, home, underWay),
    ];
  });
}

async function decideOne(workshop: Workshop, approver: Actor, requestId: string): Promise<number> {
  const begun = performance.now();
  for (const stationKey of ["data-protection", "information-security"]) {
    const result = await sayAt(workshop, approver, { requestId, stationKey }, "granted-with-condition");
    if (result.outcome !== "decided") throw new Error(result.outcome);
  }
  return (performance.now() - begun) / 2;
}

/** All periods are over while the server was off: each station is escalated once, also when the watch runs again. */
async function watchAll(workshop: Workshop, home: TestAuthority, underWay: number): Promise<Figure> {
  const later = new Date(workshop.now().getTime() + DAYS_OFF * 24 * 60 * 60 * 1000);
  const watched = { ...workshop, now: () => later };
  const begun = performance.now();
  const cpuBefore = process.cpuUsage();
  await runApprovalWatch(watched, { authorityId: home.authority.id });
  const ms = (performance.now() - begun) / underWay;
  const { user, system } = process.cpuUsage(cpuBefore);
  await runApprovalWatch(watched, { authorityId: home.authority.id });
  const escalations = (await listApprovals(workshop, home.member, { isUnderWay: true })).flatMap(
    ({ request }) => request.decisions.filter(({ kind }) => kind === "escalation"),
  );
  if (escalations.length !== 2 * underWay) throw new Error(`${escalations.length} escalations`);
  const cpuMs = Number(((user + system) / 1000 / underWay).toPrecision(3));
  return { what: "the watch, a request with two stations escalated", value: ms, unit: "ms", cpuMs };
}

/** Copies a request that is granted, each copy a day older than the one before. */
async function copyEnded(databaseUrl: string, requestId: string, copies: number): Promise<void> {
  const owner = openOwnerPool(databaseUrl, (error) => {
    throw error;
  });
  const client = await owner.connect();
  try {
    await client.query(
      `create temporary table copies as
         select gen_random_uuid() as id, number * interval '6 hours' as age from generate_series(1, $1::int) as number`,
      [copies],
    );
    await client.query(copyStatement, [requestId]);
    await client.query("analyze");
  } finally {
    client.release();
    await owner.end();
  }
}

/** One statement: request, version, rounds and decisions of every copy, under new ids. */
const copyStatement = `
  with requests as (
    insert into approval_requests (id, authority_id, service_id, initiative_id, path_version_id, state, sent_at, ended_at)
    select copies.id, authority_id, service_id, initiative_id, path_version_id, state, sent_at - age, ended_at - age
    from approval_requests cross join copies where approval_requests.id = $1 returning id
  ), versions as (
    insert into approval_request_versions (id, authority_id, request_id, number, change, new_data, risk, way_back, first_for,
      findings, answers, member_id, sent_at)
    select gen_random_uuid(), authority_id, copies.id, number, change, new_data, risk, way_back, first_for, findings, answers,
      member_id, sent_at - age
    from approval_request_versions cross join copies where request_id = $1
  ), planned as (
    select gen_random_uuid() as new_id, copies.id as new_request_id, age, approval_stations.*
    from approval_stations cross join copies where request_id = $1
  ), rounds as (
    insert into approval_stations (id, authority_id, request_id, station_key, round, state, is_current, after_keys,
      since_version, opened_at, closed_at, last_day)
    select new_id, authority_id, new_request_id, station_key, round, state, is_current, after_keys, since_version,
      opened_at - age, closed_at - age, last_day from planned
  )
  insert into approval_decisions (id, authority_id, request_id, station_id, kind, note, capacity, member_id, version_number,
    decided_at)
  select gen_random_uuid(), approval_decisions.authority_id, new_request_id, new_id, kind, note, capacity, member_id,
    version_number, decided_at - age
  from approval_decisions join planned on planned.id = approval_decisions.station_id`;

async function checkCounts(
  workshop: Workshop,
  home: TestAuthority,
  { underWay, requests }: { readonly underWay: number; readonly requests: number },
): Promise<void> {
  const listed = await listApprovals(workshop, home.member);
  const ended = listed.filter(({ request }) => request.endedAt !== null).length;
  if (listed.length - ended !== underWay || ended !== requests + 1)
    throw new Error("not all requests are there");
}
