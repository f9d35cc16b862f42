import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PATIENCE } from "../support/patience.ts";
import { focused, hash, openedSmall, settled, slider, verdict } from "./page.ts";
import { everywhere, goTo } from "./views.ts";

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
    expect(verdict().element().getBoundingClientRect().left).toBeGreaterThan(384);
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

test("a long analysis shows how far it is and is cancelled, and the next goes on", async () => {
  await goTo("why");
  await openedSmall(1440, 900, "mid-size-b2b", (file) => {
    file.trials = 20_000;
  });
  const cancel = page.getByRole("button", { name: "Cancel: One input at a time" });
  await expect.element(cancel, { timeout: PATIENCE }).toBeVisible();
  await cancel.click();
  await expect.element(page.getByRole("button", { name: "Run: One input at a time" })).toBeVisible();
  await expect.element(page.getByRole("progressbar", { name: "Where the pick changes" })).toBeVisible();
});

test("a slider that is dragged ends what runs, and nothing runs before it rests", async () => {
  await goTo("why");
  await openedSmall(1440, 900, "mid-size-b2b", (file) => {
    file.trials = 20_000;
  });
  await expect
    .element(page.getByRole("progressbar", { name: "One input at a time" }), { timeout: PATIENCE })
    .toBeVisible();
  const quantity = { path: "funnel.signalsPerWeek", quantity: 30 };
  const rail = document.querySelector("spandrel-rail");
  rail?.dispatchEvent(new CustomEvent("quantity-input", { detail: quantity }));
  await expect.element(page.getByRole("progressbar", { name: "One input at a time" })).not.toBeInTheDocument();
  rail?.dispatchEvent(new CustomEvent("quantity-change", { detail: quantity }));
  await settled();
  await expect
    .element(page.getByRole("progressbar", { name: "One input at a time" }), { timeout: PATIENCE })
    .toBeVisible();
});

test("what a section sets is one step, within what may be stated", async () => {
  await goTo("why");
  const before = hash();
  const changes = [
    { path: "funnel.signalsPerWeek", to: 9 },
    { path: "funnel.coldRate", to: 4 },
  ];
  everywhere("spandrel-map")[0].dispatchEvent(new CustomEvent("map-set", { detail: { changes } }));
  await expect.poll(hash).not.toBe(before);
  await settled();
  expect(document.querySelector("spandrel-rail")?.summary).toBe("2 changed");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(hash).toBe(before);
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
