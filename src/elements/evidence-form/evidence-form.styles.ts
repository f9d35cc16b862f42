import { css } from "lit";

export default css`
  form {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 10px 16px;
    padding-block: 4px 6px;
  }

  .wide {
    grid-column: 1 / -1;
  }

  label {
    display: block;
    color: var(--ink-2);
    font: var(--type-unit);
  }

  .note {
    margin: 0;
    color: var(--ink-2);
    font: var(--type-unit);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }

  @media (max-width: 479px) {
    form {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
