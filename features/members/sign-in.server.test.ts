import pg from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { operatorOf } from "#features/actors/actor.ts";
import type { Actor } from "#features/actors/actor.ts";
import { createAuthority } from "#features/authorities/create-authority.server.ts";
import { listMails } from "#features/mails/list-mails.server.ts";
import { aMember, anAuthority, testPassword } from "#tests/database/an-authority.server.ts";
import type { TestAuthority } from "#tests/database/an-authority.server.ts";
import { freshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { runOn } from "#tests/database/prepare-template.server.ts";
import { changeMember } from "./change-member.server.ts";
import { findMember } from "./find-member.server.ts";
import { inviteMember } from "./invite-member.server.ts";
import { listDemoPeople } from "./list-demo-people.server.ts";
import { signInAsDemoPerson } from "./sign-in-as-demo-person.server.ts";
import { signIn } from "./sign-in.server.ts";

const newPassword = "Der Regen fällt auf Musterstadt";

const someone = {
  name: "Robin Beispiel",
  discipline: "design" as const,
  role: "member" as const,
  teamIds: [],
};

let fresh: FreshWorkshop;
let home: TestAuthority;
/** Administrator of a demo authority, whose outbox can be read. */
let demo: Actor;

beforeAll(async () => {
  fresh = await freshWorkshop();
  home = await anAuthority(fresh.workshop, "musterdorf");
  const created = await createAuthority(fresh.workshop, {
    key: "musterstadt",
    name: "Stadt Musterstadt",
    level: "kommune",
    land: "NW",
    language: "de",
    smallNumberThreshold: 5,
    isDemo: true,
  });
  if (created.outcome !== "created") throw new Error(created.outcome);
  demo = operatorOf(created.authority.id, "command-line");
});

async function invite(email: string) {
  const invited = await inviteMember(fresh.workshop, demo, { ...someone, email });
  if (invited.outcome !== "invited") throw new Error(invited.outcome);
  return invited.member;
}

async function mailsTo(email: string) {
  const listed = await listMails(fresh.workshop, demo);
  if (listed.outcome !== "listed") throw new Error(listed.outcome);
  return listed.mails.filter(({ recipient }) => recipient === email);
}

async function tokenFor(email: string): Promise<string> {
  const [mail] = await mailsTo(email);
  const found = /\/passwort-setzen\?token=(\S+)/.exec(mail?.body ?? "");
  if (!found?.[1]) throw new Error("no link in the mail");
  return found[1];
}

describe("an invitation", () => {
  test("sends one mail with a link that sets the password once", async () => {
    const email = "robin@musterstadt.example";
    await invite(email);
    const token = await tokenFor(email);

    const first = await fresh.workshop.login.setPassword(token, newPassword);
    const second = await fresh.workshop.login.setPassword(token, "ein anderes Passwort");

    expect(await mailsTo(email)).toHaveLength(1);
    expect([first, second]).toEqual(["set", "link-not-valid"]);
    expect(await signIn(fresh.workshop, { email, password: newPassword })).toMatchObject({
      outcome: "signed-in",
    });
    expect(await signIn(fresh.workshop, { email, password: "ein anderes Passwort" })).toEqual({
      outcome: "refused",
    });
  });

  test("is refused for an address that belongs to a member already, here or elsewhere", async () => {
    const invitation = { ...someone, email: home.memberEmail };

    const result = await inviteMember(fresh.workshop, demo, invitation);

    expect(result).toEqual({ outcome: "email-taken" });
  });

  test("sent several times at once invites one person", async () => {
    const invitation = { ...someone, email: "zugleich@musterstadt.example" };

    const results = await Promise.all([1, 2, 3].map(() => inviteMember(fresh.workshop, demo, invitation)));

    expect(results.map(({ outcome }) => outcome).sort()).toEqual(["email-taken", "email-taken", "invited"]);
  });

  test("is refused for a team of another authority", async () => {
    const invitation = { ...someone, email: "team@musterstadt.example", teamIds: [home.teamId] };

    const result = await inviteMember(fresh.workshop, demo, invitation);

    expect(result).toEqual({ outcome: "team-unknown" });
  });

  test("is refused from a member who is no administrator", async () => {
    const invitation = { ...someone, email: "x@musterdorf.example" };

    const result = await inviteMember(fresh.workshop, home.member, invitation);

    expect(result).toEqual({ outcome: "not-permitted" });
  });
});

describe("a link to set a password", () => {
  test("is refused after two days", async () => {
    const email = "spaet@musterstadt.example";
    await invite(email);
    const token = await tokenFor(email);
    await runOn(fresh.databaseUrl, `update login.verification set "expiresAt" = now() - interval '1 minute'`);

    const result = await fresh.workshop.login.setPassword(token, newPassword);

    expect(result).toBe("link-not-valid");
  });

  test("is not made for an address nobody has", async () => {
    await fresh.workshop.login.requestPasswordLink("niemand@musterstadt.example");

    expect(await mailsTo("niemand@musterstadt.example")).toEqual([]);
  });

  test("is not mailed to a member who is deactivated", async () => {
    const member = await invite("weg@musterstadt.example");
    await changeMember(fresh.workshop, demo, member.id, { ...someone, isDeactivated: true });

    await fresh.workshop.login.requestPasswordLink(member.email);

    expect(await mailsTo(member.email)).toHaveLength(1);
  });
});

describe("signing in", () => {
  test("gives a cookie that finds the login again", async () => {
    const result = await signIn(fresh.workshop, { email: home.memberEmail, password: testPassword });

    expect(result.outcome).toBe("signed-in");
    expect(result.outcome === "signed-in" ? result.setCookie.join() : "").toContain("HttpOnly");
  });

  test("ends after a working week, also for a copy of the cookie that is used every day", async () => {
    const signedIn = await signIn(fresh.workshop, { email: home.memberEmail, password: testPassword });
    const setCookie = signedIn.outcome === "signed-in" ? signedIn.setCookie : [];
    const copy = new Headers({ cookie: setCookie.map((cookie) => cookie.split(";")[0]).join("; ") });
    const owner = new pg.Client({ connectionString: fresh.databaseUrl });
    await owner.connect();
    await owner.query(`update login.session set "expiresAt" = now() + interval '1 hour'`);

    const userId = await fresh.workshop.login.findUserId(copy);
    const { rows } = await owner.query<{ prolonged: string }>(
      `select count(*) as prolonged from login.session where "expiresAt" > now() + interval '2 hours'`,
    );
    await owner.end();

    expect(userId).toBeDefined();
    expect(Number(rows[0]?.prolonged)).toBe(0);
  });

  test("is refused to a deactivated member with the right password, until the member is active again", async () => {
    const email = "pause@musterdorf.example";
    const actor = await aMember(fresh.workshop, home.operator, { email, role: "member", teamIds: [] });
    const memberId = actor.memberId ?? "";

    await changeMember(fresh.workshop, home.operator, memberId, { ...someone, isDeactivated: true });
    const whileAway = await signIn(fresh.workshop, { email, password: testPassword });
    await changeMember(fresh.workshop, home.operator, memberId, { ...someone, isDeactivated: false });
    const afterwards = await signIn(fresh.workshop, { email, password: testPassword });

    expect(whileAway).toEqual({ outcome: "refused" });
    expect(afterwards.outcome).toBe("signed-in");
  });

  test("leaves no session behind where it is refused", async () => {
    const email = "ohne@musterdorf.example";
    const userId = await fresh.workshop.login.ensureUser({ name: "Ohne", email, password: testPassword });

    const result = await signIn(fresh.workshop, { email, password: testPassword });

    expect(result).toEqual({ outcome: "refused" });
    await runOn(
      fresh.databaseUrl,
      `do $$ begin if exists (select from login.session where "userId" = '${userId}') then raise 'a session is left'; end if; end $$`,
    );
  });
});

describe("the people of the demo", () => {
  test("are those of demo authorities only", async () => {
    const people = await listDemoPeople(fresh.workshop);

    expect(people.every(({ authorityId }) => authorityId === demo.authorityId)).toBe(true);
  });

  test("sign in by one click; people of other authorities never do", async () => {
    const email = "klick@musterstadt.example";
    const password = fresh.workshop.login.demoPasswordOf(email);
    const invited = await inviteMember(fresh.workshop, demo, { ...someone, email }, { password });
    const personId = invited.outcome === "invited" ? invited.member.id : "";

    const person = await signInAsDemoPerson(fresh.workshop, personId);
    const stranger = await signInAsDemoPerson(fresh.workshop, home.member.memberId ?? "");

    expect(person.outcome).toBe("signed-in");
    expect(stranger).toEqual({ outcome: "refused" });
    expect(await mailsTo(email)).toEqual([]);
  });
});

describe("changing a member", () => {
  const change = { ...someone, isDeactivated: false };

  test.each([
    ["gives up the role", change],
    ["is deactivated", { ...change, role: "administrator" as const, isDeactivated: true }],
  ])("is refused where the last administrator %s", async (_case, wanted) => {
    const { administrator } = home;

    const result = await changeMember(fresh.workshop, administrator, administrator.memberId ?? "", wanted);

    expect(result).toEqual({ outcome: "last-administrator" });
  });

  test("is refused for a member of another authority and for no id at all", async () => {
    const foreign = await changeMember(fresh.workshop, demo, home.member.memberId ?? "", change);
    const nonsense = await changeMember(fresh.workshop, demo, "neu", change);

    expect([foreign.outcome, nonsense.outcome]).toEqual(["member-unknown", "member-unknown"]);
    expect(await findMember(fresh.workshop, demo, home.member.memberId ?? "")).toBeUndefined();
  });

  test("is refused for a team of another authority", async () => {
    const member = await invite("team2@musterstadt.example");

    const result = await changeMember(fresh.workshop, demo, member.id, { ...change, teamIds: [home.teamId] });

    expect(result).toEqual({ outcome: "team-unknown" });
  });
});
