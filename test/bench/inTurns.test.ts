import { describe, expect, it } from "vitest";
import { inTurns } from "./inTurns.ts";

/** Contestants that say their name, take a second each of a clock, and count. */
function contestants() {
  const calls: string[] = [];
  let time = 0;
  const run = (name: string) => () => {
    time += 1000;
    return calls.push(name);
  };
  return { calls, now: () => time, both: { a: run("a"), b: run("b") } };
}

describe("runs in turns", () => {
  it("alternate, and those that warm up do not count", async () => {
    const { calls, both, now } = contestants();
    const figures = await inTurns(both, { least: 2, most: 2, seconds: 60 }, now);
    expect(calls).toEqual(["a", "b", "a", "b", "a", "b"]);
    expect(figures).toEqual({ a: [3, 5], b: [4, 6] });
  });

  it("begin no round when the time is over, but for the fewest that were asked for", async () => {
    const turns = { most: 9, seconds: 3, warmUps: 0 };
    const few = contestants();
    expect((await inTurns(few.both, { ...turns, least: 1 }, few.now)).a).toHaveLength(2);
    const least = contestants();
    expect((await inTurns(least.both, { ...turns, least: 4 }, least.now)).a).toHaveLength(4);
  });

  it("are never more than asked for", async () => {
    const { both, now } = contestants();
    expect((await inTurns(both, { least: 1, most: 3, seconds: 1e6, warmUps: 0 }, now)).b).toHaveLength(3);
  });
});
