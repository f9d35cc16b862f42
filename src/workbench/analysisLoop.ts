import type { Base } from "../decision/base.ts";
import { decide } from "../decision/decide.ts";
import { unpresented } from "../scenario/hash.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Pool } from "../simulation/pool.ts";
import { simulate } from "../simulation/simulate.ts";
import { variantRunner } from "../simulation/variants.ts";
import type { Analyses, FromAnalyses, ToAnalyses } from "./analysisMessages.ts";

/** The share of the progress that the run takes which an analysis starts from. */
const RUN_SHARE = 0.15;

/** Variants in one order: few, because a thread that is at work when a slider moves first finishes its order. */
const AT_ONCE = 16;

/** Progress is told at most so often, ms: every message draws a line of the page again. */
const TELL_EVERY = 200;

/**
 * What runs inside the worker of the analyses: answers messages, one analysis at a time. The run that they start from
 * is made once a scenario.
 */
export function analysisLoop(
  analyses: Analyses,
  pool: Pool,
  post: (message: FromAnalyses) => void,
): (message: ToAnalyses) => void {
  let base: { text: string; made: Base } | null = null;
  let current: { id: number; stop: AbortController } | null = null;

  async function baseOf(scenario: Scenario, signal: AbortSignal, onProgress: (share: number) => void): Promise<Base> {
    const text = JSON.stringify(unpresented(scenario));
    if (base?.text === text) return base.made;
    const result = await simulate(scenario, pool, {
      curveTrials: 0,
      signal,
      onProgress: (done, trials) => onProgress(done / trials),
    });
    base = { text, made: { result, decision: decide(result) } };
    return base.made;
  }

  async function work({ id, analysis, scenario, settings }: Start, signal: AbortSignal): Promise<void> {
    const tell = (message: FromAnalyses) => {
      if (!signal.aborted) post(message);
    };
    try {
      if (!Object.hasOwn(analyses, analysis)) throw new RangeError(`required a known analysis, found ${analysis}`);
      const progress = rarely((share) => tell({ kind: "progress", id, share }));
      let before = 0;
      const made = await baseOf(scenario, signal, (share) => {
        before = RUN_SHARE;
        progress(RUN_SHARE * share);
      });
      const watch = {
        signal,
        onProgress: (share: number) => progress(before + (1 - before) * share),
        onPartial: (partial: unknown) => tell({ kind: "partial", id, table: partial }),
      };
      const run = variantRunner(scenario, pool, AT_ONCE);
      const table = await analyses[analysis](made, run, settings as never, watch, pool);
      tell({ kind: "table", id, table });
    } catch (error) {
      tell({ kind: "failed", id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  return (message) => {
    if (message.kind === "cancel") {
      if (current?.id === message.id) current.stop.abort();
      return;
    }
    current?.stop.abort();
    current = { id: message.id, stop: new AbortController() };
    void work(message, current.stop.signal);
  };
}

type Start = Extract<ToAnalyses, { kind: "start" }>;

/** Passes on the first share, and then one of those that come within TELL_EVERY of it. */
function rarely(tell: (share: number) => void): (share: number) => void {
  let last = -Infinity;
  return (share) => {
    const now = performance.now();
    if (now - last < TELL_EVERY) return;
    last = now;
    tell(share);
  };
}
