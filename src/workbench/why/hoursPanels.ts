import type { ChartTable } from "../../charts/chartTable.ts";
import { type HoursTable, hoursChart } from "../../charts/hoursChart.ts";
import type { CriteriaTable } from "../../decision/criteriaTable.ts";
import { capitalised } from "../../decision/names.ts";
import { inForm } from "../../scenario/numberForm.ts";
import type { SectionContext } from "../section.ts";

const ROLES = ["engineering", "operations"] as const;
const sideBySide = 720;
const gap = 40;

/** One table for each role that any option needs, with the options that do. */
export function hoursTables({ outcome, styles, name }: SectionContext, { rows }: CriteriaTable): HoursTable[] {
  const { result } = outcome;
  return ROLES.flatMap((role): HoursTable[] => {
    const curves = rows
      .filter(({ skills }) => skills.hours[role].peakHours >= 0.05)
      .map(({ option }) => ({
        id: option,
        name: capitalised(name(option)),
        style: styles[option],
        needed: result.neededHours[role][result.options.findIndex(({ id }) => id === option)],
      }));
    const available = rows[0]?.skills.hours[role].available ?? 0;
    const { horizonMonths } = result.scenario;
    return curves.length > 0 ? [{ role: capitalised(role), available, curves, horizonMonths }] : [];
  });
}

/** The roles side by side, or on top of one another where it is narrow. */
export function hoursPanels(tables: readonly HoursTable[], width: number): HTMLElement {
  const columns = width >= sideBySide ? tables.length : 1;
  const panel = document.createElement("div");
  panel.style.cssText = `display: grid; grid-template-columns: repeat(${columns}, minmax(0, 1fr)); gap: 16px ${gap}px; padding-top: 8px`;
  const each = Math.floor((width - gap * (columns - 1)) / columns);
  // one role alone needs no more room than two
  const room = tables.length === 1 && width >= sideBySide ? Math.min(each, 640) : each;
  panel.append(...tables.map((table) => hoursChart(table, { width: room })));
  return panel;
}

const WEEKS_A_ROW = 4;

/** Hours by role and option, a row for every four weeks. */
export function hoursFigures(tables: readonly HoursTable[]): ChartTable {
  const columns = tables.flatMap(({ role, curves }) =>
    curves.map(({ name, needed }) => ({ head: `${role}: ${name}`, needed })),
  );
  const weeks = Math.max(0, ...columns.map(({ needed }) => needed.length));
  const rows: string[][] = [];
  for (let from = 0; from < weeks; from += WEEKS_A_ROW) {
    const to = Math.min(weeks, from + WEEKS_A_ROW);
    const mean = (needed: ArrayLike<number>) =>
      Array.from(needed)
        .slice(from, to)
        .reduce((sum, hours) => sum + hours, 0) /
      (to - from);
    rows.push([`${from + 1} to ${to}`, ...columns.map(({ needed }) => inForm(mean(needed).toFixed(1)))]);
  }
  const there = tables
    .map(({ role, available }) => `${inForm(available.toFixed(1))} of ${role.toLowerCase()}`)
    .join(", ");
  return {
    caption: `Hours needed a week; there are ${there}`,
    columns: ["weeks", ...columns.map(({ head }) => head)],
    rows,
  };
}
