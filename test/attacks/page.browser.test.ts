import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { ScenarioFile } from "../../src/scenario/scenario.ts";
import { VIEWS } from "../../src/workbench/route.ts";
import { linkHash } from "../../src/workbench/sharing/link.ts";
import { shippedScenario } from "../../src/workbench/shipped.ts";
import { PATIENCE } from "../support/patience.ts";
import { openedSmall, stamp, texts, until, verdict } from "../workbench/page.ts";

const faults = () => page.getByRole("alert");
const IMAGE = "<img src=x onerror=\"window.attacked='image'\">";
const SCRIPT = "\"><script>window.attacked='script'</script><svg onload=\"window.attacked='svg'\">";
const LINK = "javascript:window.attacked='link'";

let wrong: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  wrong.push(String("reason" in event ? event.reason : event.message));
};

beforeAll(() => openedSmall());
beforeEach(() => {
  wrong = [];
  addEventListener("error", note);
  addEventListener("unhandledrejection", note);
});
afterEach(() => {
  removeEventListener("error", note);
  removeEventListener("unhandledrejection", note);
  expect(wrong.filter((message) => !/ResizeObserver/.test(message))).toEqual([]);
  vi.restoreAllMocks();
});

/** Every element of the page, shadow roots included. */
function all(root: ParentNode = document.body): Element[] {
  return [...root.querySelectorAll("*")].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
}

async function go(hash: string) {
  location.hash = hash;
  await until(() => document.querySelector(".results > .waiting")?.textContent !== "Opening this view.");
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** A scenario with markup in every text that it has. */
function hostile(file: ScenarioFile) {
  file.name = IMAGE.repeat(4);
  file.description = SCRIPT;
  file.handshake.trigger = SCRIPT;
  for (const [i, signal] of file.handshake.signals.entries()) signal.name = `${IMAGE}${i}`;
  for (const [id, approach] of Object.entries(file.approaches)) {
    Object.assign(approach, { label: `${id} ${IMAGE}`, short: `${id} ${SCRIPT}`, doing: `do ${IMAGE}` });
  }
  for (const stage of file.funnel.stages) stage.name = IMAGE;
  const entry = { grade: "A" as const, source: LINK, owner: SCRIPT, note: IMAGE };
  file.evidence = { funnel: entry, approaches: entry, handshake: entry, "funnel.coldRate": entry, team: entry };
}

describe("a scenario with markup in every text", () => {
  beforeAll(async () => {
    await openedSmall(1440, 900, "mid-size-b2b", hostile);
  });

  test.each([...VIEWS.map(({ id }) => id), "library", "edit/handshake", "edit/plans", "edit/approaches.suite"])(
    "is text and nothing else in %s",
    async (view) => {
      await go(view);
      const elements = all();
      expect(elements.filter(({ localName }) => ["script", "iframe", "object"].includes(localName))).toEqual([]);
      expect(elements.filter((each) => each.matches("img"))).toEqual([]);
      const handlers = elements.flatMap((each) => each.getAttributeNames().filter((name) => /^on/.test(name)));
      expect(handlers).toEqual([]);
      const links = elements.flatMap((each) => [each.getAttribute("href"), each.getAttribute("src")]);
      expect(links.filter((link) => link?.startsWith("javascript:"))).toEqual([]);
      expect(window).not.toHaveProperty("attacked");
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth + 1);
      expect(texts(document.body).filter((text) => /\bNaN\b|\bundefined\b|\[object/.test(text))).toEqual([]);
    },
  );
});

describe("an address", () => {
  test.each([
    "edit/constructor",
    "edit/__proto__",
    "edit/approaches.__proto__",
    "edit/approaches.constructor",
    "edit/funnel.coldRate.toString",
    `edit/${"x".repeat(100_000)}`,
    "edit/%00%ff",
    'edit/"]{}*',
    "edit/../../etc",
    "edit/handshake.signals.-1.weight",
    "constructor",
    "__proto__",
    "library/<img src=x>",
    "start/9999",
    "link",
    "why/%F0%9F%99%82",
    "",
  ])("that leads nowhere harms nothing: #%s", async (hash) => {
    await go(hash);
    await expect
      .poll(() => texts(document.querySelector("main") as Node).length, { timeout: PATIENCE })
      .toBeGreaterThan(10);
    expect(faults().query()).toBeNull();
  });
});

describe("what is dropped", () => {
  const dropped = (file: File) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file);
    Object.defineProperty(dataTransfer, "files", { value: [file] });
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  };
  const big = (size: number) => {
    const file = new File(["x"], "dump.bin");
    Object.defineProperty(file, "size", { value: size });
    vi.spyOn(file, "text").mockRejectedValue(new Error("nobody may read this"));
    return file;
  };
  const folder = () => {
    const file = new File([], "folder");
    vi.spyOn(file, "text").mockRejectedValue(new DOMException("A requested file could not be found", "NotFoundError"));
    return file;
  };
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0xd8]);

  beforeAll(() => openedSmall());

  test.each([
    ["an image", () => new File([png], "photo.png", { type: "image/png" }), /required/],
    ["a file of 1 GB", () => big(1e9), /at most 5 MB, found 1000\.0 MB/],
    ["a folder", folder, /required a file that can be read/],
    ["nothing", () => new File([], "empty.json"), /an empty file/],
    ["a hostile name", () => new File(["{"], `\u202e${IMAGE}${"x".repeat(9000)}`), /required/],
    ["deep nesting", () => new File(["[".repeat(2e6)], "deep.json"), /required/],
    ["another version", () => new File(['{"version": 99, "funnel": {}}'], "next.json"), /version/],
  ])("is refused in place where it is %s", async (_, file, reason) => {
    const before = stamp();
    dropped(file());
    await expect.element(faults().getByText(reason).first()).toBeVisible();
    await expect.element(faults().getByText(/was not opened; Mid-size B2B is as it was/)).toBeVisible();
    expect(stamp()).toBe(before);
    await faults().getByRole("button", { name: "Dismiss" }).click();
  });
});

describe("what is pasted", () => {
  const paste = (text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  };

  test.each([
    ["a mail", (link: string) => `See this:\n\n<https://example.org/spandrel/${link}>.\n\nBest regards`],
    ["a sentence", (link: string) => `It is at http://localhost/${link}, as I said.`],
    ["an address bar", (link: string) => `http://localhost/${link}`],
  ])("is opened if it is a link within %s", async (_, around) => {
    await openedSmall();
    paste(around(await linkHash(await shippedScenario("enterprise"), null)));
    await until(() => document.title.endsWith(" Enterprise, Spandrel"));
    expect(faults().query()).toBeNull();
  });

  test("is told if it is a link that was cut, and left alone if it is any text", async () => {
    await openedSmall();
    paste("just words, and https://example.org/#links");
    expect(faults().query()).toBeNull();
    paste("#link=1.abc");
    await expect
      .element(
        faults()
          .getByText(/cut short/)
          .first(),
      )
      .toBeVisible();
  });
});

test("amounts beyond all measure in a currency that nobody knows are shown as words", async () => {
  await openedSmall(1440, 900, "mid-size-b2b", (file) => {
    file.currency = "ZZZ";
    file.funnel.valuePerWin = 1e12;
    file.funnel.signalsPerWeek = 1e9;
  });
  for (const view of ["decide", "why", "plan", "edit", "library"]) {
    await go(view);
    const odd = texts(document.body).filter((text) => /\bNaN\b|Infinity|\bundefined\b/.test(text));
    expect(odd).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth + 1);
  }
  await go("decide");
  await expect.element(verdict()).toHaveTextContent(/\w/);
});
