import { beforeAll, describe, expect, test } from "vitest";
import { twoAuthorities } from "#tests/walls/two-authorities.server.ts";
import type { TwoAuthorities } from "#tests/walls/two-authorities.server.ts";
import { roles } from "#features/actors/actor.ts";
import { aMember } from "#tests/database/an-authority.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import type { Answer, Browser } from "./browser.server.ts";
import { dataAddress, everyAddress, fillAddress } from "./every-address.server.ts";
import { namesOf } from "./names-of.server.ts";

let both: TwoAuthorities;
let application: OpenApplication;
let administrator: Browser;
const people = new Map<string, Browser>();

beforeAll(async () => {
  both = await twoAuthorities();
  application = await openApplication(both.fresh);
  const { ours, fresh } = both;
  for (const role of roles) {
    const email = `${role}@aachdorf.example`;
    await aMember(fresh.workshop, ours.operator, {
      email,
      role,
      teamIds: role === "administrator" ? [] : [ours.teamId],
    });
    people.set(role, await application.signedIn(email));
    const outside = `draussen-${role}@aachdorf.example`;
    await aMember(fresh.workshop, ours.operator, { email: outside, role, teamIds: [] });
    people.set(`${role} of no team`, await application.signedIn(outside));
  }
  administrator = browserOf("administrator");
});

function browserOf(person: string): Browser {
  const browser = people.get(person);
  if (!browser) throw new Error(person);
  return browser;
}

const addressOf = (pattern: string) => fillAddress(pattern, namesOf(both.ours));
const pages = everyAddress.filter(({ isResource }) => !isResource).map(({ pattern }) => pattern);

/** Everything a policy would have to allow, or a reader's browser would tell a stranger. */
function listTrespasses({ document, headers }: Answer): readonly string[] {
  const nonce = /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1];
  const elements = [...document.querySelectorAll("*")];
  // eslint-disable-next-line complexity -- a list of trespasses, one a line
  return elements.flatMap((element) => {
    const names = [...element.attributes].map(({ name }) => name);
    const isInlineScript = element.localName === "script" && !element.getAttribute("src");
    return [
      element.localName === "style" && "a <style> element",
      names.includes("style") && `style="${element.getAttribute("style") ?? ""}"`,
      names.some((name) => /^on/i.test(name)) && `an inline handler on <${element.localName}>`,
      isInlineScript && element.getAttribute("nonce") !== nonce && "an inline script without the nonce",
      ["src", "srcset", "action", "formaction", "data", "poster"].some((name) =>
        isForeign(element.getAttribute(name)),
      ) && `foreign content of <${element.localName}>`,
      element.localName === "link" && isForeign(element.getAttribute("href")) && "a foreign <link>",
      /^\s*javascript:/i.test(element.getAttribute("href") ?? "") && "a javascript: link",
    ].filter((trespass) => typeof trespass === "string");
  });
}

function isForeign(value: string | null): boolean {
  return value !== null && /^([a-z]+:)?\/\//i.test(value);
}

describe("every page", () => {
  test.each(pages)("%s needs no exception from the policy, in both languages", async (pattern) => {
    for (const language of ["de", "en"]) {
      const answer = await administrator.get(`${addressOf(pattern)}?sprache=${language}`);

      expect([answer.status, listTrespasses(answer)]).toEqual([expect.toSatisfy(isNoFault), []]);
      if (answer.status === 200) expect(answer.document.documentElement.lang).toBe(language);
    }
  });

  test("loads scripts only where members work, and never for citizens", async () => {
    const feedback = await application.get(addressOf("/r/:authorityKey/:serviceKey"));
    const thanks = await application.get(addressOf("/r/:authorityKey/:serviceKey/danke"));

    for (const { document, setCookies, text } of [feedback, thanks]) {
      expect(
        document.querySelectorAll("script, [rel=modulepreload], [rel=preload], [rel=prefetch]"),
      ).toHaveLength(0);
      expect(setCookies).toEqual([]);
      expect(text).not.toContain("__reactRouter");
    }
  });

  test("sets no cookie when a citizen sends a form, in order or not", async () => {
    const address = addressOf("/r/:authorityKey/:serviceKey");
    const formToken = "00000000-0000-4000-8000-00000000abcd";

    const refused = await application.post(address, { text: "", formToken });
    const taken = await application.post(address, { text: "Die Bank ist kaputt.", formToken });

    expect([refused.status, refused.setCookies, taken.status, taken.setCookies]).toEqual([400, [], 303, []]);
    expect(application.cookies.size).toBe(0);
  });
});

function isNoFault(status: number): boolean {
  return [200, 302, 303, 403, 404].includes(status);
}

describe("every address, asked by members of every role", () => {
  const cases = roles.flatMap((role) => [role, `${role} of no team`]);

  test.each(cases)("answers a member with the role %s without a fault", async (person) => {
    const browser = browserOf(person);
    for (const { pattern } of everyAddress) {
      const address = addressOf(pattern);
      const [page, data] = [await browser.get(address), await browser.get(dataAddress(address))];

      expect([address, page.status]).toEqual([address, expect.toSatisfy(isNoFault)]);
      expect([address, data.status]).toEqual([address, expect.toSatisfy((status: number) => status < 500)]);
    }
  });

  test.each(cases)("refuses empty forms of a member with the role %s without a fault", async (person) => {
    const isSigningOut = (pattern: string) => pattern === "/abmelden";
    for (const { pattern } of everyAddress.filter((one) => !isSigningOut(one.pattern))) {
      const address = addressOf(pattern);

      const { status } = await browserOf(person).post(address, {});

      expect([address, status]).toEqual([address, expect.toSatisfy((code: number) => code < 500)]);
    }
  });
});
