import type { Actor } from "#features/actors/actor.ts";
import { exportInitiatives } from "#features/initiatives/export-initiatives.server.ts";
import { exportDismissals } from "#features/needs/export-dismissals.server.ts";
import { exportNeeds } from "#features/needs/export-needs.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";
import { chooseService } from "../choose-authority.server.ts";
import { done, wrongUse } from "../command.ts";
import type { Command } from "../command.ts";
import { writePieces } from "../write-out.ts";

type Export = (workshop: Workshop, actor: Actor, serviceId: string) => AsyncIterable<string>;

/** What stands on a service's chain behind its voices, one command for each. */
export const exportChainCommands: readonly Command[] = [
  toCommand(
    "needs",
    "Writes all needs of a service as JSON lines, merged ones and those without a voice too.",
    exportNeeds,
  ),
  toCommand(
    "initiatives",
    "Writes all initiatives of a service as JSON lines, ended ones too.",
    exportInitiatives,
  ),
  toCommand(
    "dismissals",
    "Writes the voices of a service that were set aside, with the reason, as JSON lines.",
    exportDismissals,
  ),
];

function toCommand(noun: string, summary: string, exportAll: Export): Command {
  return {
    words: [noun, "export"],
    usage: "--service KEY [--authority KEY]",
    summary,
    help: `  --service KEY    see: wirkstatt services list
  --authority KEY  may be left out where there is only one authority`,
    options: { service: { type: "string" }, authority: { type: "string" } },
    positionals: 0,
    run: async ({ given, inWorkshop, signal }) => {
      const { service, authority } = given;
      if (!service) return wrongUse("--service is missing. See: wirkstatt services list");
      return inWorkshop(async ({ workshop }) => {
        const chosen = await chooseService(workshop, { authority, service });
        if (chosen.outcome === "refused") return chosen.result;
        await writePieces(exportAll(workshop, chosen.operator, chosen.service.id), signal);
        return done;
      });
    },
  };
}
