import type { DrawnScenario } from "../../src/model/drawn.ts";
import type { ChanceDraws } from "../../src/model/draws.ts";
import type { Option } from "../../src/model/options.ts";
import type { Frame } from "../../src/model/workspace.ts";
import { type NaiveStage, naiveStage, naiveTimes } from "./naiveStage.ts";

/** What the model's page says of one option in one trial, computed as it is written: slowly, and by another hand. */
export interface NaiveOption {
  directCost: number;
  gapCost: number;
  liveWeek: number;
  delayHours: number;
  paybackWeek: number;
  quality: number;
  wastedDiscovery: number;
  incidents: number;
  brokenWeeks: number;
  unnoticedWeeks: number;
  needed: { engineering: number[]; operations: number[] };
  compoundingIndex: number;
  gap: number[];
  costs: Record<string, number[]>;
  leaks: Record<string, number>;
}

export function naiveTrial(drawn: DrawnScenario, frame: Frame, draws: ChanceDraws): NaiveOption[] {
  return frame.options.map((option) => naiveOption(drawn, frame, option, draws));
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function stagesOf(
  drawn: DrawnScenario,
  { approachIds, weeks }: Frame,
  option: Option,
  draws: ChanceDraws,
): NaiveStage[] {
  const { signals } = drawn.handshake;
  const weight = sum(signals.map((signal) => signal.weight));
  const all = option.stages.map(({ approach, startMonth }) => {
    const id = approachIds[approach];
    return { id, approach, times: naiveTimes(drawn, id, approach, startMonth, draws) };
  });
  return all.map(({ id, approach, times }, i) => {
    const retirement = Math.min(
      ...all.slice(i + 1).map((later) => {
        const { pilotWeeks, rampWeeks } = drawn.approaches[later.id].rollout;
        return later.times.abandoned ? Infinity : later.times.live + pilotWeeks + rampWeeks;
      }),
    );
    const fidelity = sum(signals.map((signal) => signal.weight * signal.kept[id])) / weight;
    return naiveStage(drawn, id, approach, fidelity, times, retirement, weeks, draws);
  });
}

function naiveOption(drawn: DrawnScenario, frame: Frame, option: Option, draws: ChanceDraws): NaiveOption {
  const { weeks: T, discountRate, approachIds } = frame;
  const { funnel } = drawn;
  const stages = stagesOf(drawn, frame, option, draws);
  const feedback = option.stages.map(({ approach }) => drawn.approaches[approachIds[approach]].feedback);
  const disc = (t: number) => (1 + discountRate) ** (-t / 52);
  const L = Math.floor(funnel.salesCycleWeeks + 0.5);
  const v = funnel.valuePerWin * funnel.grossMargin * funnel.stages.reduce((w, { rate }) => w * rate, 1);
  const { coldRate: c0, personalizedShare: pi } = funnel;
  const c = pi * funnel.causalShare * Math.max(0, funnel.coupledRate - c0);
  const { gainPerWeek: lambda, lift } = funnel.learning;
  const mu = Math.min(funnel.learning.fadePerWeek, 1 - lambda);

  const leaks: Record<string, number> = {};
  const leak = (factor: string, amount: number) => {
    leaks[factor] = (leaks[factor] ?? 0) + amount;
  };
  const gap: number[] = [];
  const undiscounted: number[] = [];
  const landing: number[] = [];
  const quality: number[] = [];
  let A = 0;
  let ideal = 0;
  for (let t = 0; t < T; t++) {
    const w = stages.map((_, i) => stages.slice(i + 1).reduce((rest, later) => rest * (1 - later.x[t]), 1));
    const total = (of: (stage: NaiveStage, i: number) => number) => sum(stages.map((stage, i) => w[i] * of(stage, i)));
    const E = total((stage) => stage.E[t]);
    const h = total((stage) => stage.h[t]);
    const F = total((stage, i) => feedback[i] * stage.E[t]);
    const kappa = total((stage) => stage.x[t]);
    const S = funnel.signalsPerWeek * (1 + funnel.growthPerMonth) ** ((12 * t) / 52);
    const N = S * (c0 * (1 - pi * h) + c * E * (1 + lift * A));
    const best = S * (c0 + c * (1 + lift * ideal));
    const present = v * disc(t) * disc(L);
    gap.push((best - N) * present);
    undiscounted.push((best - N) * v);
    landing.push(v * (N - S * c0));
    quality.push(E);

    leak("harm", present * S * c0 * pi * h);
    const whole = present * S * c * (1 + lift * ideal);
    if (kappa === 0) leak("exposure", whole);
    else {
      const learning = (1 + lift * A) / (1 + lift * ideal);
      stages.forEach((stage, i) => {
        if (w[i] * stage.x[t] === 0) return;
        const a = (whole * w[i] * stage.x[t]) / kappa;
        const b = present * S * c * w[i] * stage.E[t] * (1 + lift * A);
        const { drift: _, ...others } = stage.factors[t];
        const logs = Object.entries({ exposure: kappa, ...others, learning }).map(
          ([factor, share]): [string, number] => [factor, Math.log(share)],
        );
        logs.push(["drift", -stage.D[t]]);
        const none = logs.filter(([, log]) => log === -Infinity);
        if (none.length > 0) {
          for (const [factor] of none) leak(factor, (a - b) / none.length);
          return;
        }
        // the logarithmic mean of a and b, or a where they are one; b may be too small for its own logarithm
        const apart = b > 1e-250 ? Math.log(a / b) : -sum(logs.map(([, log]) => log));
        const mean = apart < 1e-9 ? (a + b) / 2 : (a - b) / apart;
        for (const [factor, log] of logs) leak(factor, -mean * log);
      });
    }
    A += lambda * F * (1 - A) - mu * A;
    ideal += lambda * (1 - ideal) - mu * ideal;
  }

  const kinds = stages.length > 0 ? Object.keys(stages[0].costs) : [];
  const costs = Object.fromEntries(
    kinds.map((kind) => [kind, gap.map((_, t) => sum(stages.map((stage) => stage.costs[kind][t])))]),
  );
  const cost = gap.map((_, t) => sum(kinds.map((kind) => costs[kind][t])));
  const lives = option.stages
    .map(({ approach, startMonth }) => naiveTimes(drawn, approachIds[approach], approach, startMonth, draws).live)
    .filter((_, i) => stages[i].wentLive);
  return {
    directCost: sum(cost.map((paid, t) => paid * disc(t))) + sum(stages.map(({ owedAtEnd }) => owedAtEnd)) * disc(T),
    gapCost: sum(gap),
    liveWeek: lives.length > 0 ? Math.min(...lives) : Number.NaN,
    delayHours: naiveDelay(drawn, frame, option, stages),
    paybackWeek:
      lives.length > 0
        ? naivePayback(
            gap.map((_, t) => disc(t)),
            landing,
            cost,
            L,
          )
        : Number.NaN,
    quality: sum(quality) / T,
    wastedDiscovery: sum(quality.map((E) => (12 / 52) * funnel.discoverySpendPerMonth * (1 - E))),
    incidents: sum(stages.map(({ breaks }) => breaks)),
    brokenWeeks: sum(stages.map(({ brokenWeeks }) => brokenWeeks)),
    unnoticedWeeks: sum(stages.map(({ unnoticedWeeks }) => unnoticedWeeks)),
    needed: {
      engineering: gap.map((_, t) => sum(stages.map(({ needed }) => needed.engineering[t]))),
      operations: gap.map((_, t) => sum(stages.map(({ needed }) => needed.operations[t]))),
    },
    compoundingIndex: naiveIndex(undiscounted),
    gap,
    costs,
    leaks,
  };
}

/** I/2 + p of the last stage that is live. */
function naiveDelay(
  drawn: DrawnScenario,
  { approachIds }: Frame,
  option: Option,
  stages: readonly NaiveStage[],
): number {
  const last = stages.findLastIndex(({ wentLive }) => wentLive);
  if (last < 0) return Number.NaN;
  const { intervalHours, processingHours } = drawn.approaches[approachIds[option.stages[last].approach]].sync;
  return intervalHours / 2 + processingHours;
}

/** G(T) ÷ (G(13) · T/13); none before week 13 or where nothing is lost by then. */
function naiveIndex(gap: readonly number[]): number {
  const first = sum(gap.slice(0, 13));
  return gap.length < 13 || first === 0 ? Number.NaN : sum(gap) / ((first * gap.length) / 13);
}

/** The smallest w ≥ 1 whose sums are at least 0 for every j from w − 1 to the end, each sum added up anew. */
export function naivePayback(disc: readonly number[], landing: readonly number[], cost: readonly number[], L: number) {
  const T = cost.length;
  const balances = cost.map((_, j) => {
    let balance = 0;
    for (let i = 0; i <= j; i++) balance += disc[i] * ((i >= L ? landing[i - L] : 0) - cost[i]);
    return balance;
  });
  for (let w = 1; w <= T; w++) if (balances.slice(w - 1).every((balance) => balance >= 0)) return w;
  return Number.NaN;
}
