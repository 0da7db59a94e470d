import path from "node:path";
import type { Hono } from "hono";
import type { Workshop } from "#platform/workshop.server.ts";
import { testPassword } from "#tests/database/an-authority.server.ts";
import type { ApplicationOptions } from "#web/request/application-options.server.ts";
import { median } from "./figures.ts";
import type { Figure, Figures } from "./figures.ts";

export type BenchPage = readonly [what: string, path: string, ...mustContain: string[]];

const ROUNDS = 15;

/** The page without data: signed in, shell and rendering. */
const floorPage: BenchPage = ["floor", "/tastatur", "Wirkstatt"];

type Asked = { readonly ms: number; readonly cpuMs: number; readonly kilobytes: number };

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
  const answers = new Map(asked.map(([what]) => [what, [] as Asked[]]));
  say(`Asking ${asked.length} pages, ${ROUNDS} rounds.`);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const page of asked) answers.get(page[0])?.push(await askPage(application, cookie, page));
  }
  const floor = toMedians(answers.get("floor") ?? []);
  return asked.map(([what]): Figure => {
    const { ms, cpuMs, kilobytes } = toMedians(answers.get(what) ?? []);
    return {
      what,
      value: ms,
      unit: "ms",
      floor: floor.ms,
      ratio: toThreeDigits(ms / floor.ms),
      cpuMs: toThreeDigits(cpuMs),
      cpuRatio: toThreeDigits(cpuMs / floor.cpuMs),
      kilobytes: toThreeDigits(kilobytes),
    };
  });
}

async function askPage(
  application: Hono,
  cookie: string,
  [what, page, ...mustContain]: BenchPage,
): Promise<Asked> {
  const start = performance.now();
  const cpuBefore = process.cpuUsage();
  const response = await application.request(page, { headers: { cookie, host: "localhost" } });
  const text = await response.text();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  const missing = mustContain.filter((words) => !text.includes(words));
  if (response.status !== 200 || missing.length > 0)
    throw new Error(`${what}: ${response.status}, without ${missing.join(", ")}`);
  return { ms, cpuMs: (user + system) / 1000, kilobytes: Buffer.byteLength(text) / 1000 };
}

function toMedians(answers: readonly Asked[]): Asked {
  return {
    ms: median(answers.map(({ ms }) => ms)),
    cpuMs: median(answers.map(({ cpuMs }) => cpuMs)),
    kilobytes: median(answers.map(({ kilobytes }) => kilobytes)),
  };
}

function toThreeDigits(value: number): number {
  return Number(value.toPrecision(3));
}

async function openPages(workshop: Workshop): Promise<Hono> {
  // React's development build keeps a stack trace for every element: it would measure several times what the server does.
  if (process.env["NODE_ENV"] !== "production")
    throw new Error("pages are measured with NODE_ENV=production");
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
