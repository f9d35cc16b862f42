import { css } from "lit";

export default css`
  :host {
    container-type: inline-size;
    font-variant-numeric: tabular-nums lining-nums;
  }

  ul {
    margin: 0;
    padding: 0;
    border-top: 1.5px solid var(--ink);
    list-style: none;
  }

  li {
    border-bottom: 1px solid var(--line);
  }

  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) max-content;
    align-items: baseline;
    column-gap: 16px;
    padding-block: 4px;
  }

  .figure {
    color: var(--ink);
    font: var(--type-label);
    text-align: end;
  }

  li:first-child .figure {
    font-weight: 600;
  }

  .note {
    grid-column: 1 / -1;
    padding-inline-start: 16px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .risk {
    position: relative;
    margin-top: 12px;
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  thead .opens {
    color: var(--ink);
    font: var(--type-body);
  }

  tbody th {
    padding-inline-start: 16px;
    white-space: normal;
  }

  tbody tr > :first-child {
    padding-inline-start: 16px;
  }

  tbody tr:last-child > * {
    border-top: 1.5px solid var(--ink);
    font-weight: 600;
  }

  :host([stale]) .figure {
    color: var(--ink-3);
  }

  @container (max-width: 419px) {
    th,
    td {
      padding-inline-start: 6px;
      font: var(--type-unit);
    }

    thead th,
    thead .opens {
      white-space: normal;
    }

    thead .opens {
      font: var(--type-unit);
    }

    tbody tr > :first-child,
    tr > :first-child {
      padding-inline-start: 0;
    }
  }
`;
