import { css } from "lit";

export default css`
  :host {
    position: relative;
    min-width: 0;
  }

  label {
    display: block;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  input {
    margin-top: 2px;
  }

  #list,
  .none {
    position: absolute;
    z-index: 2;
    inset: 100% 0 auto;
    max-height: 300px;
    margin: -1px 0 0;
    overflow-y: auto;
    border: 1px solid var(--ink);
    background: var(--paper);
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--line-2) transparent;
  }

  #list[hidden] {
    display: none;
  }

  .none {
    padding: 6px 10px;
    color: var(--ink-2);
  }

  .heading {
    display: block;
    padding: 8px 10px 2px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  [role="option"] {
    padding: 4px 10px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }

  [role="option"]:hover,
  .active {
    background: var(--wash);
  }

  .active {
    box-shadow: inset 2px 0 var(--ink);
  }

  [aria-selected="true"] {
    font-weight: 600;
  }

  @media (max-width: 767px) {
    [role="option"] {
      padding-block: 12px;
    }
  }
`;
