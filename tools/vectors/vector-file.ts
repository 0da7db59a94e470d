import * as z from "zod";

const tolerance = z.object({ rel: z.number().nonnegative(), abs: z.number().nonnegative() });

const vectorFile = z.object({
  methods: z.array(
    z.object({
      method: z.string(),
      tolerance,
      cases: z.array(
        z.object({
          id: z.string(),
          input: z.unknown(),
          expected: z.unknown(),
          /** Where a case is harder, or its source less exact, than the method's others. */
          tolerance: tolerance.optional(),
        }),
      ),
    }),
  ),
});

/** A value passes when it differs from the expected one by at most abs + rel × |expected|. */
export type Tolerance = z.infer<typeof tolerance>;
export type VectorMethod = z.infer<typeof vectorFile>["methods"][number];
export type VectorCase = VectorMethod["cases"][number];

type ParsedVectorFile =
  | { readonly outcome: "parsed"; readonly methods: readonly VectorMethod[] }
  | { readonly outcome: "broken"; readonly reason: string };

/** Reads the text of one file of reference values. */
export function parseVectorFile(text: string): ParsedVectorFile {
  let content: unknown;
  try {
    content = JSON.parse(text, readNonFinite);
  } catch (error) {
    return {
      outcome: "broken",
      reason: `is no JSON: ${error instanceof Error ? error.message : "unreadable"}`,
    };
  }
  const parsed = vectorFile.safeParse(content);
  if (parsed.success) return { outcome: "parsed", methods: parsed.data.methods };
  return { outcome: "broken", reason: `is no file of vectors: ${describeIssues(parsed.error)}` };
}

/** What does not fit, on one line. */
export function describeIssues({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => `${path.map(String).join(".") || "content"}: ${message}`)
    .join("; ");
}

const NON_FINITE: ReadonlyMap<unknown, number> = new Map([
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
  ["NaN", NaN],
]);

/** JSON knows neither infinity nor NaN; the files write them as words. A case may be called so and keeps its name. */
function readNonFinite(key: string, value: unknown): unknown {
  return key === "id" ? value : (NON_FINITE.get(value) ?? value);
}
