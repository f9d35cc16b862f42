import { css } from "lit";

export default css`
  h3,
  p,
  ul {
    margin: 0;
  }

  ul {
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 24px;
    padding-block: 12px;
    border-bottom: 1px solid var(--line);
  }

  li:first-child {
    border-top: 1px solid var(--line);
  }

  h3 {
    font: var(--type-strong);
  }

  .what p {
    max-width: 64ch;
    color: var(--ink-2);
  }

  .do {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 12px;
    min-width: 148px;
  }

  .busy {
    color: var(--ink-3);
    font: var(--type-unit);
  }

  label {
    display: flex;
    align-items: center;
    gap: 6px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  select {
    min-height: 32px;
    border: 1px solid var(--line-2);
    border-radius: 2px;
    background: var(--paper);
    color: var(--ink);
    font: var(--type-body);
  }

  .said {
    grid-column: 1 / -1;
    color: var(--ink-2);
    font: var(--type-unit);
    overflow-wrap: anywhere;
  }

  .error {
    color: var(--fault);
  }

  @media (max-width: 767px) {
    li {
      grid-template-columns: minmax(0, 1fr);
      gap: 8px;
    }

    .do {
      justify-content: flex-start;
    }

    .track {
      flex: 1;
    }

    select {
      min-height: 44px;
    }
  }

  @media print {
    .do,
    .said {
      display: none;
    }
  }
`;
