/** What a number is counted in. Durations of the calendar kind (`elapsed`) may be typed in other units of time. */
export interface Unit {
  kind: "share" | "rise" | "money" | "hours" | "weeks" | "months" | "count" | "ratio";
  /** set beside a number in a narrow row: "h/week", "times plan"; empty where % or the currency says it all */
  text: string;
  /** the same, as spoken: "hours a week" */
  words: string;
  /** what the number is per: "week" for signals a week */
  per?: string;
  /** hours, weeks or months on the calendar, rather than hours of somebody's work */
  elapsed?: boolean;
}

const plain = (kind: Unit["kind"], text = "", words = text): Unit => ({ kind, text, words });

export const SHARE = plain("share");
export const RISE = plain("rise");
export const MONEY = plain("money");
export const HOURS = plain("hours", "h", "hours");
export const DELAY: Unit = { ...HOURS, elapsed: true };
export const WEEKS: Unit = { ...plain("weeks", "weeks"), elapsed: true };
export const MONTHS: Unit = { ...plain("months", "months"), elapsed: true };
export const RATIO = plain("ratio");

/** A count of things, perhaps per something: count("signals", "week") reads "28 /week" and "28 signals a week". */
export function count(things: string, per?: string): Unit {
  if (per === undefined) return plain("count", things);
  return { kind: "count", text: `/${per}`, words: `${things} a ${per}`, per };
}

/** A number that is so many times something else. */
export const times = (what: string): Unit => plain("ratio", `times ${what}`);

/** The same unit per week, month, year or break: per("week", HOURS) reads "h/week" and "hours a week". */
export function per(what: string, unit: Unit): Unit {
  const spoken = what === "hour" ? `an ${what}` : `a ${what}`;
  const text = what === "week" || unit.kind === "money" ? `${unit.text}/${what}` : `${unit.text} ${spoken}`.trim();
  return { kind: unit.kind, text, words: `${unit.words} ${spoken}`.trim(), per: what };
}
