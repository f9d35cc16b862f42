import { css } from "lit";

export default css`
  :host {
    container-type: inline-size;
  }

  p {
    margin: 0;
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
    gap: 8px;
  }

  select {
    field-sizing: content;
    max-width: min(260px, 80vw);
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

  :host([stale]) :is(.unusual, dd) {
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

  @media print {
    form,
    .weeks {
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
