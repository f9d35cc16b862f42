import { namesOf } from "../decision/names.ts";
import type { PageSetting } from "../scenario/presentation.ts";
import { assumptionsOf } from "./assumptions.ts";
import type { Paper } from "./brief/paper.ts";
import { arranged } from "./deck/arranged.ts";
import { deckOf } from "./deck/deckOf.ts";
import type { DeckPage } from "./deck/page.ts";
import { looksOf } from "./looks.ts";
import type { Material } from "./material.ts";
import { tablesOf } from "./tables.ts";

/** What can be taken away of the results. */
export type ReportKind = "slides" | "workbook" | "brief" | "html" | "data" | "verdict";

/** One report that is to be made. */
export interface ReportJob {
  kind: ReportKind;
  material: Material;
  /** what was changed about the pages */
  settings: readonly PageSetting[];
  /** that a brief is for */
  paper: Paper;
}

/** A text, or the bytes of a file. */
export type ReportContent = string | Uint8Array<ArrayBuffer>;

/** Makes one report; what writes its format is fetched for it. The workbook wants a worker or Node: it starts workers itself. */
export function contentOf({ kind, material, settings, paper }: ReportJob): Promise<ReportContent> {
  return makers[kind](material, () => arranged(deckOf(material), settings), paper);
}

type Maker = (material: Material, pages: () => DeckPage[], paper: Paper) => Promise<ReportContent>;

const makers: Record<ReportKind, Maker> = {
  async slides(material, pages) {
    const { slidesOf } = await import("./pptx/slidesOf.ts");
    const { scenario, options } = material.result;
    const bytes = await slidesOf({
      pages: pages(),
      assumptions: assumptionsOf(material),
      styles: looksOf(options, scenario),
      names: Object.fromEntries([...namesOf(scenario)].map(([option, { short }]) => [option, short])),
      stamp: material.stamp,
      name: scenario.name,
      currency: scenario.currency,
    });
    return new Uint8Array(bytes);
  },
  async workbook(material) {
    const { workbookOf } = await import("./xlsx/workbookOf.ts");
    return workbookOf(material, { assumptions: assumptionsOf(material), tables: tablesOf(material) });
  },
  async brief(material, pages, paper) {
    const { briefHtml } = await import("./brief/briefHtml.ts");
    return briefHtml({ pages: pages(), material, assumptions: assumptionsOf(material), paper });
  },
  async html(material, pages) {
    const { reportHtml } = await import("./html/reportHtml.ts");
    const [assumptions, tables] = [assumptionsOf(material), tablesOf(material)];
    return reportHtml({ pages: pages(), material, assumptions, tables });
  },
  async data(material, pages) {
    const [{ csvZip }, { chartFiles }] = await Promise.all([import("./csvZip.ts"), import("./chartFiles.ts")]);
    return csvZip(tablesOf(material), chartFiles(material, pages()));
  },
  async verdict(material) {
    const { verdictMarkdown } = await import("./verdictMarkdown.ts");
    return verdictMarkdown(material);
  },
};
