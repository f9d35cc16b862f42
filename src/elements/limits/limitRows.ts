import type { OptionStyle } from "../../charts/style.ts";

/** An option in a line of a table: how it is called and drawn. */
export interface NamedOption {
  name: string;
  style: OptionStyle;
}

/** A rule that options can be ranked by. */
export interface CriterionRow {
  id: string;
  label: string;
  /** what it means, in a sentence */
  means: string;
  /** what it would pick now; null without results, or where no option is left */
  picks: NamedOption | null;
}

/** A limit, or the chance that limits are kept with (which is always on). */
export interface LimitRow {
  id: string;
  label: string;
  help: string;
  /** what stands behind the value: "hours" */
  unit: string;
  /** undefined where it is off */
  value: number | undefined;
  /** the value that it gets when it is switched on */
  suggested: number;
  /** it differs from the file's */
  changed: boolean;
  /** how often each option keeps it; empty without results */
  kept: readonly (NamedOption & { words: string; isAside: boolean })[];
}
