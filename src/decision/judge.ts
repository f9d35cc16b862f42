import { OPEN } from "../model/options.ts";
import type { Base } from "./base.ts";
import { type Constrained, limitsMet, setAside } from "./constraints.ts";
import { ranking, scores } from "./criteria.ts";
import { estimateOf } from "./estimate.ts";
import { influence } from "./influence.ts";
import { limitOutcomes } from "./limitOutcomes.ts";
import { type Odds, oddsOf } from "./odds.ts";
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
  judge(tco: readonly Float64Array[], limited: Constrained): Judgement;
}

/** Options on some first trials of the run itself, as drawn. */
interface Drawn {
  tco: Float64Array[];
  odds: Odds;
  score: number[];
}

/**
 * A judge by the rule that a run was decided by. Where a variant has fewer trials than the run, each score is corrected
 * by what the same first trials of the run miss of its own score over all trials (control variates, Glasserman 2003,
 * section 4.1, linear through the influence values), and each share that keeps a limit likewise. So an option that the
 * variant leaves as it is scores exactly as in the run, and a pick that few trials would get wrong is seldom wrong here.
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
      return { tco, odds, score: scores(criterion, tco, odds) };
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
      const [regret, drawnRegret] = [odds.regret[o], first.odds.regret[o]];
      if (!regret || !drawnRegret) return null;
      const here = influence(criterion, cost, regret);
      const drawn = influence(criterion, first.tco[o], drawnRegret);
      const slope = regression(here, drawn);
      // Options that cost the same in every future are the same here, whatever they are as drawn.
      const same = tco.findIndex((other, p) => p < o && takesPart[p] && isSame(other, cost));
      score[o] = same >= 0 ? score[same] : score[o] + slope * (whole.score[o] - first.score[o]);
      return here.map((value, i) => value - slope * drawn[i]);
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

/** Slope of the least-squares line of y over x; 1 where x does not vary. */
function regression(y: Float64Array, x: Float64Array): number {
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  let products = 0;
  let squares = 0;
  for (let i = 0; i < x.length; i++) {
    products += (x[i] - meanX) * (y[i] - meanY);
    squares += (x[i] - meanX) * (x[i] - meanX);
  }
  return squares > 0 ? products / squares : 1;
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
