/**
 * `npm run check:vectors -- DIR`: runs our engines over a folder of reference values.
 *
 * Names every case that fails and every method that no engine of ours answers yet, and closes with "N passed, N failed".
 * Ends with 1 if a case failed or a file is broken, with 2 if there is nothing to check.
 */
import { checkVectorFolder } from "./vectors/check-vector-folder.ts";
import { coveredMethods } from "./vectors/covered-methods.ts";

function main([folder, ...others]: readonly string[]): number {
  if (folder === undefined || others.length > 0) return complain("Usage: npm run check:vectors -- DIR");
  const result = checkVectorFolder(folder, coveredMethods);
  switch (result.outcome) {
    case "no-folder":
      return complain(`There is no folder "${folder}".`);
    case "no-vectors":
      return complain(`The folder "${folder}" holds no vectors: no .json file with methods and cases.`);
    case "checked": {
      for (const { name, passed, failures, uncoveredMethods } of result.files) {
        console.log(`${name}: ${passed} passed, ${failures.length} failed`);
        for (const failure of failures) console.log(`  FAILED ${name}: ${failure}`);
        if (uncoveredMethods.length > 0) console.log(`  not covered: ${uncoveredMethods.join(", ")}`);
      }
      const passed = result.files.reduce((sum, file) => sum + file.passed, 0);
      const failed = result.files.reduce((sum, file) => sum + file.failures.length, 0);
      console.log(`${passed} passed, ${failed} failed`);
      return failed === 0 ? 0 : 1;
    }
  }
}

function complain(sentence: string): number {
  console.error(sentence);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
