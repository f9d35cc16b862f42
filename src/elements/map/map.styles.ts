import { css } from "lit";

export default css`
  .axes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    margin-bottom: 8px;
  }

  label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-width: 0;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  select {
    min-width: 0;
    max-width: 260px;
    border-bottom: 1px solid var(--line-2);
    font: var(--type-label);
  }

  .plot {
    position: relative;
    width: fit-content;
    cursor: crosshair;
    touch-action: pan-y;
  }

  .plot:focus-visible {
    outline-offset: 4px;
  }

  .cursor {
    position: absolute;
    outline: 2px solid var(--ink);
    box-shadow: inset 0 0 0 1px var(--paper);
    pointer-events: none;
  }

  .said {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    min-height: 40px;
    margin: 8px 0 0;
  }

  .said p {
    flex: 0 1 auto;
    margin: 0;
  }

  .hint {
    color: var(--ink-3);
  }

  .said button {
    min-height: 24px;
    border-bottom: 1px solid var(--line-2);
    font: var(--type-label);
  }

  .said button:hover {
    border-color: var(--ink);
  }

  :host([stale]) :is(svg text, .said p) {
    color: var(--ink-3);
    fill: var(--ink-3);
  }

  @media (max-width: 767px) {
    select,
    .said button {
      min-height: 44px;
    }

    label {
      display: grid;
      grid-template-columns: 48px 1fr;
      flex: 1 1 100%;
    }

    select {
      flex: 1;
      max-width: none;
    }
  }

  @media print {
    .axes,
    .said,
    .cursor {
      display: none;
    }
  }
`;
