import { html } from "lit";
import { describe, expect, test } from "vitest";
import type { SpandrelPlanFound } from "../../src/elements/plan-found/plan-found.ts";
import "../../src/elements/plan-found/plan-found.ts";
import { shown, violations } from "./accessible.ts";

const rests = {
  caption: "The gain at the ends of each input",
  columns: ["What the gain rests on", "low", "gain", "high", "gain"],
  rows: [["Signals a week", "14", "−$578", "58", "+$67k"]],
};
const close = { caption: "Other plans of the last round", columns: ["Plan", "Dearer by"], rows: [["Suite", "$2k"]] };

const found = (takes: boolean) =>
  shown<SpandrelPlanFound>(
    html`<spandrel-plan-found .remarks=${["It keeps the budget."]} .rests=${rests} .close=${close} ?takes=${takes}></spandrel-plan-found>`,
    340,
  );

describe("what is said of a found plan", () => {
  test.each(["light", "dark"])("is accessible in the %s theme", async (theme) => {
    document.documentElement.dataset.theme = theme;
    expect(await violations(await found(true))).toEqual([]);
    delete document.documentElement.dataset.theme;
  });

  test("holds the remarks and what the gain rests on", async () => {
    const host = await found(false);
    const text = host.renderRoot.textContent ?? "";
    for (const part of ["It keeps the budget.", "Signals a week", "+$67k", "Other plans of the last round"]) {
      expect(text).toContain(part);
    }
    expect(host.renderRoot.querySelector("button")).toBeNull();
  });

  test("asks for the plan to be added", async () => {
    const host = await found(true);
    let asked = 0;
    host.addEventListener("plan-take", () => asked++);
    host.renderRoot.querySelector("button")?.click();
    expect(asked).toBe(1);
  });

  test("is nothing where there is nothing to say", async () => {
    const host = await shown<SpandrelPlanFound>(html`<spandrel-plan-found></spandrel-plan-found>`);
    expect(host.renderRoot.textContent?.trim()).toBe("");
  });
});
