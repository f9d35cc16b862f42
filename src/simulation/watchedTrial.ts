import type { DrawnScenario } from "../model/drawn.ts";
import type { ChanceDraws } from "../model/draws.ts";
import type { Market } from "../model/market.ts";
import type { OptionTrace } from "../model/optionTrace.ts";
import type { StageLog } from "../model/stageLog.ts";
import type { StageTrace } from "../model/stageTrace.ts";
import { runTrial } from "../model/trial.ts";
import { type Frame, newWorkspace } from "../model/workspace.ts";
import { keepLogs } from "./oneFuture.ts";
import { type StageWeek, stageWeeks } from "./stageWeeks.ts";

/** A stage of a watched option: its weekly series, what happened to it, and its live weeks factor by factor. */
export interface WatchedStage {
  /** id of the approach */
  approach: string;
  trace: StageTrace;
  log: StageLog;
  weeks: StageWeek[];
}

/** An option of a watched trial. */
export interface WatchedOption {
  id: string;
  label: string;
  trace: OptionTrace;
  stages: WatchedStage[];
}

/** One trial with everything that it went through. */
export interface WatchedTrial {
  market: Market;
  options: WatchedOption[];
}

/**
 * One trial on numbers of one's own, to be looked at: `runTrial`, with the log of every stage and its weeks told factor
 * by factor. Takes a millisecond or so; runs of many trials go through `simulate`.
 */
export function watchedTrial(frame: Frame, drawn: DrawnScenario, draws: ChanceDraws): WatchedTrial {
  const workspace = newWorkspace(frame);
  const logs = keepLogs(workspace);
  runTrial(workspace, drawn, draws);
  const { market } = workspace;
  return {
    market,
    options: frame.options.map(({ id, label, stages }, o) => ({
      id,
      label,
      trace: workspace.options[o],
      stages: stages.map((stage, i) => {
        const approach = frame.approachIds[stage.approach];
        const trace = workspace.traces[o][i];
        const log = logs.get(trace) as StageLog;
        const meaning = workspace.stageMeanings[o][i];
        const inputs = { drawn, approach: drawn.approaches[approach], meaning, market };
        return { approach, trace, log, weeks: stageWeeks(trace, log, inputs) };
      }),
    })),
  };
}
