import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvParseRows } from "d3-dsv";
import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { assumptionsOf } from "../../../src/report/assumptions.ts";
import { workbookOf } from "../../../src/report/xlsx/workbookOf.ts";
import { SHIPPED } from "../../support/scenarios.ts";
import { materialOf } from "../material.ts";

/** Files as LibreOffice calculates them anew, a comma-separated file for each sheet. */
function converted(bytes: Uint8Array, sheets: readonly string[]): Map<string, string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "spandrel-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    // Separator, quotes, UTF-8, from line 1, no formats, all figures as they are, every sheet.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";
    const home = `-env:UserInstallation=file://${folder}/home`;
    const settings = ["--headless", home, "--convert-to", filter, "--outdir", folder, join(folder, "book.xlsx")];
    execFileSync("soffice", settings, { stdio: "ignore" });
    const table = (sheet: string) => csvParseRows(readFileSync(join(folder, `book-${sheet}.csv`), "utf8"));
    return new Map(sheets.map((sheet) => [sheet, table(sheet)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file without the values beside its formulas, so that none of them can be taken over. */
async function withoutValues(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, file] of Object.entries(zip.files)) {
    if (!path.startsWith("xl/worksheets/sheet")) continue;
    zip.file(path, (await file.async("string")).replace(/<\/f><v>[^<]*<\/v>/g, "</f>"));
  }
  return zip.generateAsync({ type: "uint8array" });
}

function hasOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

// Skipped, and reported as skipped, on a machine without LibreOffice; workbookOf.test.ts calculates the same anew by itself.
describe.skipIf(!hasOffice())("LibreOffice calculates", () => {
  test.each(SHIPPED)(
    "the NPV, payback and months of %s to the cent",
    async (id) => {
      const material = await materialOf(id, { trials: 60 });
      const bytes = await workbookOf(material, { assumptions: assumptionsOf(material), tables: [] });
      const sheets = converted(await withoutValues(bytes), ["Finance", "Monthly"]);
      const finance = sheets.get("Finance") ?? [];
      const shown = material.finance.options[Number(finance[3][1]) - 1];
      const row = (label: string) => finance.find(([first]) => first === label) ?? [];
      expect(Number(row("NPV")[1])).toBeCloseTo(shown.npv, 2);
      expect(Number(row("NPV")[3])).toBe(0);
      expect(Number.parseFloat(row("ROI")[1]) / 100).toBeCloseTo(shown.roi ?? Number.NaN, 6);
      const payback = row("Payback of the expected cash, in months");
      if (shown.payback.expected === null) expect(payback[1]).toBe("never");
      else expect(Number(payback[1])).toBeCloseTo(shown.payback.expected, 6);
      for (const [i, { cash }] of shown.months.entries()) {
        expect(Number((sheets.get("Monthly") ?? [])[5 + i][11])).toBeCloseTo(cash.net, 2);
      }
    },
    120_000,
  );
});
