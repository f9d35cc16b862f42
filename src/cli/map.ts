import type { Base } from "../decision/base.ts";
import { type DecisionMap, decisionMap } from "../decision/decisionMap.ts";
import { inputTitle } from "../decision/inputWords.ts";
import { heldBy, mapReading } from "../decision/mapWords.ts";
import { capitalised, namesOf } from "../decision/names.ts";
import { echo } from "../scenario/fault.ts";
import type { Field } from "../scenario/field.ts";
import { fieldAt } from "../scenario/fieldTree.ts";
import { formatValue } from "../scenario/formatValue.ts";
import { quantitiesOf } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { analyses } from "./analyses.ts";
import { type OnScenario, UsageError } from "./arguments.ts";
import { stampOf } from "./stamp.ts";

/** The best option over the plane of two inputs. */
export function map({ x, y, ...command }: OnScenario & { x: string; y: string }): Promise<number> {
  return analyses(
    command,
    (step) => step("the plane of two inputs", (base, run, watch) => decisionMap(base, run, { x, y }, watch)),
    // trials are told for each place
    (found, base) =>
      command.json ? `${JSON.stringify({ ...stampOf(base.result), ...found })}\n` : mapText(found, base),
    (scenario) => checkAxes(scenario, x, y),
  );
}

/** @throws UsageError unless they are the paths of two quantities */
function checkAxes(scenario: Scenario, x: string, y: string): void {
  const paths = quantitiesOf(scenario).map(({ path }) => path);
  for (const [axis, path] of Object.entries({ x, y })) {
    if (!paths.includes(path)) throw new UsageError(`--${axis}: required the path of a quantity, found ${echo(path)}`);
  }
  if (x === y) throw new UsageError(`--x, --y: required two different quantities, found ${echo(x)} twice`);
}

const MARKS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A map as letters: a capital where the pick is clear, a small letter where it is too close to call. */
function mapText(found: DecisionMap, { result: { scenario } }: Base): string {
  const names = namesOf(scenario);
  const short = (id: string | null) => (id === null ? "nothing keeps the limits" : (names.get(id)?.short ?? id));
  const held = heldBy(found);
  const mark = (id: string | null) => (id === null ? "-" : MARKS[held.findIndex(({ option }) => option === id) % 26]);
  const value = (path: string, at: number) => formatValue(at, fieldAt(path) as Field, scenario);
  const figures = found.ys.map((at) => value(found.y, at));
  const width = Math.max(...figures.map((figure) => figure.length));
  const rows = found.best.map((row, r) => {
    const marks = row.map((id, c) => {
      const beats = found.beats[r][c];
      return beats !== null && beats < 0.6 ? mark(id).toLowerCase() : mark(id);
    });
    return `${figures[r].padStart(width)}  ${marks.join("")}`;
  });
  const [low, high] = [found.xs[0], found.xs[found.xs.length - 1]].map((at) => value(found.x, at));
  const lines = [
    mapReading(found, scenario, (id) => short(id)),
    "",
    `${capitalised(inputTitle(scenario, found.y))}, upright; ${inputTitle(scenario, found.x)}, across. Small letters: too close to call.`,
    ...held.map(({ option, share }) => `${mark(option)} ${short(option)}: ${Math.round(100 * share)}% of the plane`),
    "",
    ...rows.reverse(),
    `${" ".repeat(width)}  ${low}${high.padStart(Math.max(1, found.xs.length - low.length))}`,
  ];
  return `${lines.join("\n")}\n`;
}
