import { css } from "lit";

/** For the head of a table whose rows are stacked where it is narrow: there for those who listen. */
export default css`
  thead {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
