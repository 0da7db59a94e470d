/** `npm run --silent wirkstatt -- …`: the command line on the project's Node. Standard output stays the command's own. */
import { ensureInstalled } from "./ensure-installed.mjs";
import { projectEnvironment } from "./project-environment.mjs";
import { projectRoot } from "./project-root.mjs";
import { runMain } from "./run-main.mjs";
import { runProcess } from "./run-process.mjs";

await runMain(async () => {
  const node = await ensureInstalled();
  // The data folder is found from the project's folder; INIT_CWD, set by npm too, says where the person stands.
  const command = [node, "cli/wirkstatt.ts", ...process.argv.slice(2)];
  const standsIn = process.env.INIT_CWD ?? process.cwd();
  return runProcess(command, { cwd: projectRoot, env: projectEnvironment({ INIT_CWD: standsIn }) });
});
