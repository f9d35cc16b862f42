import { LIMIT_NAMES } from "../../decision/constraints.ts";
import { fromPick } from "../../decision/fromPick.ts";
import { listed } from "../../decision/words.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import type { ReportTable } from "../reportTable.ts";
import type { Subject } from "../subject.ts";
import { amount, number, share, text } from "./columns.ts";

const SPREAD = ["mean", "p10", "p50", "p90"] as const;

/** What each option costs and how it fares, with percentiles over the futures: the pick first. */
export function optionsTable({ material, scenario, horizon, namesOf }: Subject): ReportTable {
  const { decision } = material;
  const { recommendation, baseline } = decision;
  const spread = (label: string) => amount(scenario.currency, ...SPREAD.map((of) => `${label}, ${of}`));
  return {
    id: "options",
    title: "Options",
    unit: `Over ${horizon}, ${currencyName(scenario.currency)}, discounted; net value against ${namesOf(baseline).short}; p10 and p90 bound 8 in 10 futures`,
    columns: [
      ...text("Option", "Id", "Standing"),
      ...spread("Total cost"),
      ...spread("Paid"),
      ...spread("Cost of the gap"),
      ...spread("Net value"),
      ...amount(scenario.currency, "Dearer than the pick, mean", "p10 of that", "p90 of that"),
      ...share("Pick is cheaper in", "Cheapest in"),
      ...number("", "Net value per unit paid"),
      ...share("Never live in", "Pays back in"),
      ...number("weeks", "Live, p10", "Live, p50", "Live, p90", "Payback, p50"),
      ...number("", "Breaks"),
      ...number("weeks", "Broken"),
    ],
    rows: fromPick(decision).map((option) => {
      const { id, tco, directCost, gapCost, netValue, liveWeek, paybackWeek } = option;
      const margin = recommendation.margins[id];
      return [
        option.label,
        id,
        standingOf(id, decision.recommendation),
        ...[tco, directCost, gapCost, netValue].flatMap((of) => SPREAD.map((figure) => of[figure])),
        margin?.mean ?? null,
        margin?.p10 ?? null,
        margin?.p90 ?? null,
        recommendation.cheaperThan[id] ?? null,
        recommendation.nearestMiss ? null : option.pBest,
        option.roi,
        option.neverLive,
        option.paybackChance,
        liveWeek?.p10 ?? null,
        liveWeek?.p50 ?? null,
        liveWeek?.p90 ?? null,
        paybackWeek?.p50 ?? null,
        option.incidents,
        option.brokenWeeks,
      ];
    }),
  };
}

function standingOf(id: string, { option, setAside }: Subject["material"]["decision"]["recommendation"]): string {
  if (id === option) return "pick";
  const missed = setAside.filter((limit) => limit.option === id).map(({ constraint }) => LIMIT_NAMES[constraint]);
  return missed.length > 0 ? `misses ${listed(missed)}` : "";
}
