import { css } from "lit";

export default css`
  :host {
    max-width: 640px;
  }

  h1,
  h2,
  p,
  dl,
  dd,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul {
    list-style: none;
  }

  p {
    text-wrap: pretty;
  }

  header {
    padding-bottom: 16px;
    border-bottom: 1px solid var(--line);
  }

  h1 {
    font: var(--type-reading);
  }

  header p {
    color: var(--ink-2);
  }

  .inline {
    position: relative;
    color: var(--ink);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .shipped {
    margin-top: 12px;
    border-top: 1px solid var(--line);
  }

  .shipped li {
    border-bottom: 1px solid var(--line);
  }

  .shipped li:last-child {
    border-bottom: 0;
  }

  .shipped button {
    display: block;
    width: 100%;
    padding-block: 8px;
  }

  .shipped b {
    display: block;
  }

  .shipped button:hover b {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .shipped small {
    color: var(--ink-2);
  }

  .progress {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: 16px;
    margin-block: 28px 12px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .track {
    height: 1px;
    background: var(--line-2);
  }

  .track div {
    height: 3px;
    translate: 0 -1px;
    background: var(--ink);
    transition: width 160ms ease-out;
  }

  h2 {
    font: var(--type-verdict-narrow);
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  .why {
    margin-top: 8px;
    color: var(--ink-2);
    font: var(--type-reason);
  }

  .items {
    display: flex;
    flex-direction: column;
    gap: 20px;
    margin-block: 24px 32px;
  }

  .item > label,
  legend {
    display: block;
    margin-bottom: 4px;
    padding: 0;
    font: var(--type-label);
  }

  div.item {
    display: grid;
    grid-template-columns: minmax(0, 288px) minmax(0, 1fr);
    gap: 0 20px;
    align-items: start;
  }

  div.item > label {
    grid-column: 1 / -1;
  }

  .entry.text {
    grid-column: 1 / -1;
  }

  .entry {
    min-height: 36px !important;
  }

  .entry.text ~ .said {
    grid-column: 1 / -1;
    margin-top: 4px;
  }

  .said {
    min-height: 36px;
    color: var(--ink-3);
    font: var(--type-unit);
    overflow-wrap: anywhere;
  }

  .entry.text ~ .said {
    min-height: 18px;
  }

  .echo {
    color: var(--ink-2);
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }

  .choices.list {
    flex-direction: column;
  }

  .choice {
    display: flex;
    align-items: baseline;
    gap: 8px;
    min-height: 28px;
    padding-block: 4px;
    cursor: pointer;
  }

  .choices.list .choice {
    min-height: 32px;
    padding-block: 6px;
    border-bottom: 1px solid var(--line);
  }

  .choices.list .choice:first-child {
    border-top: 1px solid var(--line);
  }

  .choices.list .choice > span {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(0, 184px) minmax(0, 1fr);
    gap: 0 16px;
  }

  input[type="radio"] {
    flex: none;
    width: 14px;
    height: 14px;
    margin: 0;
    translate: 0 2px;
    accent-color: var(--ink);
  }

  .steps {
    margin-bottom: 32px;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 16px;
  }

  .act {
    min-width: 88px;
    text-align: center;
  }

  .act.main {
    background: var(--ink);
    color: var(--paper);
  }

  .act.main:hover:not(:disabled) {
    background: var(--ink-2);
  }

  .skip,
  .clear {
    margin-inline-start: auto;
  }

  dl {
    margin-block: 20px 24px;
    border-top: 1.5px solid var(--ink);
  }

  dl > div {
    display: grid;
    grid-template-columns: 136px minmax(0, 1fr) auto;
    gap: 0 16px;
    padding-block: 7px;
    border-bottom: 1px solid var(--line);
  }

  dd {
    min-width: 0;
    overflow-wrap: anywhere;
  }

  dd .fault {
    display: block;
  }

  dd small {
    display: inline-block;
    margin-inline-end: 6px;
  }

  dt {
    color: var(--ink-2);
  }

  .unknown {
    color: var(--ink-3);
  }

  @media (pointer: coarse), (max-width: 767px) {
    .entry {
      min-height: 44px !important;
    }

    .choice,
    .choices.list .choice {
      align-items: center;
      min-height: 44px;
    }

    .choice input {
      translate: none;
    }

    .shipped button {
      min-height: 44px;
    }

    .inline::before {
      content: "";
      position: absolute;
      inset: -13px -2px;
    }

    header p {
      line-height: 28px;
    }
  }

  @media (max-width: 599px) {
    div.item {
      grid-template-columns: minmax(0, 1fr);
    }

    .said {
      margin-top: 4px;
    }

    .choices.list .choice > span {
      grid-template-columns: minmax(0, 1fr);
    }

    .progress {
      margin-top: 20px;
    }

    dl > div {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    dt {
      grid-column: 1;
    }

    dd:not(.act-cell) {
      grid-column: 1;
    }

    .act-cell {
      grid-column: 2;
      grid-row: 1;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .track div {
      transition: none;
    }
  }
`;
