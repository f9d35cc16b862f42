import { css } from "lit";

/** For `weekFigures`. */
export default css`
  .figures {
    width: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font: var(--type-unit);
    font-variant-numeric: tabular-nums lining-nums;
  }

  .figures caption {
    padding-block: 2px;
    color: var(--ink);
    font: var(--type-strong);
    text-align: start;
  }

  .figures :is(th, td) {
    padding: 2px 0 2px 16px;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: end;
    vertical-align: top;
    white-space: nowrap;
  }

  .figures thead th {
    color: var(--ink-3);
  }

  .figures :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: start;
    white-space: normal;
  }

  .figures tbody th {
    font: var(--type-label);
  }

  .figures thead th {
    width: 9%;
  }

  .figures thead th:first-child {
    width: auto;
  }

  .figures thead .happens {
    width: 42%;
  }

  .figures .happens {
    color: var(--ink-2);
    text-align: start;
    white-space: normal;
  }

  .figures .drag {
    margin-inline-start: 12px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  /* the column keeps its room, or the figures would jump with every week pointed at */
  .figures.whole .happens {
    visibility: hidden;
  }

  .below {
    display: none;
  }

  :host([stale]) .figures td {
    color: var(--ink-3);
  }

  @container (max-width: 619px) {
    .figures .happens {
      display: none;
    }

    .figures thead th {
      width: 17%;
    }

    .figures :is(th, td) {
      padding-inline-start: 8px;
    }

    .figures .below {
      display: block;
      color: var(--ink-2);
      font: var(--type-unit);
    }
  }

  @media print {
    .figures .drag,
    .figures.whole .happens {
      display: none;
    }
  }
`;
