import { MOST } from "../limits.ts";
import type { Scenario } from "../scenario.ts";
import { isSafe } from "../unsafe.ts";

/** The most characters of an id. */
const MOST_ID = 40;

/** No option may be called so: the open gap, and what is forbidden to every key of a file. */
const FORBIDDEN = ["open", "constructor", "prototype"];

/** An id and a label that no approach and no plan of the scenario has, as near as can be to what was asked for. */
export function unusedNames({ approaches, plans }: Scenario, id: string, label: string): { id: string; label: string } {
  const ids = [...FORBIDDEN, ...Object.keys(approaches), ...plans.map((plan) => plan.id)];
  const labels = [...Object.values(approaches), ...plans].map((each) => each.label);
  return { id: unusedId(id, ids), label: unusedLabel(label, labels) };
}

/**
 * The id that a label suggests: small letters, digits and hyphens, a letter first.
 *
 * @example idOf("Café & Co. CDP", "approach") // => "cafe-co-cdp"
 * @example idOf("2nd try", "approach") // => "approach-2nd-try"
 */
export function idOf(label: string, fallback: string): string {
  const plain = label.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const led = /^[a-z]/.test(id) ? id : [fallback, id].filter((part) => part !== "").join("-");
  return led.slice(0, MOST_ID).replace(/-$/, "");
}

/**
 * The label itself, or with the least number from 2 on that makes it one of its own.
 *
 * @example unusedLabel("Suite (2)", ["Suite", "Suite (2)"]) // => "Suite (3)"
 */
export function unusedLabel(label: string, taken: readonly string[]): string {
  if (!taken.includes(label)) return cut(label, MOST.text);
  return numbered(taken, (n) => `${cut(unnumbered(label), MOST.text - ` (${n})`.length)} (${n})`);
}

/** A label without the number that made it one of its own. */
export const unnumbered = (label: string) => label.replace(/ \(\d+\)$/, "") || label;

/**
 * A name as it may stand in a file, without blanks around it; undefined for a blank one.
 *
 * @throws RangeError if it is too long or holds control or hidden characters
 */
export function checkedName(text: string): string | undefined {
  const name = text.trim();
  if (name === "") return undefined;
  if (name.length > MOST.text) {
    throw new RangeError(`required a name of at most ${MOST.text} characters, found ${name.length}`);
  }
  if (!isSafe(name, "line")) {
    throw new RangeError("required a name without control or hidden characters, found some");
  }
  return name;
}

function unusedId(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id;
  const base = id.replace(/-\d+$/, "") || id;
  return numbered(taken, (n) => `${base.slice(0, MOST_ID - `-${n}`.length)}-${n}`);
}

function numbered(taken: readonly string[], name: (n: number) => string): string {
  let n = 2;
  while (taken.includes(name(n))) n++;
  return name(n);
}

/** The first characters of a text, never half of one. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}
