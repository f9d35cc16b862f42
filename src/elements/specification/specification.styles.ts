import { css } from "lit";

export default css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  [role="status"] {
    margin-inline-start: 4px;
    color: var(--ink-2);
  }

  #sheet {
    max-width: 900px;
    margin-top: 12px;
    padding: 28px 32px 20px;
    border: 1px solid var(--line);
  }

  #sheet[hidden] {
    display: none;
  }

  @media (max-width: 767px) {
    #sheet {
      margin-inline: -8px;
      padding: 20px 16px 16px;
    }
  }

  @media print {
    .actions {
      display: none;
    }

    #sheet {
      padding: 0;
      border: 0;
    }
  }
`;
