import JSZip from "jszip";
import { expect, it } from "vitest";
import { chartFiles } from "../../src/report/chartFiles.ts";
import { csvZip } from "../../src/report/csvZip.ts";
import { deckOf } from "../../src/report/deck/deckOf.ts";
import { materialOf } from "./material.ts";

it("tables go into an archive as CSV, in UTF-8; the same tables give the same bytes", async () => {
  const tables = ["ask", "options"].map((id) => ({
    id,
    title: "The ask",
    unit: "",
    columns: [{ label: "Wer", kind: "text" as const }],
    rows: [["Müller"]],
  }));
  const bytes = await csvZip(tables);
  const archive = await JSZip.loadAsync(bytes, { checkCRC32: true });
  expect(Object.keys(archive.files)).toEqual(["ask.csv", "options.csv"]);
  expect(await archive.file("ask.csv")?.async("string")).toContain("Müller");
  expect(await csvZip(tables)).toEqual(bytes);
});

it("the charts of the pages go along as SVG, each with its stamp", async () => {
  const material = await materialOf("broadcast-publisher");
  const charts = chartFiles(material, deckOf(material));
  expect(Object.keys(charts)).toEqual(["cost.svg", "gap.svg"]);
  for (const chart of Object.values(charts)) {
    expect(chart).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(chart).toContain(material.stamp[2]);
    expect(chart).not.toMatch(/NaN|undefined|var\(--/);
  }
  const archive = await JSZip.loadAsync(await csvZip([], charts), { checkCRC32: true });
  expect(await archive.file("gap.svg")?.async("string")).toBe(charts["gap.svg"]);
});
