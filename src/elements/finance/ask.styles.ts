import { css } from "lit";

export default css`
  th,
  td {
    padding: 4px 0 4px 12px;
    border-bottom: 1px solid var(--line);
    background: var(--paper);
    font: var(--type-body);
    text-align: end;
    vertical-align: baseline;
    white-space: nowrap;
  }

  .group {
    padding-inline-start: 28px;
  }

  thead :is(th, td) {
    border-bottom: 0;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  thead th[scope="colgroup"] {
    border-bottom: 0;
    color: var(--ink);
    font: var(--type-label);
  }

  thead tr:last-child > * {
    border-bottom: 1.5px solid var(--ink);
  }

  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline: 0 8px;
    text-align: start;
  }

  tr > :first-child::after {
    content: "";
    position: absolute;
    inset-block: 0;
    inset-inline-start: 100%;
    width: 12px;
    background: linear-gradient(to right, var(--paper), transparent);
    pointer-events: none;
  }

  tr:has(+ tr.total) > * {
    border-bottom: 0;
  }

  tr.total > * {
    border-top: 1.5px solid var(--ink);
    font: var(--type-strong);
  }

  :host([stale]) td {
    color: var(--ink-3);
  }

  @container (max-width: 599px) {
    th,
    td,
    tr.total > * {
      font-size: 12px;
      line-height: 18px;
    }

    .group {
      padding-inline-start: 20px;
    }
  }

  @media print {
    .frame {
      overflow: visible;
    }

    th,
    td {
      background: none;
    }

    th,
    td,
    tr.total > * {
      padding-inline-start: 6px;
      font-size: 8.5pt;
      line-height: 12pt;
    }

    .group {
      padding-inline-start: 14px;
    }

    tr > :first-child {
      position: static;
      padding-inline: 0;
    }

    tr > :first-child::after {
      content: none;
    }
  }
`;
