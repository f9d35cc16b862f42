import { expect, test } from "vitest";
import { optionStyles } from "../../src/elements/optionStyle.ts";

test("the four known options have their own hue and line", () => {
  const styles = optionStyles(["suite", "middleware", "manual", "open"].map((id) => ({ id })));
  expect(styles.suite).toEqual({ color: "var(--suite)", text: "var(--suite-t)", tint: "var(--suite-tint)", dash: [] });
  expect(styles.middleware.dash).toEqual([12, 3]);
  expect(styles.manual.dash).toEqual([4, 3]);
  expect(styles.open.dash).toEqual([1.6, 3.4]);
});

test("a plan is plum and its line is its stages' dashes joined", () => {
  const styles = optionStyles([
    { id: "manual" },
    { id: "middleware" },
    { id: "bridge", stages: ["manual", "middleware"] },
  ]);
  expect(styles.bridge.color).toBe("var(--plan)");
  expect(styles.bridge.dash).toEqual([4, 3, 12, 3]);
});

test("no two of many options share both hue and line", () => {
  const approaches = Array.from({ length: 12 }, (_, i) => ({
    id: i < 3 ? ["suite", "middleware", "manual"][i] : `own-${i}`,
  }));
  const plans = Array.from({ length: 4 }, (_, i) => ({
    id: `plan-${i}`,
    stages: ["manual", i < 2 ? "suite" : "own-5"],
  }));
  const styles = optionStyles([...approaches, ...plans, { id: "open" }]);
  const looks = Object.values(styles).map(({ color, dash }) => `${color} ${dash.join(" ")}`);
  expect(new Set(looks).size).toBe(17);
});

test("approaches of a file's own take the fourth hue, the fifth, then those that are unused", () => {
  const styles = optionStyles([
    { id: "agency" },
    { id: "suite" },
    { id: "warehouse" },
    { id: "export" },
    { id: "open" },
  ]);
  expect(styles.agency.color).toBe("var(--fourth)");
  expect(styles.warehouse.color).toBe("var(--fifth)");
  expect(styles.export.color).toBe("var(--middleware)");
});
