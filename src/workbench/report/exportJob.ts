import type { ReportContent, ReportJob } from "../../report/contentOf.ts";

/** What the worker is given: a report that is to be made, and in whose form numbers are written. */
export interface ExportJob extends ReportJob {
  locale: string;
}

/** What the worker answers. */
export type ExportAnswer = { ok: true; content: ReportContent } | { ok: false; message: string };
