import { expect, it } from "vitest";
import { paperOf } from "../../src/report/brief/paper.ts";
import { exportName, fileStem } from "../../src/report/fileStem.ts";

it("a file name takes any scenario's name", () => {
  expect(["", "///", "日本", "CON", "Ärger & Söhne", "x".repeat(200)].map(fileStem)).toEqual([
    "scenario",
    "scenario",
    "scenario",
    "scenario-con",
    "arger-sohne",
    "x".repeat(60),
  ]);
  expect(exportName("Mid-size B2B", new Date(2026, 0, 5), ".xlsx")).toBe("mid-size-b2b-2026-01-05.xlsx");
});

it("the paper is that of the reader's country", () => {
  expect(["en-US", "en-CA", "es-MX", "fil-PH", "en", "en-GB", "de", "de-CH", "no such"].map(paperOf)).toEqual([
    "Letter",
    "Letter",
    "Letter",
    "Letter",
    "Letter",
    "A4",
    "A4",
    "A4",
    "A4",
  ]);
});
