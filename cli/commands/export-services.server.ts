import { exportServices } from "#features/services/export-services.server.ts";
import { chooseAuthority } from "../choose-authority.server.ts";
import { done } from "../command.ts";
import type { Command } from "../command.ts";
import { writePieces } from "../write-out.ts";

export const exportServicesCommand: Command = {
  words: ["services", "export"],
  usage: "[--authority KEY]",
  summary: "Writes all services with their estimates as JSON lines to standard output.",
  help: `  --authority KEY  may be left out where there is only one authority`,
  options: { authority: { type: "string" } },
  positionals: 0,
  run: ({ given, inWorkshop, signal }) =>
    inWorkshop(async ({ workshop }) => {
      const chosen = await chooseAuthority(workshop, given["authority"]);
      if (chosen.outcome === "refused") return chosen.result;
      await writePieces(exportServices(workshop, chosen.operator), signal);
      return done;
    }),
};
