import { css } from "lit";

export default css`
  header {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    padding-bottom: 6px;
  }

  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }

  h2 {
    font: var(--type-strong);
  }

  a,
  button {
    position: relative;
    border-bottom: 1px solid var(--line-2);
    color: var(--ink-2);
    font: var(--type-unit);
    text-decoration: none;
  }

  :is(a, button):hover {
    border-color: var(--ink);
    color: var(--ink);
  }

  /* the rule above the first row is what fills up */
  .rule {
    position: relative;
    height: 1px;
    background: var(--line);
  }

  .rule .track {
    position: absolute;
    inset: -0.5px 0 auto;
    background: none;
  }

  .rule .done {
    background: var(--ink-2);
  }

  /* as high as three short rows, so that nothing moves when they come */
  .waiting {
    min-height: 153px;
  }

  .said {
    padding-block: 8px;
    color: var(--ink-3);
    text-wrap: pretty;
  }

  .none {
    color: var(--ink);
  }

  .error {
    color: var(--fault);
  }

  ul {
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr);
    gap: 10px;
    padding-block: 5px 6px;
    border-bottom: 1px solid var(--line);
  }

  .sample {
    margin-top: 7px;
  }

  .change {
    grid-column: 2;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  small {
    display: block;
  }

  :host([stale]) :is(p, b) {
    color: var(--ink-3) !important;
  }

  /* among charts that are read one after the other */
  @media (max-width: 767px) {
    h2 {
      font: var(--type-reading);
    }
  }

  @media (pointer: coarse), (max-width: 767px) {
    /* a target of 44 px in a line of 20 */
    :is(a, button)::before {
      content: "";
      position: absolute;
      inset: -13px 0 -13px auto;
      width: 100%;
      min-width: 44px;
    }
  }

  @media print {
    a,
    button,
    .rule .track {
      display: none;
    }
  }
`;
