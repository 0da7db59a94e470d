import { pino } from "pino";
import { seedDemo } from "#demo/seed-demo.server.ts";
import { deliverPasswordLink, toPasswordLink } from "#features/members/deliver-password-link.server.ts";
import { assembleWorkshop } from "#platform/assemble-workshop.server.ts";
import type { AssembledWorkshop } from "#platform/assemble-workshop.server.ts";
import { parseConfiguration } from "#platform/configuration.server.ts";
import type { Configuration } from "#platform/configuration.server.ts";
import { createLog } from "#platform/log.server.ts";
import { openDatabase } from "#platform/open-database.server.ts";
import { failed } from "./command.ts";
import type { Call, CommandResult } from "./command.ts";
import { say } from "./write-out.ts";

const STANDARD_ERROR = 2;

/**
 * Works on the same database as the server, which may be running or not: the embedded one is joined or started, migrated
 * where it is new, and let go of afterwards. An empty installation gets the demo, as on the server's first start.
 */
export const inWorkshop: Call["inWorkshop"] = async (work, options = {}) => {
  const parsed = parseConfiguration(process.env);
  if (parsed.outcome === "refused") return failed(parsed.sentence);
  const { configuration } = parsed;
  const database = await openDatabase(configuration, say);
  try {
    return await assembleAndWork({ configuration, databaseUrl: database.url, work, ...options });
  } finally {
    await database.release();
  }
};

type Job = {
  readonly configuration: Configuration;
  readonly databaseUrl: string;
  readonly work: Parameters<Call["inWorkshop"]>[0];
  readonly withoutDemo?: boolean;
};

async function assembleAndWork({
  configuration,
  databaseUrl,
  work,
  withoutDemo,
}: Job): Promise<CommandResult> {
  let lastPasswordLink: string | undefined;
  const assembled: AssembledWorkshop = await assembleWorkshop({
    configuration,
    databaseUrl,
    log: createLog("warn", pino.destination({ fd: STANDARD_ERROR, sync: true })),
    isWorker: false,
    deliverPasswordLink: (workshop) => async (link) => {
      await deliverPasswordLink(workshop)(link);
      lastPasswordLink = toPasswordLink(workshop.publicUrl, link.token);
    },
  });
  try {
    if (configuration.wantsDemo && !withoutDemo) await seedDemo(assembled.workshop, say);
    return await work({
      workshop: assembled.workshop,
      configuration,
      lastPasswordLink: () => lastPasswordLink,
    });
  } finally {
    await assembled.close();
  }
}
