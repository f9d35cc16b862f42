/** The least share of a stage's height that a figure has: a long title gets smaller before its figure does. */
const LEAST_FIGURE = 0.42;

const TITLE_STEPS = [1, 0.86, 0.74, 0.64, 0.54];
const FIGURE_STEPS = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45];

/** A table of few rows gets larger, as long as no cell of it needs another line for that. */
const LARGER_STEPS = [1.3, 1.25, 1.2, 1.15, 1.1, 1.05];

/**
 * Makes what is written on a stage fit it: the title until the figure has its room, then what the figure itself says. The
 * stage's properties `--title` and `--words` take the largest step that fits; they do not depend on how large it is.
 */
export function fitted(sheet: HTMLElement, figure: HTMLElement): void {
  const least = LEAST_FIGURE * sheet.clientHeight;
  const fits = () => figure.scrollHeight <= figure.clientHeight + 1 && figure.scrollWidth <= figure.clientWidth + 1;
  const set = (name: string, step: number) => sheet.style.setProperty(name, String(step));
  set("--words", 1);
  for (const step of TITLE_STEPS) {
    set("--title", step);
    if (figure.clientHeight >= least) break;
  }
  const table = figure.querySelector("table");
  const height = table?.offsetHeight ?? 0;
  const isLarger = (step: number) => {
    set("--words", step);
    return fits() && (table?.offsetHeight ?? 0) <= height * step * 1.03;
  };
  if (table !== null && LARGER_STEPS.some(isLarger)) return;
  for (const step of FIGURE_STEPS) {
    set("--words", step);
    if (fits()) break;
  }
}
