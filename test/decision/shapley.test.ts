import { describe, expect, it } from "vitest";
import { type Shares, sampledShapleyValues, shapleyValues, type Worth } from "../../src/decision/shapley.ts";
import { stream } from "../../src/random/streams.ts";

/** A game of one trial: any number for every coalition. */
const game =
  (values: readonly number[]): Worth =>
  async (coalition) => [Float64Array.of(values[coalition])];

const randomGame = (players: number, seed: string) => {
  const uniform = stream(seed);
  return Array.from({ length: 2 ** players }, () => 100 * uniform() - 50);
};

/** Each player's marginal contribution in every order, one order after the other. */
function bruteForce(players: number, values: readonly number[]): number[] {
  const orders = permutations(Array.from({ length: players }, (_, i) => i));
  const sums = new Array<number>(players).fill(0);
  for (const order of orders) {
    let coalition = 0;
    for (const player of order) {
      sums[player] += values[coalition + 2 ** player] - values[coalition];
      coalition += 2 ** player;
    }
  }
  return sums.map((sum) => sum / orders.length);
}

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}

const means = ({ shares }: Shares) => shares.map(([{ mean }]) => mean);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** The same game with the players listed in another order. */
const relisted = (players: number, values: readonly number[], order: readonly number[]) =>
  values.map((_, coalition) => {
    let original = 0;
    for (let i = 0; i < players; i++) if ((coalition >> i) & 1) original += 2 ** order[i];
    return values[original];
  });

describe("Shapley values", () => {
  it.each([1, 2, 3, 4, 5])("of %i players are the mean over all orders, one by one", async (players) => {
    const values = randomGame(players, `game ${players}`);
    const found = means(await shapleyValues(players, game(values)));
    bruteForce(players, values).forEach((expected, i) => {
      expect(found[i]).toBeCloseTo(expected, 10);
    });
  });

  it("are those of Shapley's glove game: a left glove, two right ones", async () => {
    const pairs = [0, 0, 0, 1, 0, 1, 0, 1];
    expect(means(await shapleyValues(3, game(pairs))).map((x) => x.toFixed(12))).toEqual(
      [2 / 3, 1 / 6, 1 / 6].map((x) => x.toFixed(12)),
    );
  });

  it("add up to the whole move, and are nothing for who changes nothing", async () => {
    const values = randomGame(4, "with a null player");
    // player 2 changes nothing, whoever is there
    const idle = values.map((_, coalition) => values[coalition & ~4]);
    const found = means(await shapleyValues(4, game(idle)));
    expect(sum(found)).toBeCloseTo(idle[15] - idle[0], 10);
    expect(found[2]).toBeCloseTo(0, 12);
  });

  it("are the same for players that do the same", async () => {
    const bySize = [0, 3, 10, 11];
    const values = Array.from({ length: 8 }, (_, c) => bySize[[c & 1, c & 2, c & 4].filter((bit) => bit > 0).length]);
    const found = means(await shapleyValues(3, game(values)));
    expect(found[0]).toBeCloseTo(found[1], 12);
    expect(found[1]).toBeCloseTo(found[2], 12);
  });

  it("change their sign with the direction, and do not hang on the order of listing", async () => {
    const values = randomGame(4, "both ways");
    const found = means(await shapleyValues(4, game(values)));
    const back = means(await shapleyValues(4, game(values.map((_, coalition) => values[15 - coalition]))));
    back.forEach((value, i) => {
      expect(value).toBeCloseTo(-found[i], 10);
    });
    const order = [2, 0, 3, 1];
    const again = means(await shapleyValues(4, game(relisted(4, values, order))));
    again.forEach((value, i) => {
      expect(value).toBeCloseTo(found[order[i]], 10);
    });
  });

  it("have the standard error of their values over the trials", async () => {
    const worth: Worth = async (coalition) => [Float64Array.of(0, 2, 4).map((x) => x * (coalition & 1))];
    const { shares } = await shapleyValues(2, worth);
    expect(shares[0][0].mean).toBeCloseTo(2, 12);
    expect(shares[0][0].se).toBeCloseTo(2 / Math.sqrt(3), 12);
    expect(shares[1][0].se).toBe(0);
  });
});

describe("Shapley values from random orders", () => {
  const shuffler = (players: number, seed: string) => {
    const uniform = stream(seed);
    return () =>
      Array.from({ length: players }, (_, i) => ({ i, at: uniform() }))
        .sort((a, b) => a.at - b.at)
        .map(({ i }) => i);
  };

  it("add up exactly, and lie within four of their errors from those of all orders", async () => {
    const players = 8;
    const values = randomGame(players, "sampled").map(
      (x, coalition) => x + 40 * coalition.toString(2).replaceAll("0", "").length,
    );
    const exact = means(await shapleyValues(players, game(values)));
    const sampled = await sampledShapleyValues(players, game(values), shuffler(players, "orders"), {
      precision: 0.02,
      coalitions: 256 + 2 * players,
    });
    expect(sampled.orders).toBeGreaterThanOrEqual(8);
    expect(sum(means(sampled))).toBeCloseTo(values[255] - values[0], 8);
    sampled.shares.forEach(([{ mean, orderSe }], i) => {
      expect(Math.abs(mean - exact[i])).toBeLessThanOrEqual(4 * orderSe);
    });
  });

  it("need no more than a few orders where nothing hangs on the order", async () => {
    const worths = [3, 1, 4, 1, 5, 9, 2, 6];
    const values = Array.from({ length: 256 }, (_, c) => sum(worths.filter((_, i) => (c >> i) & 1)));
    const { shares, orders } = await sampledShapleyValues(8, game(values), shuffler(8, "plain"), {
      precision: 0.02,
      coalitions: 200,
    });
    expect(orders).toBe(8);
    shares.forEach(([{ mean, orderSe }], i) => {
      expect(mean).toBeCloseTo(worths[i], 10);
      expect(orderSe).toBeCloseTo(0, 10);
    });
  });

  it("look at no more coalitions than they may", async () => {
    const values = randomGame(10, "many");
    const seen = new Set<number>();
    const worth: Worth = (coalition) => {
      seen.add(coalition);
      return game(values)(coalition);
    };
    await sampledShapleyValues(10, worth, shuffler(10, "few"), { precision: 0, coalitions: 60 });
    expect(seen.size).toBeLessThanOrEqual(60);
  });
});
