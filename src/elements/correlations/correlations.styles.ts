import { css } from "lit";

export default css`
  :host {
    container-type: inline-size;
  }

  ul,
  p {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ul {
    border-top: 1.5px solid var(--ink);
  }

  li {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(120px, 240px) 68px 28px;
    align-items: center;
    gap: 0 16px;
    padding-block: 6px 8px;
    border-bottom: 1px solid var(--line);
  }

  li.changed::before {
    content: "";
    position: absolute;
    inset: 4px auto 4px -9px;
    width: 3px;
    background: var(--ink);
  }

  .names,
  small,
  .refused {
    overflow-wrap: anywhere;
  }

  small,
  .refused {
    grid-column: 1 / -1;
    text-wrap: pretty;
  }

  .refused {
    margin-top: 4px;
    color: var(--fault);
    font: var(--type-unit);
  }

  .rank {
    text-align: end;
  }

  .empty {
    color: var(--ink-2);
    font: var(--type-reason);
  }

  /* a hairline with 0 marked on it, as the inputs' tracks are drawn */
  .slider {
    position: relative;
    display: flex;
    align-items: center;
    min-height: 32px;
  }

  .slider::before,
  .slider::after {
    content: "";
    position: absolute;
    background: var(--line-2);
  }

  .slider::before {
    inset: calc(50% - 0.5px) 0 auto;
    height: 1px;
  }

  .slider::after {
    inset: calc(50% - 4px) auto auto calc(50% - 0.5px);
    width: 1px;
    height: 8px;
  }

  .slider input {
    position: relative;
    z-index: 1;
    width: 100%;
    min-width: 0;
    height: 30px;
    margin: 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }

  .slider input::-webkit-slider-thumb {
    width: 8px;
    height: 17px;
    border: 0;
    border-radius: 2px;
    appearance: none;
    background: var(--ink);
  }

  .slider input::-moz-range-thumb {
    width: 8px;
    height: 17px;
    border: 0;
    border-radius: 2px;
    background: var(--ink);
  }

  .new {
    display: grid;
    grid-template-columns: minmax(0, 320px) minmax(0, 320px) auto;
    align-items: end;
    justify-content: start;
    gap: 8px 16px;
    margin-top: 16px;
  }

  .new .act {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 6px;
  }

  @container (max-width: 599px) {
    li {
      grid-template-columns: minmax(0, 1fr) 68px 44px;
      gap: 2px 8px;
    }

    .names {
      grid-column: 1 / -1;
    }

    .new {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (max-width: 767px) {
    .slider,
    .slider input {
      min-height: 44px;
    }
  }

  @media print {
    .new {
      display: none;
    }
  }
`;
