import { duration } from "../../decision/duration.ts";
import { percent } from "../../decision/percent.ts";
import type { CrossingRow } from "../../elements/handshake/freshness.ts";
import type { ApproachColumn, SignalRow } from "../../elements/handshake/handshake.ts";
import type { QuantityCell } from "../../elements/handshake/quantityCell.ts";
import { percentiles } from "../../elements/input-row/drag.ts";
import { optionStyles } from "../../elements/optionStyle.ts";
import { crossingOf, meaningKept, weightShares } from "../../report/handshakeFigures.ts";
import { distributionOf } from "../../scenario/distributionOf.ts";
import { isJudgement } from "../../scenario/evidenceAt.ts";
import type { Field } from "../../scenario/fields.ts";
import { fieldAt } from "../../scenario/fieldTree.ts";
import { formatValue, quantityText } from "../../scenario/formatQuantity.ts";
import { inputName } from "../../scenario/labels.ts";
import { quantityAt } from "../../scenario/quantities.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { isChanged } from "../railInputs.ts";

/** How each approach is drawn, by id. */
function stylesOf({ approaches }: Scenario) {
  return optionStyles(Object.keys(approaches).map((id) => ({ id })));
}

export function approachColumns(scenario: Scenario): ApproachColumn[] {
  const styles = stylesOf(scenario);
  return Object.entries(scenario.approaches).map(([id, { label }]) => ({
    label,
    style: styles[id],
    kept: percent(meaningKept(scenario, id)),
  }));
}

/** @param file with its signals in the order of the scenario's, see `alignedFile` */
export function signalRows(scenario: Scenario, file: Scenario): SignalRow[] {
  const { handshake, approaches } = scenario;
  const shares = weightShares(scenario);
  return handshake.signals.map(({ name, weight }, i) => {
    const before = file.handshake.signals[i];
    return {
      name,
      weight: quantityText(weight, fieldAt(`handshake.signals.${i}.weight`) as Field),
      share: percent(shares[i]),
      isChanged: before?.name !== name || before.weight !== weight,
      kept: Object.keys(approaches).map((id) =>
        quantityCellOf(scenario, file, `handshake.signals.${i}.kept.${id}`, { format: percent, track: true }),
      ),
    };
  });
}

export function crossingRows(scenario: Scenario, file: Scenario): CrossingRow[] {
  const styles = stylesOf(scenario);
  const { maxDelayHours: limit } = scenario.decision.constraints;
  return Object.entries(scenario.approaches).map(([id, { label }]) => {
    const { delay, worth } = crossingOf(scenario, id);
    return {
      label,
      style: styles[id],
      interval: quantityCellOf(scenario, file, `approaches.${id}.sync.intervalHours`, {
        format: (hours) => (hours === 0 ? "as it happens" : duration(hours)),
      }),
      processing: quantityCellOf(scenario, file, `approaches.${id}.sync.processingHours`, { format: duration }),
      delay: duration(delay),
      isLate: limit !== undefined && delay > limit,
      worth: percent(worth),
    };
  });
}

/** The cell of the quantity at a path; with a track for a share. */
export function quantityCellOf(
  scenario: Scenario,
  file: Scenario,
  path: string,
  { format, track = false }: { format?: (value: number) => string; track?: boolean } = {},
): QuantityCell {
  const field = fieldAt(path) as Field;
  const quantity = quantityAt(scenario, path);
  const { p10, p50, p90 } = percentiles(quantity, (each) => distributionOf(each, field).quantile);
  const show = format ?? ((value: number) => formatValue(value, field, { currency: scenario.currency }));
  return {
    path,
    label: inputName(scenario, path),
    ...{ p10: show(p10), p50: show(p50), p90: show(p90) },
    isExact: typeof quantity === "number",
    isJudgement: isJudgement(scenario, path),
    isChanged: isChanged(path, scenario, file),
    band: track ? [p10, p50, p90] : null,
  };
}

/**
 * The file with its signals in the order in which the scenario has them, so that what was moved is not taken to be
 * changed: by name; one that was renamed, by its place. A signal that the file does not have keeps nothing there.
 */
export function alignedFile(file: Scenario, { handshake }: Scenario): Scenario {
  const names = new Set(handshake.signals.map(({ name }) => name));
  const byName = new Map(file.handshake.signals.map((signal) => [signal.name, signal]));
  const signals = handshake.signals.map((signal, i) => {
    const renamed = file.handshake.signals[i];
    const same = byName.get(signal.name) ?? (renamed && !names.has(renamed.name) ? renamed : undefined);
    return same ?? { name: "", weight: signal.weight, kept: {} };
  });
  return { ...file, handshake: { ...file.handshake, signals } };
}
