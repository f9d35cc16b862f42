import type { Base } from "../decision/base.ts";
import { type DecisionMap, decisionMap } from "../decision/decisionMap.ts";
import { inputTitle } from "../decision/inputWords.ts";
import { heldBy, mapReading } from "../decision/mapWords.ts";
import { capitalised, namesOf } from "../decision/names.ts";
import { visible } from "../scenario/fault.ts";
import type { Field } from "../scenario/field.ts";
import { fieldAt } from "../scenario/fieldTree.ts";
import { formatValue } from "../scenario/formatValue.ts";
import { analyses } from "./analyses.ts";
import { type OnScenario, UsageError } from "./arguments.ts";

/** The best option over the plane of two inputs. */
export function map({ x, y, ...command }: OnScenario & { x: string; y: string }): Promise<number> {
  return analyses(
    command,
    (step) =>
      step("the plane of two inputs", async (base, run, watch) => {
        try {
          return await decisionMap(base, run, { x, y }, watch);
        } catch (error) {
          if (error instanceof RangeError) throw new UsageError(`--x, --y: ${visible(error.message).slice(0, 200)}`);
          throw error;
        }
      }),
    (found, base) => (command.json ? `${JSON.stringify(found)}\n` : mapText(found, base)),
  );
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
