import { currencySign } from "../../scenario/currencyForm.ts";
import { PAPER } from "../looks.ts";
import type { Style } from "./sheet.ts";

export const TITLE: Style = { fontSize: 14, fontWeight: "bold", textColor: PAPER.ink };
export const NOTE: Style = { textColor: PAPER.ink3 };
/** A text right of a figure. */
export const APART: Style = { ...NOTE, align: "left", indent: 1 };
export const BOLD: Style = { fontWeight: "bold", textColor: PAPER.ink };

const RULE = { bottomBorderStyle: "thin", bottomBorderColor: PAPER.line2 } as const;

/** Ink on wash. */
export const HEAD: Style = {
  ...BOLD,
  ...RULE,
  backgroundColor: PAPER.wash,
  wrap: true,
  alignVertical: "bottom",
};
export const HEAD_RIGHT: Style = { ...HEAD, align: "right" };
/** Where heads take two lines, or three. */
export const TALL_HEAD: Style = { ...HEAD_RIGHT, height: 28 };
export const HIGH_HEAD: Style = { ...HEAD_RIGHT, height: 41 };

/** A cell that may be changed. */
export const CHANGEABLE: Style = {
  ...BOLD,
  backgroundColor: PAPER.wash,
  borderStyle: "thin",
  borderColor: PAPER.ink3,
  align: "right",
};

/** A line of totals. */
export const TOTAL: Style = { fontWeight: "bold", topBorderStyle: "thin", topBorderColor: PAPER.ink };

/** Number formats of a workbook. */
export interface Formats {
  /** to the cent */
  money: Style;
  share: Style;
  whole: Style;
  /** months, weeks */
  decimal: Style;
  factor: Style;
  plain: Style;
}

/** @param currency ISO 4217 code */
export function formatsOf(currency: string): Formats {
  const sign = currencySign(currency).replace(/\s/g, " ").replaceAll('"', "");
  const { maximumFractionDigits: coins = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  const figure = coins === 0 ? "#,##0" : `#,##0.${"0".repeat(coins)}`;
  const of = (format: string): Style => ({ format, align: "right" });
  return {
    money: of(`"${sign}"${figure};-"${sign}"${figure}`),
    share: of("0.0%"),
    whole: of("0"),
    decimal: of("#,##0.00"),
    factor: of("0.000000"),
    plain: { format: "General", align: "right" },
  };
}
