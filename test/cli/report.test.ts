import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { fileWith, spandrel } from "../support/spandrel.ts";

const CONSULTANCY = "scenarios/one-person-consultancy.json";
const emptyFolder = () => mkdtempSync(join(tmpdir(), "spandrel-report-"));
const report = (out: string, ...words: string[]) =>
  spandrel(["report", CONSULTANCY, "--trials", "100", "--out", out, ...words]);

describe("report", () => {
  it("writes every format into a new folder and prints the path of each file", async () => {
    const out = join(emptyFolder(), "new", "folder");
    const { status, stdout, stderr } = report(out);
    expect(stderr.replaceAll(/^note: .*\n/gm, "")).toBe("");
    expect(status).toBe(0);
    const paths = stdout.trimEnd().split("\n");
    expect(paths.every((path) => existsSync(path))).toBe(true);
    expect(paths.map((path) => basename(path)).sort()).toEqual(readdirSync(out).sort());
    const stem = "one-person-consultancy";
    for (const name of [".pptx", ".xlsx", ".html", "-brief.html", ".md", "-assumptions.csv", "-cash-by-month.csv"]) {
      expect(paths).toContain(join(out, `${stem}${name}`));
    }
    for (const [ending, part] of [
      [".pptx", "ppt/presentation.xml"],
      [".xlsx", "xl/workbook.xml"],
    ]) {
      const archive = await JSZip.loadAsync(readFileSync(join(out, `${stem}${ending}`)), { checkCRC32: true });
      expect(archive.file(part)).not.toBeNull();
    }
    const brief = readFileSync(join(out, `${stem}-brief.html`), "utf8");
    expect(brief).toContain("100 futures");
    const texts = paths.filter((path) => !/\.(pptx|xlsx)$/.test(path)).map((path) => readFileSync(path, "utf8"));
    for (const text of texts) expect(text).not.toMatch(/NaN|undefined|Infinity/);
  }, 120_000);

  it("writes only the formats that are named, once or between commas, and writes over what was there", () => {
    const out = emptyFolder();
    for (const words of [
      ["--format", "md,csv"],
      ["--format", "csv", "--format", "md"],
    ]) {
      expect(report(out, ...words).status).toBe(0);
      expect(new Set(readdirSync(out).map((name) => name.split(".").at(-1)))).toEqual(new Set(["md", "csv"]));
    }
  }, 120_000);

  it("refuses what it cannot do before anything is computed", () => {
    const out = emptyFolder();
    const unknown = report(out, "--format", "pdf");
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('--format: required one or more of pptx, xlsx, html, md, csv, svg, found "pdf"');
    const homeless = spandrel(["report", CONSULTANCY]);
    expect(homeless.status).toBe(2);
    expect(homeless.stderr).toContain("required --out DIR with report, found none");
    const occupied = spandrel(["report", CONSULTANCY, "--out", fileWith("x", "occupied")]);
    expect(occupied.status).toBe(1);
    expect(occupied.stderr).toContain(
      "required a folder that can be written to, found a file where a folder should be",
    );
    expect(spandrel(["report", CONSULTANCY, "--trials", "50", "--out", out]).status).toBe(1);
    expect(readdirSync(out)).toEqual([]);
  }, 60_000);
});
