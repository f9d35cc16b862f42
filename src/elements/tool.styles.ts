import { css } from "lit";

/** Buttons of one icon that move or remove a row; not for print. */
export default css`
  .tool {
    display: inline-grid;
    place-items: center;
    width: 28px;
    height: 32px;
    color: var(--ink-3);
  }

  .tool:hover:not(:disabled) {
    background: var(--wash);
    color: var(--ink);
  }

  .tool:disabled {
    color: var(--line-2);
    cursor: default;
  }

  @media (max-width: 767px) {
    .tool {
      width: 44px;
      height: 44px;
    }
  }

  @media print {
    .tool {
      display: none;
    }
  }
`;
