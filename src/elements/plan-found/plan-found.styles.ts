import { css } from "lit";

export default css`
  p {
    margin: 0 0 8px;
    color: var(--ink-2);
    font: var(--type-reason);
  }

  .close {
    margin: 12px 0 0;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .frame {
    max-width: 560px;
    margin-top: 12px;
    overflow-x: auto;
  }

  table {
    width: 100%;
    border-collapse: collapse;
  }

  th,
  td {
    padding: 3px 0 3px 16px;
    border-bottom: 1px solid var(--line);
    font: var(--type-body);
    text-align: end;
    white-space: nowrap;
  }

  :is(th, td):first-child {
    padding-inline-start: 0;
    text-align: start;
    white-space: normal;
  }

  thead th {
    color: var(--ink-3);
    font: var(--type-unit);
  }

  button {
    min-height: 32px;
    margin-top: 12px;
    padding-inline: 12px;
    border: 1px solid var(--ink);
    border-radius: 2px;
    font: var(--type-label);
  }

  button:hover {
    background: var(--wash);
  }

  :host([stale]) p,
  :host([stale]) :is(th, td) {
    color: var(--ink-3);
  }

  @media (max-width: 767px) {
    th,
    td {
      padding-inline-start: 8px;
    }

    button {
      min-height: 44px;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
