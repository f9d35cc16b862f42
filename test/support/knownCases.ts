import { type Estimate, estimateOf } from "../../src/decision/estimate.ts";
import { evppi, type Worth } from "../../src/decision/evppi.ts";
import { presentValue } from "../../src/decision/finance/presentValue.ts";
import { returnOnInvestment } from "../../src/decision/finance/returnOnInvestment.ts";
import { oddsOf } from "../../src/decision/odds.ts";
import { perfectInformation } from "../../src/decision/perfectInformation.ts";
import { sobolIndices } from "../../src/decision/sobolIndices.ts";
import { meanOf } from "../../src/decision/statistics.ts";
import { normalLoss, normals, nothing, sum, uniforms } from "./samples.ts";

/** A figure that is known otherwise, and what the analysis makes of it. */
export interface KnownFigure {
  what: string;
  known: number;
  found: Worth;
}

/** Figures of one known problem. */
export interface KnownCase {
  id: string;
  name: string;
  /** where the known figures come from */
  source: string;
  figures: KnownFigure[];
}

const certain = (value: number): Worth => ({ value, se: 0 });
const worth = ({ mean, se }: Estimate): Worth => ({ value: mean, se });

/** Value of perfect information: the expected regret of the option with the largest mean net value. */
function evpi(net: readonly Float64Array[]): Worth {
  const costs = net.map((values) => values.map((value) => -value));
  const { regret } = oddsOf(
    costs,
    net.map(() => true),
  );
  const means = net.map(meanOf);
  return worth(estimateOf(regret[means.indexOf(Math.max(...means))] as Float64Array));
}

function normalCase(n: number): KnownCase {
  const p1 = normals("p1", n, 1, 1);
  const p2 = normals("p2", n, 0, 2);
  const net = (k: number) => [nothing(n), p1.map((value, i) => k * value - p2[i])];
  return {
    id: "A",
    name: "Nothing, or p1 − p2, both normal",
    source: "Unit normal loss integral (Raiffa and Schlaifer, Applied Statistical Decision Theory, 1961)",
    figures: [
      { what: "Perfect information", known: 0.4798107, found: evpi(net(1)) },
      { what: "To know p1", known: 0.0833155, found: evppi(net(1), [p1]) },
      { what: "To know p2", known: 0.3955931, found: evppi(net(1), [p2]) },
      { what: "To know both", known: 0.4798107, found: evppi(net(1), [p1, p2]) },
      { what: "Perfect information, 2 p1 − p2", known: 0.3992825, found: evpi(net(2)) },
      { what: "Perfect information, 3 p1 − p2", known: 0.4094634, found: evpi(net(3)) },
    ],
  };
}

function correlatedCase(n: number): KnownCase {
  const p1 = normals("p1", n, 1, 1);
  const p2 = sum(p1, normals("p2", n, 0, 2));
  const minus = [nothing(n), sum(p1, p2, -1)];
  const plus = [nothing(n), sum(p1, p2)];
  return {
    id: "B",
    name: "The same, p2 centred on p1",
    source: "Unit normal loss integral",
    figures: [
      { what: "p1 − p2: perfect information", known: 0.7978846, found: evpi(minus) },
      { what: "p1 − p2: to know p1", known: 0, found: evppi(minus, [p1]) },
      { what: "p1 + p2: perfect information", known: 0.3992825, found: evpi(plus) },
      { what: "p1 + p2: to know p1", known: 0.1666309, found: evppi(plus, [p1]) },
    ],
  };
}

function discreteCase(): KnownCase {
  const states = ([a, b, c]: readonly number[]) =>
    Float64Array.from({ length: 10 }, (_, i) => (i < 5 ? a : i < 8 ? b : c));
  const net = [
    [1500, 300, -800],
    [900, 600, -200],
    [500, 500, 500],
  ].map(states);
  const best = Float64Array.from(net[0], (_, i) => Math.max(...net.map((values) => values[i])));
  return {
    id: "C",
    name: "Three options in states of probability .5, .3, .2",
    source: "A sum of nine products",
    figures: [
      { what: "Best on average", known: 680, found: certain(Math.max(...net.map(meanOf))) },
      { what: "With perfect information", known: 1030, found: certain(meanOf(best)) },
      { what: "Perfect information", known: 350, found: certain(evpi(net).value) },
    ],
  };
}

type Model = (x: readonly number[]) => number;

