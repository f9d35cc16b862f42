import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { ScenarioFile } from "../../src/scenario/scenario.ts";
import { drop, fileOf, openedSmall, settled, texts, until, verdict } from "../workbench/page.ts";

/** As much of everything as a file may have. */
function full(file: ScenarioFile) {
  const [approach] = Object.values(file.approaches);
  const [signal] = file.handshake.signals;
  const ids = Array.from({ length: 12 }, (_, i) => `way-${i}`);
  const all = <T>(value: (id: string) => T) => Object.fromEntries(ids.map((id) => [id, value(id)]));
  const stages = (i: number) =>
    [0, 1, 2].map((k) => ({ approach: ids[(i + k) % 12] as string, startMonth: k + i / 40 }));
  Object.assign(file, {
    approaches: all((id) => ({ ...structuredClone(approach), label: id, short: id })),
    plans: Array.from({ length: 40 }, (_, i) => ({ id: `plan-${i}`, stages: stages(i) })),
    evidence: {},
    correlations: [],
  });
  const kept = all(() => signal?.kept.suite ?? 1);
  file.handshake.signals = Array.from({ length: 50 }, (_, i) => ({ name: `Signal ${i}`, weight: 1, kept }));
}

test("a scenario with as much of everything as there may be is shown in every view, and its inputs move", async () => {
  await openedSmall(1440, 900, "mid-size-b2b", full);
  const before = verdict().element().textContent;
  const row = document.querySelector("spandrel-rail spandrel-input-row");
  const slider = row?.shadowRoot?.querySelector<HTMLElement>('[role="slider"], input[type="range"]');
  for (let i = 0; i < 3; i++) {
    slider?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, composed: true }));
  }
  await expect.element(page.getByRole("button", { name: "Undo" })).toBeEnabled();
  await settled();
  expect(before).toMatch(/\w/);
  for (const view of ["why", "plan", "edit/handshake", "edit/plans", "edit/approaches", "library", "decide"]) {
    location.hash = view;
    await until(() => document.querySelector(".results > .waiting") === null);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth + 1);
    expect(texts(document.body).filter((text) => /\bNaN\b|\bundefined\b|Infinity/.test(text))).toEqual([]);
  }
});

test("a file of nearly 5 MB is opened, kept and found again", async () => {
  await openedSmall();
  const file = JSON.parse(await fileOf("mid-size-b2b"));
  const week = Object.fromEntries(Array.from({ length: 90 }, (_, k) => [`k${k}`, 1]));
  drop(
    JSON.stringify({ ...file, name: "Large", trials: 300, actuals: Array.from({ length: 5000 }, () => week) }),
    "l.json",
  );
  await until(() => document.title.endsWith(" Large, Spandrel"));
  await until(() => document.querySelector("spandrel-bar")?.kept === "Saved");
  document.body.replaceChildren();
  document.body.append(document.createElement("spandrel-workbench"));
  await until(() => document.title.endsWith(" Large, Spandrel"));
  await settled();
  expect(page.getByRole("alert").query()).toBeNull();
});
