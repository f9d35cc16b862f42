import { css } from "lit";

export default css`
  h2,
  p {
    margin: 0;
  }

  h2 {
    font: var(--type-reading);
    text-wrap: pretty;
  }

  p {
    margin-top: 2px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  :is(h2, p) ~ .chart {
    margin-top: 8px;
  }

  ::slotted([slot="task"]) {
    margin-top: 2px;
  }

  .foot {
    position: relative;
    container-type: inline-size;
  }

  /* beside the closed table's name */
  .images {
    display: flex;
    gap: 4px;
    height: 24px;
    margin-top: 4px;
  }

  spandrel-data-table + .images {
    position: absolute;
    top: 0;
    left: 60px;
  }

  .images button {
    min-width: 32px;
    padding: 0 4px;
    border: 0;
    background: none;
    color: var(--ink-3);
    font: var(--type-unit);
    cursor: pointer;
  }

  .images button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  .images button:hover {
    color: var(--ink);
    text-decoration: underline;
  }

  @media (pointer: coarse) {
    .images,
    .images button {
      min-width: 44px;
      height: 44px;
    }

    spandrel-data-table + .images {
      top: -10px;
    }
  }

  @media print {
    .images {
      display: none;
    }

    .stamp {
      margin-top: 4px;
      padding-left: 0;
    }
  }

  /* Beside the closed table's name; under it where there is no room. The view's own stamp is the one to be heard. */
  .stamp {
    margin-top: -20px;
    padding-left: 140px;
    overflow-wrap: anywhere;
    color: var(--ink-3);
    font: var(--type-stamp);
    text-align: right;
    pointer-events: none;
  }

  .stamp::after {
    content: var(--stamp, none);
  }

  /* alone, in the room between two sections: Decide must fit on a screen */
  .stamp:first-child {
    margin: 2px 0 -16px;
  }

  .images:first-child {
    height: 16px;
    margin-top: 2px;
  }

  .images:first-child + .stamp {
    margin-top: -16px;
    padding-left: 84px;
  }

  @container (max-width: 460px) {
    .stamp,
    .stamp:first-child,
    .images:first-child + .stamp {
      margin-top: 0;
      padding-left: 0;
      line-height: 14px;
      text-align: left;
    }

    .images:first-child {
      float: right;
    }
  }

  .chart > svg {
    display: block;
    max-width: none;
  }

  @media print {
    .chart svg {
      max-width: 100%;
      height: auto;
    }
  }

  /* what is shown, saved or copied of earlier inputs must not carry the stamp of these */
  :host([stale]) .foot {
    --stamp: "of earlier inputs, being worked out again";
  }

  :host([stale]) h2 {
    color: var(--ink-3);
  }
`;
