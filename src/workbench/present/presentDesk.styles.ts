import { css } from "lit";

export default css`
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 24px;
    margin-bottom: 24px;
  }

  h1,
  h2,
  p,
  ul {
    margin: 0;
  }

  h1 {
    font: var(--type-verdict-narrow);
    letter-spacing: -0.012em;
  }

  h2 {
    margin-bottom: 8px;
    font: var(--type-reading);
  }

  p {
    color: var(--ink-2);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    margin-inline-start: auto;
  }

  .act {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  .overview {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(300px, 100%), 1fr));
    gap: 24px 24px;
    margin-bottom: 40px;
    padding: 0;
    list-style: none;
  }

  .overview button {
    display: block;
    width: 100%;
  }

  .small {
    display: block;
    border: 1px solid var(--line);
  }

  .overview button:hover .small {
    border-color: var(--ink);
  }

  .caption {
    display: -webkit-box;
    margin-top: 6px;
    overflow: hidden;
    color: var(--ink-2);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow-wrap: anywhere;
  }

  .caption b {
    margin-inline-end: 4px;
    color: var(--ink);
  }

  section {
    max-width: 960px;
    margin-bottom: 40px;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
