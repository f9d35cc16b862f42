import { ln } from "../../distributions/elementary.ts";
import { distributionOf } from "../distributionOf.ts";
import type { Field } from "../field.ts";
import { fieldAt } from "../fieldTree.ts";
import { type Answers, QUANTITIES } from "./answers.ts";

/** The kinds of business that the guided start knows. */
export type Kind = NonNullable<Answers["kind"]>;

/** What tells the sizes of business apart. */
const MEASURES = ["signals", "value", "contacts", "campaigns", "engineering"] as const;

/** A size of business that ships as a scenario, by the medians of what tells it apart; money in US dollars. */
export type Size = { id: string } & Record<(typeof MEASURES)[number], number>;

export const SIZES: Readonly<Record<Kind, Size>> = {
  b2b: { id: "mid-size-b2b", signals: 28, value: 28000, contacts: 40000, campaigns: 6, engineering: 40 },
  shop: { id: "small-ecommerce", signals: 460, value: 95, contacts: 8000, campaigns: 3, engineering: 4 },
  enterprise: { id: "enterprise", signals: 180, value: 60000, contacts: 400000, campaigns: 24, engineering: 200 },
  publisher: { id: "broadcast-publisher", signals: 1150, value: 60, contacts: 40000, campaigns: 6, engineering: 40 },
  alone: { id: "one-person-consultancy", signals: 2, value: 6000, contacts: 800, campaigns: 1, engineering: 0 },
};

const WITHOUT_ENGINEER = "mid-size-b2b-without-engineer";

/** Hours a week with which a mid-size firm counts as one without an engineer. */
const FEW_HOURS = 12;

/**
 * The id of the shipped scenario that answers are nearest to: of the kind that was named, or the one with the least
 * distance in the logarithms of what was stated. Knowing nothing, the mid-size one.
 *
 * @example nearestShipped({ kind: "shop" }) // => "small-ecommerce"
 */
export function nearestShipped(answers: Answers): string {
  const kinds = Object.keys(SIZES) as Kind[];
  const distance = (kind: Kind) =>
    MEASURES.reduce((sum, measure) => {
      const own = medianOf(answers, measure);
      return own === undefined ? sum : sum + Math.abs(ln((own + 1) / (SIZES[kind][measure] + 1)));
    }, 0);
  const distances = kinds.map(distance);
  const kind = answers.kind ?? kinds[distances.indexOf(Math.min(...distances))];
  if (kind !== "b2b") return SIZES[kind].id;
  const hours = medianOf(answers, "engineering");
  const isShort = hours === undefined ? answers.apiSkill === "new" : hours <= FEW_HOURS;
  return isShort ? WITHOUT_ENGINEER : SIZES.b2b.id;
}

function medianOf(answers: Answers, id: (typeof MEASURES)[number]): number | undefined {
  const quantity = answers[id];
  return quantity === undefined ? undefined : distributionOf(quantity, fieldAt(QUANTITIES[id]) as Field).quantile(0.5);
}
