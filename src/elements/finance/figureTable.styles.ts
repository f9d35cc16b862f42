import { css } from "lit";

/** For a table of figures that scrolls inside itself. */
export default css`
  :host {
    container-type: inline-size;
  }

  .frame {
    position: relative;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line-2) transparent;
  }

  /* borders of cells that stay in sight must move with them: none are collapsed */
  table {
    min-width: 100%;
    border-spacing: 0;
    font-variant-numeric: tabular-nums lining-nums;
  }
`;
