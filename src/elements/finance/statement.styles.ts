import { css } from "lit";

export default css`
  :host {
    display: block;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .frame {
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line-2) transparent;
  }

  table {
    min-width: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }

  th,
  td {
    padding: 4px 0 4px 16px;
    border-bottom: 1px solid var(--line);
    font: var(--type-body);
    text-align: end;
    vertical-align: baseline;
    white-space: nowrap;
  }

  thead th {
    border-bottom: 1.5px solid var(--ink);
    color: var(--ink-3);
    font: var(--type-unit);
  }

  abbr {
    text-decoration: none;
  }

  /* what a row is stays while its periods scroll by */
  tr > :first-child:not([colspan]) {
    position: sticky;
    left: 0;
    padding-inline-start: 0;
    background: var(--paper);
    text-align: start;
  }

  .sum {
    border-right: 1px solid var(--line);
    padding-inline-end: 12px;
    font-weight: 500;
  }

  .cost th span {
    padding-inline-start: 12px;
  }

  .total > * {
    border-top: 1px solid var(--ink);
    border-bottom-color: var(--ink);
    font-weight: 600;
  }

  .total + .total > * {
    border-top: 0;
  }

  tbody tr:last-child > * {
    border-bottom-width: 1.5px;
  }

  .quiet > * {
    color: var(--ink-2);
  }

  .explained td {
    padding: 0;
    text-align: start;
  }

  .explained .formula {
    position: sticky;
    left: 0;
    width: min(72ch, 80vw);
  }

  :host([stale]) td {
    color: var(--ink-3);
  }

  @media print {
    .frame {
      overflow: visible;
    }

    th,
    td {
      padding-inline-start: 6px;
      font-size: 7.5pt;
    }
  }
`;
