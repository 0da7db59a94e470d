import { createReadStream } from "node:fs";
import path from "node:path";
import { parseMapping } from "#features/voice-imports/column-mapping.ts";
import type { ColumnMapping } from "#features/voice-imports/column-mapping.ts";
import { importFaultTexts } from "#features/voice-imports/import-fault-texts.ts";
import { listRefusals } from "#features/voice-imports/find-voice-import.server.ts";
import { startVoiceImportInput } from "#features/voice-imports/voice-import-input.ts";
import { toSourceName } from "#features/voice-imports/voice-import.ts";
import type { ImportRefusal, VoiceImport } from "#features/voice-imports/voice-import.ts";
import { chooseService } from "../choose-authority.server.ts";
import { done, failed, wrongUse } from "../command.ts";
import type { Call, Command, CommandResult } from "../command.ts";
import { findFile } from "../find-file.server.ts";
import { importFile } from "../import-file.server.ts";
import type { FileToImport } from "../import-file.server.ts";
import { writeOut } from "../write-out.ts";

export const importVoicesCommand: Command = {
  words: ["voices", "import"],
  usage: "FILE --service KEY [--map text=COLUMN,title=COLUMN,id=COLUMN,date=COLUMN] [--source NAME]",
  summary:
    "Imports CSV, TSV, JSON lines or Open311 service requests, also packed with gzip, into a service's voices.",
  help: `  --service KEY    see: wirkstatt services list
  --map MAPPING    which column holds what; text is needed, where it is not plain from the columns' names
  --source NAME    the collection's name, by which repetitions are recognised; the file's name where left out
  --authority KEY  may be left out where there is only one authority
  --json           prints {"read":…,"recorded":…,"alreadyKnown":…,"refused":[{"line":…,"reason":"…"}],"masked":…,"seconds":…}`,
  options: {
    service: { type: "string" },
    map: { type: "string" },
    source: { type: "string" },
    authority: { type: "string" },
    json: { type: "boolean" },
  },
  positionals: 1,
  run: async (call) => {
    const asked = await readCall(call);
    if (asked.outcome !== "asked") return asked;
    return call.inWorkshop(async ({ workshop }) => {
      const startedAt = performance.now();
      const chosen = await chooseService(workshop, asked);
      if (chosen.outcome === "refused") return chosen.result;
      const result = await importFile({ ...chosen, workshop, signal: call.signal }, asked.file);
      switch (result.outcome) {
        case "finished": {
          const refusals = await listRefusals(workshop, chosen.operator, result.done.id);
          const seconds = Math.round((performance.now() - startedAt) / 10) / 100;
          await writeOut(report(call.isJson, { done: result.done, refusals, seconds }));
          return done;
        }
        case "unreadable":
          return failed(
            importFaultTexts.en[result.fault](result.line === undefined ? undefined : String(result.line)),
          );
        case "too-large":
          return failed("The file is larger than 100 MB. Divide it, or pack it with gzip.");
        case "column-unknown":
          return wrongUse(`${result.column}. Columns of this file: ${result.columns.join(", ")}`);
        case "interrupted":
          return failed("Interrupted. Repeat the same command to go on: what is recorded is recognised.");
        default:
          return result satisfies never;
      }
    });
  },
};

type Asked = {
  readonly outcome: "asked";
  readonly authority: string | undefined;
  readonly service: string;
  readonly file: FileToImport;
};

async function readCall({ given, positionals }: Call): Promise<Asked | CommandResult> {
  const [name] = positionals;
  if (name === undefined) return wrongUse("FILE is missing. See: wirkstatt voices import --help");
  if (!given["service"]) return wrongUse("--service is missing. See: wirkstatt services list");
  const mapping = readMapping(given["map"]);
  if (mapping.outcome !== "mapping") return mapping;
  const found = await findFile(name);
  if (found.outcome !== "file") return found;
  const fileName = path.basename(found.path);
  const source = startVoiceImportInput.shape.sourceName.safeParse(given["source"] ?? toSourceName(fileName));
  if (!source.success) return wrongUse("--source must have 1 to 120 characters");
  return {
    outcome: "asked",
    authority: given["authority"],
    service: given["service"],
    file: {
      content: () => createReadStream(found.path),
      fileName,
      sourceName: source.data,
      mapping: mapping.mapping,
    },
  };
}

type ReadMapping = { readonly outcome: "mapping"; readonly mapping: ColumnMapping | undefined };

function readMapping(text: string | undefined): ReadMapping | CommandResult {
  if (text === undefined) return { outcome: "mapping", mapping: undefined };
  const parsed = parseMapping(text);
  if (parsed.outcome === "mapping") return parsed;
  if (parsed.part === "text")
    return wrongUse("--map names no column for text. It looks like: --map text=COLUMN,id=COLUMN");
  return wrongUse(
    `--map cannot be read at "${parsed.part}". It looks like: --map text=COLUMN,title=COLUMN,id=COLUMN,date=COLUMN`,
  );
}

type Report = {
  readonly done: VoiceImport;
  readonly refusals: readonly ImportRefusal[];
  readonly seconds: number;
};

function report(isJson: boolean, { done: { counts }, refusals, seconds }: Report): string {
  const { read, recorded, alreadyKnown, masked } = counts;
  if (isJson) {
    const refused = refusals.map(({ line, reason }) => ({ line, reason }));
    return `${JSON.stringify({ read, recorded, alreadyKnown, refused, masked, seconds })}\n`;
  }
  const sentence =
    `${read} contributions read: ${recorded} new, ${alreadyKnown} already known, ${counts.refused} refused. ` +
    `${masked} personal details masked. ${seconds} seconds.\n`;
  return sentence + refusals.map(({ line, reason }) => `line ${line}: ${reason}\n`).join("");
}
