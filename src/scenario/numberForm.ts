/**
 * The form in which numbers are written for the reader and read from what is typed. It is the one thing that is set for
 * a whole page or process, as a process's locale is: words never decide anything, and files, links and what workers
 * send are written without it. English until a page sets its reader's.
 */
let locale = "en";

const formatters = new Map<string, Intl.NumberFormat>();

/** The marks of the present form: what stands before decimals and between thousands, and whether that is every three digits. */
let marks = { decimal: ".", group: ",", isWestern: true };

/** Sets the form: a BCP 47 tag such as "de-CH". Digits stay 0 to 9, which the typefaces have; a tag that is none is English. */
export function writeNumbersAs(tag: string): void {
  locale = known(tag);
  formatters.clear();
  const parts = numberFormat({ minimumFractionDigits: 1, useGrouping: "always" }).formatToParts(123456.5);
  const mark = (type: "decimal" | "group") => parts.find((part) => part.type === type)?.value;
  marks = { decimal: mark("decimal") ?? ".", group: mark("group") ?? "", isWestern: parts[0].value.length === 3 };
}

function known(tag: string): string {
  try {
    return new Intl.Locale(tag, { numberingSystem: "latn" }).toString();
  } catch {
    return "en";
  }
}

/** The present form as a tag. */
export function numberLocale(): string {
  return locale;
}

/** A formatter in the present form; it is slow to make and asked for at every frame of a drag. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, formatter);
  return formatter;
}

/**
 * How many: with its thousands apart.
 *
 * @example count(10000) // => "10,000"
 */
export function count(size: number): string {
  return numberFormat().format(size);
}

/**
 * A text with numbers as a program writes them, in the present form: only decimals get their mark.
 *
 * @example inForm("12.5%") // => "12.5%"
 */
export function inForm(text: string): string {
  return marks.decimal === "." ? text : text.replace(/(\d)\.(?=\d)/g, `$1${marks.decimal}`);
}

/**
 * A figure without zeros at the end of its decimals.
 *
 * @example withoutZeros("$1.50m") // => "$1.5m"
 */
export function withoutZeros(text: string): string {
  const zeros = new RegExp(`${escaped(marks.decimal)}(\\d*?)0+(?!\\d)`);
  return text.replace(zeros, (_, kept: string) => (kept === "" ? "" : marks.decimal + kept));
}

/**
 * What somebody typed, in the form in which programs write numbers. A number that is none in the present form is left as
 * it stands: "12.5" is what it is to a German reader too, but "1.500" is fifteen hundred. An ordinary space stands
 * between two numbers in any form.
 *
 * @example fromTyped("20 to 28,000") // => "20 to 28,000"
 */
export function fromTyped(text: string): string {
  const { decimal, group, isWestern } = marks;
  if (decimal === "." && group === "," && isWestern) return text;
  const between = /^\s$/.test(group) ? "[\u00a0\u202f]" : /['’]/.test(group) ? "['’]" : escaped(group);
  const whole = group === "" ? "\\d+" : `(?:[1-9]\\d{0,2}(?:${between}\\d{2,3})*${between}\\d{3}(?!\\d)|\\d+)`;
  const alone = "(?<!\\d)(?<!\\d[.,'’])";
  const number = new RegExp(`${alone}(${whole})(?:${escaped(decimal)}(\\d+))?(?!\\d|[.,'’]\\d)`, "g");
  return text.replace(number, (_, thousands: string, decimals?: string) => {
    const digits = thousands.replace(/\D/g, "");
    return decimals === undefined ? digits : `${digits}.${decimals}`;
  });
}

const escaped = (mark: string) => mark.replace(".", "\\.");
