import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants, statSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = ["firefox-esr", "firefox"];

/** Opens on our page alone, with no page of welcome before it, and reaches this machine only: its proxy is a closed port. */
const PREFERENCES = {
  "browser.aboutwelcome.enabled": false,
  "browser.preonboarding.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
};

/** A Firefox that runs without a window. */
export interface Firefox {
  /** rejects when Firefox ends, with the last that it said */
  ended: Promise<never>;
  /** Ends it and removes its profile. */
  close(): Promise<void>;
}

/**
 * Path of a Firefox that answers on this machine: `FIREFOX_PATH`, or one on the PATH. None is installed if there is none.
 *
 * @throws Error if `FIREFOX_PATH` does not answer
 */
export function findFirefox(): string | undefined {
  const { FIREFOX_PATH, PATH = "" } = process.env;
  if (FIREFOX_PATH) {
    if (answers(FIREFOX_PATH)) return FIREFOX_PATH;
    throw new Error(`FIREFOX_PATH must be the path of a Firefox that answers --version: ${FIREFOX_PATH}`);
  }
  const folders = PATH.split(delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => isExecutable(path) && answers(path));
}

/** Opens an address of this machine in a Firefox with a profile, and a home folder, of its own. */
export async function openInFirefox(path: string, url: string): Promise<Firefox> {
  const home = await mkdtemp(join(tmpdir(), "spandrel-firefox-"));
  const preferences = Object.entries(PREFERENCES).map(([name, value]) => {
    return `user_pref("${name}", ${JSON.stringify(value)});\n`;
  });
  await writeFile(join(home, "user.js"), preferences.join(""));
  // A group of its own, so that the processes that Firefox starts end with it. As root it refuses another user's home.
  const child = spawn(path, ["--headless", "--no-remote", "--profile", home, url], {
    detached: true,
    env: { ...process.env, HOME: home },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const over = once(child, "close").catch(() => {}); // an error is told by `ended`
  return {
    ended: untilEnded(child),
    async close() {
      end(child);
      await over;
      await rm(home, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

function untilEnded(child: ChildProcess): Promise<never> {
  let said = "";
  child.stderr?.on("data", (data) => {
    said = `${said}${data}`.slice(-2000);
  });
  const ended = new Promise<never>((_, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => reject(new Error(`Firefox ended (${signal ?? code}): ${said.trim()}`)));
  });
  ended.catch(() => {}); // that it ends when it is closed is no fault
  return ended;
}

function end(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL"); // it has ended, or there are no groups here
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function answers(path: string): boolean {
  const { status, stdout } = spawnSync(path, ["--version"], { timeout: 20_000, encoding: "utf8" });
  return status === 0 && stdout.includes("Firefox");
}
