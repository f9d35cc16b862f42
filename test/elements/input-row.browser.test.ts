import { html } from "lit";
import { describe, expect, test } from "vitest";
import type { SpandrelInputRow } from "../../src/elements/input-row/input-row.ts";
import "../../src/elements/input-row/input-row.ts";
import { optionStyles } from "../../src/elements/optionStyle.ts";
import { distributionOf } from "../../src/scenario/distributionOf.ts";
import { field } from "../../src/scenario/field.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import { count } from "../../src/scenario/units.ts";
import { shown, violations } from "./accessible.ts";

const signals = field("funnel.signalsPerWeek", "Signals", count("signals", "week"), "");
const band = { p10: 14, p50: 28, p90: 58 };

function parse(text: string): Quantity {
  const [p10, p50, p90] = text.split("..").map(Number);
  if (!(p10 < p50 && p50 < p90)) throw new Error("expected p10 < median < p90, found 3, 1, 2");
  return { p10, p50, p90 };
}

async function rowOf(value: Quantity, more: Partial<SpandrelInputRow> = {}) {
  const row = await shown<SpandrelInputRow>(
    html`<spandrel-input-row
      path="funnel.signalsPerWeek"
      label="Signals"
      unit="/week"
      .value=${value}
      .fileValue=${value}
      .quantileOf=${(quantity: Quantity) => distributionOf(quantity, signals).quantile}
      .parse=${parse}
      .write=${(q: Quantity) => (typeof q === "object" && "p10" in q ? `${q.p10} .. ${q.p50} .. ${q.p90}` : String(q))}
      .echo=${() => "understood"}
      grade="†"
    ></spandrel-input-row>`,
    384,
  );
  Object.assign(row, more);
  await row.updateComplete;
  const heard: [string, Quantity][] = [];
  for (const name of ["quantity-input", "quantity-change"]) {
    row.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail.quantity]));
  }
  const find = <E extends HTMLElement>(selector: string) => row.renderRoot.querySelector(selector) as E;
  return { row, heard, find };
}

function point(target: HTMLElement, type: string, clientX: number) {
  target.dispatchEvent(
    new PointerEvent(type, {
      clientX,
      clientY: 10,
      button: 0,
      pointerId: 1,
      pointerType: "mouse",
      bubbles: true,
      composed: true,
    }),
  );
}

function middle(element: HTMLElement): number {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
}

test.each([
  ["at rest", band, false],
  ["open", band, true],
  ["exact", 40, true],
])("a row %s has no accessibility fault", async (_, value, open) => {
  const { row } = await rowOf(value, { open });
  expect(await violations(row)).toEqual([]);
});

test("three sliders say their value with its unit; a number has one", async () => {
  const { row } = await rowOf(band);
  const sliders = [...row.renderRoot.querySelectorAll("[role=slider]")];
  expect(sliders.map((slider) => slider.getAttribute("aria-label"))).toEqual([
    "Signals, p10",
    "Signals, median",
    "Signals, p90",
  ]);
  expect(sliders[1].getAttribute("aria-valuetext")).toBe("28 /week");
  const exact = await rowOf(40);
  expect(exact.row.renderRoot.querySelectorAll("[role=slider]")).toHaveLength(1);
});

test("arrows, page, home and end move a handle; each is a change", async () => {
  const { row, heard, find } = await rowOf(band);
  const press = async (key: string) => {
    find(".thumb.p50").dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }),
    );
    await row.updateComplete;
    return (row.value as { p50: number }).p50;
  };
  const right = await press("ArrowRight");
  expect(right).toBeGreaterThan(28);
  expect(await press("PageDown")).toBeLessThan(right);
  expect(await press("End")).toBe(196);
  expect(await press("Home")).toBe(2);
  expect(heard.map(([name]) => name)).toEqual(Array(4).fill("quantity-change"));
});

test("dragging is heard as it goes and once more on release; the ghost stays until then", async () => {
  const { row, heard, find } = await rowOf(band, { open: true });
  const strip = find(".strip");
  strip.setPointerCapture = () => {};
  const from = middle(find(".thumb.p50"));
  point(strip, "pointerdown", from);
  point(strip, "pointermove", from + 30);
  await row.updateComplete;
  expect(find(".ghost.p50")).not.toBeNull();
  point(strip, "pointerup", from + 30);
  await row.updateComplete;
  expect(find(".ghost.p50")).toBeNull();
  expect(heard.map(([name]) => name)).toEqual(["quantity-input", "quantity-change"]);
  const { p10, p50, p90 } = row.value as typeof band;
  expect(p50).toBeGreaterThan(28);
  expect(p10 / p50).toBeCloseTo(14 / 28, 1);
  expect(p90 / p50).toBeCloseTo(58 / 28, 1);
});

test("setting a property is no event", async () => {
  const { row, heard } = await rowOf(band);
  row.value = { p10: 1, p50: 2, p90: 3 };
  await row.updateComplete;
  expect(heard).toEqual([]);
});

test("what differs from the file has a bar, a dashed tick and a way back", async () => {
  const { row, heard, find } = await rowOf({ p10: 20, p50: 34, p90: 66 }, { fileValue: band, open: true });
  expect(row.hasAttribute("changed")).toBe(true);
  expect(find(".file")).not.toBeNull();
  find(".note button").click();
  await row.updateComplete;
  expect(row.hasAttribute("changed")).toBe(false);
  expect(heard).toEqual([["quantity-change", band]]);
});

