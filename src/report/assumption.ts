import type { Evidence } from "../scenario/scenario.ts";

/** One input of the scenario, as an appendix of a report lists it. */
export interface Assumption {
  path: string;
  /** the input's name in full, such as "Suite: fit" */
  name: string;
  /** "hours", "% a month", … ; empty for plain counts */
  unit: string;
  median: number;
  /** p10 and p90; both the median of an exact one */
  low: number;
  high: number;
  isExact: boolean;
  /** the same as a reader wants to read it, with unit or currency */
  texts: { median: string; range: string };
  source: string;
  date: string;
  owner: string;
  /** null where nothing is stated */
  grade: Evidence["grade"] | null;
  /** graded †, or without any evidence: somebody's judgement */
  isJudgement: boolean;
  /** no evidence at all is stated */
  isUnsourced: boolean;
  /** what it is worth to know it before deciding, money; null where that was not computed or does not apply */
  worth: number | null;
  /** 1 for the one that matters most: by worth, else by how far it moves the lead; null for exact inputs */
  rank: number | null;
}
