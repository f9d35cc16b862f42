import { describe, expect, it } from "vitest";
import { answersTo, firstAnswers } from "./answers.ts";
import type { Shown } from "./watchPage.ts";

const shown = (at: number, value: string, more: Partial<Shown> = {}): Shown => {
  return { at, value, trials: 10_000, preview: false, spoken: true, settled: true, ...more };
};

const inputs = [
  { at: 0, value: "5" },
  { at: 10, value: "6" },
  { at: 20, value: "5" },
  { at: 30, value: "7" },
];

describe("what a page showed, as answers to its inputs", () => {
  it("answers the first input of its value that is not before the last one answered", () => {
    const states = [shown(-1, "5"), shown(8, "5"), shown(19, "6"), shown(26, "5"), shown(45, "7")];
    expect(answersTo(inputs, states).map(({ input, after }) => [input, after])).toEqual([
      [0, 8],
      [1, 9],
      [2, 6],
      [3, 15],
    ]);
  });

  it("leaves inputs out that were overtaken, and answers none that came later", () => {
    const states = [shown(12, "5"), shown(25, "7"), shown(50, "7"), shown(60, "9")];
    expect(answersTo(inputs, states).map(({ input, after }) => [input, after])).toEqual([
      [0, 12],
      [3, 20],
    ]);
  });

  it("counts the first of a kind to each input", () => {
    const states = [shown(4, "5", { preview: true }), shown(7, "5"), shown(9, "5", { settled: false }), shown(18, "6")];
    const times = (preview: boolean) => firstAnswers({ inputs, shown: states }, (answer) => answer.preview === preview);
    expect(times(true)).toEqual([4]);
    expect(times(false)).toEqual([7, 8]);
  });
});
