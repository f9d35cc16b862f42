import { css } from "lit";

/** For an option's name in a verdict, underlined in its own line. */
export default css`
  .option {
    padding-bottom: 3px;
    background-repeat: repeat-x;
    background-position: 0 100%;
    background-size: 100% 3px;
  }
`;
