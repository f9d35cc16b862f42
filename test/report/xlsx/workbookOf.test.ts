import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { financeOf } from "../../../src/decision/finance/financeOf.ts";
import { assumptionsOf } from "../../../src/report/assumptions.ts";
import type { Material } from "../../../src/report/material.ts";
import type { ReportTable } from "../../../src/report/reportTable.ts";
import { workbookOf } from "../../../src/report/xlsx/workbookOf.ts";
import { simulateCash } from "../../../src/simulation/cash.ts";
import { inlinePool } from "../../../src/simulation/inlinePool.ts";
import { calculator, placeOf } from "../../support/formulas.ts";
import { copyOf, SHIPPED, shipped } from "../../support/scenarios.ts";
import { partsOf, readWorkbook, type Workbook } from "../../support/workbook.ts";
import { materialOf } from "../material.ts";

fc.configureGlobal({ seed: 20_261_120 });

const TRIALS = 60;

const written = async (material: Material, tables: ReportTable[] = []) =>
  workbookOf(material, { assumptions: assumptionsOf(material), tables });

const bookOf = async (material: Material, tables?: ReportTable[]) => readWorkbook(await written(material, tables));

function cellsOf(book: Workbook) {
  return [...book].flatMap(([sheet, cells]) => [...cells].map(([address, cell]) => ({ sheet, address, ...cell })));
}

/** The row of the finance sheet that begins with a label. */
function rowOf(book: Workbook, label: string, after = 0): number {
  const found = [...(book.get("Finance") ?? [])].find(
    ([address, { value }]) => address.startsWith("A") && value === label && Number(address.slice(1)) > after,
  );
  if (!found) throw new Error(`no row ${label}`);
  return Number(found[0].slice(1));
}

/** The row of months, quarters or years, counted from 1. */
const periodRow = (number: number) => 5 + number;

describe.each(SHIPPED)("the workbook of %s", (id) => {
  test("has formulas that come to the value beside them, each of them, when they are calculated anew", async () => {
    const book = await bookOf(await materialOf(id, { trials: TRIALS }));
    const calculated = calculator(book);
    const formulas = cellsOf(book).filter(({ formula }) => formula !== undefined);
    expect(formulas.length).toBeGreaterThan(2000);
    const wrong = formulas.filter(({ sheet, address, value }) => {
      const found = calculated(sheet, address);
      return typeof value === "number" ? !(Math.abs(Number(found) - value) < 0.005) : found !== value;
    });
    expect(wrong).toEqual([]);
  });

  test("comes to the engine's NPV, ROI, payback and periods, to the cent", async () => {
    const material = await materialOf(id, { trials: TRIALS });
    const book = await bookOf(material);
    const calculated = calculator(book);
    const shown = Number(book.get("Finance")?.get("B4")?.value) - 1;
    const option = material.finance.options[shown];
    const live = (label: string) => calculated("Finance", `B${rowOf(book, label)}`);
    expect(live("NPV")).toBeCloseTo(option.npv, 2);
    expect(live("ROI")).toBeCloseTo(option.roi ?? Number.NaN, 6);
    const payback = live("Payback of the expected cash, in months");
    if (option.payback.expected === null) expect(payback).toBe("never");
    else expect(payback).toBeCloseTo(option.payback.expected, 6);
    expect(live("Deepest cash of the option itself")).toBeCloseTo(option.ask.deepest.expected, 2);
    expect(live("Net value, p10")).toBeCloseTo(option.risk.net.p10, 2);
    expect(live("Direct cost of the option itself, p90")).toBeCloseTo(option.risk.direct.p90, 2);
    const sheets = { Monthly: option.months, Quarterly: option.quarters, Yearly: option.years };
    for (const [sheet, periods] of Object.entries(sheets)) {
      for (const [i, { cash, present }] of periods.entries()) {
        const at = (column: string) => calculated(sheet, `${column}${periodRow(i + 1)}`);
        expect(at("L")).toBeCloseTo(cash.net, 2);
        expect(at("M")).toBeCloseTo(cash.cumulative, 2);
        expect(at("Q")).toBeCloseTo(present.cumulative, 2);
      }
    }
  });
});

