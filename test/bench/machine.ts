import { spawnSync } from "node:child_process";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { ENGINE } from "../../src/simulation/engine.ts";
import { findChromium } from "../support/findChromium.mjs";

/** What the figures were measured on. */
export interface Machine {
  cpu: string;
  cores: number;
  /** bytes */
  memory: number;
  system: string;
  node: string;
  /** null where no figure needs it */
  chromium: string | null;
  /** processes at work or waiting, mean of the minute before */
  load: number;
  engine: string;
}

/** This machine, before anything is measured on it. */
export async function machine({ withBrowser }: { withBrowser: boolean }): Promise<Machine> {
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${process.platform} ${process.arch}`,
    node: process.version,
    chromium: withBrowser ? await chromiumVersion() : null,
    load: loadavg()[0],
    engine: ENGINE,
  };
}

async function chromiumVersion(): Promise<string> {
  const { stdout } = spawnSync(await findChromium(), ["--version"], { encoding: "utf8" });
  return stdout.trim().split("\n").at(-1)?.trim() ?? "unknown Chromium";
}

/** Others at work take what the figures would have had: from this load a core on they are told not to be final. */
const BUSY = 0.3;

/** The machine in a line or two. */
export function machineText({ cpu, cores, memory, system, node, chromium, load, engine }: Machine): string {
  const parts = [
    cpu,
    `${cores} cores`,
    `${(memory / 1e9).toFixed(1)} GB`,
    system,
    `Node ${node}`,
    ...(chromium ? [chromium] : []),
    engine,
    `load ${load.toFixed(2)} before`,
  ];
  const busy =
    load > BUSY * cores ? "\nOthers were at work on this machine: no time is final, and ratios may be off." : "";
  return `${parts.join(", ")}${busy}`;
}
