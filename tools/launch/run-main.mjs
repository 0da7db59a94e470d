import { say } from "./say.mjs";

/**
 * Runs the body of a command. Its number becomes the exit code; an error becomes one line and exit code 1.
 * @param {() => Promise<number>} body
 */
export async function runMain(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    say(process.env.DEBUG ? error.stack : error.message);
    process.exitCode = 1;
  }
}
