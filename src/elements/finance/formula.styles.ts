import { css } from "lit";

/** For a label that opens its figure's formula, and for the formula. */
export default css`
  .opens {
    display: inline-flex;
    align-items: baseline;
    gap: 4px;
    text-align: start;
  }

  .opens .icon {
    flex: none;
    align-self: center;
    color: var(--ink-3);
  }

  .opens:hover .icon {
    color: var(--ink);
  }

  .opens[aria-expanded="true"] .icon {
    transform: rotate(90deg);
  }

  .formula {
    padding-block: 2px 8px;
    padding-inline-start: 16px;
    max-width: 72ch;
    white-space: normal;
    text-align: start;
    color: var(--ink-2);
    font: var(--type-unit);
  }

  .formula p {
    margin: 0 0 4px;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .formula :is(.maths, .worked) {
    color: var(--ink);
    font: 400 15px / 24px var(--serif);
    font-variant-numeric: lining-nums tabular-nums;
  }

  .formula :is(sub, sup) {
    font-size: 0.75em;
    line-height: 0;
  }

  @media (pointer: coarse), (max-width: 767px) {
    .opens {
      min-height: 44px;
      align-items: center;
    }
  }

  @media print {
    .opens .icon {
      display: none;
    }
  }
`;
