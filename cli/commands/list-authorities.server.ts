import { findAuthority, listAuthorityKeys } from "#features/authorities/find-authority.server.ts";
import type { Authority } from "#features/authorities/authority.ts";
import { done } from "../command.ts";
import type { Command } from "../command.ts";
import { writeOut } from "../write-out.ts";

export const listAuthoritiesCommand: Command = {
  words: ["authorities", "list"],
  usage: "[--json]",
  summary: "Prints the authorities of this installation, one a line: key and name.",
  help: "  --json  a JSON list with all details",
  options: { json: { type: "boolean" } },
  positionals: 0,
  run: ({ isJson, inWorkshop }) =>
    inWorkshop(async ({ workshop }) => {
      const authorities: Authority[] = [];
      for (const key of await listAuthorityKeys(workshop)) {
        const authority = await findAuthority(workshop, key);
        if (authority) authorities.push(authority);
      }
      const lines = authorities.map(({ key, name }) => `${key}\t${name}\n`);
      await writeOut(isJson ? `${JSON.stringify(authorities.map(toJson))}\n` : lines.join(""));
      return done;
    }),
};

function toJson({ key, name, level, land, language, smallNumberThreshold, isDemo }: Authority) {
  return { key, name, level, land, language, smallNumberThreshold, isDemo };
}
