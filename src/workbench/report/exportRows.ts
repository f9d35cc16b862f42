import type { Export } from "../../elements/exports/exports.ts";
import type { ReportKind } from "../../report/contentOf.ts";

/** How each kind of report is offered, and what its file is. */
export interface ExportKind extends Pick<Export, "label" | "ending" | "holds" | "does" | "onPaper"> {
  id: ReportKind;
  /** of the file that is saved; none for what is printed or copied */
  file?: { ending: string; type: string };
}

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** What can be taken away, in the order in which it is offered. */
export const EXPORTS: readonly ExportKind[] = [
  {
    id: "slides",
    label: "Slides",
    ending: ".pptx",
    holds: "The pages above with charts and tables that can be edited, notes, and all assumptions as an appendix.",
    does: "Save",
    file: { ending: ".pptx", type: `${OFFICE}.presentationml.presentation` },
  },
  {
    id: "workbook",
    label: "Workbook",
    ending: ".xlsx",
    holds: "Cash by week, month, quarter and year in live formulas, inputs with their evidence, and every future.",
    does: "Save",
    file: { ending: ".xlsx", type: `${OFFICE}.spreadsheetml.sheet` },
  },
  {
    id: "brief",
    label: "Brief",
    ending: "",
    holds: "Two pages for those who read and do not attend: print it, or save it as a PDF from there.",
    does: "Print",
    onPaper: true,
  },
  {
    id: "html",
    label: "Report",
    ending: ".html",
    holds: "All pages, the finance tables and every assumption, in one file that any browser opens.",
    does: "Save",
    file: { ending: ".html", type: "text/html" },
  },
  {
    id: "data",
    label: "Data",
    ending: ".zip",
    holds: "Every table as CSV and the charts of the pages as SVG.",
    does: "Save",
    file: { ending: ".zip", type: "application/zip" },
  },
  {
    id: "verdict",
    label: "Verdict for a mail",
    ending: "",
    holds: "The verdict with its reasons and figures, as text (Markdown).",
    does: "Copy",
  },
];
