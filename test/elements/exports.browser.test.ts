import { html } from "lit";
import { expect, test } from "vitest";
import type { Export, ExportDetail, SpandrelExports } from "../../src/elements/exports/exports.ts";
import "../../src/elements/exports/exports.ts";
import { shown, violations } from "./accessible.ts";

const rest = { holds: "What is in it.", does: "Save", busy: false, error: null };
const ROWS: Export[] = [
  { ...rest, id: "slides", label: "Slides", ending: ".pptx" },
  { ...rest, id: "brief", label: "Brief", ending: "", does: "Print", onPaper: true },
  { ...rest, id: "workbook", label: "Workbook", ending: ".xlsx", busy: true },
  { ...rest, id: "data", label: "<b>Data</b>", ending: ".zip", error: "required room on the disk, found none" },
  { ...rest, id: "verdict", label: "Verdict", ending: ".md", does: "Copy", done: "Copied" },
];

const drawn = (width = 700) =>
  shown<SpandrelExports>(html`<spandrel-exports .exports=${ROWS} paper="Letter"></spandrel-exports>`, width);

const row = (element: SpandrelExports, id: string) =>
  element.renderRoot.querySelector(`[data-id=${id}]`) as HTMLElement;

/** The events of these names that an element sends while something is done. */
function heard(element: Element, name: string, act: () => void): ExportDetail[] {
  const details: ExportDetail[] = [];
  const listen = (event: Event) => details.push((event as CustomEvent<ExportDetail>).detail);
  element.addEventListener(name, listen);
  act();
  element.removeEventListener(name, listen);
  return details;
}

test("each export is a row with what it holds, and its button asks for it by id", async () => {
  const element = await drawn();
  expect(element.renderRoot.querySelectorAll("li").length).toBe(5);
  const slides = row(element, "slides");
  expect(slides.textContent).toContain("What is in it.");
  const asked = heard(element, "export-start", () => slides.querySelector("button")?.click());
  expect(asked).toEqual([{ id: "slides" }]);
});

test("what is printed goes out with the paper: the one that is offered, or the one that was chosen", async () => {
  const element = await drawn();
  const brief = row(element, "brief");
  const print = () => brief.querySelector("button")?.click();
  expect(heard(element, "export-start", print)).toEqual([{ id: "brief", paper: "Letter" }]);
  const select = brief.querySelector("select") as HTMLSelectElement;
  select.value = "A4";
  select.dispatchEvent(new Event("change"));
  expect(heard(element, "export-start", print)).toEqual([{ id: "brief", paper: "A4" }]);
});

test("one that is being made says so and can be cancelled; one that failed says why and can be tried again", async () => {
  const element = await drawn();
  const workbook = row(element, "workbook");
  expect(workbook.querySelector(".busy")?.textContent).toBe("Being made");
  const cancelled = heard(element, "export-cancel", () => workbook.querySelector("button")?.click());
  expect(cancelled).toEqual([{ id: "workbook" }]);
  const data = row(element, "data");
  expect(data.querySelector("[role=status]")?.textContent).toBe("required room on the disk, found none");
  expect(data.querySelector("button")?.textContent?.trim()).toBe("Try again");
  expect(data.querySelector("h3 b")).toBeNull();
  expect(row(element, "verdict").querySelector("[role=status]")?.textContent).toBe("Copied");
});

test.each([320, 700])("is accessible and stays inside %i px", async (width) => {
  const element = await drawn(width);
  expect(await violations(element)).toEqual([]);
  expect(element.scrollWidth).toBeLessThanOrEqual(width);
});
