import { css } from "lit";

export default css`
  :host {
    display: grid;
    grid-template-columns: 196px minmax(0, 1fr);
    align-items: start;
    gap: 0 48px;
  }

  /* below the bar and the verdict */
  nav {
    position: sticky;
    top: 116px;
    max-height: calc(100vh - 132px);
    overflow-y: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--line-2) transparent;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li button {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
    width: 100%;
    padding: 4px 8px 4px 12px;
    border-left: 1.5px solid var(--line);
    color: var(--ink-2);
    overflow-wrap: anywhere;
    outline-offset: -2px;
  }

  li button:hover {
    color: var(--ink);
  }

  button[aria-current="true"] {
    border-color: var(--ink);
    color: var(--ink);
    font-weight: 600;
  }

  li .inner {
    padding-inline-start: 24px;
  }

  li li button {
    padding-block: 1px;
    padding-inline-start: 36px;
    font: var(--type-unit);
  }

  .changed {
    flex: none;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .content {
    min-width: 0;
  }

  .narrow {
    display: none;
  }

  .narrow select {
    width: 100%;
    min-height: 44px;
    border-bottom: 1px solid var(--ink);
    font: var(--type-strong);
    font-size: 16px;
  }

  @media (max-width: 1099px) {
    :host {
      grid-template-columns: 160px minmax(0, 1fr);
      gap: 0 32px;
    }
  }

  @media (max-width: 767px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }

    nav {
      position: static;
      max-height: none;
    }

    nav > ul {
      display: none;
    }

    .narrow {
      display: flex;
      margin-bottom: 16px;
    }
  }

  @media print {
    :host {
      display: block;
    }

    nav {
      display: none;
    }
  }
`;
