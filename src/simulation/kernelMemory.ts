import { wasm } from "../kernel/wasm.ts";

/** What the kernel exports: addresses are bytes of its memory. See src/kernel/assembly. */
export interface Kernel {
  memory: WebAssembly.Memory;
  /**
   * Makes room for runs of one scenario; every address before is void.
   *
   * @param blocks starts of stages, and stages that a later one can retire
   * @param laterRates later stages of the funnel
   * @param trials at once, at most; `curveTrials`: of them with curves
   */
  setup(
    weeks: number,
    approaches: number,
    options: number,
    starts: number,
    blocks: number,
    laterRates: number,
    signals: number,
    trials: number,
    curveTrials: number,
  ): void;
  /** Sum of the signals' weights, and ln(1 + the yearly discount rate); after the discount factors are in place. */
  setNumbers(totalWeight: number, logDiscount: number): void;
  /** Address of so many bytes more, until the next setup. */
  allocate(bytes: number): number;
  /** Whether there was no memory for what was asked for since the last setup: then nothing must be run. */
  wantsMemory(): number;
  /** Address of the slots: what all approaches share, then approach by approach, as src/kernel/layout.ts numbers them. */
  slotsAt(): number;
  /** Address of the slots of the funnel's later stages. */
  laterRatesAt(): number;
  /** Address of the slots of what is kept of a signal, by approach and signal. */
  keptSlotsAt(): number;
  /** Address of the signals' weights, doubles. */
  signalWeightsAt(): number;
  /** Address of 32 bytes an approach: its chance key (two words), and 1 where operations set it up. */
  approachPlainAt(): number;
  /** Address of 16 bytes a start: its month (a double) and its approach (a word). */
  startTableAt(): number;
  /** Address of 64 bytes an option: its stages, then the start and the block of each. */
  planTableAt(): number;
  /** Address of the discount factors, doubles, one a week and one more. */
  discountsAt(): number;
  /** Address of counts and lists of chance columns, by purpose and approach. */
  chanceTableAt(): number;
  /** Address of the outcomes: by option, outcome and trial, trials rounded up to even. */
  outcomesAt(): number;
  /** Address of weekly sums, pairs, by option, series and week. */
  weeklyAt(): number;
  /** Address of the sums of leaks, pairs, by option and factor. */
  leaksAt(): number;
  /** Address of the sums of what is owed at the horizon, pairs, by option. */
  owedAt(): number;
  /** Address of the curves, single precision, by option, kind, week and trial. */
  curvesAt(): number;
  /**
   * Runs the trials whose columns are in place.
   *
   * @param firstTrial number in the run of the first: chance events hang on it
   * @param keep KEEP_… of src/kernel/layout.ts
   */
  run(firstTrial: number, trials: number, keep: number, curveTrials: number): void;
}

let compiled: WebAssembly.Module | null = null;

/** A kernel with a memory of its own. @throws WebAssembly.CompileError where there is no WebAssembly SIMD */
export function newKernel(): Kernel {
  compiled ??= new WebAssembly.Module(wasm());
  return new WebAssembly.Instance(compiled, {}).exports as unknown as Kernel;
}
