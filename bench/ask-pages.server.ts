import path from "node:path";
import type { Hono } from "hono";
import type { Workshop } from "#platform/workshop.server.ts";
import { testPassword } from "#tests/database/an-authority.server.ts";
import type { ApplicationOptions } from "#web/request/application-options.server.ts";
import { median } from "./figures.ts";
import type { Figure, Figures } from "./figures.ts";

export type BenchPage = readonly [what: string, path: string, mustContain: string];

const ROUNDS = 15;

/** The page without data: signed in, shell and rendering. */
const floorPage: BenchPage = ["floor", "/tastatur", "Wirkstatt"];

/** Asks for pages of the whole application in process, interleaved with the floor, and checks that each answers. */
export async function askPages(
  workshop: Workshop,
  {
    email,
    pages,
    say,
  }: {
    readonly email: string;
    readonly pages: readonly BenchPage[];
    readonly say: (sentence: string) => void;
  },
): Promise<Figures> {
  const asked = [floorPage, ...pages];
  const application = await openPages(workshop);
  const cookie = await signIn(application, email);
  const times = new Map(asked.map(([what]) => [what, [] as number[]]));
  say(`Asking ${asked.length} pages, ${ROUNDS} rounds.`);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [what, page, mustContain] of asked) {
      const start = performance.now();
      const response = await application.request(page, { headers: { cookie, host: "localhost" } });
      const text = await response.text();
      times.get(what)?.push(performance.now() - start);
      if (response.status !== 200 || !text.includes(mustContain)) throw new Error(`${what}: wrong answer`);
    }
  }
  const floor = median(times.get("floor") ?? []);
  return asked.map(([what]): Figure => {
    const value = median(times.get(what) ?? []);
    return { what, value, unit: "ms", floor, ratio: Number((value / floor).toPrecision(3)) };
  });
}

async function openPages(workshop: Workshop): Promise<Hono> {
  const file = path.resolve("build/server/index.js");
  const built = (await import(file)) as { createApplication: (options: ApplicationOptions) => Hono };
  return built.createApplication({ workshop, isReady: () => Promise.resolve(true), proxyHops: 0 });
}

async function signIn(application: Hono, email: string): Promise<string> {
  const response = await application.request("/anmelden", {
    method: "POST",
    headers: {
      origin: "http://localhost",
      host: "localhost",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams({ email, password: testPassword }).toString(),
  });
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
  if (cookies.length === 0) throw new Error(`sign-in failed: ${response.status} ${await response.text()}`);
  return cookies.join("; ");
}
