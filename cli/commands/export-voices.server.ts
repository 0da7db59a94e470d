import { exportFormats, exportVoices } from "#features/voices/export-voices.server.ts";
import { chooseService } from "../choose-authority.server.ts";
import { done, wrongUse } from "../command.ts";
import type { Command } from "../command.ts";
import { writePieces } from "../write-out.ts";

export const exportVoicesCommand: Command = {
  words: ["voices", "export"],
  usage: "--service KEY --format csv|jsonl [--authority KEY]",
  summary: "Writes all voices of a service to standard output.",
  help: `  --service KEY    see: wirkstatt services list
  --format FORMAT  csv, or jsonl for one JSON object a line
  --authority KEY  may be left out where there is only one authority`,
  options: { service: { type: "string" }, format: { type: "string" }, authority: { type: "string" } },
  positionals: 0,
  run: async ({ given, inWorkshop, signal }) => {
    const { service: serviceKey, authority } = given;
    if (!serviceKey) return wrongUse("--service is missing. See: wirkstatt services list");
    const format = exportFormats.find((one) => one === given["format"]);
    if (!format) return wrongUse(`--format must be one of: ${exportFormats.join(", ")}`);
    return inWorkshop(async ({ workshop }) => {
      const chosen = await chooseService(workshop, { authority, service: serviceKey });
      if (chosen.outcome === "refused") return chosen.result;
      await writePieces(exportVoices(workshop, chosen.operator, chosen.service.id, format), signal);
      return done;
    });
  },
};