/** Shares of the variance of a model whose inputs are uniform on (low, high). */
function shares(model: Model, count: number, [low, high]: [number, number], seed: string, n: number) {
  const sample = (name: string) =>
    Array.from({ length: count }, (_, i) => uniforms(`${seed} ${name} ${i}`, n).map((u) => low + (high - low) * u));
  const [a, b] = [sample("a"), sample("b")];
  const output = (columns: readonly Float64Array[]) =>
    Float64Array.from({ length: n }, (_, t) => model(columns.map((column) => column[t])));
  const mixed = a.map((_, i) => output(a.map((column, k) => (k === i ? b[k] : column))));
  return sobolIndices({ a: output(a), b: output(b), ab: mixed });
}

interface Shares {
  first: number[];
  total: number[];
}

function shareFigures(found: ReturnType<typeof shares>, known: Shares): KnownFigure[] {
  return found.flatMap(({ first, total }, i) => [
    { what: `x${i + 1} by itself`, known: known.first[i], found: first },
    { what: `x${i + 1} with all others`, known: known.total[i], found: total },
  ]);
}

function ishigamiCase(n: number): KnownCase {
  const model: Model = ([x, y, z]) => Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
  return {
    id: "D",
    name: "Shares of the variance of Ishigami's function",
    source: "Ishigami and Homma, ISUMA 1990; a = 7, b = 0.1",
    figures: shareFigures(shares(model, 3, [-Math.PI, Math.PI], "ishigami", n), {
      first: [0.313905, 0.442411, 0],
      total: [0.557589, 0.442411, 0.243684],
    }),
  };
}

function sobolCase(n: number): KnownCase {
  const weights = [78, 12, 0.5, 2, 97, 33];
  const model: Model = (x) => weights.reduce((all, a, i) => (all * (Math.abs(4 * x[i] - 2) + a)) / (1 + a), 1);
  return {
    id: "E",
    name: "Shares of the variance of Sobol's G function",
    source: "Closed form: partial variances of 1/3 ÷ (1 + a)², a = 78, 12, 0.5, 2, 97, 33",
    figures: shareFigures(shares(model, 6, [0, 1], "sobol g", n), {
      first: [0.000276, 0.010195, 0.765743, 0.191436, 0.000179, 0.00149],
      total: [0.000329, 0.012143, 0.79597, 0.220313, 0.000214, 0.001778],
    }),
  };
}

function studyCase(): KnownCase {
  const costs = presentValue([53_150, 666_715, 636_772, 647_783], 0.1);
  const benefits = presentValue([0, 1_606_511, 3_061_331, 4_229_760], 0.1);
  const net = benefits - costs;
  return {
    id: "F",
    name: "A published total economic impact study",
    source: "Its own totals, rounded to the dollar and the percent; 10 % a year, three years",
    figures: [
      { what: "Costs, present value", known: 1_672_201, found: certain(Math.round(costs)) },
      { what: "Benefits, present value", known: 7_168_371, found: certain(Math.round(benefits)) },
      { what: "Net present value", known: 5_496_170, found: certain(Math.round(net)) },
      {
        what: "Return on investment, %",
        known: 329,
        found: certain(Math.round(100 * (returnOnInvestment(net, costs) as number))),
      },
    ],
  };
}

function luckCase(n: number): KnownCase {
  const inputs = normals("inputs", n, -0.3, 1);
  const reruns = Array.from({ length: 8 }, (_, r) => [nothing(n), sum(inputs, normals(`luck ${r}`, n))]);
  return {
    id: "H",
    name: "Nothing, or an input and as much luck again",
    source: "Unit normal loss integral, of the input alone: luck cannot be known beforehand",
    figures: [
      { what: "Perfect information on inputs", known: normalLoss(-0.3, 1), found: perfectInformation(reruns) },
      { what: "Perfect foresight, luck too", known: normalLoss(-0.3, Math.SQRT2), found: evpi(reruns[0]) },
    ],
  };
}

/**
 * Problems whose answers are known, each with what the analysis finds on `n` seeded samples. One after the other, so
 * that who shows them can breathe between two.
 */
export function* knownCases(n: number): Generator<KnownCase> {
  yield normalCase(n);
  yield correlatedCase(n);
  yield discreteCase();
  yield ishigamiCase(n);
  yield sobolCase(n);
  yield studyCase();
  yield luckCase(n);
}
