import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** 192 bits, 32 characters; base64url needs no escaping, neither in SQL nor in an address. */
const secretBytes = 24;

export type SecretFile = { readonly value: string; readonly isNew: boolean };

/**
 * The secret kept in `file` (mode 0600); makes one when there is none, or an empty one that a crash left behind. Of several
 * processes that make one at once, all get the first one's.
 */
export function readOrCreateSecretFile(file: string): SecretFile {
  const known = existsSync(file) ? readSecret(file) : undefined;
  if (known) return { value: known, isNew: false };

  const value = randomBytes(secretBytes).toString("base64url");
  // Written beside and put in place as a whole: nobody ever reads half a secret.
  const draft = `${file}.${randomBytes(4).toString("hex")}`;
  writeFileSync(draft, `${value}\n`, { mode: 0o600, flush: true });
  if (known === "") renameSync(draft, file);
  else putInPlace(draft, file);
  const kept = readSecret(file);
  return { value: kept, isNew: kept === value };
}

function readSecret(file: string): string {
  return readFileSync(file, "utf8").trim();
}

/** Unlike a rename, a link never replaces what another process put there meanwhile. */
function putInPlace(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
