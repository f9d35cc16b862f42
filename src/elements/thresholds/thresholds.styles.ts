import { css } from "lit";

export default css`
  ul {
    margin: 0;
    padding: 0;
    border-top: 1px solid var(--line);
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: 118px minmax(0, 1fr);
    align-items: center;
    gap: 16px;
    padding-block: 5px 6px;
    border-bottom: 1px solid var(--line);
  }

  p {
    margin: 0;
    text-wrap: pretty;
  }

  small {
    display: block;
  }

  :host([stale]) p,
  :host([stale]) b {
    color: var(--ink-3) !important;
  }
`;
