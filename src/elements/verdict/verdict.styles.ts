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

  :host([pinned]) {
    position: sticky;
    top: 48px;
    z-index: 1;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 14px;
    box-sizing: border-box;
    min-height: 52px;
    max-width: none;
    padding: 8px 48px;
    border-bottom: 1px solid var(--line);
    background: var(--paper);
    container-type: normal;
  }

  :host([pinned]) h1 {
    display: -webkit-box;
    overflow: hidden;
    margin: 0;
    font: var(--type-verdict-pinned);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  :host([pinned]) .option {
    background-size: 100% 2px;
    padding-bottom: 1px;
  }

  @media (max-width: 1099px) {
    :host([pinned]) {
      padding-inline: 32px;
    }
  }

  @media (max-width: 767px) {
    :host([pinned]) {
      top: 44px;
      grid-template-columns: auto minmax(0, 1fr);
      padding: 8px 20px;
    }

    :host([pinned]) h1 {
      font-size: 16px;
      line-height: 22px;
      -webkit-line-clamp: 3;
    }

    :host([pinned]) .criterion {
      display: none;
    }
  }

  @media print {
    :host([pinned]) {
      position: static;
      padding-inline: 0;
    }
  }

  @container (max-width: 520px) {
    :host(:not([compact], [pinned])) h1 {
      margin-top: 8px;
      font: var(--type-verdict-narrow);
    }

    .reasons {
      margin-top: 12px;
    }
  }
`;
