import type { Thresholds } from "../decision/thresholds.ts";
import type { Tornado } from "../decision/tornado.ts";
import type { Insights, insightsOf } from "./insights.ts";
import { stylesOf } from "./optionViews.ts";
import type { Outcome } from "./runner.ts";
import { nameIn } from "./verdictViews.ts";

/** The tables that the rail is told of. */
interface RailTables {
  thresholds: Thresholds | null;
  tornado: Tornado | null;
}

const NONE: Insights = { of: () => undefined, byEffect: null, rival: null };

/**
 * What the rail shows of the analyses: made once from each of their tables, not at every frame, and with an order by
 * effect that waits while a row is in use.
 */
export class RailInsights {
  private from: readonly unknown[] = [];
  private insights: Insights = NONE;
  private shown: readonly string[] | null = null;

  /**
   * @param names whatever else the words come from: another of these, and they are made anew
   * @param make makes them; nothing is known until it is there
   */
  of({ thresholds, tornado }: RailTables, outcome: Outcome | null, names: unknown, make?: typeof insightsOf): Insights {
    const from = [thresholds, tornado, names, make];
    if (from.every((each, i) => each === this.from[i])) return this.insights;
    this.from = from;
    const { result } = outcome ?? {};
    this.insights =
      result && make
        ? make({ thresholds, tornado }, result.options, {
            scenario: result.scenario,
            styles: stylesOf(result),
            name: nameIn(result.scenario),
          })
        : NONE;
    return this.insights;
  }

  /** The inputs by their effect, in the order in which they are to stand; while a row is in use, none moves. */
  ranking({ byEffect }: Insights, isInUse: boolean): readonly string[] | null {
    if (!isInUse || !byEffect || !this.shown) this.shown = byEffect;
    return this.shown;
  }
}
