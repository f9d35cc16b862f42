import { html } from "lit";
import { beforeAll, describe, expect, test } from "vitest";
import type { SpandrelDeckPage } from "../../../src/elements/deck-page/deck-page.ts";
import "../../../src/elements/deck-page/deck-page.ts";
import type { DeckPage } from "../../../src/report/deck/page.ts";
import { shown, violations } from "../accessible.ts";
import { hostilePages, pages, settled, stamp, styles } from "./pages.ts";

beforeAll(() => Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))));

async function drawn(page: DeckPage, width = 960, reflow = false): Promise<SpandrelDeckPage> {
  const host = await shown<SpandrelDeckPage>(
    html`<spandrel-deck-page
      .page=${page}
      .optionStyles=${styles}
      .name=${"Mid-size B2B"}
      .stamp=${stamp}
      .at=${pages.indexOf(page)}
      .of=${pages.length}
      .reflow=${reflow}
    ></spandrel-deck-page>`,
    width,
  );
  await settled();
  return host;
}

const root = (host: SpandrelDeckPage) => host.renderRoot as ShadowRoot;
const chart = (host: SpandrelDeckPage) => root(host).querySelector(".figure svg[role=img]") as SVGSVGElement | null;
const by = (kind: string) => pages.find(({ figure }) => figure.kind === kind) as DeckPage;
const box = (element: Element) => element.getBoundingClientRect();

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test.each(pages.map((page) => [page.figure.kind, page] as const))(
    "%s has no accessibility fault",
    async (_, page) => {
      document.documentElement.dataset.theme = theme;
      expect(await violations(await drawn(page))).toEqual([]);
      expect(await violations(await drawn(page, 390, true))).toEqual([]);
    },
  );
});

describe("the stage", () => {
  test.each([320, 960, 1600])("is 16 to 9 at %i px, and everything grows with it", async (width) => {
    const host = await drawn(by("gap"), width);
    expect(box(host).height).toBeCloseTo((width * 9) / 16, 0);
    const title = root(host).querySelector("h2") as HTMLElement;
    expect(Number.parseFloat(getComputedStyle(title).fontSize)).toBeCloseTo((60 * width) / 1920, 1);
    const tick = [...(chart(host)?.querySelectorAll("text") ?? [])].find((text) => text.textContent === "1.0");
    expect(box(tick as Element).height).toBeCloseTo((22 * 1.3 * width) / 1920, -1);
  });

  test.each(hostilePages.map((page) => [page.figure.kind, page] as const))(
    "hostile names in %s are words, and stay on it",
    async (_, page) => {
      const host = await drawn(page);
      expect(root(host).querySelector("img")).toBeNull();
      expect(document.body.dataset.broken).toBeUndefined();
      const [figure, footer] = [".figure", "footer"].map((each) => root(host).querySelector(each) as HTMLElement);
      expect(box(footer).bottom).toBeLessThanOrEqual(box(host).bottom + 1);
      expect(figure.clientHeight).toBeGreaterThan(0.3 * box(host).height);
      for (const text of chart(host)?.querySelectorAll("text") ?? []) {
        expect(box(text).right).toBeLessThanOrEqual(box(host).right + 1);
      }
    },
  );

  test("its foot says what it was computed from and which page it is", async () => {
    const footer = root(await drawn(by("gap"))).querySelector("footer") as HTMLElement;
    expect(footer.textContent).toContain(`Mid-size B2B, ${stamp.join(", ")}`);
    expect(footer.textContent).toContain("4 of 5");
    expect(footer.querySelectorAll(".dashes i")).toHaveLength(5);
    expect([...footer.querySelectorAll(".dashes i")].findIndex((dash) => dash.classList.contains("here"))).toBe(3);
  });

  test("an option's name in the title is underlined in its own line", async () => {
    const option = root(await drawn(by("gap"))).querySelector("h2 .option") as HTMLElement;
    expect(option.textContent).toBe("By hand, then middleware");
    expect(option.style.backgroundImage).toContain("repeating-linear-gradient");
    expect(option.style.backgroundImage).toContain("var(--plan)");
  });
});

describe("figures", () => {
  test("the gap's sentence has both ends, what is closed and the events", async () => {
    expect(chart(await drawn(by("gap")))?.getAttribute("aria-label")).toBe(
      "What the gap has cost after 18 months: Leave the gap open $1.43m, By hand, then middleware $774k; $656k closed; Middleware goes live, month 4 (2 to 8); contracts renew in month 12",
    );
  });

  test("the unit line counts as the axis does", async () => {
    const unit = (host: SpandrelDeckPage) => root(host).querySelector(".unit")?.textContent;
    expect(unit(await drawn(by("gap")))).toBe("Cumulative cost of the gap, million US dollars, discounted");
    expect(unit(await drawn(by("table")))).toBe("Paid over 18 months on average, US dollars, discounted");
  });

  test.each([960, 390])("no two words of a chart touch at %i px", async (width) => {
    for (const kind of ["gap", "costs"]) {
      const host = await drawn(by(kind), width, width < 800);
      const words = [...(chart(host)?.querySelectorAll("text") ?? [])].map(box);
      for (const [i, a] of words.entries()) {
        for (const b of words.slice(i + 1)) {
          const apart =
            a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
          expect(apart).toBe(true);
        }
      }
    }
  });

  test("the rival's ground is named in the tornado", async () => {
    expect(chart(await drawn(by("swings")))?.textContent).toContain("The suite cheaper");
  });

  test("a table keeps its roles in a column", async () => {
    for (const reflow of [false, true]) {
      const host = await drawn(by("table"), reflow ? 390 : 960, reflow);
      expect(root(host).querySelectorAll("[role=columnheader]")).toHaveLength(3);
      expect([...root(host).querySelectorAll("[role=rowheader]")].map((each) => each.textContent?.trim())).toEqual([
        "Integrated suite",
        "Leave the gap open",
        "All",
      ]);
    }
  });

  test.each(hostilePages.map((page) => [page.figure.kind, page] as const))(
    "390 px hold %s without scrolling sideways",
    async (_, page) => {
      const host = await drawn(page, 390, true);
      expect(host.scrollWidth).toBeLessThanOrEqual(390);
    },
  );
});
