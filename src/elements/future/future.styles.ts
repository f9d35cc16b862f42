import { css } from "lit";

export default css`
  :host {
    container-type: inline-size;
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font: var(--type-reading);
    text-wrap: pretty;
  }

  .unit {
    margin-top: 2px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .unusual {
    margin-top: 8px;
    max-width: 78ch;
    font: var(--type-reason);
    text-wrap: pretty;
  }

  form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    margin-block: 10px 6px;
    color: var(--ink-2);
  }

  .number,
  .jump {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .number input {
    width: 8ch;
    min-height: 28px;
    padding: 0 6px;
    border: 1px solid var(--line-2);
    border-radius: 2px;
    background: var(--paper);
    color: var(--ink);
    font: var(--type-strong);
    font-variant-numeric: tabular-nums lining-nums;
  }

  .number input[aria-invalid="true"] {
    border-color: var(--fault);
  }

  .error {
    flex-basis: 100%;
    color: var(--fault);
    font: var(--type-unit);
  }

  button {
    display: inline-grid;
    place-items: center;
    min-width: 24px;
    min-height: 28px;
    color: var(--ink-2);
  }

  button:hover:not(:disabled) {
    color: var(--ink);
  }

  button:disabled {
    color: var(--line-2);
    cursor: default;
  }

  .jump button {
    padding-inline: 2px;
    border-block: 2px solid transparent;
  }

  .jump button[aria-pressed="true"] {
    border-bottom-color: var(--ink);
    color: var(--ink);
    font-weight: 600;
  }

  .select {
    position: relative;
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
  }

  .select .icon {
    position: absolute;
    inset-inline-end: 2px;
    pointer-events: none;
  }

  select {
    field-sizing: content;
    max-width: min(260px, 80vw);
    min-height: 28px;
    padding: 0 20px 0 0;
    border: 0;
    border-radius: 0;
    appearance: none;
    background: none;
    color: var(--ink);
    font: var(--type-strong);
    text-overflow: ellipsis;
    cursor: pointer;
  }

  option {
    background: var(--paper);
    color: var(--ink);
    font-weight: 400;
  }

  .chart {
    position: relative;
    cursor: crosshair;
  }

  .mark {
    position: absolute;
    inset-block: 0 26px;
    background: color-mix(in oklab, var(--ink) 14%, transparent);
    pointer-events: none;
  }

  .below {
    display: none;
  }

  .weeks {
    display: block;
    margin: 0 0 4px;
    accent-color: var(--ink);
  }

  .weeks input {
    display: block;
    width: 100%;
    height: 24px;
    margin: 0;
  }

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

  .printed {
    display: none;
  }

  .stories {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr));
    gap: 12px 32px;
    margin: 16px 0 0;
  }

  .stories dt {
    display: flex;
    align-items: center;
    gap: 10px;
    font: var(--type-label);
  }

  .stories dd {
    max-width: 78ch;
    margin: 0;
    font: var(--type-reason);
    text-wrap: pretty;
  }

  .sample {
    flex: none;
  }

  :host([stale]) :is(h2, .unusual, dd, .figures td) {
    color: var(--ink-3);
  }

  @media (max-width: 767px) {
    button,
    select,
    .number input {
      min-width: 44px;
      min-height: 44px;
    }

    .weeks input {
      height: 44px;
    }
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
    form,
    .weeks,
    .figures .drag,
    .figures.whole .happens {
      display: none;
    }

    .printed {
      display: block;
      margin-block: 6px;
      font: var(--type-strong);
    }

    .stories > div {
      break-inside: avoid;
    }
  }
`;
