import { css } from "lit";

/** Framed buttons that do what a form or a notice offers. */
export default css`
  .act {
    min-height: 32px;
    padding-inline: 12px;
    border: 1px solid var(--ink);
    border-radius: 2px;
    font: var(--type-label);
  }

  .act:hover:not(:disabled) {
    background: var(--wash);
  }

  .act:disabled {
    border-color: var(--line-2);
    color: var(--ink-3);
    cursor: default;
  }

  @media (pointer: coarse), (max-width: 767px) {
    .act {
      min-height: 44px;
    }
  }
`;
