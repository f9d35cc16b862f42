import { html } from "lit";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../src/elements/correlations/correlations.ts";
import type { CorrelationRow, SpandrelCorrelations } from "../../src/elements/correlations/correlations.ts";
import { rankWords, upperHalves } from "../../src/elements/correlations/rankWords.ts";
import "../../src/elements/handshake/freshness.ts";
import type { CrossingRow } from "../../src/elements/handshake/freshness.ts";
import "../../src/elements/handshake/handshake.ts";
import type { SignalRow, SpandrelHandshake } from "../../src/elements/handshake/handshake.ts";
import type { QuantityCell } from "../../src/elements/handshake/quantityCell.ts";
import { optionStyles } from "../../src/elements/optionStyle.ts";
import "../../src/elements/specification/specification.ts";
import type { SpandrelSpecification } from "../../src/elements/specification/specification.ts";
import type { HandshakeEdit } from "../../src/scenario/edit/handshake.ts";
import { shown, violations } from "./accessible.ts";

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

const styles = optionStyles([{ id: "suite" }]);
const cell = (path: string, more: Partial<QuantityCell> = {}): QuantityCell => ({
  path,
  label: `${path} kept`,
  ...{ p10: "57%", p50: "66%", p90: "75%", isExact: false, isJudgement: true, isChanged: false },
  band: [0.57, 0.66, 0.75],
  ...more,
});
const signals: SignalRow[] = ["Score", "Tier"].map((name) => ({
  name,
  ...{ weight: "0.5", share: "50%", isChanged: name === "Tier" },
  kept: [cell(name)],
}));
const approaches = [{ label: "Suite", style: styles.suite, kept: "68%" }];

function handshake(width = 900) {
  const edits: HandshakeEdit[] = [];
  const check = (edit: HandshakeEdit) => {
    if (edit.kind === "rename" && edit.name === "Tier") throw new RangeError("required another name, found Tier");
  };
  const element = shown<SpandrelHandshake>(
    html`<spandrel-handshake
      trigger="a form is sent"
      .approaches=${approaches}
      .signals=${signals}
      .check=${check}
      .renderInput=${(path: string) => html`<p>the input of ${path}</p>`}
      @handshake-edit=${(event: CustomEvent<HandshakeEdit>) => edits.push(event.detail)}
    ></spandrel-handshake>`,
    width,
  );
  return { element, edits };
}

const rows: CrossingRow[] = [
  {
    label: "Suite",
    style: styles.suite,
    interval: cell("interval", { band: null, isExact: true, isChanged: true }),
    processing: cell("processing", { band: null }),
    ...{ delay: "2.5 days", isLate: true, worth: "22%" },
  },
];
const freshness = (width = 900) =>
  shown<HTMLElement>(
    html`<spandrel-freshness
      .decay=${[{ label: "Intent decay", cell: cell("decay", { band: null }) }]}
      .rows=${rows}
      limit="24 hours"
      .renderInput=${(path: string) => html`<p>the input of ${path}</p>`}
    ></spandrel-freshness>`,
    width,
  );

const pair: CorrelationRow = { between: ["a", "b"], names: ["Cold rate", "API skill"], rank: 0.5, isChanged: true };
const groups = [
  {
    heading: "Audience",
    inputs: [
      { path: "a", label: "Cold rate" },
      { path: "c", label: "Signals" },
    ],
  },
  { heading: "Team", inputs: [{ path: "b", label: "API skill" }] },
];

function correlations(width = 900, list: readonly CorrelationRow[] = [pair]) {
  const edits: unknown[] = [];
  const check = ({ rank }: { rank: number | null }) => {
    if (rank !== null && !(Math.abs(rank) < 1)) throw new RangeError("required less, found more");
  };
  const element = shown<SpandrelCorrelations>(
    html`<spandrel-correlations
      .rows=${list}
      .groups=${groups}
      .check=${check}
      @correlation-edit=${(event: CustomEvent) => edits.push(event.detail)}
    ></spandrel-correlations>`,
    width,
  );
  return { element, edits };
}

const sheet = {
  title: "Handshake: <b>x</b>",
  date: "",
  facts: [{ term: "Trigger", text: "a form is sent" }],
  tables: [{ caption: "What crosses", columns: ["Signal", "Weight"], rows: [["Score", "50% †"]] }],
  questions: ["Who knows?"],
  legend: "† A judgement",
  stamp: ["spandrel 0"],
};
const specification = () =>
  shown<SpandrelSpecification>(
    html`<spandrel-specification .sheet=${sheet} .markdown=${() => "# x"}></spandrel-specification>`,
  );

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test.each([900, 340])("everything is accessible at %i px", async (width) => {
    document.documentElement.dataset.theme = theme;
    expect(await violations(await handshake(width).element)).toEqual([]);
    await page.getByRole("button", { name: /^Score kept: 57% – 66% – 75% \(a judgement\)/ }).click();
    await userEvent.fill(page.getByRole("textbox", { name: "Name of signal 1" }), "Tier");
    await userEvent.tab();
    await expect.element(page.getByRole("alert")).toHaveTextContent("Required another name, found Tier.");
    expect(await violations(document.querySelector("spandrel-handshake") as Element)).toEqual([]);
    expect(await violations(await freshness(width))).toEqual([]);
    expect(await violations(await correlations(width, []).element)).toEqual([]);
    expect(await violations(await correlations(width).element)).toEqual([]);
    await page.getByRole("combobox", { name: "This input" }).click();
    expect(await violations(document.querySelector("spandrel-correlations") as Element)).toEqual([]);
    const folded = await specification();
    await page.getByRole("button", { name: "Show the page" }).click();
    expect(await violations(folded)).toEqual([]);
  });
});

