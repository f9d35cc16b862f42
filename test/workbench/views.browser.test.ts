import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { SpandrelTask } from "../../src/elements/task/task.ts";
import { drop, fileOf, focused, hash, openedSmall, settled, slider, stamp, until, verdict } from "./page.ts";
import { analysed, everywhere, goTo } from "./views.ts";

const tab = (name: string) => page.getByRole("link", { name, exact: true });

const current = () =>
  page
    .getByRole("navigation", { name: "Views" })
    .getByRole("link")
    .all()
    .filter((link) => link.element().getAttribute("aria-current") === "page")
    .map((link) => link.element().textContent);

beforeEach(() => openedSmall());

afterEach(async () => {
  await goTo("decide");
});

describe("tabs", () => {
  test("are links that lead to the views, by keyboard, and back again", async () => {
    expect(current()).toEqual(["Decide"]);
    (tab("Decide").element() as HTMLElement).focus();
    await userEvent.tab();
    expect(focused().name).toBe("Why");
    await userEvent.keyboard("{Enter}");
    await expect.poll(current).toEqual(["Why"]);
    expect(location.hash).toBe("#why");
    expect(focused().name).toBe("Why");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    await expect.poll(current).toEqual(["Plan"]);
    history.back();
    await expect.poll(current).toEqual(["Why"]);
    history.forward();
    await expect.poll(current).toEqual(["Plan"]);
  });

  test.each(["", "#", "#nothing", "#why-not", "#s=eJwLSS0uAQAD6QGA"])(
    "the address %j leads to Decide and is left as it is",
    async (address) => {
      await goTo("why");
      location.hash = address;
      await expect.poll(current).toEqual(["Decide"]);
      expect(location.hash).toBe(address === "#" ? "" : address);
      await expect.element(page.getByText(/^lowest expected cost/)).toBeVisible();
    },
  );

  test("a view keeps what follows its name in the address", async () => {
    location.hash = "#plan?trial=7";
    await expect.poll(current).toEqual(["Plan"]);
    expect(location.hash).toBe("#plan?trial=7");
  });

  test("the title of the page is the verdict in every view", async () => {
    const { title } = document;
    await goTo("plan");
    expect(document.title).toBe(title);
  });

  test("one comes back to where one was", async () => {
    await goTo("why");
    scrollTo({ top: 300 });
    await goTo("decide");
    await expect.poll(() => scrollY).toBe(0);
    await goTo("why");
    await expect.poll(() => scrollY).toBe(300);
  });
});

describe("elsewhere than Decide", () => {
  beforeEach(() => goTo("why"));

  test("the verdict is one line that stays at the top, with its strength heard", async () => {
    const line = document.querySelector("spandrel-verdict") as HTMLElement;
    await expect.element(verdict()).toBeVisible();
    expect(document.querySelectorAll("spandrel-verdict")).toHaveLength(1);
    scrollTo({ top: 600 });
    expect(line.getBoundingClientRect().top).toBe(48);
    expect(line.getBoundingClientRect().height).toBeLessThan(60);
    expect(line.shadowRoot?.querySelector(".words")?.textContent).toMatch(/^[A-Z]/);
  });

  test("the inputs are a spine of 56 px that opens over the page, closes with Escape and gives the focus back", async () => {
    const rail = document.querySelector("spandrel-rail") as HTMLElement;
    const results = document.querySelector(".results") as HTMLElement;
    expect(rail.getBoundingClientRect().width).toBe(56);
    const place = results.getBoundingClientRect().left;
    await expect.element(slider("Signals, median")).not.toBeInTheDocument();
    await page.getByRole("button", { name: "Inputs", exact: true }).click();
    await expect.element(slider("Signals, median")).toBeVisible();
    await expect.poll(() => focused().name).toBe("Close inputs");
    expect(results.getBoundingClientRect().left).toBe(place);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => focused().name).toContain("Inputs");
    await expect.element(slider("Signals, median")).not.toBeInTheDocument();
  });

  test("in another view the inputs are closed", async () => {
    await page.getByRole("button", { name: "Inputs", exact: true }).click();
    await expect.element(slider("Signals, median")).toBeVisible();
    await goTo("plan");
    await expect.element(slider("Signals, median")).not.toBeInTheDocument();
    await goTo("decide");
    await expect.element(slider("Signals, median")).toBeVisible();
  });
});

