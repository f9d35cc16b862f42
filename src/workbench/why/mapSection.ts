import "../../elements/data-table/data-table.ts";
import { html, type TemplateResult } from "lit";
import type { MapChartTable } from "../../charts/mapChart.ts";
import type { DecisionMap } from "../../decision/decisionMap.ts";
import { inputFigure, inputTitle } from "../../decision/inputWords.ts";
import { mapGrid } from "../../decision/mapGrid.ts";
import { cellAt, isTooClose } from "../../decision/mapTable.ts";
import { heldBy, mapReading, placeSentence } from "../../decision/mapWords.ts";
import { inHundred } from "../../decision/money.ts";
import { capitalised, namesOf } from "../../decision/names.ts";
import { CRITERION_WORDS, listed } from "../../decision/words.ts";
import "../../elements/chart/chart.ts";
import { folded } from "../../elements/folded.ts";
import type { MapAxes } from "../../elements/map/map.ts";
import "../../elements/map/map.ts";
import type { AnalysisContext } from "../section.ts";
import { taskLine } from "../taskLine.ts";
import { inputChoices } from "./inputChoices.ts";

export interface MapSectionProps extends AnalysisContext<DecisionMap> {
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
      ?drawn=${map !== null}
      reading=${map ? mapReading(map, scenario, name) : "Which option is best where"}
      unit=${map ? unitOf(map, props) : "The best option wherever two inputs are set to."}
      .table=${map && mapGrid(map, scenario, (id) => capitalised(name(id)))}
      ?stale=${props.stale || task.stale}
    >
      ${taskLine(task, "Map of two inputs", "41 by 41 places, about 20 seconds")}
      ${folded(
        map !== null && isUniform(map),
        "Show the map, and choose other inputs",
        html`<spandrel-map
        .table=${map && chartTable(map, props)}
        .sentence=${(row: number, column: number) => (map ? placeSentence(map, row, column, scenario, name) : "")}
        .axes=${props.axes}
        .choices=${inputChoices(scenario)}
        ?stale=${props.stale || task.stale}
        @map-axes=${(event: CustomEvent<MapAxes>) => props.choose(event.detail)}
        @map-set=${(event: CustomEvent<{ changes: { path: string; to: number }[] }>) => props.set(event.detail.changes)}
      ></spandrel-map>`,
      )}
    </spandrel-chart>
  </section>`;
}

/** One option is best everywhere, and nowhere close: there is nothing to see. */
function isUniform(map: DecisionMap): boolean {
  return map.best.every((line, row) =>
    line.every((best, column) => best === map.best[0][0] && !isTooClose(cellAt(map, row, column))),
  );
}

function chartTable(map: DecisionMap, { scenario, styles }: MapSectionProps): MapChartTable {
  const names = namesOf(scenario);
  const axis = (path: string) => ({
    title: inputTitle(scenario, path),
    format: (value: number) => inputFigure(scenario, path, value),
  });
  const options = Object.entries(styles).map(([id, style]) => {
    return [id, { short: names.get(id)?.short ?? id, style }];
  });
  return { map, options: Object.fromEntries(options), x: axis(map.x), y: axis(map.y) };
}

function unitOf(map: DecisionMap, { scenario, outcome, name }: MapSectionProps): string {
  const { criterion } = outcome.decision.recommendation;
  const held = heldBy(map).map(({ option, share }) => `${option ? name(option) : "nothing"} ${inHundred(share)}`);
  const isCorrelated = scenario.correlations.some(({ between }) => between.includes(map.x) || between.includes(map.y));
  return [
    ...(isUniform(map)
      ? [`Best by ${CRITERION_WORDS[criterion]}, by ${inputTitle(scenario, map.x)} and ${inputTitle(scenario, map.y)}.`]
      : [
          `Best by ${CRITERION_WORDS[criterion]}; deeper is surer, hatched is too close to call; today with 8 in 10 futures.`,
          "Rings, and bold figures on the axes: where one input alone changes it.",
          `Of 100 places: ${listed(held)}.`,
        ]),
    ...(isCorrelated ? ["What is correlated with these two stays as drawn."] : []),
  ].join(" ");
}
