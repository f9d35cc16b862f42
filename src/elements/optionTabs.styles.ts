import { css } from "lit";

/** For `optionTabs`. */
export default css`
  .option-tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 16px;
    margin-bottom: 8px;
    color: var(--ink-2);
    font: var(--type-body);
  }

  .option-tabs button {
    padding-block: 2px;
    border-bottom: 1.5px solid transparent;
  }

  .option-tabs button:hover {
    color: var(--ink);
  }

  .option-tabs button[aria-pressed="true"] {
    border-color: var(--ink);
    color: var(--ink);
    font-weight: 600;
  }

  /* what is shown says itself which option it is of */
  @media print {
    .option-tabs {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .option-tabs button {
      padding-block: 11px;
      background: linear-gradient(currentColor, currentColor) no-repeat 0 calc(100% - 9px) / 0 1.5px;
    }

    /* the rule stays under the words */
    .option-tabs button[aria-pressed="true"] {
      border-color: transparent;
      background-size: 100% 1.5px;
    }
  }
`;
