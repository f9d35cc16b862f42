const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** Longer ago, days, a date says more. */
const LONG = 28;

const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const dates = new Intl.DateTimeFormat(undefined, { dateStyle: "medium" });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short" });

/**
 * How long ago something was, both in ms since 1970: "3 hours ago", "yesterday"; the date if it is long ago, nothing if
 * it is not known.
 *
 * @example ago(1_000_000_000_000, 1_000_000_010_000) // => "just now"
 * @example ago(1_000_000_000_000, 1_000_007_200_000) // => "2 hours ago"
 */
export function ago(when: number, now: number): string {
  if (when === 0) return "";
  const past = Math.max(0, now - when);
  const [unit, length] = UNITS.find(([, each]) => past >= each) ?? [];
  if (unit === undefined || length === undefined) return "just now";
  const count = Math.floor(past / length);
  return unit === "day" && count > LONG ? dates.format(when) : relative.format(-count, unit);
}

/** The same time in full, as the reader writes it. */
export function exactly(when: number): string {
  return when === 0 ? "" : exact.format(when);
}
