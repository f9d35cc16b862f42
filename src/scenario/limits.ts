/** The most that a file may hold: of list entries, and of characters in its texts. */
export const MOST = {
  approaches: 12,
  plans: 40,
  planStages: 3,
  signals: 50,
  stages: 12,
  correlations: 200,
  evidence: 2000,
  actuals: 5000,
  /** characters of the scenario's name */
  name: 200,
  /** characters of its description and of notes */
  description: 5000,
  /** characters of every other text */
  text: 500,
} as const;

/**
 * The most bytes that a scenario file may have (5 MB, a megabyte being 1,000,000 bytes). The one place for this limit:
 * `readScenario` keeps it, and whoever opens files checks it beforehand so as not to load more than can be read.
 */
export const MOST_BYTES = 5_000_000;
