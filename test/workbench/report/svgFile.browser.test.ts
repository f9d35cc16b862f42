import { expect, test } from "vitest";
import "../../../src/elements/tokens.css";
import { gapChart } from "../../../src/charts/gapChart.ts";
import { optionStyles } from "../../../src/elements/optionStyle.ts";
import { pngFile } from "../../../src/workbench/report/pngFile.ts";
import { svgFile } from "../../../src/workbench/report/svgFile.ts";

const HOSTILE = `</text><script>alert(1)</script> & "it's" ]]>`;

/** A chart inside a shadow root with a style sheet of its own, in the dark theme. */
function chartOnPage(): SVGSVGElement {
  document.documentElement.dataset.theme = "dark";
  const host = document.createElement("div");
  host.style.width = "600px";
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("svg text { font: 500 12px var(--sans); } .loud { fill: var(--manual-tint); }");
  root.adoptedStyleSheets = [sheet];
  const styles = optionStyles([{ id: "open" }, { id: "suite" }]);
  const curve = (id: string, end: number) => ({
    id,
    label: id === "suite" ? HOSTILE : "Leave the gap open",
    short: id,
    style: styles[id],
    mean: Float64Array.from({ length: 78 }, (_, t) => ((t + 1) / 78) * end),
  });
  const table = {
    curves: [curve("open", 1.4e6), curve("suite", 7e5)],
    pick: "suite",
    fan: null,
    live: null,
    renewals: [12],
    horizonMonths: 18,
    currency: "USD",
  };
  const chart = gapChart(table as Parameters<typeof gapChart>[0], { width: 600 });
  const loud = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  loud.setAttribute("class", "loud");
  loud.setAttribute("width", "4");
  loud.setAttribute("height", "4");
  loud.setAttribute("onclick", "alert(1)");
  chart.append(loud);
  root.append(chart);
  return chart;
}

const parsed = (text: string) => new DOMParser().parseFromString(text, "image/svg+xml");

test("an SVG file stands alone: plain light colours, nothing that runs, its reading and its stamp in it", () => {
  const chart = chartOnPage();
  const before = chart.outerHTML;
  const text = svgFile(chart, { title: `It closes half. ${HOSTILE}`, stamp: ["Spandrel 0.1.0", "seed s", HOSTILE] });
  const file = parsed(text);
  expect(file.querySelector("parsererror")).toBeNull();
  expect(file.querySelectorAll("script, style, foreignObject").length).toBe(0);
  expect(text).not.toMatch(/var\(|light-dark|color-mix|oklab|oklch/);
  expect(
    [...file.querySelectorAll("*")]
      .flatMap((each) => each.getAttributeNames())
      .filter((name) => /^on|^class$|^style$/.test(name)),
  ).toEqual([]);
  expect(file.documentElement.textContent).toContain("seed s");
  expect(file.documentElement.textContent).toContain(HOSTILE.slice(0, 20));
  expect(file.documentElement.getAttribute("aria-label")).toContain("Leave the gap open");
  const fills = [...file.querySelectorAll("[fill],[stroke]")].flatMap((each) => [
    each.getAttribute("fill"),
    each.getAttribute("stroke"),
  ]);
  expect(fills).toContain("#225bb9");
  expect(fills).not.toContain("#5f99ed");
  for (const colour of fills) expect(colour ?? "none").toMatch(/^(#[0-9a-f]{6}|rgba\(.*\)|none|url\(.*\))$/);
  expect(chart.outerHTML).toBe(before);
});

test("a PNG has two pixels for each of the file's, on white", async () => {
  const svg = svgFile(chartOnPage(), { title: "", stamp: ["seed s"] });
  const blob = await pngFile(svg);
  expect(blob.type).toBe("image/png");
  const bitmap = await createImageBitmap(blob);
  const width = Number(parsed(svg).documentElement.getAttribute("width"));
  expect(bitmap.width).toBe(2 * width);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
    "2d",
  ) as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  expect([...context.getImageData(2, 2, 1, 1).data]).toEqual([255, 255, 255, 255]);
  const all = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  expect(all.some((part, i) => i % 4 === 0 && part < 60)).toBe(true);
  document.documentElement.removeAttribute("data-theme");
});
