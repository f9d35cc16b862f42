import { css } from "lit";

/** Boxes that text is typed into, the buttons of a form, and the links among its words. */
export default css`
  :is(input, textarea, select).entry {
    box-sizing: border-box;
    width: 100%;
    min-height: 32px;
    padding: 5px 10px;
    border: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: var(--type-body);
  }

  textarea.entry {
    display: block;
    resize: vertical;
  }

  .entry:focus {
    border-color: var(--ink);
    outline: 1px solid var(--ink);
    outline-offset: 0;
  }

  .entry[aria-invalid="true"] {
    border-color: var(--fault);
    outline-color: var(--fault);
  }

  .fault {
    margin: 4px 0 0;
    color: var(--fault);
    font: var(--type-unit);
    overflow-wrap: anywhere;
  }

  .act {
    min-height: 32px;
    padding-inline: 12px;
    border: 1px solid var(--ink);
    border-radius: 2px;
    font: var(--type-label);
  }

  .act:hover {
    background: var(--wash);
  }

  .link {
    position: relative;
    border-bottom: 1px solid var(--line-2);
    color: var(--ink);
    font: var(--type-unit);
  }

  .link:hover {
    border-color: var(--ink);
  }

  @media (pointer: coarse), (max-width: 767px) {
    :is(input, textarea, select).entry {
      min-height: 44px;
      font-size: 16px;
    }

    .act {
      min-height: 44px;
    }

    /* a target of 44 px in a line of 18 */
    .link::before {
      content: "";
      position: absolute;
      inset: -13px -4px;
      min-width: 44px;
    }
  }
`;
