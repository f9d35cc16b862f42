import type { Strength } from "../../decision/decision.ts";
import type { FaultLine } from "../fault-list/fault-list.ts";

/** A scenario of the library as it is listed. */
export interface LibraryRow {
  id: string;
  name: string;
  /** "18 months, US dollars"; empty if it is not known */
  detail: string;
  /** ms since 1970; 0 if it is not known */
  updated: number;
  verdict: { text: string; strength: Strength | null } | null;
}

/** What can be done with it. */
export type RowAct = "open" | "rename" | "duplicate" | "save" | "remove" | "read";

/** A scenario to begin from. */
export interface Beginning {
  id: string;
  name: string;
  about: string;
}

/** What is wrong with an entry, or went wrong when something was done with it. */
export interface RowProblem {
  heading: string;
  lines: readonly FaultLine[];
  /** its text is all that can be had of it */
  broken: boolean;
}
