import { css } from "lit";

/** For a table of figures that scrolls inside itself, its names staying in sight; a rule stands above each total. */
export default css`
  :host {
    container-type: inline-size;
  }

  .frame {
    position: relative;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line-2) transparent;
  }

  /* borders of cells that stay in sight must move with them: none are collapsed */
  table {
    min-width: 100%;
    border-spacing: 0;
    font-variant-numeric: tabular-nums lining-nums;
  }

  th,
  td {
    background: var(--paper);
  }

  tr > :first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-end: 8px;
  }

  /* what scrolls under the names fades out beside them */
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

  @container (max-width: 599px) {
    th,
    td,
    tr.total > * {
      font-size: 12px;
      line-height: 18px;
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
      font-size: 8.5pt;
      line-height: 12pt;
    }

    tr > :first-child {
      position: static;
    }

    tr > :first-child::after {
      content: none;
    }
  }
`;
