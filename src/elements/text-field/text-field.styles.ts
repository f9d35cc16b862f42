import { css } from "lit";

export default css`
  label {
    display: block;
    margin-bottom: 4px;
  }

  :host([changed]) label {
    font-weight: 500;
  }

  .count {
    color: var(--ink-3);
    font: var(--type-unit);
  }
`;
