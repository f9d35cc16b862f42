import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CACHE = join(ROOT, "node_modules", ".cache", "spandrel");
const DAY = 24 * 60 * 60 * 1000;

/**
 * Folder with the command line as plain JavaScript for Node: `main.mjs` and, beside it, `nodeWorker.mjs`. It is made
 * anew when a source or an installed package has changed. Several processes may ask at once: each folder is named for
 * the sources it was made from and appears whole.
 *
 * @returns {string}
 * @throws {Error} if the sources cannot be bundled; esbuild then tells why on standard error
 */
export function bundle() {
  const folder = join(CACHE, fingerprint());
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    removeOld();
    const unfinished = mkdtempSync(join(CACHE, "unfinished-"));
    try {
      make(unfinished);
      putInPlace(unfinished, folder);
    } finally {
      rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return folder;
}

/** Changes with the path, time or size of any source, and with the installed packages. */
function fingerprint() {
  const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(ts|mjs|json)$/.test(path))
    .map((path) => join("src", path));
  const hash = createHash("sha256");
  for (const path of [...sources.sort(), "package.json", "package-lock.json", "tsconfig.json"]) {
    const { mtimeMs, size } = statSync(join(ROOT, path));
    hash.update(`${path}\0${mtimeMs}\0${size}\0`);
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * In a process of its own, so that the memory esbuild takes is not that of the run.
 *
 * @param {string} folder
 */
function make(folder) {
  const script = fileURLToPath(new URL("./makeBundle.mjs", import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ROOT, folder], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`Bundling the command line must succeed; esbuild ended with ${status}`);
}

/**
 * @param {string} unfinished
 * @param {string} folder
 */
function putInPlace(unfinished, folder) {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another process was first, with the same content
  }
}

/** Keeps what a process that still runs may load a worker from. */
function removeOld() {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Number.POSITIVE_INFINITY };
    if (Date.now() - mtimeMs > DAY) rmSync(path, { recursive: true, force: true });
  }
}
