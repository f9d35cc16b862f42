import { css } from "lit";

export default css`
  details {
    margin-top: 4px;
  }

  summary {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 24px;
    color: var(--ink-3);
    font: var(--type-unit);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary:hover {
    color: var(--ink);
  }

  details[open] > summary .icon {
    transform: rotate(90deg);
  }

  .frame {
    max-height: 420px;
    overflow: auto;
    border-block: 1px solid var(--line);
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line-2) transparent;
  }

  table {
    width: 100%;
    border-collapse: collapse;
    font: var(--type-unit);
  }

  caption {
    padding-block: 4px;
    color: var(--ink-3);
    text-align: start;
  }

  th,
  td {
    padding: 2px 12px 2px 0;
    border-bottom: 1px solid var(--line);
    color: var(--ink);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  tbody tr:last-child > * {
    border-bottom: 0;
  }

  thead th {
    color: var(--ink-3);
    vertical-align: bottom;
  }

  .figure {
    text-align: end;
    white-space: nowrap;
  }

  th[scope="row"]:not(.figure) {
    min-width: 96px;
  }

  .foot {
    display: flex;
    align-items: center;
    gap: 12px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  button {
    min-height: 24px;
    border-bottom: 1px solid var(--line-2);
    color: var(--ink);
  }

  @media (max-width: 767px) {
    summary,
    button {
      min-width: 44px;
      min-height: 44px;
    }
  }

  @media print {
    details:not([open]),
    summary,
    .foot {
      display: none;
    }

    .frame {
      max-height: none;
      overflow: visible;
    }
  }
`;
