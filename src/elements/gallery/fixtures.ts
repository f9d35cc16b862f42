import { optionStyles } from "../optionStyle.ts";

export const options = [
  { id: "manual-first", label: "Manual, then middleware", short: "By hand first", stages: ["manual", "middleware"] },
  { id: "middleware", label: "Custom middleware", short: "Middleware" },
  { id: "suite", label: "Integrated suite", short: "Suite" },
  { id: "manual", label: "Manual coordination", short: "Manual" },
  { id: "open", label: "Leave the gap open", short: "Open" },
];
export const styles = optionStyles(options);
const numbers: Record<string, number[]> = {
  "manual-first": [181, 773, 270, 680, 1800, -0, 0, 0.43],
  middleware: [155, 815, 270, 680, 1870, -20, 65, 0.31],
  suite: [130, 1071, 357, 840, 2332, -108, 690, 0.13],
  manual: [60, 1336, 300, 950, 2810, -62, 1110, 0.008],
  open: [0, 1430, 290, 960, 2950, -85, 1234, 0.13],
};
export const rows = options.map(({ id, label }) => {
  const [paid, gap, p10, p50, p90, d10, d90, best] = (numbers[id] as number[]).map((n, i) =>
    i < 7 ? n * 1000 : n,
  ) as [number, number, number, number, number, number, number, number];
  return {
    id,
    label,
    style: styles[id]!,
    paid,
    gap,
    p10,
    p50,
    p90,
    difference: id === "manual-first" ? null : { p10: d10, p90: d90 },
    cheapestIn: best,
  };
});
export function curve(end: number, bend: number): Float64Array {
  return Float64Array.from({ length: 78 }, (_, t) => {
    const u = (t + 1) / 78;
    return end * 1000 * (bend * Math.min(u * 1.9, 0.35 + 0.65 * u + 0.0) * 1 + (1 - bend) * u);
  });
}
export const curves = options.map((option) => ({
  ...option,
  label: option.label
    .replace(" coordination", "")
    .replace("Integrated s", "S")
    .replace("Custom m", "M")
    .replace(" the gap", ""),
  style: styles[option.id]!,
  mean: curve(
    numbers[option.id]![1]!,
    { "manual-first": 0.45, middleware: 0.45, suite: 0.1, manual: 0, open: 0 }[option.id]!,
  ),
}));
export const fan = {
  p10: curve(150, 0.3),
  p25: curve(290, 0.4),
  p50: curve(520, 0.4),
  mean: curve(774, 0.4),
  p75: curve(930, 0.4),
  p90: curve(1610, 0.4),
};
export const dots = [-38, -26, -20, -14, -12, -9, -7, -5, -4, -2, 2, 4, 6, 8, 13, 22, 33, 54, 82, 152].map(
  (d) => d * 1000,
);
