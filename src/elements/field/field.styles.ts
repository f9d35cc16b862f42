import { css } from "lit";

export default css`
  .origin .dagger {
    width: 7px;
    height: 11px;
    margin-inline-end: 3px;
    vertical-align: -1px;
  }

  .message {
    color: var(--ink);
    font: var(--type-unit);
  }

  .acts label {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .acts select {
    field-sizing: content;
    color: var(--ink);
    font: var(--type-unit);
  }

  @media (pointer: coarse), (max-width: 767px) {
    .acts select {
      min-height: 44px;
      font-size: 16px;
    }
  }
`;
