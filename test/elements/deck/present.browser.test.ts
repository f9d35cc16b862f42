import { html, render } from "lit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SpandrelPresent } from "../../../src/elements/present/present.ts";
import "../../../src/elements/present/present.ts";
import { shown, violations } from "../accessible.ts";
import { hostilePages, pages, settled, stamp, styles } from "./pages.ts";

let heard: (number | "close")[] = [];

beforeEach(() => {
  heard = [];
  // full screen needs a person's gesture: these shows cover the window
  vi.spyOn(Element.prototype, "requestFullscreen").mockRejectedValue(new TypeError("no gesture"));
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.querySelector(":scope > iframe")?.remove();
  vi.restoreAllMocks();
});

async function presented(
  deck = pages,
  { notes = false, at = 0, rows = 0, idleAfter = 1e6 } = {},
): Promise<SpandrelPresent> {
  const before = await shown<HTMLElement>(html`<button>Present</button>`);
  before.focus();
  const place = document.createElement("div");
  document.body.append(place);
  render(
    html`<spandrel-present
      .pages=${deck}
      .optionStyles=${styles}
      .name=${"Mid-size B2B"}
      .stamp=${stamp}
      .at=${at}
      .notes=${notes}
      .idleAfter=${idleAfter}
      @present-move=${({ detail }: CustomEvent<{ at: number }>) => heard.push(detail.at)}
      @present-close=${() => heard.push("close")}
      >${rows > 0 ? html`<div slot="inputs">${Array.from({ length: rows }, (_, i) => html`<label>Input ${i}<input /></label>`)}</div>` : null}</spandrel-present
    >`,
    place,
  );
  await settled();
  return place.firstElementChild as SpandrelPresent;
}

const root = (host: SpandrelPresent) => host.renderRoot as ShadowRoot;
const dialog = (host: SpandrelPresent) => root(host).querySelector("dialog") as HTMLDialogElement;
const stage = (host: SpandrelPresent) => root(host).querySelector(".stage") as HTMLElement;
const status = (host: SpandrelPresent) => root(host).querySelector("[role=status]")?.textContent;
const button = (host: SpandrelPresent, name: string) =>
  root(host).querySelector(`[role=toolbar] button[aria-label="${name}"]`) as HTMLButtonElement | null;

async function press(host: SpandrelPresent, ...keys: string[]) {
  for (const key of keys) {
    stage(host).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));
    await host.updateComplete;
  }
}

/** A frame in place of the second window, which a browser under test opens only at a person's gesture. */
function withWindow(): Window {
  const frame = document.createElement("iframe");
  // beside what each show replaces
  document.documentElement.append(frame);
  const view = frame.contentWindow as Window;
  vi.spyOn(window, "open").mockReturnValue(view);
  return view;
}

describe("the show", () => {
  test.each(["light", "dark"])("has no accessibility fault in the %s theme", async (theme) => {
    document.documentElement.dataset.theme = theme;
    const host = await presented(pages, { rows: 3 });
    await press(host, "i", "?");
    expect(await violations(host)).toEqual([]);
  });

  test("is a modal dialog that names what is presented, with the focus inside", async () => {
    const host = await presented();
    expect(dialog(host).open).toBe(true);
    expect(dialog(host).matches(":modal")).toBe(true);
    expect(dialog(host).getAttribute("aria-label")).toBe("Presentation of Mid-size B2B");
    expect(root(host).activeElement).toBe(stage(host));
    expect(heard).toEqual([]);
  });

  test.each([
    ["ArrowRight", 2],
    ["PageDown", 2],
    [" ", 2],
    ["ArrowLeft", 0],
    ["PageUp", 0],
    ["Home", 0],
    ["End", 4],
    ["4", 3],
  ])("%j goes to its page and tells of it", async (key, to) => {
    const host = await presented(pages, { at: 1 });
    await press(host, key);
    expect(host.at).toBe(to);
    expect(heard).toEqual([to]);
    await settled();
    expect(status(host)).toMatch(new RegExp(`^Page ${to + 1} of 5: `));
  });

  test("nothing lies before the first page, behind the last, or where there is none", async () => {
    const host = await presented();
    await press(host, "ArrowLeft", "9");
    await press(host, "End", "ArrowRight");
    expect(heard).toEqual([4]);
    expect(button(host, "Next page")?.getAttribute("aria-disabled")).toBe("true");
  });

  test("the right half goes on, the left half back", async () => {
    const host = await presented(pages, { at: 1 });
    const { left, width } = stage(host).getBoundingClientRect();
    stage(host).dispatchEvent(new MouseEvent("click", { clientX: left + 0.8 * width, bubbles: true }));
    stage(host).dispatchEvent(new MouseEvent("click", { clientX: left + 0.2 * width, bubbles: true }));
    expect(heard).toEqual([2, 1]);
  });

  test("a swipe to the left goes on, and is not a tap too", async () => {
    const host = await presented();
    const finger = { pointerId: 7, pointerType: "touch", isPrimary: true, bubbles: true };
    stage(host).dispatchEvent(new PointerEvent("pointerdown", { ...finger, clientX: 300, clientY: 200 }));
    stage(host).dispatchEvent(new PointerEvent("pointerup", { ...finger, clientX: 180, clientY: 210 }));
    stage(host).dispatchEvent(new MouseEvent("click", { clientX: 180, bubbles: true }));
    expect(heard).toEqual([1]);
    stage(host).dispatchEvent(new PointerEvent("pointerdown", { ...finger, clientX: 200, clientY: 400 }));
    stage(host).dispatchEvent(new PointerEvent("pointerup", { ...finger, clientX: 150, clientY: 100 }));
    expect(heard).toEqual([1]);
  });

  test("B makes the screen black and says so; moving on shows the page again", async () => {
    const host = await presented();
    await press(host, "b");
    expect(root(host).querySelector(".blackout")).not.toBeNull();
    expect(status(host)).toBe("The screen is black.");
    await press(host, ".");
    expect(root(host).querySelector(".blackout")).toBeNull();
    await press(host, "B", "PageDown");
    expect(root(host).querySelector(".blackout")).toBeNull();
    expect(host.at).toBe(1);
  });

  test("Escape leaves, and the focus is where it was", async () => {
    const host = await presented();
    await press(host, "Escape");
    expect(heard).toEqual(["close"]);
    expect(dialog(host).open).toBe(false);
    expect(document.activeElement?.textContent).toBe("Present");
  });

  test("taken off the page, the focus is where it was too", async () => {
    const host = await presented();
    host.remove();
    expect(document.activeElement?.textContent).toBe("Present");
  });

  test("the controls hide when nothing moves and come back when something does", async () => {
    const host = await presented(pages, { idleAfter: 1 });
    const isIdle = () => root(host).querySelector(".show")?.classList.contains("idle");
    await expect.poll(isIdle).toBe(true);
    host.idleAfter = 1e6;
    root(host)
      .querySelector(".show")
      ?.dispatchEvent(new PointerEvent("pointermove", { bubbles: true }));
    await host.updateComplete;
    expect(isIdle()).toBe(false);
  });

  test("fewer pages than before: it stays on the last", async () => {
    const host = await presented(pages, { at: 4 });
    host.pages = pages.slice(0, 2);
    await settled();
    expect(button(host, "Next page")?.getAttribute("aria-disabled")).toBe("true");
    expect(root(host).querySelector("spandrel-deck-page")?.page?.id).toBe("options");
  });

  test("hostile names stay words", async () => {
    const host = await presented(hostilePages);
    await press(host, "End");
    expect(root(host).querySelector("img")).toBeNull();
    expect(document.body.dataset.broken).toBeUndefined();
  });
});

