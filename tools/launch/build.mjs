/** `npm run build`: installs where needed and builds the pages for production, unless they are fresh. */
import { ensureBuilt } from "./ensure-built.mjs";
import { ensureInstalled } from "./ensure-installed.mjs";
import { runMain } from "./run-main.mjs";

await runMain(async () => {
  await ensureBuilt(await ensureInstalled());
  return 0;
});
