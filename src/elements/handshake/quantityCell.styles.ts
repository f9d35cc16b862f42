import { css } from "lit";

/** For cells that open the row of their input, and for that row. */
export default css`
  .quantity {
    position: relative;
    display: block;
    width: 100%;
    min-height: 40px;
    padding: 3px 8px 4px;
    border: 1px solid transparent;
    white-space: nowrap;
  }

  .quantity:hover {
    background: var(--wash);
  }

  .quantity:hover .figures,
  .quantity:hover .dagger {
    color: var(--ink-2);
  }

  .quantity[aria-expanded="true"] {
    border-color: var(--ink);
  }

  .quantity.changed {
    border-inline-start: 3px solid var(--ink);
    padding-inline-start: 6px;
  }

  .figures {
    color: var(--ink-3);
  }

  .figures b {
    color: var(--ink);
  }

  .quantity .dagger {
    width: 6px;
    height: 10px;
    margin-inline-start: 3px;
    color: var(--ink-3);
    vertical-align: 1px;
  }

  .track {
    position: relative;
    display: block;
    height: 10px;
  }

  .track::before {
    content: "";
    position: absolute;
    inset: 4.5px 0 auto;
    height: 1px;
    background: var(--line-2);
  }

  .track > span {
    position: absolute;
  }

  .band {
    top: 2.5px;
    height: 5px;
    min-width: 1px;
    background: var(--band);
  }

  .tick {
    top: 0;
    width: 2px;
    height: 10px;
    margin-left: -1px;
    background: var(--ink);
  }

  .diamond {
    top: 1.5px;
    width: 7px;
    height: 7px;
    margin-left: -3.5px;
    background: var(--ink);
    transform: rotate(45deg);
  }

  @media (max-width: 767px) {
    .quantity {
      min-height: 44px;
    }
  }

  .opened > td {
    padding: 0;
  }

  .opened .input {
    max-width: 640px;
    margin-block: 4px 12px;
    border: 1px solid var(--line);
    background: var(--rail);
  }

  .refused {
    margin: 4px 0 8px;
    color: var(--fault);
    font: var(--type-unit);
    overflow-wrap: anywhere;
  }
`;
