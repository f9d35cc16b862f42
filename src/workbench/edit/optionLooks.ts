import type { OptionStyle } from "../../charts/style.ts";
import type { SentencePart } from "../../decision/decision.ts";
import { headlineOf } from "../../decision/headline.ts";
import { optionStyles } from "../../elements/optionStyle.ts";
import { OPEN } from "../../model/options.ts";
import type { Names, Scenario } from "../../scenario/scenario.ts";
import { oncePer } from "../oncePer.ts";

/** How each option of a scenario is drawn, by id: as in its results, whether or not there are any yet. */
export const looksOf = oncePer(
  ({ approaches, plans }: Scenario): Record<string, OptionStyle> =>
    optionStyles([
      ...Object.keys(approaches).map((id) => ({ id })),
      ...plans.map(({ id, stages }) => ({ id, stages: stages.map(({ approach }) => approach) })),
      { id: OPEN },
    ]),
);

/** What a verdict that leans towards an option would say under these names. */
export function exampleVerdict(id: string, names: Names): SentencePart[] {
  const judged = {
    option: id,
    strength: "leaning" as const,
    criterion: "expected" as const,
    family: id,
    cheaperThan: {},
    twin: null,
    closest: null,
    constraints: 0,
    bridgesLeft: true,
  };
  return headlineOf(judged, new Map([[id, names]]));
}
