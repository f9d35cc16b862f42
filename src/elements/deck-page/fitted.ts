/** The least share of a stage's height that a figure has: a long title gets smaller before its figure does. */
const LEAST_FIGURE = 0.42;

const TITLE_STEPS = [1, 0.86, 0.74, 0.64, 0.54];
const FIGURE_STEPS = [1.25, 1.2, 1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45];

/**
 * Makes what is written on a stage fit it: the title until the figure has its room, then what the figure itself says. The
 * stage's properties `--title` and `--words` take the largest step that fits; they do not depend on how large it is.
 */
export function fitted(sheet: HTMLElement, figure: HTMLElement): void {
  const least = LEAST_FIGURE * sheet.clientHeight;
  sheet.style.setProperty("--words", "1");
  for (const step of TITLE_STEPS) {
    sheet.style.setProperty("--title", String(step));
    if (figure.clientHeight >= least) break;
  }
  for (const step of FIGURE_STEPS) {
    sheet.style.setProperty("--words", String(step));
    if (figure.scrollHeight <= figure.clientHeight + 1 && figure.scrollWidth <= figure.clientWidth + 1) break;
  }
}