describe("the handshake", () => {
  test("asks for one edit at a time, by role and name", async () => {
    const { element, edits } = handshake();
    await element;
    await userEvent.fill(page.getByRole("textbox", { name: "Weight of Score" }), "0.7");
    await userEvent.tab();
    await userEvent.fill(page.getByRole("textbox", { name: "A signal crosses when" }), "a call");
    await userEvent.tab();
    await page.getByRole("button", { name: "Move Tier up" }).click();
    await page.getByRole("button", { name: "Remove Score" }).click();
    await page.getByRole("button", { name: "Add a signal" }).click();
    expect(edits).toEqual([
      { kind: "reweigh", signal: 0, weight: 0.7 },
      { kind: "trigger", text: "a call" },
      { kind: "move", signal: 1, to: 0 },
      { kind: "remove", signal: 0 },
      { kind: "add" },
    ]);
  });

  test("keeps what was refused until Escape takes it back", async () => {
    const { element, edits } = handshake();
    await element;
    const name = page.getByRole("textbox", { name: "Name of signal 1" });
    await userEvent.fill(name, "Tier");
    await userEvent.keyboard("{Enter}");
    await expect.element(name).toHaveValue("Tier");
    await expect.element(name).toHaveAttribute("aria-invalid", "true");
    await userEvent.click(name);
    await userEvent.keyboard("{Escape}");
    await expect.element(name).toHaveValue("Score");
    expect(page.getByRole("alert").elements()).toEqual([]);
    expect(edits).toEqual([]);
  });

  test("opens the input of a cell below its row", async () => {
    await handshake().element;
    const opener = page.getByRole("button", { name: /^Tier kept/ });
    await opener.click();
    await expect.element(page.getByText("the input of Tier")).toBeVisible();
    await opener.click();
    expect(page.getByText("the input of Tier").elements()).toEqual([]);
  });
});

describe("correlations", () => {
  // Sheppard: both above their medians in 1/4 + asin(r)/2π; a rank of 0.5 is r = 2 sin(π/12).
  test("say what a rank means", () => {
    expect(upperHalves(0)).toBe(0.5);
    expect(upperHalves(0.5)).toBeCloseTo(0.5 + Math.asin(2 * Math.sin(Math.PI / 12)) / Math.PI, 12);
    expect(upperHalves(1)).toBeCloseTo(1, 7);
    expect(rankWords(-0.5)).toBe(
      "In 67 of 100 futures in which the first is high, the second is low; by chance it would be 50.",
    );
  });

  test("a rank is typed, refused in place, and a pair removed", async () => {
    const { element, edits } = correlations();
    await element;
    const rank = page.getByRole("textbox", { name: "Rank of Cold rate and API skill, as a number" });
    await userEvent.fill(rank, "2");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("alert")).toHaveTextContent("Required less, found more.");
    await userEvent.fill(rank, "−0.2");
    await userEvent.keyboard("{Enter}");
    await page.getByRole("button", { name: "Remove Cold rate and API skill" }).click();
    expect(edits).toEqual([
      { between: ["a", "b"], rank: -0.2 },
      { between: ["a", "b"], rank: null },
    ]);
  });

  test("a pair is found by typing, and added", async () => {
    const { element, edits } = correlations(900, []);
    await element;
    await expect.element(page.getByRole("button", { name: "Add" })).toBeDisabled();
    await page.getByRole("combobox", { name: "This input" }).click();
    await userEvent.keyboard("sig{Enter}");
    await page.getByRole("combobox", { name: "goes with this one" }).click();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    await expect.element(page.getByRole("combobox", { name: "goes with this one" })).toHaveValue("API skill");
    await page.getByRole("button", { name: "Add" }).click();
    expect(edits).toEqual([{ between: ["c", "b"], rank: 0.5 }]);
  });
});

describe("the specification", () => {
  test("shows names as text, and is printed alone", async () => {
    await specification();
    const { print } = globalThis;
    let seen = "";
    globalThis.print = () => {
      const alone = document.querySelector("body > spandrel-sheet");
      seen = alone?.shadowRoot?.querySelector("h3")?.textContent ?? "";
      dispatchEvent(new Event("afterprint"));
    };
    await page.getByRole("button", { name: "Print" }).click();
    await expect.poll(() => seen).toBe("Handshake: <b>x</b>");
    globalThis.print = print;
    expect(document.querySelector("body > spandrel-sheet")).toBeNull();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });
});
