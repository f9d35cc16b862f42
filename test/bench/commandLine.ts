import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** Time and peak memory of one run of the command line, all threads counted; memory where the system tells (Linux). */
export function commandLineRun(trials: number): Promise<{ seconds: number; megabytes: number }> {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(
      process.execPath,
      ["--max-semi-space-size=1", "src/cli/launch.mjs", "run", "scenarios/mid-size-b2b.json", "--trials", `${trials}`],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    let megabytes = Number.NaN;
    const watch = setInterval(() => {
      megabytes = peakOf(child.pid) ?? megabytes;
    }, 20);
    child.on("exit", (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - from) / 1000, megabytes });
      else reject(new Error(`required a run that succeeds, found exit status ${code}`));
    });
  });
}

/** Peak resident memory of a process in MB. */
function peakOf(pid: number | undefined): number | undefined {
  if (pid === undefined || !readdirSync("/").includes("proc")) return undefined;
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
