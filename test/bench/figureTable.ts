import { type Figure, reached } from "./figure.ts";
import { figureText, textTable } from "./textTable.ts";

const REACHED = { aim: "aim met", floor: "floor met", missed: "missed" } as const;

/** All figures as one table, what is asked beside what was measured; notes stand under it, each once. */
export function figureTable(figures: readonly Figure[]): string {
  const notes = [...new Set(figures.map(({ note }) => note).filter((note) => note !== undefined))];
  const rows = figures.map((figure) => {
    const { name, unit, value, low, high, runs, floor, aim, note } = figure;
    const answer = reached(figure);
    return [
      note === undefined ? name : `${name} [${notes.indexOf(note) + 1}]`,
      runs === 0 ? "none" : `${figureText(value)} ${unit}`,
      runs < 2 ? "" : `${figureText(low)}–${figureText(high)}`,
      String(runs),
      floor === undefined ? "" : figureText(floor),
      aim === undefined ? "" : figureText(aim),
      answer === null ? "" : REACHED[answer],
    ];
  });
  const table = textTable(["", "median", "middle half", "runs", "floor", "aim", ""], rows);
  return [table, ...notes.map((note, i) => `[${i + 1}] ${note}`)].join("\n");
}
