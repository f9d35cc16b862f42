import { css } from "lit";

/** A field to type in, framed in a hairline that turns to ink where it is typed in. */
export default css`
  input {
    width: 100%;
    min-width: 0;
    height: 32px;
    padding: 0 10px;
    border: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: var(--type-body);
    text-overflow: ellipsis;
  }

  input:hover {
    border-color: var(--ink-3);
  }

  input:focus {
    border-color: var(--ink);
    outline: 1px solid var(--ink);
    outline-offset: 0;
  }

  input[aria-invalid="true"] {
    border-color: var(--fault);
    outline-color: var(--fault);
  }

  input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }

  .action {
    min-height: 32px;
    padding-inline: 12px;
    border: 1px solid var(--ink);
    border-radius: 2px;
    font: var(--type-label);
  }

  .action:hover:not(:disabled) {
    background: var(--wash);
  }

  .tool {
    display: inline-grid;
    place-items: center;
    width: 28px;
    height: 32px;
    color: var(--ink-3);
  }

  .tool:hover:not(:disabled) {
    background: var(--wash);
    color: var(--ink);
  }

  button:disabled {
    color: var(--line-2);
    cursor: default;
  }

  .action:disabled {
    border-color: var(--line-2);
    color: var(--ink-3);
  }

  @media (max-width: 767px) {
    input,
    .action {
      min-height: 44px;
    }

    input {
      font-size: 16px;
    }

    .tool {
      width: 44px;
      height: 44px;
    }
  }

  @media print {
    .action,
    .tool {
      display: none;
    }
  }
`;
