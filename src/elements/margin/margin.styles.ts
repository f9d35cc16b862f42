import { css } from "lit";

export default css`
  :host {
    container-type: inline-size;
  }

  .row {
    display: grid;
    gap: 4px 20px;
    align-items: start;
  }

  p {
    margin: 0;
    color: var(--ink-2);
    font: var(--type-unit);
    line-height: 16px;
    text-wrap: pretty;
  }

  .name {
    font-weight: 500;
  }

  .count {
    white-space: nowrap;
  }

  b {
    color: var(--ink);
  }

  .line {
    min-height: 38px;
  }

  @container (min-width: 480px) {
    .row {
      grid-template-columns: minmax(0, 240px) minmax(0, 1fr);
    }
  }

  :host([stale]) :is(p, .name, b) {
    color: var(--ink-3) !important;
  }
`;