describe("inputs", () => {
  test("open beside the page by I, take the focus, and keep their own keys", async () => {
    const host = await presented(pages, { rows: 3 });
    await press(host, "i");
    const aside = root(host).querySelector("aside") as HTMLElement;
    expect(aside.hidden).toBe(false);
    expect(root(host).activeElement).toBe(aside);
    const field = host.querySelector("input") as HTMLInputElement;
    field.focus();
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, composed: true }));
    field.dispatchEvent(new KeyboardEvent("keydown", { key: "5", bubbles: true, composed: true }));
    expect(heard).toEqual([]);
    field.dispatchEvent(
      new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true, cancelable: true }),
    );
    await host.updateComplete;
    expect(aside.hidden).toBe(true);
    expect(heard).toEqual([]);
  });

  test("without any there is no button for them", async () => {
    const host = await presented();
    expect(button(host, "Inputs")).toBeNull();
    await press(host, "i");
    expect(root(host).querySelector("aside")?.hidden).toBe(true);
  });
});

describe("notes", () => {
  const said = (view: Window) => view.document.body.textContent ?? "";
  const named = (view: Window, name: string) =>
    [...view.document.querySelectorAll("button")].find((each) => each.textContent === name) as HTMLButtonElement;

  test("a second window has the notes, the next title, the place, and follows the show", async () => {
    const view = withWindow();
    const host = await presented(pages, { notes: true });
    expect(view.document.title).toBe("Notes: Mid-size B2B");
    expect(said(view)).toContain("Say what the gap is.");
    expect(said(view)).toContain("Next: Two options, with $0 to $177,000 to pay over 18 months.");
    expect(said(view)).toContain("Page 1 of 5");
    await press(host, "End");
    expect(said(view)).toContain("This is the last page.");
    expect(named(view, "Next").getAttribute("aria-disabled")).toBe("true");
  });

  test("its keys and buttons drive the show", async () => {
    const view = withWindow();
    const host = await presented(pages, { notes: true });
    view.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", cancelable: true }));
    named(view, "Next").click();
    named(view, "Previous").click();
    expect(heard).toEqual([1, 2, 1]);
    await host.updateComplete;
    view.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", cancelable: true }));
    expect(heard.at(-1)).toBe("close");
  });

  test("closed by hand it is only closed; closed with the show it drives nothing any more", async () => {
    const view = withWindow();
    const host = await presented(pages, { notes: true });
    expect(button(host, "Notes")?.getAttribute("aria-pressed")).toBe("true");
    view.dispatchEvent(new Event("pagehide"));
    await host.updateComplete;
    expect(button(host, "Notes")?.getAttribute("aria-pressed")).toBe("false");
    expect(dialog(host).open).toBe(true);
    await press(host, "n");
    await press(host, "Escape");
    view.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", cancelable: true }));
    expect(heard).toEqual(["close"]);
  });

  test("where the window is blocked they stand below the page, and it says why", async () => {
    vi.spyOn(window, "open").mockReturnValue(null);
    const host = await presented(pages, { notes: true });
    const below = root(host).querySelector("section[aria-label=Notes]") as HTMLElement;
    expect(below.querySelector("[role=alert]")?.textContent).toContain("blocked the second window");
    expect(below.textContent).toContain("Then what it costs.");
    expect(await violations(host)).toEqual([]);
    await press(host, "n");
    expect(root(host).querySelector("section[aria-label=Notes]")).toBeNull();
  });

  test("hostile notes stay words", async () => {
    const view = withWindow();
    await presented(hostilePages, { notes: true });
    expect(view.document.querySelector("img")).toBeNull();
    expect(said(view)).toContain("<img");
  });
});
