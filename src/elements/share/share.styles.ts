import { css } from "lit";

export default css`
  p {
    margin: 0 0 16px;
    text-wrap: pretty;
  }

  label > span {
    display: block;
    font: var(--type-label);
  }

  textarea,
  input:not([type="checkbox"]) {
    width: 100%;
    margin-top: 4px;
    padding: 7px 10px;
    border: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: var(--type-unit);
  }

  textarea {
    display: block;
    resize: none;
    word-break: break-all;
  }

  ::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    margin-top: 8px;
    cursor: pointer;
  }

  .choice input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--ink);
  }

  .small {
    margin: 0 0 12px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .small:empty {
    display: none;
  }

  .do {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    min-height: 32px;
  }

  .check {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    gap: 8px 12px;
    margin-top: 20px;
    padding-top: 16px;
    border-top: 1px solid var(--line);
  }

  .check p {
    grid-column: 1 / -1;
    margin: 0;
    color: var(--ink-2);
  }

  @media (max-width: 767px) {
    .choice,
    input:not([type="checkbox"]) {
      min-height: 44px;
    }
  }
`;
