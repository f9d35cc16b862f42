/// <reference lib="webworker" />

import { contentOf } from "../../report/contentOf.ts";
import { writeNumbersAs } from "../../scenario/numberForm.ts";
import type { ExportAnswer, ExportJob } from "./exportJob.ts";

/** The script of a worker that makes one file, so that the page goes on meanwhile. */
const scope = self as unknown as DedicatedWorkerGlobalScope;

scope.onmessage = async ({ data }: MessageEvent<ExportJob>) => {
  const answer = (message: ExportAnswer) => scope.postMessage(message);
  try {
    writeNumbersAs(data.locale);
    answer({ ok: true, content: await contentOf(data) });
  } catch (error) {
    answer({ ok: false, message: error instanceof Error ? error.message : String(error) });
  }
};
