import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseConfiguration } from "./configuration.server.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "wirkstatt-configuration-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const secret = "s".repeat(32);
const publicUse = {
  WIRKSTATT_URL: "https://wirkstatt.example.org",
  WIRKSTATT_SECRET: secret,
  SMTP_URL: "smtp://user:password@mail.example.org:587",
  MAIL_FROM: "wirkstatt@example.org",
};

function parse(variables: Readonly<Record<string, string | undefined>>) {
  return parseConfiguration({ WIRKSTATT_DATA: folder, ...variables });
}

function configured(variables: Readonly<Record<string, string | undefined>>) {
  const parsed = parse(variables);
  if (parsed.outcome !== "configured") throw new Error(parsed.sentence);
  return parsed.configuration;
}

describe("a valid environment", () => {
  test("without any variable is a trial on this machine, with the demo and a secret of its own", () => {
    const configuration = configured({});

    expect(configuration).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      dataFolder: folder,
      databaseUrl: undefined,
      publicUrl: "http://localhost:3000",
      isTrial: true,
      wantsDemo: true,
      smtp: undefined,
      proxyHops: 0,
      logLevel: "info",
    });
    expect(configuration.secret.length).toBeGreaterThanOrEqual(32);
  });

  test("for public use takes what is given, without the demo", () => {
    expect(configured({ ...publicUse, PORT: "8080", PROXY_HOPS: "1", LOG_LEVEL: "warn" })).toMatchObject({
      port: 8080,
      publicUrl: "https://wirkstatt.example.org",
      isTrial: false,
      wantsDemo: false,
      secret,
      smtp: { url: publicUse.SMTP_URL, from: publicUse.MAIL_FROM },
      proxyHops: 1,
      logLevel: "warn",
    });
  });

  test.each([
    {
      name: "an empty value counts as missing",
      variables: { PORT: "", WIRKSTATT_DEMO: "" },
      gives: { port: 3000, wantsDemo: true },
    },
    {
      name: "the demo can be switched off in a trial",
      variables: { WIRKSTATT_DEMO: "off" },
      gives: { wantsDemo: false },
    },
    {
      name: "the demo can be switched on for public use",
      variables: { ...publicUse, WIRKSTATT_DEMO: "on" },
      gives: { wantsDemo: true },
    },
    {
      name: "a slash at the end of the public address is none of a path",
      variables: { ...publicUse, WIRKSTATT_URL: "https://wirkstatt.example.org/" },
      gives: { publicUrl: "https://wirkstatt.example.org" },
    },
    { name: "port 0 lets the system choose", variables: { PORT: "0" }, gives: { port: 0 } },
    { name: "a secret may be given in a trial", variables: { WIRKSTATT_SECRET: secret }, gives: { secret } },
    {
      name: "postgresql:// is a database, too",
      variables: { DATABASE_URL: "postgresql://u:p@h:5432/d" },
      gives: { databaseUrl: "postgresql://u:p@h:5432/d" },
    },
    {
      name: "mail works in a trial",
      variables: { SMTP_URL: publicUse.SMTP_URL, MAIL_FROM: publicUse.MAIL_FROM },
      gives: { isTrial: true, smtp: { url: publicUse.SMTP_URL, from: publicUse.MAIL_FROM } },
    },
    {
      name: "variables of others are nobody's business",
      variables: { HOME: "/", NODE_ENV: "x" },
      gives: { isTrial: true },
    },
  ])("$name", ({ variables, gives }) => {
    expect(configured(variables)).toMatchObject(gives);
  });
});

