import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];

/** For tests: writes a file without a telling name into a folder of its own and returns its path. */
export async function temporaryFile(content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "voice-import-"));
  folders.push(folder);
  const path = join(folder, "upload");
  await writeFile(path, content);
  return path;
}

/** For tests: removes all files written so far. */
export async function removeTemporaryFiles(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
}
