import { globSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.resolve(import.meta.dirname, "../..");

type Both = { readonly de: unknown; readonly en: unknown };

/**
 * Every fixed text that only one of the two languages has, from all `*-texts.ts` of the application. Mails are written in the
 * language of the authority, and the outbox shows them as they went: their words are no words of the pages.
 */
export async function listTexts(): Promise<{ readonly de: Set<string>; readonly en: Set<string> }> {
  const de = new Set<string>();
  const en = new Set<string>();
  for (const file of globSync("{web,features,engines,ui}/**/*-texts.ts", { cwd: root })) {
    if (file.endsWith("-mail-texts.ts")) continue;
    const module = (await import(pathToFileURL(path.join(root, file)).href)) as Record<string, unknown>;
    for (const texts of Object.values(module).filter(hasBoth)) {
      listLeaves(texts.de).forEach((text) => de.add(text));
      listLeaves(texts.en).forEach((text) => en.add(text));
    }
  }
  return { de: de.difference(en), en: en.difference(de) };
}

function hasBoth(value: unknown): value is Both {
  return typeof value === "object" && value !== null && "de" in value && "en" in value;
}

function listLeaves(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value.trim()];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(listLeaves) : [];
}
