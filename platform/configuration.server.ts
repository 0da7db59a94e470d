import { mkdirSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { readOrCreateSecretFile } from "./secret-file.server.ts";

z.config({ jitless: true });

const switchValue = z.enum(["on", "off"]);

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).max(255).default("127.0.0.1"),
  WIRKSTATT_DATA: z.string().min(1).max(1000).default(".wirkstatt"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  WIRKSTATT_URL: z
    .url({ protocol: /^https?$/ })
    .refine(isOrigin)
    .transform((address) => new URL(address).origin)
    .optional(),
  WIRKSTATT_SECRET: z.string().min(32).max(500).optional(),
  WIRKSTATT_DEMO: switchValue.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

/** Only scheme, host and port, with or without a slash at the end: all our addresses begin at the root of their host. */
function isOrigin(address: string): boolean {
  return URL.canParse(address) && new URL(address).href === `${new URL(address).origin}/`;
}

/** What each variable must look like, for the one line that stops a start. */
const expectation: Readonly<Record<keyof z.infer<typeof environment>, string>> = {
  PORT: "a whole number from 0 to 65535",
  HOST: "an address to listen on",
  WIRKSTATT_DATA: "a folder that can be written to",
  DATABASE_URL: "an address like postgres://user:password@host:5432/database",
  WIRKSTATT_URL: "the public address without a path, like https://wirkstatt.example.org",
  WIRKSTATT_SECRET: "at least 32 random characters",
  WIRKSTATT_DEMO: "on or off",
  SMTP_URL: "an address like smtp://user:password@host:587",
  MAIL_FROM: "an e-mail address",
  PROXY_HOPS: "a whole number from 0 to 10",
  LOG_LEVEL: "debug, info, warn, error or silent",
};

export type Configuration = {
  readonly port: number;
  readonly host: string;
  /** Absolute folder for the embedded database, waiting uploads and the trial's secret. */
  readonly dataFolder: string;
  /** Undefined: the embedded database is started. */
  readonly databaseUrl: string | undefined;
  /** The address people type. In a trial it is this machine's. */
  readonly publicUrl: string;
  readonly isTrial: boolean;
  readonly wantsDemo: boolean;
  readonly secret: string;
  /** Undefined: mails stay in the visible outbox. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined;
  /** How many proxies of the house stand before the server. */
  readonly proxyHops: number;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
};

export type ConfigurationResult =
  | { readonly outcome: "configured"; readonly configuration: Configuration }
  | { readonly outcome: "refused"; readonly sentence: string };

/**
 * Reads the environment once. Without WIRKSTATT_URL it is a trial on this machine, which makes its own secret; with it,
 * secret and mail must be given: there is no default for a secret.
 */
export function parseConfiguration(
  variables: Readonly<Record<string, string | undefined>>,
): ConfigurationResult {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof expectation;
    return refused(`${name} must be ${expectation[name]}.`);
  }
  const missing = parsed.data.WIRKSTATT_URL ? missingForPublicUse(parsed.data) : missingForMail(parsed.data);
  if (missing) return refused(missing);
  try {
    return { outcome: "configured", configuration: toConfiguration(parsed.data) };
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    return refused(`WIRKSTATT_DATA must be ${expectation.WIRKSTATT_DATA} (${code}).`);
  }
}

function toConfiguration(values: Environment): Configuration {
  const dataFolder = path.resolve(values.WIRKSTATT_DATA);
  const isTrial = values.WIRKSTATT_URL === undefined;
  const { SMTP_URL: url, MAIL_FROM: from } = values;
  return {
    port: values.PORT,
    host: values.HOST,
    dataFolder,
    databaseUrl: values.DATABASE_URL,
    publicUrl: values.WIRKSTATT_URL ?? `http://localhost:${values.PORT}`,
    isTrial,
    wantsDemo: (values.WIRKSTATT_DEMO ?? (isTrial ? "on" : "off")) === "on",
    secret: values.WIRKSTATT_SECRET ?? trialSecret(dataFolder),
    smtp: url !== undefined && from !== undefined ? { url, from } : undefined,
    proxyHops: values.PROXY_HOPS,
    logLevel: values.LOG_LEVEL,
  };
}

type Environment = z.infer<typeof environment>;

function missingForPublicUse(values: Environment): string | undefined {
  if (!values.WIRKSTATT_SECRET) {
    return `WIRKSTATT_SECRET is missing: with WIRKSTATT_URL set it must be ${expectation.WIRKSTATT_SECRET}.`;
  }
  if (!values.SMTP_URL) {
    return `SMTP_URL is missing: with WIRKSTATT_URL set it must be ${expectation.SMTP_URL}.`;
  }
  return missingForMail(values);
}

function missingForMail(values: Environment): string | undefined {
  if (values.SMTP_URL && !values.MAIL_FROM) {
    return `MAIL_FROM is missing: with SMTP_URL set it must be ${expectation.MAIL_FROM}.`;
  }
  return undefined;
}

/** The trial's own secret: made once, kept in the data folder, readable by its owner only. */
function trialSecret(dataFolder: string): string {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  return readOrCreateSecretFile(path.join(dataFolder, "secret")).value;
}

function refused(sentence: string): ConfigurationResult {
  return { outcome: "refused", sentence };
}
