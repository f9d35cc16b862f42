import { css } from "lit";

/** Cells of a table of figures: names at the start, figures at the end, hairlines between rows and a rule under the head. */
export default css`
  th,
  td {
    padding: 4px 0 4px 12px;
    border-bottom: 1px solid var(--line);
    font: var(--type-body);
    text-align: end;
    vertical-align: baseline;
    white-space: nowrap;
  }

  thead :is(th, td) {
    border-bottom: 1.5px solid var(--ink);
    color: var(--ink-3);
    font: var(--type-unit);
  }

  tr > :first-child {
    padding-inline-start: 0;
    text-align: start;
  }

  :host([stale]) td {
    color: var(--ink-3);
  }
`;
