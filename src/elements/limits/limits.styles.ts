import { css } from "lit";

export default css`
  :host {
    container-type: inline-size;
  }

  .parts {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    gap: 24px 56px;
  }

  h2 {
    margin: 0;
    font: var(--type-reading);
  }

  .unit {
    margin: 0 0 8px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .row {
    position: relative;
    padding: 10px 0 10px 12px;
    border-bottom: 1px solid var(--line);
  }

  .row:first-of-type {
    border-top: 1px solid var(--line);
  }

  .row.changed::before {
    content: "";
    position: absolute;
    inset: 4px auto 4px 0;
    width: 3px;
    background: var(--ink);
  }

  .choice {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 0 10px;
    cursor: pointer;
  }

  :is(.choice, .limit) input:is([type="radio"], [type="checkbox"]) {
    width: 16px;
    height: 16px;
    margin: 2px 0;
    accent-color: var(--ink);
  }

  .choice b,
  .choice small {
    display: block;
  }

  .picks {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: 4px;
    color: var(--ink-2);
    font: var(--type-unit);
  }

  .limit {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr) auto;
    align-items: start;
    gap: 2px 10px;
  }

  .limit label b,
  .limit label small {
    display: block;
  }

  .value {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .value input.entry {
    width: 104px;
    text-align: end;
  }

  .value span {
    width: 88px;
  }

  .limit > :is(.kept, .fault) {
    grid-column: 2 / -1;
  }

  .kept {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 250px), 1fr));
    gap: 2px 20px;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
  }

  .kept li {
    display: flex;
    align-items: center;
    gap: 8px;
    font: var(--type-unit);
  }

  .kept .aside {
    color: var(--ink-3);
  }

  .kept .sample,
  .often {
    flex: none;
  }

  .who {
    overflow-wrap: anywhere;
  }

  .often {
    white-space: nowrap;
  }

  .says {
    margin: 12px 0 0;
    font: var(--type-reason);
    overflow-wrap: anywhere;
  }

  .reset {
    margin-top: 8px;
  }

  :host([stale]) :is(.kept li, .picks, .says) {
    color: var(--ink-3);
  }

  @container (max-width: 799px) {
    .parts {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (max-width: 479px) {
    .limit {
      grid-template-columns: 16px minmax(0, 1fr);
    }

    .limit > .value {
      grid-column: 2;
    }
  }

  @media (max-width: 767px) {
    .choice,
    .limit label {
      min-height: 44px;
    }

    /* of 44 px, and over the box before it */
    .limit > input ~ label {
      position: relative;
    }

    .limit > input ~ label::before {
      content: "";
      position: absolute;
      inset: -10px 0 -2px -38px;
    }
  }

  @media print {
    .reset {
      display: none;
    }
  }
`;
