/** Runs one bench: `npm run bench -- NAME [--json] [--rows N]`. */
import { parseArgs } from "node:util";
import type { Figures } from "./figures.ts";
import { benchApprovals } from "./approvals.bench.server.ts";
import { benchSimilarity } from "./similarity.bench.ts";
import { benchVoices } from "./voices.bench.server.ts";

type Bench = (options: {
  readonly rows: number;
  readonly say: (sentence: string) => void;
}) => Promise<Figures>;

const benches: Readonly<Record<string, Bench>> = {
  approvals: benchApprovals,
  similarity: benchSimilarity,
  voices: benchVoices,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, rows: { type: "string", default: "100000" } },
});
const name = positionals[0] ?? "";
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (!bench) {
  console.error(`Which bench? There is: ${Object.keys(benches).join(", ")}.`);
  process.exit(2);
}
const say = (sentence: string) => {
  if (!values.json) console.error(sentence);
};
const figures = await bench({ rows: Number(values.rows), say });
if (values.json) console.log(JSON.stringify(figures, null, 2));
else console.table(figures.map((figure) => ({ ...figure, value: Number(figure.value.toPrecision(3)) })));
