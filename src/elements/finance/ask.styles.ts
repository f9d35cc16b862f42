import { css } from "lit";

export default css`
  .group {
    padding-inline-start: 28px;
  }

  thead tr:first-child > * {
    border-bottom: 0;
  }

  thead th[scope="colgroup"] {
    color: var(--ink);
    font: var(--type-label);
  }

  @container (max-width: 599px) {
    .group {
      padding-inline-start: 20px;
    }
  }

  @media print {
    th,
    td,
    tr.total > * {
      padding-inline-start: 6px;
    }

    .group {
      padding-inline-start: 14px;
    }

    tr > :first-child {
      padding-inline: 0;
    }
  }
`;