describe.each(["why", "plan"] as const)("the analyses of %s", (view) => {
  beforeEach(() => goTo(view));

  test("are made by themselves, stay when one comes back, and stand in the stamp", { timeout: 120_000 }, async () => {
    await analysed();
    expect(stamp()).toMatch(view === "why" ? /one-way on .*map 41 by 41/ : /waiting on .* plans/);
    await goTo("decide");
    expect(stamp()).not.toMatch(/one-way|waiting/);
    await goTo(view);
    expect(everywhere<SpandrelTask>("spandrel-task").every((task) => task.ready && !task.stale)).toBe(true);
  });

  test("are told to be of earlier inputs when one moves, and made anew; undone, they are there at once", {
    timeout: 120_000,
  }, async () => {
    await analysed();
    const before = hash();
    await page.getByRole("button", { name: "Inputs", exact: true }).click();
    (slider("Signals, median").element() as HTMLElement).focus();
    await userEvent.keyboard("{PageDown}");
    await expect.poll(hash).not.toBe(before);
    await settled();
    const tasks = everywhere<SpandrelTask>("spandrel-task");
    expect(tasks.filter(({ stale }) => stale)).toHaveLength(tasks.length);
    await expect.element(page.getByText("of earlier inputs").first()).toBeVisible();
    await analysed();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(hash).toBe(before);
    await expect.poll(() => tasks.filter(({ stale }) => stale)).toEqual([]);
    expect(everywhere<SpandrelTask>("spandrel-task").every(({ ready, running }) => ready && running === null)).toBe(
      true,
    );
  });
});

test("a long analysis shows how far it is and is cancelled, and another goes on", { timeout: 60_000 }, async () => {
  await goTo("why");
  const file = JSON.parse(await fileOf("mid-size-b2b"));
  drop(JSON.stringify({ ...file, name: "A long one", trials: 30_000 }), "long.json");
  await until(() => stamp().includes(" 30,000 futures"));
  await settled();
  await expect.element(page.getByRole("progressbar")).toBeVisible();
  const cancel = page.getByRole("button", { name: /^Cancel: / }).first();
  const name = cancel.element().getAttribute("aria-label")?.replace("Cancel: ", "") ?? "";
  await cancel.click();
  await expect.element(page.getByRole("button", { name: `Run: ${name}` })).toBeVisible();
  await expect.element(page.getByRole("progressbar")).toBeVisible();
  await expect.element(page.getByRole("button", { name: `Cancel: ${name}` })).not.toBeInTheDocument();
});

test("what a section sets is one step, within what may be stated", async () => {
  await goTo("why");
  const before = hash();
  const map = everywhere("spandrel-map")[0];
  const changes = [
    { path: "funnel.signalsPerWeek", to: 9 },
    { path: "funnel.coldRate", to: 4 },
  ];
  map.dispatchEvent(new CustomEvent("map-set", { detail: { changes }, bubbles: true, composed: true }));
  await expect.poll(hash).not.toBe(before);
  await settled();
  expect(page.getByText("2 changed").all().length).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(hash).toBe(before);
  await expect.element(page.getByRole("button", { name: "Undo" })).toBeDisabled();
});

test("on paper the view that is shown is printed, with the assumptions", async () => {
  await goTo("why");
  dispatchEvent(new Event("beforeprint"));
  expect(document.querySelector(".assumptions")).not.toBeNull();
  expect(document.querySelector(".columns")).not.toBeNull();
  await expect.element(verdict()).toBeVisible();
  dispatchEvent(new Event("afterprint"));
  expect(document.querySelector(".assumptions")).toBeNull();
});

describe.each(["mid-size-b2b", "enterprise", "small-ecommerce"])("%s", (id) => {
  beforeAll(() => openedSmall(1440, 900, id));

  test.each(["why", "plan"] as const)(
    "%s fits at every width, before its tables are there and after",
    {
      timeout: 120_000,
    },
    async (view) => {
      await openedSmall(1440, 900, id);
      await goTo(view);
      const fits = async () => {
        for (const width of [360, 390, 768, 1024, 1100, 1440, 2560]) {
          await page.viewport(width, 900);
          await expect
            .poll(() => document.documentElement.scrollWidth, { message: `${width}` })
            .toBeLessThanOrEqual(width);
        }
      };
      await fits();
      await analysed();
      await fits();
    },
  );
});
