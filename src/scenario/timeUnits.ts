/** Seconds of each unit of time; a month is a twelfth of a year of 52 weeks, as in the model. */
export const SECONDS = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_620_800,
  year: 31_449_600,
} as const;

export type TimeUnit = keyof typeof SECONDS;

const ABBREVIATIONS: Record<TimeUnit, readonly string[]> = {
  second: ["s", "sec", "secs"],
  minute: ["min", "mins"],
  hour: ["h", "hr", "hrs"],
  day: ["d"],
  week: ["w", "wk", "wks"],
  month: ["mo", "mos"],
  year: ["y", "yr", "yrs"],
};

const BY_WORD = new Map<string, TimeUnit>(
  (Object.keys(SECONDS) as TimeUnit[]).flatMap((unit) =>
    [unit, `${unit}s`, ...ABBREVIATIONS[unit]].map((word): [string, TimeUnit] => [word, unit]),
  ),
);

/** The unit of time that a small-letter word or abbreviation names; undefined if it names none. */
export const timeUnit = (word: string): TimeUnit | undefined => BY_WORD.get(word);
