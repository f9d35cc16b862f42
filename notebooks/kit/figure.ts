/** What stands around a chart or a table. */
export interface FigureWords {
  /** what is to be read off it: a sentence, with its numbers */
  reading: string;
  /** what is shown, in what unit, discounted or not */
  unit: string;
}

/** A chart or table with its reading above it and the unit line under that, as in the workbench. */
export function figure({ reading, unit }: FigureWords, ...content: Node[]): HTMLElement {
  const root = document.createElement("figure");
  const caption = document.createElement("figcaption");
  caption.textContent = reading;
  const line = document.createElement("p");
  line.className = "unit";
  line.textContent = unit;
  const scroller = document.createElement("div");
  scroller.className = "wide";
  // what does not fit moves sideways, by keys too
  scroller.tabIndex = 0;
  scroller.setAttribute("role", "group");
  scroller.setAttribute("aria-label", reading);
  scroller.append(...content);
  root.append(caption, line, scroller);
  return root;
}
