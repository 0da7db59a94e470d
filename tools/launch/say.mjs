/**
 * Tells the person what is being done. On standard error, so that standard output belongs to the command itself.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
