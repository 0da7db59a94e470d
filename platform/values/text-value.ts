import * as z from "zod";

// Control characters but tab and line feed: PostgreSQL refuses NUL, and the others never belong to what somebody wrote.
const controlCharacters = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

// Nothing a reader could see: white space, format characters such as the zero width space, and letters without a shape.
const invisible = /^[\s\p{Cf}\u115f\u1160\u2800\u3164\uffa0]*$/u;

/** One line of text: trimmed, white space folded, Unicode composed (NFC). Issues are the keys `missing` and `too-long`. */
export function lineOfText(mostCharacters: number) {
  return z
    .string({ error: "missing" })
    .transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1, { error: "missing" }).max(mostCharacters, { error: "too-long" }));
}

/** Text of several lines, trimmed. Issues are the keys `missing` and `too-long`. */
export function textOfLines(mostCharacters: number) {
  return z
    .string({ error: "missing" })
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().min(1, { error: "missing" }).max(mostCharacters, { error: "too-long" }));
}

/** A line that may be left empty; empty becomes undefined. */
export function optionalLine(mostCharacters: number) {
  return z.preprocess(emptyToUndefined, lineOfText(mostCharacters).optional());
}

/** A line that may be left empty and then stays so. The issue is the key `too-long`. */
export function emptyOrLine(mostCharacters: number) {
  return z
    .string()
    .default("")
    .transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
    .pipe(z.string().max(mostCharacters, { error: "too-long" }));
}

/** Text of several lines that may be left empty and then stays so. The issue is the key `too-long`. */
export function emptyOrLines(mostCharacters: number) {
  return z
    .string()
    .default("")
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(mostCharacters, { error: "too-long" }));
}

/** An e-mail address, lower-cased. Issues are `missing`, `too-long` (RFC 5321: 254 characters) and `email-not-valid`. */
export function emailAddress() {
  return lineOfText(254)
    .transform((text) => text.toLowerCase())
    .pipe(z.email({ error: "email-not-valid" }));
}

/** Form fields left empty arrive as text of no length or of blanks. */
export function emptyToUndefined(value: unknown): unknown {
  return typeof value === "string" && value.trim() === "" ? undefined : value;
}

/** Line ends become line feeds, control characters go, Unicode is composed. What nobody could see counts as nothing. */
function cleanText(text: string): string {
  const clean = text.replace(/\r\n?/g, "\n").replace(controlCharacters, "").normalize("NFC");
  return invisible.test(clean) ? "" : clean;
}
