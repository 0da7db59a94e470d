import { listServices } from "#features/services/list-services.server.ts";
import { toServiceRecord } from "#features/services/to-service-record.ts";
import { chooseAuthority } from "../choose-authority.server.ts";
import { done } from "../command.ts";
import type { Command } from "../command.ts";
import { writeOut } from "../write-out.ts";

export const listServicesCommand: Command = {
  words: ["services", "list"],
  usage: "[--authority KEY] [--json]",
  summary: "Prints the services of an authority, one a line: key and name.",
  help: `  --authority KEY  may be left out where there is only one authority
  --json           a JSON list with all details, archived services among them`,
  options: { authority: { type: "string" }, json: { type: "boolean" } },
  positionals: 0,
  run: ({ given, isJson, inWorkshop }) =>
    inWorkshop(async ({ workshop }) => {
      const chosen = await chooseAuthority(workshop, given["authority"]);
      if (chosen.outcome === "refused") return chosen.result;
      const inUse = await listServices(workshop, chosen.operator);
      const archived = isJson ? await listServices(workshop, chosen.operator, { isArchived: true }) : [];
      const lines = inUse.map(({ key, name }) => `${key}\t${name}\n`);
      await writeOut(
        isJson ? `${JSON.stringify([...inUse, ...archived].map(toServiceRecord))}\n` : lines.join(""),
      );
      return done;
    }),
};
