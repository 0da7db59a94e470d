let hasReader = true;

/** Makes a reader that has gone (`… | head`) an end and no error, on both streams. Called once, before anything is written. */
export function watchForGoneReader(): void {
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code !== "EPIPE") throw error;
    hasReader = false;
  };
  process.stdout.on("error", onError);
  // Whoever closes standard error wants no sentences.
  process.stderr.on("error", () => undefined);
}

/** Writes to standard output at the reader's pace. False once nobody reads any more: there is no use in going on. */
export function writeOut(text: string): Promise<boolean> {
  if (!hasReader) return Promise.resolve(false);
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => {
      resolve(!error && hasReader);
    });
  });
}

/** One sentence for the person at the terminal: standard output stays the command's own. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Writes an export piece by piece while it is made, until it ends, somebody stops it or nobody reads any more. */
export async function writePieces(pieces: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  for await (const piece of pieces) if (signal.aborted || !(await writeOut(piece))) return;
}
