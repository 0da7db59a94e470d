import type { VoiceImport } from "#features/voice-imports/voice-import.ts";

const SHOW_MS = 500;

/**
 * Shows on standard error how far an import is, where a person watches; in a script it stays silent. Returns the function
 * that stops it and takes the line away.
 */
export function showProgress(find: () => Promise<VoiceImport | undefined>): () => Promise<void> {
  if (!process.stderr.isTTY) return () => Promise.resolve();
  let asking = Promise.resolve();
  const show = async (): Promise<void> => {
    const found = await find();
    if (found?.rowsInFile)
      process.stderr.write(`\r${found.counts.read} of ${found.rowsInFile} contributions`);
  };
  const timer = setInterval(() => {
    asking = asking.then(show);
  }, SHOW_MS);
  return async () => {
    clearInterval(timer);
    await asking;
    // Back to the beginning of the line, and clear it (ECMA-48, EL).
    process.stderr.write("\r\u001b[K");
  };
}
