import fc from "fast-check";
import { expect, test } from "vitest";
import { inertText } from "../../../src/report/xlsx/inertText.ts";

fc.configureGlobal({ seed: 20_261_121 });

const anything = fc.string({ unit: "binary" });

test("no text begins like a formula, and none holds what XML cannot", () => {
  fc.assert(
    fc.property(fc.constantFrom("", "=", "+", "-", "−", "@", "\t", " =", "\u0007="), anything, (start, rest) => {
      const text = inertText(start + rest);
      expect(text).not.toMatch(/^\s*[=+\-−@]|^[\t\r\n]/);
      expect(text).not.toMatch(/\p{Surrogate}/u);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }),
  );
});

test("an ordinary text stays what it is", () => {
  for (const text of ["Integrated suite", "5 − 3", "a@b.org", "naïve 日本 🙂", "''"])
    expect(inertText(text)).toBe(text);
});

test("what Excel would decode to a character is kept as it was typed", () => {
  expect(inertText("_x003D_1+1")).toBe("_x005F_x003D_1+1");
});

test("a text longer than a cell is cut, not within a letter", () => {
  const text = inertText("🙂".repeat(20_000));
  expect(text.length).toBeLessThanOrEqual(32_767);
  expect(text).not.toMatch(/\p{Surrogate}/u);
});