test("another option, baseline and rate, typed in, give the finances that the engine finds for them", async () => {
  const material = await materialOf("mid-size-b2b", { trials: TRIALS });
  const book = await bookOf(material);
  const { scenario } = material.result;
  const changed = copyOf(scenario);
  changed.finance.discountRate = 0.04;
  const other = await materialOf(changed, { trials: TRIALS });
  const cash = await simulateCash(changed, inlinePool(), { trials: TRIALS });
  const { options } = material.finance;
  const [option, baseline] = [options.findIndex(({ id }) => id === "middleware"), 0];
  const expected = financeOf(cash, other, options[baseline].id).options[option];
  const finance = book.get("Finance");
  finance?.set("B4", { value: option + 1 });
  finance?.set("B5", { value: baseline + 1 });
  finance?.set("B6", { value: 0.04 });
  const calculated = calculator(book);
  const at = (label: string, column = "B") => calculated("Finance", `${column}${rowOf(book, label)}`);
  expect(calculated("Finance", "C4")).toBe(options[option].label);
  expect(at("NPV", "D")).toBe("changed");
  const total = (label: string) =>
    calculated("Finance", `B${rowOf(book, label, rowOf(book, "Lands after the horizon"))}`);
  expect(total("Contribution")).toBeCloseTo(expected.total.present.contribution, 2);
  expect(total("Net")).toBeCloseTo(expected.total.present.net, 2);
  expect(total("Owed at the end of the horizon")).toBeCloseTo(expected.owed.present, 2);
  // What lands after the horizon is discounted as if it landed at once.
  expect(Math.abs(Number(at("NPV")) - expected.npv)).toBeLessThan(0.01 * Math.abs(expected.after.present) + 0.01);
  expect(calculated("Monthly", `L${periodRow(5)}`)).toBeCloseTo(expected.months[4].cash.net, 2);
});

test("payback is that against the baseline that is typed in, whatever the file's own says", async () => {
  const material = await materialOf("broadcast-publisher", { trials: TRIALS });
  const cash = await simulateCash(material.result.scenario, inlinePool(), { trials: TRIALS });
  const { options } = material.finance;
  for (const [option, baseline] of [
    ["suite", "middleware"],
    ["suite", "open"],
    ["suite", "suite"],
    ["open", "suite"],
  ]) {
    const book = await bookOf(material);
    const number = (id: string) => options.findIndex((each) => each.id === id) + 1;
    book.get("Finance")?.set("B4", { value: number(option) });
    book.get("Finance")?.set("B5", { value: number(baseline) });
    const expected = financeOf(cash, material, baseline).options[number(option) - 1].payback.expected;
    const found = calculator(book)("Finance", `B${rowOf(book, "Payback of the expected cash, in months")}`);
    if (expected === null) expect(found).toBe("never");
    else expect(found).toBeCloseTo(expected, 6);
  }
});

test("where the verdict is to leave the gap open, the sheets show the closest rival rather than nothing", async () => {
  const material = await materialOf("broadcast-publisher", { trials: TRIALS });
  expect(material.decision.recommendation.option).toBe("open");
  const book = await bookOf(material);
  const [option, baseline] = ["B4", "B5"].map((cell) => Number(book.get("Finance")?.get(cell)?.value));
  expect(option).not.toBe(baseline);
  expect(material.finance.options[baseline - 1].id).toBe("open");
});

test("nothing meets the constraints: the workbook is still made, and says so", async () => {
  const scenario = copyOf(shipped("mid-size-b2b"));
  scenario.decision.constraints = { maxDirectCost: 1, liveByMonth: 0.1, chance: 0.9 };
  const material = await materialOf(scenario, { trials: TRIALS });
  const words = cellsOf(await bookOf(material)).filter(({ sheet }) => sheet === "Read me");
  const [{ text }] = material.decision.recommendation.headline;
  expect(words.some(({ value }) => String(value).startsWith(text))).toBe(true);
});

test("a horizon that ends within a week, and no discounting, reconcile too", async () => {
  const scenario = copyOf(shipped("small-ecommerce"));
  scenario.horizonMonths = 8;
  scenario.finance.discountRate = 0;
  const book = await bookOf(await materialOf(scenario, { trials: TRIALS }));
  const calculated = calculator(book);
  const wrong = cellsOf(book).filter(({ sheet, address, formula, value }) => {
    if (formula === undefined || typeof value !== "number") return false;
    return !(Math.abs(Number(calculated(sheet, address)) - value) < 0.005);
  });
  expect(wrong).toEqual([]);
});

