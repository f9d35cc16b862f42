import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { drop, fileOf, hash, openedSmall, settled, stamp } from "./page.ts";

beforeEach(() => openedSmall());

const progress = () => page.getByRole("progressbar", { name: "200,000 futures" });

async function openLongOne() {
  const file = JSON.parse(await fileOf("mid-size-b2b"));
  drop(JSON.stringify({ ...file, name: "A long one", trials: 200_000 }), "long.json");
}

test("a long run shows how far it is; stopped, the preview's results stay and the stamp says so", async () => {
  const before = hash();
  await openLongOne();
  await expect.poll(hash).not.toBe(before);
  expect(stamp()).toContain("2,000 futures (preview)");
  await expect.element(progress()).toBeVisible();
  await expect.poll(() => Number(progress().element().getAttribute("aria-valuenow"))).toBeGreaterThan(0);
  expect(stamp()).toMatch(/updating$/);
  await page.getByRole("button", { name: "Stop" }).click();
  await expect.element(progress()).not.toBeInTheDocument();
  expect(stamp()).toMatch(/2,000 futures \(preview\)(?!.*updating)/);
});

test("another scenario that is opened meanwhile does not wait for a long run", async () => {
  await openLongOne();
  await expect.element(progress()).toBeVisible();
  const small = (await fileOf("enterprise")).replace(/"trials": \d+/, '"trials": 400');
  drop(small, "small.json");
  await expect.element(progress()).not.toBeInTheDocument();
  await settled();
  expect(stamp()).toContain("seed enterprise");
});

test("the line of progress takes no room: nothing moves when it comes and goes", async () => {
  const place = () => (document.querySelector("spandrel-stamp")?.getBoundingClientRect().top ?? 0) + scrollY;
  await openLongOne();
  await expect.element(progress()).toBeVisible();
  const during = place();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect.element(progress()).not.toBeInTheDocument();
  expect(place()).toBe(during);
});
