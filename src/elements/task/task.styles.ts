import { css } from "lit";

export default css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    min-height: 24px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  :host([quiet]) {
    min-height: 0;
  }

  .track {
    flex: 0 1 120px;
  }

  .share {
    min-width: 3em;
  }

  .error {
    color: var(--fault);
  }

  button {
    min-height: 24px;
    border-bottom: 1px solid var(--line-2);
    color: var(--ink);
    font: var(--type-label);
    font-size: 12px;
  }

  button:hover {
    border-color: var(--ink);
  }

  @media (max-width: 767px) {
    /* a target of 44 px in a line of 24 */
    button {
      position: relative;
    }

    button::before {
      content: "";
      position: absolute;
      inset: -10px -6px;
      min-width: 44px;
    }
  }

  @media print {
    :host(:not([stale])),
    button,
    .track {
      display: none;
    }
  }
`;
