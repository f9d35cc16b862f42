import { html, type TemplateResult } from "lit";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PageSetting } from "../../../src/report/deck/page.ts";
import "../../../src/workbench/present/presentDesk.ts";
import type { SpandrelPresentDesk } from "../../../src/workbench/present/presentDesk.ts";
import { shown, violations } from "../../elements/accessible.ts";
import { pages, settled, stamp, styles } from "../../elements/deck/pages.ts";

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

interface Props extends Pick<SpandrelPresentDesk, "deck" | "progress" | "stale"> {
  settings: readonly PageSetting[];
  keep(settings: PageSetting[]): void;
  exports: TemplateResult | null;
  inputs: readonly TemplateResult[];
}

async function desk(props: Partial<Props> = {}, width = 1000): Promise<SpandrelPresentDesk> {
  vi.spyOn(Element.prototype, "requestFullscreen").mockRejectedValue(new TypeError("no gesture"));
  const {
    deck = pages,
    progress = null,
    settings = [],
    stale = false,
    keep = () => {},
    exports = null,
    inputs = [],
  } = props;
  const host = await shown<SpandrelPresentDesk>(
    html`<spandrel-present-desk
      .deck=${deck}
      .progress=${progress}
      .settings=${settings}
      .optionStyles=${styles}
      currency="USD"
      name="Mid-size B2B"
      .stamp=${stamp}
      .stale=${stale}
      @page-settings-change=${({ detail }: CustomEvent<{ settings: PageSetting[] }>) => keep(detail.settings)}
    >
      <div slot="exports">${exports}</div>
      ${inputs.length > 0 ? html`<div slot="inputs">${inputs}</div>` : null}
    </spandrel-present-desk>`,
    width,
  );
  await settled();
  return host;
}

const root = (host: SpandrelPresentDesk) => host.renderRoot as ShadowRoot;
const button = (host: SpandrelPresentDesk, name: string) =>
  [...root(host).querySelectorAll("button")].find((each) => each.textContent?.trim() === name) as HTMLButtonElement;
const show = (host: SpandrelPresentDesk) => root(host).querySelector("spandrel-present");

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test.each([1000, 350])("%i px wide it has no accessibility fault", async (width) => {
    document.documentElement.dataset.theme = theme;
    const host = await desk({ exports: html`<p>Slides</p>` }, width);
    expect(await violations(host)).toEqual([]);
    expect(host.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test("every page that is shown stands there small, under its own title or another", async () => {
  const host = await desk({
    settings: [{ id: "why" }, { id: "cost", title: "What it costs" }, { id: "gap", hidden: true }],
  });
  const names = [...root(host).querySelectorAll(".overview button")].map((each) =>
    each.textContent?.replace(/\s+/g, " ").trim(),
  );
  expect(names).toHaveLength(4);
  expect(names[0]).toMatch(/^Present from page 1 What matters most is signals/);
  expect(names[1]).toBe("Present from page 2 What it costs");
});

test("it presents from any page, and comes back to where the focus was", async () => {
  const host = await desk();
  const third = root(host).querySelectorAll<HTMLButtonElement>(".overview button")[2];
  third.focus();
  third.click();
  await settled();
  expect(show(host)?.at).toBe(2);
  show(host)?.renderRoot.querySelector<HTMLButtonElement>("[aria-label=Leave]")?.click();
  await settled();
  expect(show(host)).toBeNull();
  expect(root(host).activeElement).toBe(third);
});

test("with the notes' window", async () => {
  const open = vi.spyOn(window, "open").mockReturnValue(null);
  const host = await desk();
  button(host, "Present with notes window").click();
  await settled();
  expect(open).toHaveBeenCalledOnce();
  expect(show(host)?.renderRoot.querySelector("section[aria-label=Notes]")).not.toBeNull();
});

test("rows for live changes reach the show", async () => {
  const host = await desk({ inputs: [html`<label>Signals<input /></label>`] });
  button(host, "Present").click();
  await settled();
  expect(show(host)?.renderRoot.querySelector("[aria-label=Inputs]")).not.toBeNull();
});

test("pages that change while they are presented are followed", async () => {
  const host = await desk();
  button(host, "Present").click();
  await settled();
  host.deck = pages.map((page) => ({ ...page, sub: "Other figures." }));
  await settled();
  expect(show(host)?.pages[0]?.sub).toBe("Other figures.");
});

test("other settings are handed on to be kept", async () => {
  const kept: PageSetting[][] = [];
  const host = await desk({ keep: (settings) => kept.push(settings) });
  const list = root(host).querySelector("spandrel-page-settings");
  list?.renderRoot.querySelector<HTMLButtonElement>("[aria-label='Move down: The question']")?.click();
  expect(kept[0]?.map(({ id }) => id)).toEqual(["options", "question", "cost", "gap", "why"]);
});

test("before there are pages it says how far they are, and nothing can be presented", async () => {
  const host = await desk({ deck: null, progress: 0.4 });
  expect(root(host).querySelector("[role=status]")?.textContent).toContain("40%");
  expect(button(host, "Present").disabled).toBe(true);
  expect(await violations(host)).toEqual([]);
});
