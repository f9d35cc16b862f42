import { css } from "lit";

/** For a select in a `.select`, beside an icon that stands in for the browser's own arrow. */
export default css`
  .select {
    position: relative;
    display: flex;
    align-items: center;
    min-width: 0;
  }

  .select .icon {
    position: absolute;
    inset-inline-end: 2px;
    pointer-events: none;
  }

  select {
    min-height: 28px;
    padding: 0 20px 0 0;
    border: 0;
    border-radius: 0;
    appearance: none;
    background: none;
    color: var(--ink);
    font: var(--type-strong);
    text-overflow: ellipsis;
    cursor: pointer;
  }

  option,
  optgroup {
    background: var(--paper);
    color: var(--ink);
  }

  option {
    font-weight: 400;
  }
`;
