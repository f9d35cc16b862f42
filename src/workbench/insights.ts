import { moneyInSentence } from "../decision/money.ts";
import type { Thresholds } from "../decision/thresholds.ts";
import { bySwing, type Tornado } from "../decision/tornado.ts";
import type { Change } from "../elements/changes/changes.ts";
import type { RowTerritory } from "../elements/input-row/territory.ts";
import type { Option } from "../model/options.ts";
import { changesOf, type OptionLooks } from "./changes.ts";
import { otherTerritories } from "./otherTerritories.ts";

/** What the analyses know of single inputs: what its row in the rail shows of each. */
export interface Insight {
  /** where other options win if this input alone is moved, but for twins of the pick */
  territories: readonly RowTerritory[];
  /** the nearest of their ends, in words */
  change: Change | null;
  /** how far it moves the lead, of the input that moves it furthest: 0–1; null where that is not known */
  importance: number | null;
  /** the same as an amount of money, in words */
  swing: string;
}

export interface Insights {
  of(path: string): Insight | undefined;
  /** uncertain inputs by how far they move the lead, the furthest first; null until that is known */
  byEffect: readonly string[] | null;
  /** over whom the lead is */
  rival: string | null;
}

interface Tables {
  thresholds: Thresholds | null;
  tornado: Tornado | null;
}

/** What a row is told where nothing is known of its input. */
const NOTHING: Insight = { territories: [], change: null, importance: null, swing: "" };

/** What thresholds and one-way analysis, as far as they are there, say of each input. */
export function insightsOf({ thresholds, tornado }: Tables, options: readonly Option[], looks: OptionLooks): Insights {
  const insights = new Map<string, Insight>();
  const add = (path: string, known: Partial<Insight>) =>
    insights.set(path, { ...(insights.get(path) ?? NOTHING), ...known });

  if (thresholds) {
    for (const input of thresholds.inputs) {
      const territories = otherTerritories(input, thresholds.pick, options, looks.styles);
      if (territories.length > 0) add(input.path, { territories });
    }
    for (const change of changesOf(thresholds, looks)) add(change.path, { change });
  }
  if (!tornado) return { of: (path) => insights.get(path), byEffect: null, rival: null };

  const { rival } = tornado;
  const inputs = bySwing(tornado.inputs, rival);
  const swings = inputs.map(({ change }) => Math.abs(change[rival].mean));
  const widest = swings[0] > 0 ? swings[0] : 1;
  inputs.forEach(({ path }, i) => {
    const amount = moneyInSentence(swings[i], looks.scenario.currency);
    const swing = `moves the lead over ${looks.name(rival)} by ${amount}, from its p10 to its p90`;
    add(path, { importance: swings[i] / widest, swing });
  });
  return { of: (path) => insights.get(path), byEffect: inputs.map(({ path }) => path), rival };
}
