import { expect, test } from "vitest";
import { chartCsv } from "../../../src/workbench/report/chartCsv.ts";
import { printBrief } from "../../../src/workbench/report/printBrief.ts";

test("a document is printed out of a frame in which nothing runs, and leaves nothing behind", async () => {
  let printed = "";
  let ran: unknown;
  await printBrief("<!doctype html><title>Brief</title><h1>Buy the suite.</h1><script>window.ran = true</script>", {
    print: (frame) => {
      printed = frame.document.querySelector("h1")?.textContent ?? "";
      ran = (frame as Window & { ran?: boolean }).ran;
      setTimeout(() => frame.dispatchEvent(new Event("afterprint")), 0);
    },
  });
  expect(printed).toBe("Buy the suite.");
  expect(ran).toBeUndefined();
  expect(document.querySelector("iframe[data-printed]")).toBeNull();
});

test("the table of a chart as CSV runs nothing in a spreadsheet", () => {
  const csv = chartCsv({ caption: "c", columns: ["Option", "Total"], rows: [["=HYPERLINK(1)", "$954k"]] });
  expect(csv).toBe("Option,Total\r\n'=HYPERLINK(1),$954k\r\n");
});
