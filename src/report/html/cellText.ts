import { grouped, MINUS, NO_NUMBER } from "../../decision/money.ts";
import { numberFormat } from "../../scenario/numberForm.ts";
import type { ReportColumn } from "../reportTable.ts";

/** Below this, figures after the point matter more than a fixed number of them. */
const SMALL = 100;

/** A plain value of a report's table as it is to be read: money to the whole unit, shares in percent. */
export function cellText(value: string | number | null, kind: ReportColumn["kind"]): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (!Number.isFinite(value)) return NO_NUMBER;
  return written(value, kind).replace("-", MINUS);
}

function written(value: number, kind: ReportColumn["kind"]): string {
  if (kind === "money") return grouped(Math.round(value) + 0, 0);
  if (kind === "share") return `${numberFormat({ maximumSignificantDigits: 3 }).format(100 * value)}%`;
  if (Number.isInteger(value)) return grouped(value, 0);
  const digits = Math.abs(value) < SMALL ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 };
  return numberFormat(digits).format(value);
}
