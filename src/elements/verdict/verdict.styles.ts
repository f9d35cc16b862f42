import { css } from "lit";

export default css`
  :host {
    max-width: 640px;
    container-type: inline-size;
  }

  p,
  h1 {
    margin: 0;
  }

  .strength {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
  }

  .mark {
    flex: none;
  }

  .words {
    font: var(--type-strong);
  }

  .criterion {
    color: var(--ink-3);
  }

  h1 {
    margin-top: 10px;
    font: var(--type-verdict);
    letter-spacing: -0.012em;
    text-wrap: pretty;
  }

  .option {
    padding-bottom: 3px;
    background-repeat: repeat-x;
    background-position: 0 100%;
    background-size: 100% 3px;
  }

  .reasons {
    max-width: 620px;
    margin-top: 16px;
    font: var(--type-reason);
    text-wrap: pretty;
  }

  .reasons .option {
    background-size: 100% 2px;
    padding-bottom: 1px;
  }

  :host([stale]) h1,
  :host([stale]) .reasons {
    color: var(--ink-3);
  }

  :host([compact]) h1 {
    margin-top: 4px;
    font: var(--type-verdict-pinned);
  }

  :host([compact]) .option {
    background-size: 100% 2px;
    padding-bottom: 1px;
  }

  @container (max-width: 520px) {
    :host(:not([compact])) h1 {
      margin-top: 8px;
      font: var(--type-verdict-narrow);
    }

    .reasons {
      margin-top: 12px;
    }
  }
`;
