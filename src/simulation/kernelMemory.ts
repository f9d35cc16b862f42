import { wasm } from "../kernel/wasm.ts";

/** What the kernel exports: addresses are bytes of its memory. See src/kernel/assembly. */
export interface Kernel {
  memory: WebAssembly.Memory;
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
  setNumbers(totalWeight: number, logDiscount: number): void;
  allocate(bytes: number): number;
  slotsAt(): number;
  laterRatesAt(): number;
  keptSlotsAt(): number;
  signalWeightsAt(): number;
  approachPlainAt(): number;
  startTableAt(): number;
  planTableAt(): number;
  discountsAt(): number;
  chanceTableAt(): number;
  outcomesAt(): number;
  weeklyAt(): number;
  leaksAt(): number;
  owedAt(): number;
  curvesAt(): number;
  run(firstTrial: number, trials: number, keep: number, curveTrials: number): void;
}

let compiled: WebAssembly.Module | null = null;

/** A kernel with a memory of its own. @throws WebAssembly.CompileError where there is no WebAssembly SIMD */
export function newKernel(): Kernel {
  compiled ??= new WebAssembly.Module(wasm());
  return new WebAssembly.Instance(compiled, {}).exports as unknown as Kernel;
}
