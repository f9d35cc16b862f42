import { css } from "lit";

export default css`
  :host {
    display: block;
  }

  .choose {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 32px;
    margin-bottom: 24px;
  }

  label {
    display: inline-flex;
    align-items: baseline;
    gap: 8px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .two {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    gap: 40px 48px;
  }

  .wide {
    display: block;
    margin-top: 40px;
  }

  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 40px;
    margin-bottom: 8px;
  }

  .funding {
    margin: 8px 0 0;
    max-width: 80ch;
    font: 400 16px / 24px var(--serif);
  }

  @media (max-width: 1099px) {
    .two {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .printed {
    display: none;
  }

  @media print {
    .choose {
      display: none;
    }

    .printed {
      display: block;
      margin: 0 0 8px;
      font: var(--type-strong);
    }

    .two {
      display: block;
    }

    .two > spandrel-chart {
      margin-bottom: 16px;
      break-inside: avoid;
    }
  }
`;