test("a typed text that is refused says why, in place, and changes nothing", async () => {
  const { row, heard, find } = await rowOf(band, { open: true });
  const input = find<HTMLInputElement>("input");
  input.value = "3 .. 1 .. 2";
  input.dispatchEvent(new Event("input"));
  input.dispatchEvent(new Event("change"));
  await row.updateComplete;
  expect(find(".fault").textContent).toBe("expected p10 < median < p90, found 3, 1, 2");
  expect(find(".echo").textContent).toBe("still 14 .. 28 .. 58");
  expect(input.getAttribute("aria-invalid")).toBe("true");
  expect([heard, row.value]).toEqual([[], band]);
});

test("a typed text that is understood is taken on commit", async () => {
  const { row, heard, find } = await rowOf(band, { open: true });
  const input = find<HTMLInputElement>("input");
  input.value = "10 .. 20 .. 40";
  input.dispatchEvent(new Event("input"));
  await row.updateComplete;
  expect(find(".echo").textContent).toBe("understood");
  expect(heard).toEqual([]);
  input.dispatchEvent(new Event("change"));
  expect(heard).toEqual([["quantity-change", { p10: 10, p50: 20, p90: 40 }]]);
});

describe("what the analyses know of an input", () => {
  const [suite, open] = Object.values(optionStyles([{ id: "suite" }, { id: "open" }]));
  const territories = [
    { from: 0, to: 8, style: open },
    { from: 70, to: 280, style: suite },
  ];
  const stretches = (row: SpandrelInputRow) => [...row.renderRoot.querySelectorAll<HTMLElement>(".territory")];

  test("the track is in the winner's line over the stretch that is another's, on the track's own scale", async () => {
    const { row, find } = await rowOf(band, { territories });
    const rule = find(".rule").getBoundingClientRect();
    // the track of these signals goes from 2 to 196 in ratios
    const at = (value: number) => rule.left + (rule.width * Math.log(value / 2)) / Math.log(98);
    const [low, high] = stretches(row).map((each) => each.getBoundingClientRect());
    expect([low.left, low.right, high.left, high.right].map(Math.round)).toEqual(
      [rule.left, at(8), at(70), rule.right].map(Math.round),
    );
    const images = stretches(row).map((each) => getComputedStyle(each).backgroundImage);
    expect(images[0]).toContain("repeating-linear-gradient");
    expect(images[1]).toMatch(/^linear-gradient/);
  });

  test("what is beyond the track's ends is not drawn", async () => {
    const { row } = await rowOf(band, { territories: [{ from: 400, to: 900, style: suite }] });
    expect(stretches(row)).toEqual([]);
  });

  test("the bar is as long as the input is important, and says by how much", async () => {
    const swing = "moves the lead over suite by $12,000, from its p10 to its p90";
    const { row, find } = await rowOf(band, { importance: 0.5, swing });
    const [bar, column] = [".swing", ".importance"].map((each) => find(each).getBoundingClientRect().width);
    expect(bar / column).toBeCloseTo(0.5, 2);
    expect(find(".swing").getAttribute("aria-label")).toBe(swing);
    row.importance = 0;
    await row.updateComplete;
    expect(find(".importance").textContent).toBe("none");
  });

  test("what is exact says so, and what is not known leaves its place empty: the track keeps its width", async () => {
    const exact = await rowOf(40);
    const width = exact.find(".strip").getBoundingClientRect().width;
    expect(exact.find(".importance").textContent).toBe("exact");
    const unknown = await rowOf(band);
    expect(unknown.find(".importance").textContent).toBe("");
    expect(unknown.find(".strip").getBoundingClientRect().width).toBe(width);
  });

  test("opened, it says where another option takes over", async () => {
    const change = { path: "", name: "Leaving it open", style: open, where: "below 8.6 signals a week", standing: "" };
    const { row, find } = await rowOf(band, { open: true, territories, change, importance: 1, swing: "far" });
    expect(find(".change").textContent?.replace(/\s+/g, " ").trim()).toBe(
      "Leaving it open takes over below 8.6 signals a week.",
    );
    expect(await violations(row)).toEqual([]);
  });

  test("what is of earlier values is dimmed, but for the row that is held", async () => {
    const { row, find } = await rowOf(band, { territories, importance: 1, swing: "far" });
    const veil = () => getComputedStyle(stretches(row)[0], "::before");
    expect(veil().opacity).toBe("0");
    row.style.setProperty("--analysed", "0.4");
    expect(veil().opacity).toBe("0.6");
    expect(getComputedStyle(find(".swing")).opacity).toBe("0.4");
    const strip = find(".strip");
    strip.setPointerCapture = () => {};
    point(strip, "pointerdown", middle(find(".thumb.p50")));
    await row.updateComplete;
    expect(veil().content).toBe("none");
  });

  test("a full name comes before the ends of the range", async () => {
    const long = { label: "Middleware: hours until somebody notices", unit: "hours a week" };
    const { row, find } = await rowOf(band, { named: true, ...long });
    expect(row.hasAttribute("tight")).toBe(true);
    expect(getComputedStyle(find(".end")).display).toBe("none");
    const short = await rowOf(band, { named: true });
    expect(short.row.hasAttribute("tight")).toBe(false);
  });
});
