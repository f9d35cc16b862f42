import { type CashChunk, type CashJob, cashSimulator } from "./cashChunk.ts";
import { chunkSimulator, type RunJob } from "./chunk.ts";
import type { ChunkOrder, ChunkResult } from "./chunkResult.ts";
import { type VariantChunk, type VariantJob, type VariantOrder, variantSimulator } from "./variantChunk.ts";

/** What workers can be asked to do: a job that serves many orders, each of which has one result. */
export interface Tasks {
  run: { job: RunJob; order: ChunkOrder; result: ChunkResult };
  cash: { job: CashJob; order: ChunkOrder; result: CashChunk };
  variants: { job: VariantJob; order: VariantOrder; result: VariantChunk };
}

export type TaskKind = keyof Tasks;
export type Job<K extends TaskKind = TaskKind> = Tasks[K]["job"];
export type Order<K extends TaskKind = TaskKind> = Tasks[K]["order"];
export type Result<K extends TaskKind = TaskKind> = Tasks[K]["result"];

/** Prepares a job: the same order gives the same result, on whatever thread and after whatever others. */
export function simulatorOf<K extends TaskKind>(job: Job<K>): (order: Order<K>) => Result<K>;
export function simulatorOf(job: Job): (order: never) => Result {
  if (job.kind === "variants") return variantSimulator(job);
  if (job.kind === "cash") return cashSimulator(job);
  const simulate = chunkSimulator(job);
  return ({ chunk, trials }: ChunkOrder) => simulate(chunk, trials);
}

/** The buffers of a result, which can be handed from thread to thread. */
export function buffersOf(result: Result): ArrayBuffer[] {
  if (result.kind === "variants") return [result.values.buffer];
  if (result.kind === "cash") {
    return [result.weekly.buffer, result.ends.buffer, result.outlays.buffer, result.kept.buffer];
  }
  const { outcomes, weekly, leaks, owed, curves } = result;
  return [outcomes.buffer, weekly.buffer, leaks.buffer, owed.buffer, curves.buffer];
}
