import { css } from "lit";

/** What every component starts from: the box model, the ink, one focus ring, words for screen readers only. */
export default css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  :host {
    display: block;
    color: var(--ink);
    font: var(--type-body);
  }

  :host([hidden]) {
    display: none;
  }

  :focus-visible {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }

  b {
    font-weight: 600;
  }

  small {
    color: var(--ink-3);
    font: var(--type-unit);
  }

  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .heard-only {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media print {
    :is(tr, li, svg) {
      break-inside: avoid;
    }

    :is(h2, h3, caption, thead) {
      break-after: avoid;
    }
  }
`;
