import { html, render } from "lit";
import { afterEach, expect, test } from "vitest";
import "../../src/elements/chart/chart.ts";
import "../../src/elements/stamp/stamp.ts";
import { readStamp, writeStamp } from "../../src/elements/stampProperty.ts";

afterEach(() => render(html``, document.body));

const PARTS = [
  "Spandrel 0.1.0",
  'seed the "best" \\ one',
  "scenario 7c1f-9e02",
  "10,000 futures, standard error of the difference $1",
];
const STAMP = 'Spandrel 0.1.0, seed the "best" \\ one, scenario 7c1f-9e02, 10,000 futures';

test("what a view was computed from stands on each of its charts, whatever its seed is called", async () => {
  const draw = () => document.createElementNS("http://www.w3.org/2000/svg", "svg");
  render(
    html`<div style="width: 600px"><spandrel-chart .draw=${draw}></spandrel-chart><spandrel-stamp .parts=${PARTS}></spandrel-stamp></div>`,
    document.body,
  );
  const chart = document.querySelector("spandrel-chart");
  await document.querySelector("spandrel-stamp")?.updateComplete;
  await chart?.updateComplete;
  const shown = chart?.shadowRoot?.querySelector(".stamp") as Element;
  expect(readStamp(shown)).toBe(STAMP);
  expect(getComputedStyle(shown, "::after").content).toContain("scenario 7c1f-9e02, 10,000 futures");
});

test("a chart of which nothing is there yet has none", async () => {
  render(html`<spandrel-chart reading="Later"></spandrel-chart>`, document.body);
  await document.querySelector("spandrel-chart")?.updateComplete;
  expect(document.querySelector("spandrel-chart")?.shadowRoot?.querySelector(".stamp")).toBe(null);
});

test("a seed cannot leave the property for other styles", () => {
  const host = document.createElement("div");
  document.body.append(host);
  writeStamp(host, ['x"; } * { color: red', "seed \n\f\0 } url(//evil)", "a", "b"]);
  expect(readStamp(host)).toBe('x"; } * { color: red, seed } url(//evil), a, b');
  expect(host.style.color).toBe("");
  host.remove();
});
