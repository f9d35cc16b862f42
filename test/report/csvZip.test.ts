import JSZip from "jszip";
import { expect, it } from "vitest";
import { csvZip } from "../../src/report/csvZip.ts";

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
