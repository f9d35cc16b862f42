import { describe, expect, it } from "vitest";
import { futures, listed, months } from "../../src/decision/words.ts";

describe("words for numbers", () => {
  it("count chances in futures of a hundred, and claim all or none only where that was seen", () => {
    expect(futures(0.514)).toBe("51 futures of 100");
    expect(futures(0.01)).toBe("1 future of 100");
    expect(futures(0.999)).toBe("more than 99 futures of 100");
    expect(futures(0.001)).toBe("fewer than 1 future of 100");
    expect(futures(1)).not.toMatch(/9/);
    expect(futures(0)).toMatch(/^(no|0) future/);
  });

  it("say months and lists as people do", () => {
    expect([18, 1, 4.3333].map(months)).toEqual(["18 months", "1 month", "4.3 months"]);
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listed)).toEqual(["", "a", "a and b", "a, b and c"]);
  });
});