describe("a wrong or missing value stops the start with one line", () => {
  test.each([
    { variables: { PORT: "http" }, sentence: /^PORT must be a whole number from 0 to 65535\.$/ },
    { variables: { PORT: "65536" }, sentence: /^PORT must be/ },
    { variables: { PORT: "-1" }, sentence: /^PORT must be/ },
    { variables: { PORT: "80.5" }, sentence: /^PORT must be/ },
    {
      variables: { DATABASE_URL: "mysql://u:p@h/d" },
      sentence: /^DATABASE_URL must be an address like postgres:/,
    },
    { variables: { DATABASE_URL: "localhost" }, sentence: /^DATABASE_URL must be/ },
    {
      variables: { WIRKSTATT_URL: "wirkstatt.example.org" },
      sentence: /^WIRKSTATT_URL must be the public address/,
    },
    {
      variables: { WIRKSTATT_URL: "https://example.org/wirkstatt" },
      sentence: /^WIRKSTATT_URL must be the public address without a path/,
    },
    { variables: { WIRKSTATT_URL: "https://a:b@example.org" }, sentence: /^WIRKSTATT_URL must be/ },
    {
      variables: { WIRKSTATT_DATA: "/dev/null/data" },
      sentence: /^WIRKSTATT_DATA must be a folder that can be written to \(ENOTDIR\)\.$/,
    },
    { variables: { WIRKSTATT_URL: "javascript:alert(1)" }, sentence: /^WIRKSTATT_URL must be/ },
    {
      variables: { WIRKSTATT_SECRET: "kurz" },
      sentence: /^WIRKSTATT_SECRET must be at least 32 random characters\.$/,
    },
    { variables: { WIRKSTATT_DEMO: "ja" }, sentence: /^WIRKSTATT_DEMO must be on or off\.$/ },
    { variables: { SMTP_URL: "mail.example.org" }, sentence: /^SMTP_URL must be an address like smtp:/ },
    {
      variables: { SMTP_URL: "smtp://h:25", MAIL_FROM: "niemand" },
      sentence: /^MAIL_FROM must be an e-mail address\.$/,
    },
    { variables: { SMTP_URL: "smtp://h:25" }, sentence: /^MAIL_FROM is missing/ },
    { variables: { PROXY_HOPS: "viele" }, sentence: /^PROXY_HOPS must be a whole number from 0 to 10\.$/ },
    {
      variables: { LOG_LEVEL: "laut" },
      sentence: /^LOG_LEVEL must be debug, info, warn, error or silent\.$/,
    },
    { variables: { ...publicUse, WIRKSTATT_SECRET: undefined }, sentence: /^WIRKSTATT_SECRET is missing/ },
    { variables: { ...publicUse, WIRKSTATT_SECRET: "" }, sentence: /^WIRKSTATT_SECRET is missing/ },
    { variables: { ...publicUse, SMTP_URL: undefined }, sentence: /^SMTP_URL is missing/ },
    { variables: { ...publicUse, MAIL_FROM: undefined }, sentence: /^MAIL_FROM is missing/ },
  ])("$variables", ({ variables, sentence }) => {
    const parsed = parse(variables);

    expect(parsed).toEqual({ outcome: "refused", sentence: expect.stringMatching(sentence) as unknown });
    expect(parsed.outcome === "refused" && parsed.sentence.includes("\n")).toBe(false);
  });

  test("never repeats the value, which may be a secret", () => {
    const parsed = parse({ DATABASE_URL: "geheimnis" });

    expect(JSON.stringify(parsed)).not.toContain("geheimnis");
  });
});

describe("the secret of a trial", () => {
  test("is made once, kept, readable by its owner only, and another one in another folder", () => {
    const here = path.join(folder, "hier");
    const there = path.join(folder, "dort");

    const secrets = [here, here, there].map((data) => configured({ WIRKSTATT_DATA: data }).secret);

    expect(secrets[1]).toBe(secrets[0]);
    expect(secrets[2]).not.toBe(secrets[0]);
    expect(readFileSync(path.join(here, "secret"), "utf8").trim()).toBe(secrets[0]);
    expect(statSync(path.join(here, "secret")).mode & 0o777).toBe(0o600);
    expect(statSync(here).mode & 0o777).toBe(0o700);
  });

  test("is made anew where a crash left an empty file", () => {
    const data = path.join(folder, "abgestürzt");
    mkdirSync(data);
    writeFileSync(path.join(data, "secret"), "");

    const secrets = [1, 2].map(() => configured({ WIRKSTATT_DATA: data }).secret);

    expect(secrets[0]).toMatch(/^[\w-]{32}$/);
    expect(secrets[1]).toBe(secrets[0]);
    expect(readdirSync(data)).toEqual(["secret"]);
  });

  test("is not made for public use", () => {
    const data = path.join(folder, "draussen");

    parse({ ...publicUse, WIRKSTATT_DATA: data });
    parse({ ...publicUse, WIRKSTATT_SECRET: undefined, WIRKSTATT_DATA: data });

    expect(() => statSync(data)).toThrow("ENOENT");
  });
});
