import { css } from "lit";

export default css`
  .compare {
    display: flex;
    gap: 16px;
    color: var(--ink-3);
  }

  .compare > span {
    padding-block: 2px;
    white-space: nowrap;
  }

  .folded {
    margin: 0 0 8px;
    color: var(--ink-2);
  }

  .folded span {
    color: var(--ink-3);
  }

  @media print {
    .compare {
      display: none;
    }
  }

  @media (pointer: coarse) {
    .compare > span {
      padding-block: 11px;
    }
  }
`;
