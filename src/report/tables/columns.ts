import type { ReportColumn } from "../reportTable.ts";

/** Columns of each kind by their labels. */
export const text = (...labels: string[]): ReportColumn[] => labels.map((label) => ({ label, kind: "text" }));
export const share = (...labels: string[]): ReportColumn[] => labels.map((label) => ({ label, kind: "share" }));

/** @param unit that stands behind each label where a program reads it */
export const number = (unit: string, ...labels: string[]): ReportColumn[] =>
  labels.map((label) => ({ label, kind: "number", ...(unit === "" ? {} : { unit }) }));

export const amount = (currency: string, ...labels: string[]): ReportColumn[] =>
  labels.map((label) => ({ label, kind: "money", unit: currency }));
