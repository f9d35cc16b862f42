/**
 * What a difference is to the results. `input`: a number that futures go by; `structure`: what there is, and who does it;
 * `rule`: how one is picked of the options, which changes no future; `luck`: other draws of the same; `text`: nothing.
 */
export type DifferenceKind = "currency" | "input" | "structure" | "rule" | "luck" | "text";

/** One thing in which two scenarios differ, in words. */
export interface Difference {
  kind: DifferenceKind;
  /** where it stands in the file; a plan and an approach by its id */
  path: string;
  /** what differs: "Engineering"; or all that is to be said: "By hand, then suite is added" */
  label: string;
  /** what it is in the first and in the second; empty where the label says it all */
  from: string;
  to: string;
  /** what both are counted in: "h/week" */
  unit: string;
}
