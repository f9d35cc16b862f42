import { css } from "lit";

export default css`
  h2,
  p {
    margin: 0;
  }

  h2 {
    font: var(--type-reading);
    text-wrap: pretty;
  }

  p {
    margin-top: 2px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  :is(h2, p) ~ .chart {
    margin-top: 8px;
  }

  ::slotted([slot="task"]) {
    margin-top: 2px;
  }

  .chart > svg {
    display: block;
    max-width: none;
  }

  @media print {
    .chart svg {
      max-width: 100%;
      height: auto;
    }
  }

  :host([stale]) h2 {
    color: var(--ink-3);
  }
`;
