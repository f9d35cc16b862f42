import { html, type TemplateResult } from "lit";
import type { ChartTable } from "../../charts/chartTable.ts";
import type { MapChartTable } from "../../charts/mapChart.ts";
import type { DecisionMap } from "../../decision/decisionMap.ts";
import { inputTitle } from "../../decision/inputWords.ts";
import { isTooClose } from "../../decision/mapTable.ts";
import { heldBy, mapReading, placeSentence } from "../../decision/mapWords.ts";
import { inHundred } from "../../decision/money.ts";
import { namesOf } from "../../decision/names.ts";
import { CRITERION_WORDS, listed } from "../../decision/words.ts";
import "../../elements/chart/chart.ts";
import type { MapAxes } from "../../elements/map/map.ts";
import "../../elements/map/map.ts";
import type { Field } from "../../scenario/fields.ts";
import { fieldAt } from "../../scenario/fieldTree.ts";
import { formatValue } from "../../scenario/formatValue.ts";
import type { SectionContext, Task } from "../section.ts";
import { taskLine } from "../taskLine.ts";
import { inputChoices } from "./inputChoices.ts";

export interface MapSectionProps extends SectionContext {
  task: Task<DecisionMap>;
  /** the inputs chosen; the table may still be of others */
  axes: MapAxes;
  choose(axes: MapAxes): void;
}

/** The two-way map, with its choice of inputs. */
export function mapSection(props: MapSectionProps): TemplateResult {
  const { scenario, name, task } = props;
  const map = task.table;
  return html`<section class="map">
    <spandrel-chart
      reading=${map ? mapReading(map, scenario, name) : "Which option is best where"}
      unit=${map ? unitOf(map, props) : "The best option wherever two inputs are set to."}
      .table=${map && tableOf(map, props)}
      ?stale=${props.stale || task.stale}
    >
      ${taskLine(task, "Two-way map", "41 by 41 places, about 20 seconds")}
      <spandrel-map
        .table=${map && chartTable(map, props)}
        .sentence=${(row: number, column: number) => (map ? placeSentence(map, row, column, scenario, name) : "")}
        .axes=${props.axes}
        .choices=${inputChoices(scenario)}
        ?stale=${props.stale || task.stale}
        @map-axes=${(event: CustomEvent<MapAxes>) => props.choose(event.detail)}
        @map-set=${(event: CustomEvent<{ changes: { path: string; to: number }[] }>) => props.set(event.detail.changes)}
      ></spandrel-map>
    </spandrel-chart>
  </section>`;
}

function chartTable(map: DecisionMap, { scenario, styles }: MapSectionProps): MapChartTable {
  const names = namesOf(scenario);
  const axis = (path: string) => ({ title: inputTitle(scenario, path), format: formatterOf(path, scenario) });
  const options = Object.entries(styles).map(([id, style]) => {
    const { label, short } = names.get(id) ?? { label: id, short: id };
    return [id, { label, short, style }];
  });
  return { map, options: Object.fromEntries(options), x: axis(map.x), y: axis(map.y) };
}

function unitOf(map: DecisionMap, { scenario, outcome, name }: MapSectionProps): string {
  const { criterion } = outcome.decision.recommendation;
  const inputs = `${inputTitle(scenario, map.x)} (across) and ${inputTitle(scenario, map.y)} (upright)`;
  const held = heldBy(map).map(({ option, share }) => `${option ? name(option) : "nothing"} ${inHundred(share)}`);
  return `Best by ${CRITERION_WORDS[criterion]}, over ${inputs}: of 100 places ${listed(held)}. Deeper is surer; hatched is too close to call.`;
}

/** Columns of the table behind the map: what a page is wide enough for. */
const COLUMNS = 5;
const ROWS = 9;

/** Some of the places: the pick with the futures of 100 that it is best in; an asterisk where it is too close to call. */
function tableOf(map: DecisionMap, { scenario, name }: MapSectionProps): ChartTable {
  const [x, y] = [map.x, map.y].map((path) => formatterOf(path, scenario));
  const columns = some(map.xs.length, COLUMNS);
  const futures = [...new Set(map.trials.flat())].sort((a, b) => a - b).map((count) => count.toLocaleString("en"));
  const range = futures.length > 1 ? `${futures[0]} to ${futures[futures.length - 1]}` : futures[0];
  const pick = (row: number, column: number) => {
    const best = map.best[row][column];
    if (best === null) return "nothing";
    const close = isTooClose({ beats: map.beats[row][column] }) ? "*" : "";
    return `${name(best)} ${inHundred(map.chance[row][column])}${close}`;
  };
  return {
    caption: `The best option and the futures of 100 that it is cheapest in, by ${inputTitle(scenario, map.x)} (columns) and ${inputTitle(scenario, map.y)} (rows); * is too close to call; ${map.xs.length} by ${map.ys.length} places of ${range} futures`,
    columns: [inputTitle(scenario, map.y), ...columns.map((column) => x(map.xs[column]))],
    rows: some(map.ys.length, ROWS)
      .reverse()
      .map((row) => [y(map.ys[row]), ...columns.map((column) => pick(row, column))]),
  };
}

/** So many indices from the first to the last, or all. */
function some(count: number, most: number): number[] {
  const taken = Math.min(count, most);
  return Array.from({ length: taken }, (_, i) => Math.round((i * (count - 1)) / Math.max(1, taken - 1)));
}

function formatterOf(path: string, scenario: SectionContext["scenario"]): (value: number) => string {
  const field = fieldAt(path) as Field;
  return (value) => formatValue(value, field, scenario);
}
