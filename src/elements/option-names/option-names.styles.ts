import { css } from "lit";

export default css`
  :host {
    container-type: inline-size;
  }

  .names {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) minmax(0, 7fr);
    gap: 4px 12px;
  }

  label {
    display: block;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .label .entry {
    font: var(--type-strong);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 24px;
    margin-top: 6px;
  }

  .says {
    margin: 0;
    color: var(--ink-2);
    font: var(--type-reason);
    overflow-wrap: anywhere;
  }

  .option {
    padding-bottom: 1px;
    background-repeat: no-repeat;
    background-position: 0 100%;
    background-size: 100% 2px;
    color: var(--ink);
  }

  @container (min-width: 560px) {
    .under label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @container (max-width: 559px) {
    .names {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    .label {
      grid-column: 1 / -1;
    }

    .says {
      flex-basis: 100%;
    }
  }

  /* a phrase is longer than half of it */
  @container (max-width: 419px) {
    .names > .short,
    .names > .doing {
      grid-column: 1 / -1;
    }
  }

  @media (max-width: 767px) {
    .label .entry {
      font-size: 16px;
    }
  }
`;
