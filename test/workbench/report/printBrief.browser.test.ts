import { expect, test } from "vitest";
import { printBrief } from "../../../src/workbench/report/printBrief.ts";

const frames = () => document.querySelectorAll("iframe[data-printed]").length;

test("a document is printed out of a frame in which nothing runs; it does not wait for a printer, and the next takes its place", async () => {
  const printed: string[] = [];
  let ran: unknown;
  const print = (frame: Window) => {
    printed.push(frame.document.querySelector("h1")?.textContent ?? "");
    ran = (frame as Window & { ran?: boolean }).ran;
  };
  const brief = (title: string) =>
    printBrief(`<!doctype html><title>Brief</title><h1>${title}</h1><script>window.ran = true</script>`, { print });
  await brief("Buy the suite.");
  expect(frames()).toBe(1);
  await brief("Leave it open.");
  expect(printed).toEqual(["Buy the suite.", "Leave it open."]);
  expect(ran).toBeUndefined();
  expect(frames()).toBe(1);
});
