// Spelt as ranges that mean the same with and without the flag u, because the published schema carries them to other programs.
const HIDDEN = String.raw`\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb`;
const HALVES = String.raw`[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`;
/** White space and what prints as nothing though it is allowed within a text: joiners, fillers, soft hyphens. */
const BLANK = String.raw`[\s\u00ad\u034f\u115f\u1160\u180e\u200c\u200d\u2800\u3164\ufe00-\ufe0f\uffa0]`;

/**
 * Source of a regular expression for the characters that could upset a terminal or deceive a reader: control characters,
 * marks that reverse or hide text, line separators, halves of surrogate pairs.
 */
export const UNSAFE = String.raw`[\u0000-\u001f${HIDDEN}]|${HALVES}`;

/** The same, less line feed and tab. */
const UNSAFE_IN_LINES = String.raw`[\u0000-\u0008\u000b-\u001f${HIDDEN}]|${HALVES}`;

/** What the whole of a text must match: of one line, where it may not be blank, or of several, where it may be empty. */
export const SAFE = {
  line: String.raw`^(?!${BLANK}*$)(?![\s\S]*(?:${UNSAFE}))`,
  lines: String.raw`^(?![\s\S]*(?:${UNSAFE_IN_LINES}))`,
} as const;

const SEARCHED = { line: new RegExp(UNSAFE, "u"), lines: new RegExp(UNSAFE_IN_LINES, "u") };
const ALL_BLANK = new RegExp(`^${BLANK}*$`, "u");

/** Whether a text matches `SAFE`; unlike matching, searching takes megabytes of text without a deep stack. */
export function isSafe(text: string, form: keyof typeof SAFE): boolean {
  return !SEARCHED[form].test(text) && (form === "lines" || !ALL_BLANK.test(text));
}
