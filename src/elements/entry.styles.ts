import { css } from "lit";
import act from "./act.styles.ts";

/** Boxes that text is typed into, the buttons of a form, and the links among its words. */
export default css`
  ${act}

  :is(input, textarea, select).entry {
    box-sizing: border-box;
    width: 100%;
    min-width: 0;
    min-height: 32px;
    padding: 5px 10px;
    border: 1px solid var(--line-2);
    border-radius: 0;
    background: var(--paper);
    color: var(--ink);
    font: var(--type-body);
    text-overflow: ellipsis;
  }

  .entry::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }

  /* the chevron of every other select; one grey that stands out on both papers */
  select.entry {
    padding-inline-end: 30px;
    appearance: none;
    background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='14' height='14' viewBox='0 0 24 24' fill='none' stroke='%23788590' stroke-width='2' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='m6 9 6 6 6-6'/%3E%3C/svg%3E");
    background-position: right 9px center;
    background-repeat: no-repeat;
    cursor: pointer;
  }

  select.entry :is(option, optgroup) {
    background: var(--paper);
    color: var(--ink);
  }

  :is(input, textarea, select).entry:hover {
    border-color: var(--ink-3);
  }

  textarea.entry {
    display: block;
    resize: vertical;
  }

  :is(input, textarea, select).entry:focus {
    border-color: var(--ink);
    outline: 1px solid var(--ink);
    outline-offset: 0;
  }

  :is(input, textarea, select).entry[aria-invalid="true"] {
    border-color: var(--fault);
    outline-color: var(--fault);
  }

  .fault {
    margin: 4px 0 0;
    color: var(--fault);
    font: var(--type-unit);
    overflow-wrap: anywhere;
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

    /* a target of 44 px in a line of 18 */
    .link::before {
      content: "";
      position: absolute;
      inset: -13px -4px;
      min-width: 44px;
    }
  }
`;
