import { css } from "lit";

export default css`
  :host {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    margin-bottom: 24px;
  }

  .box {
    position: relative;
    flex: 1 1 240px;
    max-width: 420px;
  }

  .box .icon {
    position: absolute;
    inset: 9px auto auto 10px;
    color: var(--ink-3);
    pointer-events: none;
  }

  input.entry {
    height: 34px;
    padding-inline: 34px 10px;
  }

  input::-webkit-search-cancel-button {
    display: none;
  }

  .clear {
    position: absolute;
    inset: 0 0 0 auto;
    display: grid;
    place-items: center;
    width: 34px;
    color: var(--ink-3);
  }

  .clear .icon {
    position: static;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }

  .filters button {
    padding-block: 4px 2px;
    border-bottom: 1.5px solid transparent;
    color: var(--ink-3);
  }

  .filters button:hover:enabled {
    color: var(--ink);
  }

  .filters button[aria-pressed="true"] {
    border-color: var(--ink);
    color: var(--ink);
    font-weight: 500;
  }

  .filters button:disabled {
    color: var(--line-2);
    cursor: default;
  }

  .found {
    flex-basis: 100%;
    margin: 0;
    color: var(--ink-2);
    font: var(--type-unit);
  }

  @media (pointer: coarse), (max-width: 767px) {
    .box {
      flex-basis: 100%;
      max-width: none;
    }

    .box > .icon {
      top: 14px;
    }

    input.entry {
      height: 44px;
    }

    .clear {
      width: 44px;
    }

    .filters button {
      padding-block: 12px 10px;
    }
  }
`;
