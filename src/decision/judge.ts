import { OPEN } from "../model/options.ts";
import type { Base } from "./base.ts";
import { type Constrained, limitsMet, setAside } from "./constraints.ts";
import { ranking, scores } from "./criteria.ts";
import { dot } from "./dot.ts";
import { estimateOf } from "./estimate.ts";
import { influence } from "./influence.ts";
import { limitOutcomes } from "./limitOutcomes.ts";
import { oddsOf } from "./odds.ts";
import type { Rule } from "./rank.ts";
import { difference, meanOf } from "./statistics.ts";
import { tcoOf } from "./summarise.ts";

/** What the rule makes of all options somewhere. */
export interface Judgement {
  /** index of the option that is best by the rule; null if every option is set aside */
  pick: number | null;
  /** by option, the less the better; NaN for one that is set aside */
  score: number[];
  /** by option: by how much the limit that it misses most is kept more often than it must be; Infinity without limits */
  slack: number[];
  /** lead of the pick over the next best ÷ its error from having fewer futures than the run; Infinity if there is none */
  sureness: number;
}

/** Judges futures of a variant by the rule of a run. */
export interface Judge {
  rule: Rule;
  outcomes: (keyof Constrained)[];
  /** judges the total costs (by option and future) of a variant, and the outcomes that limits are set on */
  judge(tco: readonly Float64Array[], limited: Constrained): Judgement;
}

/** Options on some first trials of the run itself, as drawn. */
interface Drawn {
  score: number[];
  /** of the options that take part */
  controls: Control[];
}

/** Influence values of one option as drawn, less their mean, and the sum of their squares. */
interface Control {
  option: number;
  away: Float64Array;
  squares: number;
}

/** Part of what a control explains that rounding alone may change. */
const ROUNDING = 1e-9;

/**
 * A judge by the rule that a run was decided by. Where a variant has fewer trials than the run, each score is corrected
 * by what the same first trials of the run miss of its own score over all trials (control variates, Glasserman 2003,
 * section 4.1, linear through the influence values), and each share that keeps a limit likewise. An option's control is
 * whichever option of the run it is most like: itself as a rule, or another that it all but turns into, so that what they
 * share stays shared. So an option that the variant leaves as it is scores exactly as in the run, and a pick that few
 * trials would get wrong is seldom wrong here.
 */
export function judgeOf({ result, decision }: Base): Judge {
  const { options, outcomes, scenario, trials } = result;
  const rule = { criterion: decision.recommendation.criterion, constraints: scenario.decision.constraints };
  const { criterion, constraints } = rule;
  const ids = options.map(({ id }) => id);
  const exempt = ids.map((id) => id === OPEN);
  const stages = options.map((option) => option.stages.length);
  const all = tcoOf(result);

  const keptBy = (limited: Constrained) => limitsMet(ids, exempt, limited, constraints);
  const firstKept = memo(String, (count: number) => {
    const first = (values: readonly Float64Array[]) => values.map((each) => each.subarray(0, count));
    return keptBy({
      directCost: first(outcomes.directCost),
      liveWeek: first(outcomes.liveWeek),
      delayHours: first(outcomes.delayHours),
    });
  });
  const firstScored = memo(
    ({ count, takesPart }: { count: number; takesPart: readonly boolean[] }) => `${count} ${takesPart}`,
    ({ count, takesPart }): Drawn => {
      const tco = all.map((each) => each.subarray(0, count));
      const odds = oddsOf(tco, takesPart);
      const controls = tco.flatMap((cost, option) => {
        const regret = odds.regret[option];
        return regret ? [controlOf(option, influence(criterion, cost, regret))] : [];
      });
      return { score: scores(criterion, tco, odds), controls };
    },
  );

  /** Scores of all options, and by option what of its influence values the run's own does not explain. */
  function scored(tco: readonly Float64Array[], takesPart: readonly boolean[]) {
    const count = tco[0].length;
    const odds = oddsOf(tco, takesPart);
    const score = scores(criterion, tco, odds);
    if (count >= trials) return { score, rest: null };
    const first = firstScored({ count, takesPart });
    const whole = firstScored({ count: trials, takesPart });
    const rest = tco.map((cost, o) => {
      const regret = odds.regret[o];
      if (!regret) return null;
      const here = influence(criterion, cost, regret);
      const { control, slope } = nearestControl(here, o, first.controls);
      const correction = slope * (whole.score[control.option] - first.score[control.option]);
      // Options that cost the same in every future are the same here, whatever they are as drawn.
      const same = tco.findIndex((other, p) => p < o && takesPart[p] && isSame(other, cost));
      score[o] = same >= 0 ? score[same] : score[o] + correction;
      return here.map((value, i) => value - slope * control.away[i]);
    });
    return { score, rest };
  }

  return {
    rule,
    outcomes: limitOutcomes(rule),
    judge(tco, limited) {
      const count = tco[0].length;
      const kept = keptBy(limited).map((limit, i) => ({
        ...limit,
        chance:
          count >= trials ? limit.chance : limit.chance + firstKept(trials)[i].chance - firstKept(count)[i].chance,
      }));
      const aside = setAside(kept, constraints.chance);
      const takesPart = ids.map((id) => !aside.some(({ option }) => option === id));
      const { score, rest } = scored(tco, takesPart);
      const slack = ids.map((id) =>
        Math.min(...kept.flatMap(({ option, chance }) => (option === id ? [chance - constraints.chance] : []))),
      );
      const order = ranking(score, stages);
      return { pick: order[0] ?? null, score, slack, sureness: surenessOf(order, score, rest) };
    },
  };
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  return a.every((value, i) => value === b[i]);
}

function controlOf(option: number, values: Float64Array): Control {
  const mean = meanOf(values);
  const away = values.map((value) => value - mean);
  return { option, away, squares: dot(away, away) };
}

/** The control that explains most of some values, an option's own before others, and the slope of their line over it. */
function nearestControl(values: Float64Array, own: number, controls: readonly Control[]) {
  const fits = controls.map((control) => {
    const products = dot(control.away, values);
    const { squares } = control;
    // one that does not vary is carried over as it is
    const [slope, explained] = squares > 0 ? [products / squares, (products * products) / squares] : [1, 0];
    return { control, slope, explained };
  });
  const mine = fits.find(({ control }) => control.option === own) ?? fits[0];
  return fits.reduce((best, fit) => (fit.explained > best.explained * (1 + ROUNDING) ? fit : best), mine);
}

function surenessOf([pick, next]: readonly number[], score: number[], rest: (Float64Array | null)[] | null): number {
  const [mine, theirs] = [rest?.[pick], rest?.[next]];
  if (!mine || !theirs) return Infinity;
  const { se } = estimateOf(difference(theirs, mine));
  return se > 0 ? (score[next] - score[pick]) / se : Infinity;
}

/** A function that remembers its answers. */
function memo<Argument, Answer>(
  key: (argument: Argument) => string,
  answer: (argument: Argument) => Answer,
): (argument: Argument) => Answer {
  const known = new Map<string, Answer>();
  return (argument) => {
    const name = key(argument);
    const found = known.get(name) ?? answer(argument);
    known.set(name, found);
    return found;
  };
}
