import { css } from "lit";

export default css`
  h2 {
    margin: 0;
    padding-bottom: 8px;
    font: var(--type-strong);
  }

  ul {
    margin: 0 0 12px;
    padding: 0;
    border-top: 1px solid var(--line);
    list-style: none;
  }

  li {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-block: 3px;
    border-bottom: 1px solid var(--line);
  }

  .sample {
    flex: none;
  }

  .name {
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

  p {
    margin: 4px 0 0;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  :host([stale]) .name,
  :host([stale]) b {
    color: var(--ink-3) !important;
  }
`;
