/** Prints the problems of one check, one a line, and lets the process end with 1 if there are any. */
export function reportProblems(check: string, problems: readonly string[]): void {
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`\n${check}: ${String(problems.length)} problem(s).`);
    process.exitCode = 1;
    return;
  }
  console.log(`${check}: no problems.`);
}
