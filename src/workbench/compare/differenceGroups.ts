import type { DifferenceGroup, DifferenceRow } from "../../elements/differences/differences.ts";
import { scenarioDiff } from "../../scenario/diff.ts";
import type { Difference, DifferenceKind } from "../../scenario/difference.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { oncePer } from "../oncePer.ts";

/** Rows of one kind that are listed. */
const MOST_ROWS = 60;

/** In what two scenarios differ, kind by kind. */
export function differenceGroups(a: Scenario, b: Scenario): DifferenceGroup[] {
  const differences = differencesOf(a)(b);
  const group = (heading: (count: number) => string, ...kinds: DifferenceKind[]): DifferenceGroup[] => {
    const found = differences.filter(({ kind }) => kinds.includes(kind));
    const hidden = found.length - MOST_ROWS;
    const rows: DifferenceRow[] = found.slice(0, MOST_ROWS).map(rowOf);
    if (hidden > 0) rows.push({ label: `and ${hidden} more`, from: "", to: "", unit: "" });
    return found.length > 0 ? [{ heading: heading(found.length), rows }] : [];
  };
  return [
    ...group(() => "Different currencies", "currency"),
    ...group((count) => `${count} ${count === 1 ? "input differs" : "inputs differ"}`, "input"),
    ...group(() => "What there is, and who does it", "structure"),
    ...group(() => "How one is picked", "rule"),
    ...group(() => "Only luck: the same draws are used here", "luck"),
    ...group(() => "Changes no result", "text"),
  ];
}

/** Found once for both: the page is drawn at every step of its work. */
const differencesOf = oncePer((a: Scenario) => oncePer((b: Scenario) => scenarioDiff(a, b)));

function rowOf({ label, from, to, unit, kind }: Difference): DifferenceRow {
  // seeds and long texts are of the reader's own making
  const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);
  return kind === "input" ? { label, from, to, unit } : { label, from: short(from), to: short(to), unit };
}

/** Why nothing between two scenarios can move a result, after their letters: "A and B …"; null if something can. */
export function nothingDiffers(a: Scenario, b: Scenario): string | null {
  const kinds = new Set(differencesOf(a)(b).map(({ kind }) => kind));
  if (kinds.size === 0) return "say the same: nothing differs.";
  if ([...kinds].every((kind) => kind === "text")) return "differ in words only, which change no result.";
  const isLuck = [...kinds].every((kind) => kind === "text" || kind === "luck");
  return isLuck ? "differ in luck only: their draws. On the same draws they come out alike." : null;
}
