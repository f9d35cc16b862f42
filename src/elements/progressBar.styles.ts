import { css } from "lit";

/** For `progressBar`. */
export default css`
  .track {
    height: 2px;
    background: var(--line);
  }

  .done {
    height: 100%;
    background: var(--ink);
  }
`;
