import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** 192 bits; base64url needs no escaping, neither in SQL nor in an address. */
const secretBytes = 24;

export type SecretFile = { readonly value: string; readonly isNew: boolean };

/** The secret kept in `file` (mode 0600); makes one when there is none. Call it under a lock. */
export function readOrCreateSecretFile(file: string): SecretFile {
  const known = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (known !== "") return { value: known, isNew: false };

  const value = randomBytes(secretBytes).toString("base64url");
  // Written beside and renamed: a crash in between leaves no half secret.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${value}\n`, { mode: 0o600, flush: true });
  renameSync(draft, file);
  return { value, isNew: true };
}
