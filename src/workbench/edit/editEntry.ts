import type { Field } from "../../scenario/field.ts";

/** One field of the Edit page. */
export interface EditEntry {
  path: string;
  /** what a number may be; undefined for a text */
  field?: Field;
  /** its name under its headings */
  label: string;
  /** its name where no heading says whose it is */
  name: string;
  help: string;
  /** id of the group that it stands in, and the heading within that; "" for none */
  group: string;
  part: string;
}

/** The group of an approach. */
export const approachGroup = (id: string) => `approach-${id}`;

/** What the headings within an approach are called, by the group of its fields. */
export const PARTS: Record<string, string> = {
  Setup: "Build",
  "Roll-out": "Roll-out",
  Sync: "Sync",
  Fit: "Fit and feedback",
  Reliability: "Reliability",
  Maintenance: "Upkeep",
  Hygiene: "List hygiene",
  Handling: "Handling",
  Pricing: "Pricing",
};

/** The heading of what a conversion must pass before it is a win. */
export const LATER_STAGES = "Later stages";
