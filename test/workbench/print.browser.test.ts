import { afterEach, expect, it } from "vitest";
import "../../src/workbench/main.ts";

afterEach(() => document.body.replaceChildren());

it("on paper the sliders become a table of assumptions, which is gone afterwards", async () => {
  const workbench = document.createElement("spandrel-workbench");
  document.body.append(workbench);
  await workbench.updateComplete;
  expect(workbench.querySelector(".assumptions")).toBeNull();
  dispatchEvent(new Event("beforeprint"));
  expect(workbench.querySelectorAll(".assumptions tbody tr").length).toBeGreaterThan(150);
  dispatchEvent(new Event("afterprint"));
  expect(workbench.querySelector(".assumptions")).toBeNull();
});
