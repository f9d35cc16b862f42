import { expect, it } from "vitest";
import type { Tornado, TornadoEnd, TornadoInput } from "../../src/decision/tornado.ts";
import { tornadoReading } from "../../src/decision/tornadoWords.ts";

const name = (id: string) => (id === "open" ? "leaving it open" : id);

const end = (lead: number): TornadoEnd => ({ at: 0, tco: {}, lead: { open: { mean: lead, se: 1 } }, pick: "suite" });

const input = (path: string, low: number, high: number): TornadoInput => ({
  path,
  low: end(low),
  high: end(high),
  change: { open: { mean: high - low, se: 1 } },
});

const tornado = (lead: number, inputs: TornadoInput[]): Tornado => ({
  reference: "suite",
  rival: "open",
  lead: { open: { mean: lead, se: 1 } },
  inputs,
});

const reading = (table: Tornado) => tornadoReading(table, "open", name, (path) => path);

it("says that no input turns the comparison, or which ones do, the widest first", () => {
  expect(reading(tornado(10, [input("growth", 5, 12)]))).toBe(
    "No single input, at its low or its high, makes leaving it open the cheaper one.",
  );
  expect(reading(tornado(10, [input("growth", 5, 12), input("signals", -5, 30)]))).toBe(
    "Signals can make leaving it open the cheaper one.",
  );
  const four = [input("a", -1, 20), input("b", 20, -2), input("c", -3, 20), input("d", -4, 20)];
  expect(reading(tornado(10, four))).toBe("D, c, b and 1 more can each make leaving it open the cheaper one.");
});

it("turns round where the rival is cheaper on average", () => {
  expect(reading(tornado(-10, [input("signals", -20, -5)]))).toBe(
    "No single input, at its low or its high, makes suite the cheaper one.",
  );
  expect(reading(tornado(-10, [input("signals", -20, 5)]))).toBe("Signals can make suite the cheaper one.");
});

it("has nothing to say where nothing is uncertain", () => {
  expect(reading(tornado(10, []))).toBe("No input is uncertain.");
});
