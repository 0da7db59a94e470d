/** `npm start`: install, build, run the server. Stop signals reach the server once; its exit code is ours. */
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { projectEnvironment } from "./project-environment.mjs";
import { projectRoot } from "./project-root.mjs";
import { runMain } from "./run-main.mjs";
import { runProcess } from "./run-process.mjs";

await runMain(async () => {
  const node = await ensureInstalled();
  await ensureBuilt(node);
  return runProcess([node, "server.ts", ...process.argv.slice(2)], {
    cwd: projectRoot,
    env: projectEnvironment({ NODE_ENV: "production" }),
  });
});
