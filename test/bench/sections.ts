import { analysisFigures } from "./analysisFigures.ts";
import { coldFigures } from "./coldLoads.ts";
import { commandLineFigures } from "./commandLineFigures.ts";
import { engineFigures } from "./engine.ts";
import type { Figure } from "./figure.ts";
import { growthFigures } from "./growth.ts";
import { pageFigures } from "./page.ts";
import { precisionFigures } from "./precision.ts";
import { reportFigures } from "./reportFigures.ts";

/** Figures that are measured together. */
export interface Section {
  measure(): Promise<Figure[]>;
  /** needs Chromium and a build in dist */
  inBrowser: boolean;
  /** has ratios that are compared with the baseline */
  hasRatios: boolean;
  /** measured unless others are asked for */
  usual: boolean;
}

const section = (measure: () => Promise<Figure[]>, more: Partial<Section> = {}): Section => ({
  measure,
  inBrowser: false,
  hasRatios: false,
  usual: true,
  ...more,
});

/** What can be measured, by name and in this order. */
export const SECTIONS = {
  engine: section(engineFigures, { hasRatios: true }),
  precision: section(precisionFigures, { hasRatios: true }),
  growth: section(growthFigures, { hasRatios: true }),
  commandLine: section(commandLineFigures),
  page: section(pageFigures, { inBrowser: true, hasRatios: true }),
  cold: section(coldFigures, { inBrowser: true }),
  analyses: section(analysisFigures, { usual: false }),
  reports: section(reportFigures, { inBrowser: true, usual: false }),
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;

/** All names, in the order in which they are measured. */
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];
