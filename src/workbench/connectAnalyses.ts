import type { AnalysesConnection } from "./analysisMessages.ts";

/** Starts the worker of the dear analyses; its own workers end with it. */
export function connectAnalyses(): AnalysesConnection {
  const worker = new Worker(new URL("./analysisWorker.ts", import.meta.url), { type: "module" });
  return {
    post: (message) => worker.postMessage(message),
    listen(onMessage, onDeath) {
      worker.onmessage = ({ data }) => onMessage(data);
      worker.onerror = (event) => onDeath(`the analysis worker stopped: ${event.message || "it could not be loaded"}`);
    },
    terminate: () => worker.terminate(),
  };
}
