import { describe, expect, it } from "vitest";
import { deckOf } from "../../../src/report/deck/deckOf.ts";
import type { DeckPage } from "../../../src/report/deck/page.ts";
import { PAGE_IDS } from "../../../src/report/deck/page.ts";
import type { Material } from "../../../src/report/material.ts";
import { withReadableNames } from "../../../src/report/readableNames.ts";
import { plain } from "../../../src/report/sentence.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { SHIPPED, shipped } from "../../support/scenarios.ts";
import { materialOf } from "../material.ts";

const TRIALS = 100;
const BAD = /NaN|undefined|Infinity|\bnull\b|\[object|\$\{/;
/** jargon that a budget holder would not use */
const JARGON = /\bp10\b|\bp90\b|\bTCO\b|EVPPI|quantile|optimal|significant|\bAI\b/;

/** All that a page says, as lines. */
function linesOf({ title, sub, figure, notes }: DeckPage): string[] {
  const drawn = {
    statements: () =>
      figure.kind === "statements" ? figure.items.flatMap(({ text, detail }) => [plain(text), detail]) : [],
    table: () =>
      figure.kind === "table"
        ? [figure.unit, ...figure.columns.map(({ label }) => label), ...figure.rows.flatMap(({ cells }) => cells)]
        : [],
    costs: () => (figure.kind === "costs" ? [figure.unit, ...figure.bars.map(({ label }) => label)] : []),
    gap: () => (figure.kind === "gap" ? [figure.unit, figure.live?.label ?? ""] : []),
    swings: () =>
      figure.kind === "swings"
        ? [figure.unit, ...figure.rows.flatMap(({ label, lowText, highText }) => [label, lowText, highText])]
        : [],
  }[figure.kind]();
  return [plain(title), sub, ...drawn, ...notes];
}

function numbersOf({ figure }: DeckPage): number[] {
  if (figure.kind === "costs") return figure.bars.flatMap(({ paid, gap, p10, p90 }) => [paid, gap, p10, p90]);
  if (figure.kind === "gap") return [...figure.months, ...figure.lines.flatMap(({ values }) => values)];
  return figure.kind === "swings" ? [figure.lead, ...figure.rows.flatMap(({ low, high }) => [low, high])] : [];
}

/** What holds of every deck, whatever the scenario. */
function expectSound(pages: readonly DeckPage[], { result }: Material) {
  expect(pages.map(({ id }) => id)).toEqual(PAGE_IDS);
  const ids = result.options.map(({ id }) => id);
  for (const page of pages) {
    const lines = linesOf(page);
    for (const line of lines) {
      expect(line).not.toMatch(BAD);
      expect(line).not.toMatch(JARGON);
      expect(line).not.toMatch(/\s{2,}| [.,;]|\.\.$|,,/);
    }
    const title = plain(page.title);
    expect(title.trim().length).toBeGreaterThan(10);
    expect(title.length).toBeLessThanOrEqual(220);
    expect(page.sub.length).toBeLessThanOrEqual(320);
    expect(page.notes.length).toBeGreaterThanOrEqual(2);
    expect(page.notes.length).toBeLessThanOrEqual(4);
    expect(page.notes.some((note) => note.startsWith("If asked “"))).toBe(true);
    expect(numbersOf(page).every(Number.isFinite)).toBe(true);
    for (const { option } of page.title) if (option !== undefined) expect(ids).toContain(option);
    const { figure } = page;
    if (figure.kind === "statements") {
      expect(figure.items.length).toBeGreaterThan(0);
      expect(figure.items.length).toBeLessThanOrEqual(8);
    }
    if (figure.kind === "table") {
      expect(figure.rows.length).toBeLessThanOrEqual(10);
      for (const { cells } of figure.rows) expect(cells).toHaveLength(figure.columns.length);
    }
    if (figure.kind === "gap") {
      for (const { values } of figure.lines) expect(values).toHaveLength(figure.months.length);
      expect(figure.months[0]).toBe(0);
    }
    if (figure.kind === "costs") {
      expect(figure.bars.filter(({ isPick }) => isPick).length).toBeLessThanOrEqual(1);
      const totals = figure.bars.map(({ paid, gap }) => paid + gap);
      expect(totals).toEqual([...totals].sort((a, b) => a - b));
    }
  }
}

const pageOf = (pages: readonly DeckPage[], id: DeckPage["id"]) => pages.find((page) => page.id === id) as DeckPage;
const titles = (pages: readonly DeckPage[]) => Object.fromEntries(pages.map(({ id, title }) => [id, plain(title)]));

async function deckFrom(scenario: Scenario, trials = TRIALS) {
  const material = await materialOf(scenario, { trials });
  const pages = deckOf(material);
  expectSound(pages, material);
  return { material, pages, titles: titles(pages) };
}

describe("a deck", () => {
  it.each(SHIPPED)("of %s is sound without any analysis, and says what it rests on", async (id) => {
    const { pages } = await deckFrom(shipped(id));
    const said = pages.flatMap(linesOf).join(" ");
    expect(said).toContain("was not worked out for this report");
  });

  it("shows what the analyses found", async () => {
    const material = await materialOf("one-person-consultancy", { trials: TRIALS, analyses: true });
    const pages = deckOf(material);
    expectSound(pages, material);
    expect(pageOf(pages, "why").figure.kind).toBe("swings");
    expect(pages.flatMap(linesOf).join(" ")).not.toContain("was not worked out");
  }, 120_000);

  it("says of the gap what the decision says", async () => {
    const { material, pages } = await deckFrom(shipped("mid-size-b2b"));
    const { figure } = pageOf(pages, "gap");
    const find = (id: string) => material.decision.options.find((option) => option.id === id);
    const pick = material.decision.recommendation.option as string;
    expect(figure.kind === "gap" && figure.lines.map(({ option }) => option)).toEqual(["open", pick]);
    if (figure.kind !== "gap") return;
    figure.lines.forEach(({ option, values }) => {
      expect(values[values.length - 1]).toBeCloseTo(find(option)?.gapCost.mean ?? 0, 4);
    });
    expect(figure.between?.amount).toBeCloseTo((find("open")?.gapCost.mean ?? 0) - (find(pick)?.gapCost.mean ?? 0), 6);
  });

  it("asks for nothing where the gap is better left open", async () => {
    const found = await deckFrom(shipped("broadcast-publisher"));
    expect(found.material.decision.recommendation.option).toBe("open");
    expect(found.titles.ask).toBe("The ask is nothing: leaving the gap open takes no money.");
    expect(found.titles.gap).toMatch(/would close (\d+%|under 1%|none) of it\.$/);
    expect(found.titles.verdict).toBe("Leave the gap open.");
  });

  it("asks for nothing where no bridge keeps the limits, and says what would", async () => {
    const scenario = shipped("mid-size-b2b");
    scenario.decision.constraints = { chance: 0.8, maxDirectCost: 20_000, liveByMonth: 1 };
    const found = await deckFrom(scenario);
    expect(found.material.decision.recommendation.nearestMiss).not.toBeNull();
    expect(found.titles.ask).toBe("Nothing is asked for while no bridge keeps the limits.");
    expect(found.titles.plan).toMatch(/the nearest is Manual coordination\.$/);
    expect(found.titles.verdict).toMatch(/^No bridge meets both limits\./);
    expect(linesOf(pageOf(found.pages, "change")).join(" ")).toMatch(
      /A budget of .* would be enough.*counted discounted/,
    );
  });

  it("does not round a tie into a winner", async () => {
    const { material, pages } = await deckFrom(shipped("small-ecommerce"), 300);
    expect(material.decision.recommendation.strength).toBe("too close to call");
    expect(pageOf(pages, "verdict").sub).toMatch(/^Too close to call/);
    expect(titles(pages).ask).toContain("would ask for");
    const notes = pages.flatMap((page) => page.notes).join(" ");
    expect(notes).not.toMatch(/We ask for|The plan is to|We would /);
    expect(notes).toContain("Should it be chosen");
  });

  it("is sound where there is nothing to carry", async () => {
    const scenario = shipped("mid-size-b2b");
    scenario.funnel.personalizedShare = 0;
    const found = await deckFrom(scenario);
    expect(found.titles.question).toBe("Is there anything here for a bridge to carry?");
    expect(found.titles.gap).toMatch(/^Left open, the gap costs nothing/);
    const said = found.pages.flatMap(linesOf).join(" ");
    expect(said).not.toMatch(/between \$0 and \$0|\$0 to \$0|wins back \$0|costs \$0 over|Why is it not all closed/);
  });

  it("is sound with one approach, one month and one future", async () => {
    const scenario = shipped("mid-size-b2b");
    const { suite } = scenario.approaches;
    scenario.approaches = { suite };
    scenario.plans = [];
    scenario.horizonMonths = 1;
    for (const signal of scenario.handshake.signals) signal.kept = { suite: signal.kept.suite };
    const { titles: found } = await deckFrom(scenario, 1);
    expect(found.options).toMatch(/^Two options/);
  });

  it("has at most ten rows on a page with forty plans and forty quarters", async () => {
    const scenario = shipped("mid-size-b2b");
    const [plan] = scenario.plans;
    scenario.horizonMonths = 120;
    scenario.plans = Array.from({ length: 40 }, (_, i) => ({
      ...plan,
      id: `plan-${i}`,
      stages: [plan.stages[0], { approach: "middleware", startMonth: i }],
    }));
    const { pages } = await deckFrom(scenario, 10);
    const { figure } = pageOf(pages, "options");
    expect(figure.kind === "table" && new Set(figure.rows.map(({ cells }) => cells[0])).size).toBe(10);
    expect(pageOf(pages, "options").sub).toMatch(/ (The )?34 (dearest|others) are not shown\.$/);
    expect(pageOf(pages, "cost").sub).toMatch(/ (The )?34 (dearest|others) are not shown\.$/);
  });

  it.each(SHIPPED)("of %s asks in lines that fit", async (id) => {
    const { pages } = await deckFrom(shipped(id));
    expect(pageOf(pages, "ask").sub.length).toBeLessThanOrEqual(110);
  });

  it("speaks of a renewal only where it can make the contract dearer", async () => {
    const scenario = shipped("mid-size-b2b");
    const planOf = async () => linesOf(pageOf((await deckFrom(scenario)).pages, "plan")).join(" ");
    for (const { pricing } of Object.values(scenario.approaches)) pricing.monthlyFee = 500;
    expect(await planOf()).toContain("The contract renews");
    for (const { pricing } of Object.values(scenario.approaches)) {
      pricing.renewalRise = 0;
      pricing.shockChance = 0;
    }
    expect(await planOf()).not.toContain("renews");
  });

  it("says of what is not live that it is not so within the horizon", async () => {
    for (const id of SHIPPED) {
      const { pages } = await deckFrom(shipped(id));
      expect(
        pages
          .filter(({ id: page }) => page !== "verdict" && page !== "change")
          .flatMap(linesOf)
          .join(" "),
      ).not.toMatch(/never goes live|; never in/);
    }
  });

  it("cuts long names, tells options of the same name apart, and leaves markup as text", async () => {
    const scenario = shipped("mid-size-b2b");
    const hostile = `<img src=x onerror=alert(1)> ${"very ".repeat(90)}long`.slice(0, 500);
    const names = { label: hostile, short: hostile, doing: hostile };
    for (const id of Object.keys(scenario.approaches))
      scenario.approaches[id] = { ...scenario.approaches[id], ...names };
    scenario.plans = scenario.plans.map((plan) => ({ ...plan, ...names }));
    scenario.name = "=cmd|' /C calc'!A0".padEnd(200, "x");
    const { pages, material } = await deckFrom(scenario);
    expect(deckOf(withReadableNames(material))).toEqual(pages);
    const { figure } = pageOf(pages, "cost");
    const labels = figure.kind === "costs" ? figure.bars.map(({ label }) => label) : [];
    expect(new Set(labels).size).toBe(labels.length);
    expect(Math.max(...labels.map((label) => label.length))).toBeLessThanOrEqual(48);
  });
});
