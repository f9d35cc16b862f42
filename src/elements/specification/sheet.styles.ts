import { css } from "lit";

export default css`
  :host {
    overflow-wrap: anywhere;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 24px;
    padding-bottom: 8px;
    border-bottom: 1.5px solid var(--ink);
  }

  h3,
  h4,
  p,
  dl,
  dd,
  ul {
    margin: 0;
  }

  h3 {
    font: 500 24px/32px var(--serif);
    text-wrap: balance;
  }

  .date {
    color: var(--ink-2);
  }

  .blank {
    display: inline-block;
    width: 110px;
    border-bottom: 1px solid var(--ink-3);
  }

  dl {
    padding-block: 10px 6px;
  }

  dl > div {
    display: grid;
    grid-template-columns: 128px minmax(0, 1fr);
    gap: 12px;
    padding-block: 2px;
  }

  dt {
    color: var(--ink-3);
  }

  .frame {
    overflow-x: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--line-2) transparent;
  }

  table {
    width: 100%;
    margin-top: 10px;
    border-collapse: collapse;
  }

  caption,
  h4 {
    padding-bottom: 2px;
    font: var(--type-strong);
    text-align: start;
  }

  th,
  td {
    padding: 4px 0 4px 12px;
    border-bottom: 1px solid var(--line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
  }

  thead th {
    border-bottom-color: var(--ink-3);
    color: var(--ink-3);
    font: var(--type-unit);
    vertical-align: bottom;
  }

  tbody th {
    min-width: 120px;
    font: var(--type-label);
    overflow-wrap: anywhere;
  }

  .dense :is(th, td) {
    padding-block: 2px;
    font-size: 11px;
    line-height: 15px;
  }

  .marked {
    white-space: nowrap;
  }

  .dagger {
    width: 6px;
    height: 10px;
    color: var(--ink-2);
    vertical-align: 0;
  }

  .legend {
    margin-top: 6px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  h4 {
    margin-top: 14px;
  }

  ul {
    padding-inline-start: 16px;
  }

  li {
    padding-block: 1px;
  }

  .stamp {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-top: 14px;
    color: var(--ink-3);
    font: var(--type-stamp);
  }

  @media (max-width: 767px) {
    dl > div {
      grid-template-columns: 112px minmax(0, 1fr);
    }
  }

  @media print {
    .frame {
      overflow: visible;
    }

    table {
      font-size: 9pt;
      line-height: 12.5pt;
    }
  }
`;
