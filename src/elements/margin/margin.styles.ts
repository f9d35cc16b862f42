import { css } from "lit";

export default css`
  h2 {
    margin: 0;
    padding-bottom: 6px;
    font: var(--type-strong);
  }

  ul {
    margin: 0;
    padding: 0;
    border-top: 1px solid var(--line);
    list-style: none;
  }

  li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    padding-block: 2px;
    border-bottom: 1px solid var(--line);
  }

  .sample {
    flex: none;
  }

  .name {
    flex: 1 1 60px;
    min-width: 0;
    text-wrap: balance;
    font-weight: 500;
  }

  .count {
    margin-inline-start: auto;
    color: var(--ink-3);
    white-space: nowrap;
  }

  b {
    color: var(--ink);
    font-weight: 600;
  }

  .line {
    width: 100%;
    padding-block: 2px 3px;
  }

  :host([stale]) .name,
  :host([stale]) b {
    color: var(--ink-3) !important;
  }
`;
