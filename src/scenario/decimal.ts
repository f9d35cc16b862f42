/** A decimal number as text, times 10ⁿ, digit by digit: "0.07" times 10² is "7", never 7.000000000000001. */
export function shifted(decimal: string, n: number): string {
  const [mantissa, exponent = "0"] = decimal.toLowerCase().split("e") as [string, string?];
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole, fraction = ""] = mantissa.replace(/^[-+]/, "").split(".") as [string, string?];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent) + n;
  if (point < -6 || point > 21) return `${sign}${digits.slice(0, 1)}.${digits.slice(1)}0e${point - 1}`;
  const padded = digits.padEnd(point, "0").padStart(digits.length + Math.max(0, 1 - point), "0");
  const at = Math.max(1, point);
  const before = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const after = padded.slice(at).replace(/0+$/, "");
  return sign + (after === "" ? before : `${before}.${after}`);
}
