import { Readable } from "node:stream";
import type pg from "pg";
import { toMailLinkToken } from "#features/approvals/mail-link.ts";
import type { Authority } from "#features/authorities/authority.ts";
import { addClosingDays } from "#features/closing-days/add-closing-days.server.ts";
import { createInitiative } from "#features/initiatives/create-initiative.server.ts";
import { pauseInitiative } from "#features/initiatives/pause-initiative.server.ts";
import { inviteMember } from "#features/members/invite-member.server.ts";
import { confirmNeed } from "#features/needs/confirm-need.server.ts";
import { createNeed } from "#features/needs/create-need.server.ts";
import { dismissVoices } from "#features/needs/dismiss-voices.server.ts";
import type { Service } from "#features/services/service.ts";
import { createService } from "#features/services/create-service.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { prepareVoiceImport } from "#features/voice-imports/prepare-voice-import.server.ts";
import { receiveFile } from "#features/voice-imports/receive-file.server.ts";
import { runVoiceImport } from "#features/voice-imports/run-voice-import.server.ts";
import { startVoiceImport } from "#features/voice-imports/start-voice-import.server.ts";
import { submitFeedback } from "#features/voices/submit-feedback.server.ts";
import { openOwnerPool } from "#platform/database/connect.server.ts";
import { aVoice } from "#tests/database/a-need.server.ts";
import { aPathContent, aStation } from "#tests/approvals/a-path-content.ts";
import { aPath, aRequest, readRequest, sayAt } from "#tests/database/an-approval.server.ts";
import { aMember, anAuthority } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";

/** An authority with at least one row in every table, and the identifiers somebody else could try. */
export type FilledAuthority = TestAuthority & {
  /** A service whose key no other authority has. */
  readonly ownService: Service;
  readonly voiceId: string;
  /** A need made of that voice, by the decision. */
  readonly needId: string;
  readonly decisionId: string;
  /** An initiative that answers it and waits. */
  readonly initiativeId: string;
  /** A path of its own, and a request by it whose first round has a question; its initiative is another one. */
  readonly path: { readonly pathId: string; readonly pathVersion: number };
  /** A station that no other authority's path has. */
  readonly ownStationKey: string;
  readonly approvalRequestId: string;
  readonly approvalRoundId: string;
  readonly approvedInitiativeId: string;
  /** Of a link that leads the approver to that round. */
  readonly linkToken: string;
  readonly finishedImportId: string;
  readonly draftImportId: string;
  readonly draftFileKey: string;
  readonly mailId: string;
  /** A word that occurs in this authority's voices only. */
  readonly ownWord: string;
};

/** The day on which both are closed. */
export const closedOn = "2027-08-02";

export type TwoAuthorities = {
  readonly fresh: FreshWorkshop;
  readonly ours: FilledAuthority;
  readonly theirs: FilledAuthority;
  /** Works as the owner of the tables, whom row-level security does not bind: it looks behind the walls. */
  readonly owner: pg.Pool;
  /** Every row of an authority, table by table, as text that can be compared. */
  readonly readAllOf: (authority: Authority) => Promise<Readonly<Record<string, readonly string[]>>>;
};

/** Two authorities side by side in one database: ours tries, theirs must stay untouched. Close with `fresh`. */
export async function twoAuthorities(): Promise<TwoAuthorities> {
  const fresh = await freshWorkshop();
  const owner = openOwnerPool(fresh.databaseUrl, ignoreLostConnection);
  const ours = await fillAuthority(fresh, owner, "aachdorf");
  const theirs = await fillAuthority(fresh, owner, "zettstadt");
  const tables = await listTenantTables(owner);
  return {
    fresh,
    ours,
    theirs,
    owner,
    readAllOf: async (authority) => {
      const pairs = tables.map(async ({ name, authorityColumn }) => {
        const rows = await owner.query<{ row: string }>(
          `select to_jsonb(t)::text as row from ${name} t where ${authorityColumn} = $1 order by 1`,
          [authority.id],
        );
        return [name, rows.rows.map((one) => one.row)] as const;
      });
      return Object.fromEntries(await Promise.all(pairs));
    },
  };
}

