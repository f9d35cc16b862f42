import studies from "./delayPoints.json";

/** A response rate that was published for one delay, or for a class of delays; hours. */
export interface PublishedPoint {
  /** in the words of the source */
  delay: string;
  from: number;
  /** null where the class has no end: "over 24 hours" */
  to: number | null;
  /** in the source's own unit; within a study only ratios count */
  value: number;
}

/** What one source says of how a response falls with its delay. */
export interface DelayStudy {
  id: string;
  name: string;
  /** null where the source is undated */
  year: number | null;
  /** named as a source of the shipped curve; found besides; or sales calls, which have a curve of their own */
  part: "default" | "outside" | "call";
  measured: string;
  unit: string;
  url: string;
  note: string;
  points: readonly PublishedPoint[];
}

/** Published figures on how fast a signal loses its worth, as their sources give them. */
export const delayStudies = studies as readonly DelayStudy[];

/** Where within a class of delays its point is put. */
export interface ClassRule {
  /** share of the upper bound, where a class starts at 0 */
  under: number;
  /** times the lower bound, where a class has no end */
  over: number;
}

/** "Under 1 hour" is put at half an hour, "over 24 hours" at a day and a half: a judgement. */
export const CLASS_RULE: ClassRule = { under: 0.5, over: 1.5 };

/**
 * The hours that stand for a class of delays: the geometric mean of its bounds, or by the rule where one is 0 or none.
 *
 * @example hoursOf({ delay: "2 to 8 hours", from: 2, to: 8, value: 1 }) // => 4
 */
export function hoursOf({ from, to }: PublishedPoint, { under, over }: ClassRule = CLASS_RULE): number {
  if (to === null) return from * over;
  if (from === to) return from;
  return from === 0 ? to * under : Math.sqrt(from * to);
}

/** What a fit needs of a study: hours and values of at least two points. */
export interface DelaySample {
  hours: readonly number[];
  values: readonly number[];
}

/** A study with its classes of delays put at single hours. */
export function sampleOf({ points }: DelayStudy, rule: ClassRule = CLASS_RULE): DelaySample {
  return { hours: points.map((point) => hoursOf(point, rule)), values: points.map(({ value }) => value) };
}
