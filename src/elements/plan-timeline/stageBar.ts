import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { dashArray, type OptionStyle } from "../../charts/style.ts";

/** When a stage comes to what, in months from the decision; Infinity for what it never comes to. */
export interface StageBar {
  start: number;
  live: number;
  /** it carries everything */
  full: number;
  /** a later stage takes over, or the horizon ends */
  over: number;
}

const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;
const THICK = 8;

/** A stage on a scale of months: a hairline while it is built, tint while it is piloted, its own line from then on. */
export function stageBar(bar: StageBar, style: OptionStyle, horizon: number, ticks: readonly number[]): TemplateResult {
  const within = (month: number) => Math.min(Math.max(0, Math.min(bar.over, month)), horizon);
  const x = (month: number) => `${(100 * within(month)) / horizon}%`;
  const part = (from: number, to: number) => `${(100 * Math.max(0, within(to) - within(from))) / horizon}%`;
  const grid: SVGTemplateResult[] = ticks.map((month) => {
    const at = `${(100 * month) / horizon}%`;
    return svg`<line x1=${at} x2=${at} y1="0" y2=${HEIGHT} stroke="var(--line)" />`;
  });
  const line = svg`<line
    x1=${x(bar.full)}
    x2=${x(bar.over)}
    y1=${MIDDLE}
    y2=${MIDDLE}
    stroke=${style.color}
    stroke-width=${THICK}
    stroke-dasharray=${dashArray(style, 1.5)}
  />`;
  return html`<svg width="100%" height=${HEIGHT} aria-hidden="true">
    ${grid}
    ${svg`<line x1=${x(bar.start)} x2=${x(bar.live)} y1=${MIDDLE} y2=${MIDDLE} stroke="var(--ink-2)" />`}
    ${svg`<rect x=${x(bar.live)} y=${MIDDLE - THICK / 2} width=${part(bar.live, bar.full)} height=${THICK} fill=${style.tint} />`}
    ${within(bar.full) < within(bar.over) ? line : ""}
  </svg>`;
}