export type TenantTable = { readonly name: string; readonly authorityColumn: "id" | "authority_id" };

/** Tables of the public schema but the two in which Kysely notes the migrations. A new table is covered by itself. */
export async function listTenantTables(owner: pg.Pool): Promise<readonly TenantTable[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and relname not in ('kysely_migration', 'kysely_migration_lock') order by 1`,
  );
  return rows.map(({ name }) => ({ name, authorityColumn: name === "authorities" ? "id" : "authority_id" }));
}

async function fillAuthority(fresh: FreshWorkshop, owner: pg.Pool, key: string): Promise<FilledAuthority> {
  const { workshop } = fresh;
  const home = await anAuthority(workshop, key);
  await owner.query("update authorities set is_demo = true where id = $1", [home.authority.id]);
  await addClosingDays(workshop, home.administrator, {
    from: closedOn,
    until: closedOn,
    name: `Ausflug von ${key}`,
  });
  const ownWord = `einwort${key}`;
  const ownService = await serviceWithEstimates(fresh, home, `Nur in ${key}`);
  const feedback = { text: `Hier steht ${ownWord}.`, email: `buerger@${key}.example`, trap: "" };
  const formToken = "00000000-0000-4000-8000-000000000001";
  await submitFeedback(
    workshop,
    { authorityKey: key, serviceKey: ownService.key },
    { ...feedback, formToken },
  );
  const finished = await draft(fresh, home, ownService.key);
  const input = {
    sourceName: "Postfach",
    text: "text",
    title: undefined,
    id: "nr",
    date: undefined,
    runsHere: true,
  };
  await startVoiceImport(
    workshop,
    home.member,
    { serviceKey: ownService.key, importId: finished.importId },
    input,
  );
  await runVoiceImport(workshop, { authorityId: home.authority.id, importId: finished.importId });
  const waiting = await draft(fresh, home, ownService.key);
  await inviteMember(workshop, home.operator, {
    name: "Kim Neu",
    email: `neu@${key}.example`,
    discipline: "research",
    role: "approver",
    teamIds: [home.teamId],
  });
  const one = async (query: string) =>
    (await owner.query<{ id: string }>(query, [home.authority.id])).rows[0]?.id ?? "";
  const voiceId = await one("select id from voices where authority_id = $1 and source = 'feedback'");
  const made = await need(fresh, home, { serviceKey: ownService.key, voiceId });
  const thanks = await aVoice(workshop, home.member, ownService.key, { text: "Vielen Dank dafür." });
  await dismissVoices(workshop, home.member, ownService.key, {
    voiceIds: [thanks],
    reason: "thanks",
    note: `Dank aus ${key}`,
  });
  return {
    ...home,
    ownService,
    ownWord,
    voiceId,
    ...made,
    initiativeId: await initiative(fresh, home, { serviceKey: ownService.key, needId: made.needId }),
    ...(await approval(fresh, owner, { ...home, service: ownService })),
    mailId: await one("select id from outbox_mails where authority_id = $1"),
    finishedImportId: finished.importId,
    draftImportId: waiting.importId,
    draftFileKey: waiting.fileKey,
  };
}

async function serviceWithEstimates(
  fresh: FreshWorkshop,
  home: TestAuthority,
  name: string,
): Promise<Service> {
  const estimate = { low: 1, likely: 2, high: 3, source: "Geschätzt." };
  const made = await createService(fresh.workshop, home.member, {
    name,
    shortDescription: "Ein Dienst.",
    address: undefined,
    leikaKey: undefined,
    teamId: home.teamId,
    casesAYear: estimate,
    citizenMinutesACase: estimate,
    staffMinutesACase: undefined,
  });
  const service = made.outcome === "created" && (await findService(fresh.workshop, home.member, made.key));
  if (!service) throw new Error(made.outcome);
  return service;
}

/** A request with a question at its first station, and what a person would have been told of it. */
async function approval({ workshop }: FreshWorkshop, owner: pg.Pool, home: TestAuthority) {
  const ownStationKey = `nur-in-${home.authority.key}`;
  const path = await aPath(workshop, home, {
    ...aPathContent,
    stations: [
      ...aPathContent.stations,
      aStation({
        key: ownStationKey,
        name: `Nur in ${home.authority.key}`,
        rule: { when: "any", conditions: [{ question: "procurement-in-euros", above: 1_000_000 }] },
      }),
    ],
  });
  const email = `freigabe@${home.authority.key}.example`;
  const approver = await aMember(workshop, home.operator, { email, role: "approver", teamIds: [] });
  const approvalRequestId = await aRequest(workshop, home, path);
  await sayAt(
    workshop,
    approver,
    { requestId: approvalRequestId, stationKey: "data-protection" },
    "question",
  );
  const { rounds, initiative } = await readRequest(workshop, home.member, approvalRequestId);
  const approvalRoundId = rounds[0]?.id ?? "";
  const told = [home.authority.id, approver.memberId];
  await owner.query(
    `insert into approval_digests (authority_id, member_id, on_day, sent_at) values ($1, $2, '2026-11-23', now())`,
    told,
  );
  // One that was borne out again, so that nobody is asked about it now.
  await owner.query(
    `insert into approval_faded_needs (id, authority_id, request_id, need_id, noticed_at, ended_at)
       select gen_random_uuid(), $1, $2, min(id::text)::uuid, now(), now() from needs where authority_id = $1`,
    [home.authority.id, approvalRequestId],
  );
  const { rows: links } = await owner.query<{ id: string }>(
    `insert into approval_links (id, authority_id, member_id, station_id, created_at, expires_at)
       values (gen_random_uuid(), $1, $2, $3, now(), now() + interval '14 days') returning id`,
    [...told, approvalRoundId],
  );
  const linkToken = toMailLinkToken(workshop.signer, links[0]?.id ?? "");
  return {
    path,
    ownStationKey,
    approvalRequestId,
    approvalRoundId,
    approvedInitiativeId: initiative.id,
    linkToken,
  };
}

/** A need that was confirmed once. */
async function need(
  { workshop }: FreshWorkshop,
  { member, authority }: TestAuthority,
  { serviceKey, voiceId }: { readonly serviceKey: string; readonly voiceId: string },
) {
  const made = await createNeed(workshop, member, serviceKey, {
    who: `Menschen in ${authority.key}`,
    what: "brauchen Licht",
    situation: "wenn sie abends gehen",
    purpose: "damit sie den Weg sehen",
    voiceIds: [voiceId],
  });
  if (made.outcome !== "created") throw new Error(made.outcome);
  const { needId, decisionId } = made;
  await confirmNeed(workshop, member, { serviceKey, needId }, { reason: "Nachgefragt." });
  return { needId, decisionId };
}

async function initiative(
  { workshop }: FreshWorkshop,
  { member, authority }: TestAuthority,
  { serviceKey, needId }: { readonly serviceKey: string; readonly needId: string },
): Promise<string> {
  const made = await createInitiative(workshop, member, serviceKey, {
    name: `Laternen in ${authority.key}`,
    answer: "Mehr Laternen.",
    needIds: [needId],
    helpedCasesInPercent: { low: 1, likely: 2, high: 3, source: "Geschätzt." },
    citizenMinutesSavedACase: undefined,
    staffMinutesSavedACase: undefined,
    effortInPersonDays: undefined,
  });
  if (made.outcome !== "created") throw new Error(made.outcome);
  const place = { serviceKey, initiativeId: made.initiativeId };
  await pauseInitiative(workshop, member, place, { waitsFor: `Bauhof ${authority.key}` });
  return made.initiativeId;
}

async function draft(fresh: FreshWorkshop, home: TestAuthority, serviceKey: string) {
  const received = await receiveFile(
    fresh.workshop,
    Readable.from(["nr;text\n1;Die Laterne ist aus.\n2;\n"]),
  );
  if (received.outcome !== "received") throw new Error(received.outcome);
  const { fileKey } = received;
  const prepared = await prepareVoiceImport(fresh.workshop, home.member, serviceKey, {
    fileKey,
    fileName: "a.csv",
  });
  if (prepared.outcome !== "prepared") throw new Error(prepared.outcome);
  return { importId: prepared.importId, fileKey };
}
