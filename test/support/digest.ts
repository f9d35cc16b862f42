import { decide } from "../../src/decision/decide.ts";
import type { SimulationResult } from "../../src/simulation/result.ts";

/** SHA-256 of every byte of a run and of what it decides: equal only if all are. */
export async function digestOf(result: SimulationResult): Promise<string> {
  const series = [
    ...Object.values(result.outcomes).flat(),
    ...result.weeklyGap,
    ...result.weeklyCosts.flat(),
    result.owedAtEnd,
    ...result.leaks,
    ...result.gapCurves.flat(),
    ...result.costCurves.flat(),
  ].map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength));
  const decision = new TextEncoder().encode(JSON.stringify(decide(result)));
  const bytes = new Uint8Array(await new Blob([...(series as BlobPart[]), decision]).arrayBuffer());
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
