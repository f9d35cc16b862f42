import type { ReportContent, ReportJob } from "../../report/contentOf.ts";
import { numberLocale } from "../../scenario/numberForm.ts";
import type { ExportAnswer, ExportJob } from "./exportJob.ts";

/**
 * Makes one file in a worker of its own.
 *
 * @throws Error with what went wrong; the signal's reason when aborted, which ends the worker
 */
export function makeExport({ material, ...job }: ReportJob, signal: AbortSignal): Promise<ReportContent> {
  signal.throwIfAborted();
  const worker = new Worker(new URL("./reportWorker.ts", import.meta.url), { type: "module" });
  // no page of a report draws single futures: their curves would be copied for nothing
  const result = { ...material.result, curveTrials: 0, gapCurves: [], costCurves: [] };
  return new Promise<ReportContent>((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.onerror = (event) => reject(new Error(event.message || "what makes the file could not be started"));
    worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) =>
      data.ok ? resolve(data.content) : reject(new Error(data.message));
    worker.postMessage({ ...job, material: { ...material, result }, locale: numberLocale() } satisfies ExportJob);
  }).finally(() => worker.terminate());
}
