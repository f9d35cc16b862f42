import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { visible } from "../scenario/fault.ts";
import { Faulty, reasonOf } from "./files.ts";

/** Makes a folder and those above it that are missing. @throws Faulty */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await ensure(resolve(folder));
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** Writes files of the given names and contents into a folder and gives their paths. @throws Faulty */
export async function writeFiles(folder: string, files: Record<string, string | Uint8Array>): Promise<string[]> {
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return Object.keys(files).map((name) => join(folder, name));
  } catch (error) {
    throw unwritable(folder, error);
  }
}

// One by one: Node's own recursive form tries for ever where a parent exists but can hold no folder.
async function ensure(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return;
  if (dirname(path) !== path) await ensure(dirname(path));
  await mkdir(path);
}

function unwritable(folder: string, error: unknown): Faulty {
  return new Faulty([`${visible(folder)}: required a folder that can be written to, found ${reasonOf(error)}`]);
}
