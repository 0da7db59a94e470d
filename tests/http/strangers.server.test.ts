import { beforeAll, describe, expect, test } from "vitest";
import { twoAuthorities } from "#tests/walls/two-authorities.server.ts";
import type { TwoAuthorities } from "#tests/walls/two-authorities.server.ts";
import { openApplication } from "./application.server.ts";
import type { OpenApplication } from "./application.server.ts";
import { dataAddress, everyAddress, fillAddress } from "./every-address.server.ts";
import { namesOf } from "./names-of.server.ts";

let both: TwoAuthorities;
let application: OpenApplication;

beforeAll(async () => {
  both = await twoAuthorities();
  application = await openApplication(both.fresh);
});

const workbench = everyAddress.filter(({ isWorkbench }) => isWorkbench).map(({ pattern }) => pattern);
const form = { intent: "withdraw", name: "Fremd", text: "Fremd", reason: "Fremd", phrase: "steht" };

describe("somebody who did not sign in", () => {
  test.each(workbench)("is led from %s to the page for signing in, and back after it", async (pattern) => {
    const address = fillAddress(pattern, namesOf(both.ours));

    const { status, location, text } = await application.get(`${address}?q=a+b`);

    const back = `?weiter=${encodeURIComponent(`${address}?q=a+b`)}`;
    expect([status, location, text]).toEqual([302, `/anmelden${back}`, ""]);
  });

  test.each(workbench)("gets no data of %s", async (pattern) => {
    const { status, text } = await application.get(dataAddress(fillAddress(pattern, namesOf(both.ours))));

    expect([status, text]).toEqual([202, expect.stringContaining('"/anmelden')]);
    expect(text).not.toMatch(/aachdorf.*(@|Stadt)|einwort/);
  });

  test.each(workbench)("changes nothing by sending forms to %s", async (pattern) => {
    const address = fillAddress(pattern, namesOf(both.ours));
    const before = await both.readAllOf(both.ours.authority);

    const page = await application.post(address === "/" ? "/?index" : address, form);
    const data = await application.post(dataAddress(address), form);

    expect([page.status, page.location]).toEqual([302, "/anmelden"]);
    expect([data.status, data.text]).toEqual([202, expect.stringContaining('"/anmelden"')]);
    expect(await both.readAllOf(both.ours.authority)).toEqual(before);
  });

  test.each([
    "/api/auth/sign-in/email",
    "/api/auth/sign-up/email",
    "/api/auth/get-session",
    "/api/auth/ok",
    "/api/auth/list-sessions",
    "/api/auth/reset-password",
    "/sign-in/email",
    "/sign-up/email",
    "/get-session",
  ])("finds no address of the login's library: %s", async (address) => {
    const body = { email: both.ours.memberEmail, password: "x", name: "x" };

    const answers = [await application.get(address), await application.post(address, body)];

    expect(answers.map(({ status, setCookies }) => [status, setCookies])).toEqual([
      [404, []],
      [404, []],
    ]);
  });
});