describe("texts", () => {
  const hostile: ReportTable = {
    id: "hostile",
    title: "=HYPERLINK(1)",
    unit: "@SUM(1)",
    columns: [{ label: "+1", kind: "text" }],
    rows: [["=cmd|' /C calc'!A0"], ["-1+1"], ["constructor"], ["__proto__"], ["\u0000=1"], ["_x003D_1"], ["\ud800a"]],
  };

  test("no text is a formula, whatever the scenario is called and the tables hold", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary" }),
        fc.constantFrom("=", "+", "-", "@", "\t="),
        async (name, sign) => {
          const scenario = copyOf(shipped("one-person-consultancy"));
          scenario.name = sign + name;
          scenario.approaches[Object.keys(scenario.approaches)[0]].label = sign + name;
          const material = await materialOf(scenario, { trials: 2 });
          const table = { ...hostile, rows: [...hostile.rows, [sign + name], [name]] };
          const bytes = await written(material, [table]);
          const parts = await partsOf(bytes);
          for (const xml of parts.values()) expect(xml).not.toMatch(/\p{Surrogate}/u);
          const cells = cellsOf(await readWorkbook(bytes));
          for (const { formula, value } of cells) {
            if (formula === undefined || typeof value === "string")
              expect(String(value)).not.toMatch(/^\s*[=+@]|^[\t\r\n]/);
            if (typeof value === "string") expect(value).not.toMatch(/^\s*-/);
            if (formula !== undefined) expect(formula).not.toContain(sign === "=" ? '"=' : "cmd|");
          }
          expect(cells.some(({ value }) => value === "'=cmd|' /C calc'!A0")).toBe(true);
        },
      ),
      { numRuns: 8 },
    );
  });

  test("only https sources are links", async () => {
    const material = await materialOf("one-person-consultancy", { trials: 2 });
    const assumptions = assumptionsOf(material).slice(0, 3);
    const sources = ["https://example.org/a?b=1&c=<2>", "javascript:alert(1)", "http://example.org"];
    const bytes = await workbookOf(material, {
      assumptions: assumptions.map((assumption, i) => ({ ...assumption, source: sources[i] })),
      tables: [],
    });
    const all = [...(await partsOf(bytes))].filter(([path]) => path.endsWith(".rels")).map(([, xml]) => xml);
    const targets = all.flatMap((xml) => [...xml.matchAll(/Target="([^"]*)" TargetMode="External"/g)]);
    expect(targets.map(([, target]) => target)).toEqual(["https://example.org/a?b=1&amp;c=%3C2%3E"]);
  });
});

test("sheets have legal and unique names, and formulas refer to sheets and cells that are there", async () => {
  const table = (id: string): ReportTable => ({ id, title: id, unit: "", columns: [], rows: [] });
  const tables = [
    table("finance"),
    table("a-very-long-name-of-a-table-that-goes-on"),
    table("x:[y]*?/\\"),
    table("weekly"),
  ];
  const book = await bookOf(await materialOf("small-ecommerce", { trials: 3 }), tables);
  const names = [...book.keys()];
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[^[\]/\\:*?]{1,31}$/);
  const lastOf = (sheet: string) => {
    const places = [...(book.get(sheet)?.keys() ?? [])].map(placeOf);
    return places.reduce(([column, row], place) => [Math.max(column, place[0]), Math.max(row, place[1])], [0, 0]);
  };
  const last = new Map(names.map((name) => [name, lastOf(name)]));
  const beyond = cellsOf(book).filter(({ formula = "", sheet }) =>
    [...formula.matchAll(/('[^']+'!|\w+!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?/g)].some(
      ([, of, from, to]) => {
        const [columns, rows] = last.get(of === undefined ? sheet : of.slice(0, -1).replaceAll("'", "")) ?? [0, 0];
        const [column, row] = placeOf(to ?? from);
        return column > columns || row > rows;
      },
    ),
  );
  expect(beyond).toEqual([]);
});
