import { css } from "lit";

/** For a table about the options: a rule under its head, hairlines between its rows, a heading over each group of them. */
export default css`
  :host {
    container-type: inline-size;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums lining-nums;
  }

  th,
  td {
    border-bottom: 1px solid var(--line);
    font: var(--type-body);
    text-align: start;
    vertical-align: top;
  }

  tr > :first-child {
    padding-inline-start: 0;
  }

  thead th {
    border-bottom: 1.5px solid var(--ink);
    color: var(--ink-3);
    font: var(--type-unit);
  }

  th[scope="rowgroup"] {
    padding-top: 14px;
    font: var(--type-strong);
  }

  th[scope="rowgroup"] span {
    margin-inline-start: 8px;
    color: var(--ink-3);
    font: var(--type-unit);
  }
`;
