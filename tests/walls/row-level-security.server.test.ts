import type pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { openAppPool } from "#platform/database/connect.server.ts";
import { ignoreLostConnection } from "#tests/database/ignore-lost-connection.ts";
import { listTenantTables, twoAuthorities } from "./two-authorities.server.ts";
import type { TenantTable } from "./two-authorities.server.ts";

// The second wall alone: SQL without any condition of ours, as the role the server works as.

const { fresh, ours, theirs, owner, readAllOf } = await twoAuthorities();
const tables = await listTenantTables(owner);
const app = openAppPool(fresh.databaseUrl, ignoreLostConnection);
afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
});

/** SQLSTATE of "permission denied" and of "new row violates row-level security policy". */
const REFUSED = "42501";
const BROKEN_REFERENCE = "23503";

type Setting = "wirkstatt.authority_id" | "wirkstatt.authority_key" | "wirkstatt.user_id";
const ourScope = ["wirkstatt.authority_id", ours.authority.id] as const;

/** Runs one statement as the server's role and takes it back; answers with its rows or with the code of its error. */
async function tryAs(
  setting: readonly [Setting, string] | undefined,
  statement: string,
  values: readonly unknown[] = [],
): Promise<pg.QueryResult | string> {
  const client = await app.connect();
  try {
    await client.query("begin");
    if (setting) await client.query("select set_config($1, $2, true)", [...setting]);
    return await client.query(statement, [...values]);
  } catch (error) {
    return String((error as { code?: string }).code);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

async function countAs(
  setting: readonly [Setting, string] | undefined,
  statement: string,
): Promise<number | string> {
  const result = await tryAs(setting, statement);
  return typeof result === "string" ? result : (result.rowCount ?? 0);
}

async function ownerRows<Row extends pg.QueryResultRow>(
  statement: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await owner.query<Row>(statement, values)).rows;
}

/** A column of the table that the server's role may update, if there is one. */
async function updatableColumn(table: TenantTable): Promise<string | undefined> {
  const rows = await ownerRows<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and has_column_privilege('wirkstatt_app', attrelid, attnum, 'update') order by attnum desc`,
    [table.name],
  );
  return rows[0]?.name;
}

/** Inserts a copy of one of their rows; ids that the database gives are left to it. */
async function copyOfTheirRow(table: TenantTable): Promise<string> {
  const columns = await ownerRows<{ name: string }>(
    `select quote_ident(attname) as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attidentity = '' and attgenerated = ''`,
    [table.name],
  );
  const list = columns.map((column) => column.name).join(", ");
  return `insert into ${table.name} (${list}) select ${list} from jsonb_populate_record(null::${table.name}, $1::jsonb)`;
}

describe("the catalogue", () => {
  test("knows the tables of the product", () => {
    expect(tables.map((table) => table.name)).toEqual(
      expect.arrayContaining(["authorities", "voices", "members"]),
    );
  });

  test.each(tables)(
    "$name has row-level security, a policy, and another owner than the server's role",
    async ({ name }) => {
      const [found] = await ownerRows<{ secured: boolean; policies: number; owner: string }>(
        `select relrowsecurity as secured, relowner::regrole::text as owner,
         (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies
       from pg_class where oid = $1::regclass`,
        [name],
      );

      expect(found?.secured).toBe(true);
      expect(found?.policies).toBeGreaterThan(0);
      expect(found?.owner).not.toBe("wirkstatt_app");
    },
  );

  test("has no reference between authorities: every foreign key carries the authority on both sides", async () => {
    const loose = await ownerRows<{ name: string }>(
      `select conname as name from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace and confrelid <> 'authorities'::regclass
         and not exists (
           select from unnest(conkey, confkey) as pair (here, there)
           join pg_attribute a on a.attrelid = conrelid and a.attnum = pair.here and a.attname = 'authority_id'
           join pg_attribute b on b.attrelid = confrelid and b.attnum = pair.there and b.attname = 'authority_id')`,
    );

    expect(loose).toEqual([]);
  });

  test("gives the server's role no way around: no login, no superuser, no bypass, no roles, no objects", async () => {
    const [role] = await ownerRows(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication,
         (select count(*)::int from pg_auth_members where member = pg_roles.oid) as memberships,
         (select count(*)::int from pg_class where relowner = pg_roles.oid) as objects,
         has_schema_privilege('wirkstatt_app', 'public', 'create') as creates
       from pg_roles where rolname = 'wirkstatt_app'`,
    );

    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
      rolreplication: false,
      memberships: 0,
      objects: 0,
      creates: false,
    });
  });

  test("has no view or materialized view that would read as its owner", async () => {
    const views = await ownerRows(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')",
    );

    expect(views).toEqual([]);
  });

  test("keeps the login's tables and the notes on migrations from the server's role", async () => {
    const open = await ownerRows(
      `select pg_class.oid::regclass::text as name from pg_class
       where relkind in ('r', 'S', 'v')
         and (relnamespace = 'login'::regnamespace or relname like 'kysely_migration%')
         and (has_table_privilege('wirkstatt_app', oid, 'select, insert, update, delete, truncate')
           or has_schema_privilege('wirkstatt_app', 'login', 'usage'))`,
    );

    expect(open).toEqual([]);
    expect(await countAs(undefined, 'select from login."user"')).toBe(REFUSED);
    expect(await countAs(ourScope, "select from login.session")).toBe(REFUSED);
  });

  test("lets the server's role add and read jobs, and nothing more", async () => {
    const rights = await ownerRows<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'jobs'::regnamespace and relkind in ('r', 'p')
         and has_table_privilege('wirkstatt_app', oid, 'update, delete, truncate')`,
    );

    expect(rights).toEqual([]);
  });
});

describe("with our scope, SQL without a condition", () => {
  test.each(tables)("sees our rows of $name and none of theirs", async ({ name, authorityColumn }) => {
    const seen = await tryAs(ourScope, `select ${authorityColumn} as authority from ${name}`);
    const [all] = await ownerRows<{ theirs: number }>(
      `select count(*)::int as theirs from ${name} where ${authorityColumn} = $1`,
      [theirs.authority.id],
    );

    expect(all?.theirs).toBeGreaterThan(0);
    const rows = (seen as pg.QueryResult<{ authority: string }>).rows;
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.authority))).toEqual(new Set([ours.authority.id]));
  });

  test.each(tables)("changes nothing of theirs in $name", async (table) => {
    const { name, authorityColumn } = table;
    const before = await readAllOf(theirs.authority);
    const column = (await updatableColumn(table)) ?? authorityColumn;
    const notOurs = `${authorityColumn} <> '${ours.authority.id}'`;

    const updated = await countAs(ourScope, `update ${name} set ${column} = ${column} where ${notOurs}`);
    const deleted = await countAs(ourScope, `delete from ${name} where ${notOurs}`);
    const given = await countAs(ourScope, `update ${name} set ${authorityColumn} = '${theirs.authority.id}'`);

    expect([0, REFUSED]).toContain(updated);
    expect([0, REFUSED]).toContain(deleted);
    expect(given).toBe(REFUSED);
    expect(await readAllOf(theirs.authority)).toEqual(before);
  });

  test.each(tables)("adds no row of theirs to $name", async (table) => {
    const [row] = (await readAllOf(theirs.authority))[table.name] ?? [];

    const inserted = await tryAs(ourScope, await copyOfTheirRow(table), [row]);

    expect(inserted).toBe(REFUSED);
  });

  test("cannot hang a row of ours on one of theirs", async () => {
    const voice = { ...firstRow(await readAllOf(ours.authority), "voices"), id: theirs.finishedImportId };
    const onTheirService = JSON.stringify({
      ...voice,
      identity: "x",
      service_id: theirs.ownService.id,
      import_id: null,
    });
    const onTheirImport = JSON.stringify({ ...voice, identity: "x", import_id: theirs.finishedImportId });
    const insert = await copyOfTheirRow({ name: "voices", authorityColumn: "authority_id" });

    expect(await tryAs(ourScope, insert, [onTheirService])).toBe(BROKEN_REFERENCE);
    expect(await tryAs(ourScope, insert, [onTheirImport])).toBe(BROKEN_REFERENCE);
  });
});

function firstRow(all: Readonly<Record<string, readonly string[]>>, table: string): Record<string, unknown> {
  return JSON.parse(all[table]?.[0] ?? "{}") as Record<string, unknown>;
}

describe("without a scope", () => {
  test.each(tables)("nothing of $name is seen, changed or added", async (table) => {
    const column = (await updatableColumn(table)) ?? table.authorityColumn;
    const [row] = (await readAllOf(theirs.authority))[table.name] ?? [];

    expect(await countAs(undefined, `select from ${table.name}`)).toBe(0);
    expect([0, REFUSED]).toContain(
      await countAs(undefined, `update ${table.name} set ${column} = ${column}`),
    );
    expect([0, REFUSED]).toContain(await countAs(undefined, `delete from ${table.name}`));
    expect(await tryAs(undefined, await copyOfTheirRow(table), [row])).toBe(REFUSED);
  });

  test("a connection that served a scope before sees nothing afterwards", async () => {
    const client = await app.connect();
    await client.query("begin");
    await client.query("select set_config('wirkstatt.authority_id', $1, true)", [ours.authority.id]);
    await client.query("commit");

    const seen = await client.query("select from voices");
    client.release();

    expect(seen.rowCount).toBe(0);
  });

  test("a lookup by key finds that authority and nothing else, and changes nothing", async () => {
    const byKey = ["wirkstatt.authority_key", theirs.authority.key] as const;
    const others = tables.filter((table) => table.name !== "authorities");

    const found = await tryAs(byKey, "select key from authorities");
    const seen = await Promise.all(others.map((table) => countAs(byKey, `select from ${table.name}`)));

    expect((found as pg.QueryResult).rows).toEqual([{ key: theirs.authority.key }]);
    expect(new Set(seen)).toEqual(new Set([0]));
    expect(await countAs(byKey, "update authorities set name = 'x'")).toBe(0);
  });

  test("a lookup by login finds that member and nothing else, and changes nothing", async () => {
    const [member] = await ownerRows<{ user_id: string }>("select user_id from members where id = $1", [
      theirs.member.memberId,
    ]);
    const byLogin = ["wirkstatt.user_id", member?.user_id ?? ""] as const;
    const others = tables.filter((table) => table.name !== "members");

    const found = await tryAs(byLogin, "select id from members");
    const seen = await Promise.all(others.map((table) => countAs(byLogin, `select from ${table.name}`)));

    expect((found as pg.QueryResult).rows).toEqual([{ id: theirs.member.memberId }]);
    expect(new Set(seen)).toEqual(new Set([0]));
    expect(await countAs(byLogin, "update members set role = 'administrator'")).toBe(0);
  });
});

describe("functions that look on the owner's behalf", () => {
  test("are these and three triggers, each with a fixed search path", async () => {
    const functions = await ownerRows<{ name: string; isTrigger: boolean; config: string[] | null }>(
      `select proname as name, proconfig as config, prorettype = 'trigger'::regtype as "isTrigger" from pg_proc
       where prosecdef and pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
       order by 1`,
    );

    const namesOf = (isTrigger: boolean) =>
      functions.filter((one) => one.isTrigger === isTrigger).map((one) => one.name);
    expect(namesOf(false)).toEqual([
      "authorities_with_approvals",
      "authority_keys",
      "find_voice_words",
      "forget_voice_words",
      "search_voices",
      "search_voices_by_many_words",
      "unfinished_voice_imports",
    ]);
    expect(namesOf(true)).toEqual(["count_new_voices", "note_triaged_voices", "uncount_withdrawn_voices"]);
    for (const one of functions) expect(one.config).toContain("search_path=public, pg_temp");
  });

  test("forget_voice_words takes no word from theirs", async () => {
    const before = await readAllOf(theirs.authority);

    for (const authorityId of [ours.authority.id, ""]) {
      await app.query(
        `select set_config('wirkstatt.authority_id', '${authorityId}', false);
         select forget_voice_words(array['nichts', '${theirs.ownWord}']);
         select set_config('wirkstatt.authority_id', '', false);`,
      );
    }

    expect(await readAllOf(theirs.authority)).toEqual(before);
  });

  test.each(["search_voices", "search_voices_by_many_words"])(
    "%s finds nothing of theirs in our scope, nor without one",
    async (name) => {
      const wanted = `'${theirs.ownService.id}', '${theirs.ownWord}'::tsquery`;
      const search = `select from ${name}(${wanted}, null, null, null, 10)`;

      expect(await countAs(["wirkstatt.authority_id", theirs.authority.id], search)).toBe(1);
      expect(await countAs(ourScope, search)).toBe(0);
      expect(await countAs(undefined, search)).toBe(0);
    },
  );

  test.each(["'einwort%'", "null"])(
    "find_voice_words (pattern %s) knows no word of theirs in our scope",
    async (pattern) => {
      const search = `select word from find_voice_words('einwort', ${pattern}, 1000)`;

      const seen = await tryAs(ourScope, search);
      const words = (seen as pg.QueryResult<{ word: string }>).rows.map((row) => row.word);

      expect(words).toContain(ours.ownWord);
      expect(words).not.toContain(theirs.ownWord);
      expect(await countAs(undefined, search)).toBe(0);
    },
  );

  test("authority_keys, unfinished_voice_imports and authorities_with_approvals tell keys and ids only", async () => {
    const keys = await tryAs(undefined, "select * from authority_keys()");
    const imports = await tryAs(undefined, "select * from unfinished_voice_imports()");
    const approvals = await tryAs(undefined, "select * from authorities_with_approvals()");

    expect((keys as pg.QueryResult).rows).toEqual([
      { key: ours.authority.key },
      { key: theirs.authority.key },
    ]);
    expect((imports as pg.QueryResult).fields.map((field) => field.name)).toEqual([
      "authority_id",
      "import_id",
      "file_key",
    ]);
    expect((approvals as pg.QueryResult).fields.map((field) => field.name)).toEqual(["authority_id"]);
  });
});

describe("the journal", () => {
  test.each([
    "update journal_entries set what = 'x'",
    "delete from journal_entries",
    "truncate journal_entries",
  ])("refuses the server's role: %s", async (statement) => {
    expect(await countAs(ourScope, statement)).toBe(REFUSED);
  });

  test.each([
    "update journal_entries set what = 'x'",
    "delete from journal_entries",
    "truncate journal_entries",
  ])("refuses even the owner: %s", async (statement) => {
    await expect(owner.query(statement)).rejects.toThrow("the journal is append-only");
  });
});
