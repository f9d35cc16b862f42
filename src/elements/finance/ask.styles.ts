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
    white-space: nowrap;
  }

  thead > tr > * {
    border-bottom: 0;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  thead > tr:first-child > th {
    color: var(--ink);
    font: var(--type-label);
  }

  thead > tr:last-child > *,
  thead > tr:first-child > td {
    border-bottom: 1.5px solid var(--ink);
  }

  abbr {
    text-decoration: none;
  }

  tbody > tr > :first-child {
    position: sticky;
    left: 0;
    padding-inline-start: 0;
    background: var(--paper);
    text-align: start;
  }

  .first,
  thead th[colspan="2"] {
    padding-inline-start: 28px;
  }

  .total > * {
    border-top: 1px solid var(--ink);
    border-bottom: 1.5px solid var(--ink);
    font-weight: 600;
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
