import type { ChanceDraws } from "../../src/model/draws.ts";
import type { Frame } from "../../src/model/workspace.ts";
import type { ChanceColumns } from "../../src/simulation/chanceColumns.ts";
import { slotAt } from "../../src/simulation/inputs.ts";
import { type KernelRun, kernelRun } from "../../src/simulation/kernelRun.ts";
import { APPROACH_PATHS, SHARED_PATHS } from "../../src/simulation/kernelSlots.ts";
import type { Document } from "./drawnCases.ts";

/** Every quantity of a document, whether or not it would ever be uncertain. */
function pathsOf({ approaches, funnel, handshake }: Document): string[] {
  const ids = Object.keys(approaches);
  return [
    ...SHARED_PATHS.map(([, path]) => path),
    "team.engineering.hoursPerWeek",
    "team.engineering.hourlyCost",
    ...["platform", "api", "process"].map((skill) => `team.skills.${skill}`),
    ...funnel.stages.map((_, i) => `funnel.stages.${i}.rate`),
    ...ids.flatMap((id) => APPROACH_PATHS.map(([, path]) => `approaches.${id}.${path}`)),
    ...ids.flatMap((id) => handshake.signals.map((_, i) => `handshake.signals.${i}.kept.${id}`)),
  ];
}

/** Chance draws of two trials as columns: uniforms whose exponentials are those draws. */
function columnsOf(approaches: number, two: readonly ChanceDraws[], ahead: number): Omit<ChanceColumns, "drawChunk"> {
  const column = (draw: (draws: ChanceDraws) => number) => Float64Array.from(two, draw);
  const list = (draw: (draws: ChanceDraws, a: number, k: number) => number, count = ahead) =>
    Array.from({ length: approaches }, (_, a) =>
      Array.from({ length: count }, (_, k) => column((draws) => draw(draws, a, k))),
    );
  return {
    arrivals: list((draws, a, k) => Math.exp(-draws.arrival(a, k))),
    detections: list((draws, a, k) => Math.exp(-draws.detection(a, k))),
    repairs: list((draws, a, k) => Math.exp(-draws.repair(a, k))),
    departures: list((draws, a, k) => Math.exp(-draws.departure(a, k)), 40),
    shocks: list((draws, a, k) => draws.shock(a, k), 20),
    failure: Array.from({ length: approaches }, (_, a) => column((draws) => draws.failure(a))),
    repricing: column((draws) => draws.repricing()),
  };
}

/**
 * Runs two documents of one frame side by side in the kernel, everything about them in columns.
 *
 * @param keep as for the kernel
 * @param ahead breaks whose draws are those given; any beyond are the kernel's own
 */
export function runInKernel(
  frame: Frame,
  documents: readonly [Document, Document],
  draws: readonly [ChanceDraws, ChanceDraws],
  { keep = 7, curveTrials = 2, ahead = 300 } = {},
): KernelRun {
  const [document] = documents;
  const paths = pathsOf(document);
  const chance = columnsOf(frame.approachIds.length, draws, ahead);
  const run = kernelRun(frame, document, paths, chance, "case", curveTrials);
  const columns = paths.map((path) =>
    Float64Array.from(documents, (each) => {
      const { target, key } = slotAt(each, path);
      return target[key];
    }),
  );
  run.load(columns, 2);
  run.run(0, 2, keep, curveTrials);
  return run;
}
