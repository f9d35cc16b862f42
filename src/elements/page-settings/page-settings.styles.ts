import { css } from "lit";

export default css`
  :host {
    container-type: inline-size;
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: grid;
    grid-template-columns: 20px minmax(140px, 190px) minmax(0, 1fr) auto auto auto;
    align-items: center;
    gap: 4px 8px;
    min-height: 40px;
    border-bottom: 1px solid var(--line);
  }

  li:first-child {
    border-top: 1px solid var(--line);
  }

  li:not(:has(.reset)) .up {
    grid-column: 5;
  }

  .dragged {
    background: var(--wash);
  }

  .over {
    box-shadow: inset 0 2px var(--ink);
  }

  .grip {
    display: grid;
    place-items: center;
    height: 32px;
    color: var(--line-2);
    cursor: grab;
  }

  .grip:hover {
    color: var(--ink);
  }

  .shown {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 32px;
    font: var(--type-label);
  }

  .hidden .shown {
    color: var(--ink-3);
    text-decoration: line-through;
  }

  input[type="checkbox"] {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
  }

  .title {
    width: 100%;
    min-width: 0;
    height: 32px;
    padding: 0 8px;
    overflow: hidden;
    border: 1px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--ink);
    font: 400 15px / 22px var(--serif);
    text-overflow: ellipsis;
  }

  .title:hover,
  .title:focus {
    border-color: var(--line-2);
  }

  .title::placeholder {
    color: var(--ink-2);
    opacity: 1;
  }

  .hidden .title,
  .hidden .title::placeholder {
    color: var(--ink-3);
  }

  @container (max-width: 619px) {
    li {
      grid-template-columns: minmax(0, 1fr) auto auto auto;
      padding-block: 6px;
    }

    .grip {
      display: none;
    }

    .title {
      grid-row: 2;
      grid-column: 1 / -1;
      height: 44px;
      border-color: var(--line);
      font-size: 16px;
    }

    .shown {
      min-height: 44px;
    }

    li:not(:has(.reset)) .up {
      grid-column: 3;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
