import { connectionTo } from "../simulation/browserPool.ts";
import type { AnalysesConnection } from "./analysisMessages.ts";

/** Starts the worker of the dear analyses; its own workers end with it. */
export function connectAnalyses(): AnalysesConnection {
  const worker = new Worker(new URL("./analysisWorker.ts", import.meta.url), { type: "module" });
  return connectionTo(worker, "the analysis worker");
}
