import type { TemplateResult } from "lit";
import type { Scenario } from "../../scenario/scenario.ts";
import type { PageContext } from "../page.ts";
import { approachGroup } from "./editEntry.ts";

/** An editor that is more than fields. */
export type Section = (context: PageContext) => TemplateResult;

/** One group of the Edit page: fields, or an editor of its own. */
export interface EditGroup {
  id: string;
  label: string;
  /** one sentence; an editor says itself what it is for */
  about: string;
  /** words that find it, besides its label */
  words: string;
}

const group = (id: string, label: string, about: string, words = ""): EditGroup => ({ id, label, about, words });

const BEFORE: readonly EditGroup[] = [
  group("basics", "Basics", "What the scenario is called, and how far ahead it looks."),
  group("audience", "Audience", "Whom discovery finds, and what becomes of them."),
  group("value", "Value", "What a conversion is worth, and how soon that fades."),
  group("learning", "Learning", "What a closed loop teaches, and how soon that is forgotten."),
  group("team", "Team", "Who can build and run a bridge, and what an hour of theirs costs."),
  group("timing", "Timing", "When it is decided, and what may happen to the vendor's terms meanwhile."),
  group("handshake", "Handshake", "", "trigger signals weights freshness kept owner specification"),
  group("approaches", "Approaches", "", "add duplicate remove rename approach label reverse ETL composable CDP"),
];

const AFTER: readonly EditGroup[] = [
  group("plans", "Plans", "", "stages timeline start month then"),
  group("correlations", "Correlations", "", "rank together depend"),
  group(
    "limits",
    "Limits and criterion",
    "",
    "budget constraints live by longest delay chance cautious regret expected",
  ),
];

/** Every group in the order in which people think of them, an approach being one by its label. */
export function editGroups({ approaches }: Scenario): readonly EditGroup[] {
  const own = Object.entries(approaches).map(([id, { label, short, doing }]) =>
    group(approachGroup(id), label, "", `${short} ${doing} approach`),
  );
  return [...BEFORE, ...own, ...AFTER];
}
