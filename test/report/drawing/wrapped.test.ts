import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../../src/report/drawing/textWidth.ts";
import { wrapped } from "../../../src/report/drawing/wrapped.ts";

describe("wrapped text", () => {
  it("breaks between words, inside one that is too long, and cuts what is left over", () => {
    expect(wrapped("one two three", textWidth("one two") + 0.01, 2)).toEqual(["one two", "three"]);
    expect(wrapped("one two three four", textWidth("one two") + 0.01, 2)).toEqual(["one two", "three…"]);
    expect(wrapped("Donaudampfschiff", textWidth("Donaudamp") + 0.01, 2)).toEqual(["Donaudamp", "fschiff"]);
    expect(wrapped("  short ", 100, 1)).toEqual(["short"]);
    expect(wrapped("", 100, 1)).toEqual([]);
  });

  it("never has more lines than asked for, nor wider ones, and loses nothing unless it says so", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.integer({ min: 25, max: 200 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrapped(text, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
          const bare = (words: string) => words.replace(/\s/g, "");
          if (!lines.at(-1)?.endsWith("…")) expect(bare(lines.join(""))).toBe(bare(text));
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
