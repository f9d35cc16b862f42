/** A column of a table; `figure` columns hold numbers and are set to the right. */
export interface Column<Row> {
  name: string;
  figure?: boolean;
  of: (row: Row) => string | Element;
}

/** A plain table: its first column names the rows. */
export function table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): HTMLTableElement {
  const root = document.createElement("table");
  const head = root.createTHead().insertRow();
  for (const { name, figure } of columns)
    head.append(
      cell(
        name === "" ? "td" : "th",
        name.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
        figure,
        "col",
      ),
    );
  const body = root.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    columns.forEach(({ of, figure }, i) => {
      const content = of(row);
      // what is read out as nothing, as a formula may be, is no header
      const isHeader =
        i === 0 &&
        content !== "" &&
        (typeof content === "string" || !(content.matches(".formula") || content.querySelector(".formula")));
      line.append(cell(isHeader ? "th" : "td", content, figure, "row"));
    });
  }
  return root;
}

function cell(tag: "th" | "td", content: string | Element, figure = false, scope = ""): HTMLTableCellElement {
  const root = document.createElement(tag);
  root.append(content);
  if (figure) root.className = "figure";
  if (tag === "th") root.scope = scope;
  return root;
}
