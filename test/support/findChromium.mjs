import { spawnSync } from "node:child_process";
import { accessSync, constants, rmSync, statSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Switches that let Chromium run as root, without a graphics card and without calling out to the network. */
export const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Path of a Chromium or Chrome that answers on this machine. The first of: `CHROMIUM_PATH`; one that is installed;
 * Debian's package, which is then installed with apt-get; the one inside the npm package `@sparticuz/chromium`, which
 * is unpacked into the temporary folder and may set `LD_LIBRARY_PATH` and `FONTCONFIG_PATH` of this process.
 *
 * @returns {Promise<string>}
 * @throws {Error} if `CHROMIUM_PATH` does not answer, or there is no browser to be had
 */
export async function findChromium() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (answers(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH must be the path of a Chromium that answers --version: ${CHROMIUM_PATH}`);
  }
  const path = installed() ?? packagedByDebian() ?? (await packagedByNpm());
  if (path) return path;
  throw new Error("A Chromium or Chrome is required: install one, or set CHROMIUM_PATH to its path");
}

/** The first installed browser that answers. Ubuntu's chromium-browser, for one, may be a stub that only prints advice. */
function installed() {
  const onPath = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => onPath.map((folder) => join(folder, name)));
  return [...candidates, ...MAC].find((path) => isExecutable(path) && answers(path));
}

/** Installs Debian's chromium where that can be done without asking anybody: as root, where there is an apt-get. */
function packagedByDebian() {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return undefined;
  console.log("No Chromium found: installing Debian's package with apt-get install chromium");
  const options = ["-qq", "-o", "DPkg::Lock::Timeout=300"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const command of [["update"], ["install", "-y", "--no-install-recommends", "chromium", "fonts-liberation"]]) {
    const { status, stderr } = spawnSync("apt-get", [...options, ...command], { env, encoding: "utf8" });
    if (status !== 0) {
      console.log(`apt-get ${command[0]} failed: ${stderr.trim().split("\n").at(-1)}`);
      return undefined;
    }
  }
  return installed();
}

/** Unpacks the browser of `@sparticuz/chromium`. It links to nss, which its package brings for machines that have none. */
async function packagedByNpm() {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  if (!hasNss()) process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  console.log("No Chromium found: unpacking the one of @sparticuz/chromium");
  const path = await chromium.executablePath();
  if (answers(path)) return path;
  rmSync(path); // what an interrupted unpacking leaves would be taken for the whole
  await chromium.executablePath();
  return answers(path) ? path : undefined;
}

function hasNss() {
  const { stdout } = spawnSync("ldconfig", ["-p"], { encoding: "utf8" });
  return Boolean(stdout?.includes("libnss3.so"));
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} path */
function answers(path) {
  return spawnSync(path, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;
}
