import { css } from "lit";

export default css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 300px;
    align-items: start;
    gap: 40px 56px;
  }

  .shapes {
    position: absolute;
  }

  .acts .icon {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  h1,
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
  }

  :is(h1, h2) {
    font: var(--type-reading);
  }

  ul {
    list-style: none;
  }

  .unit {
    min-height: 18px;
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .say {
    max-width: 560px;
    color: var(--ink-2);
    font: var(--type-reason);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }

  .empty,
  .denied {
    max-width: none;
    padding-block: 16px;
    padding-inline-end: max(0px, 100% - 560px);
    border-top: 1px solid var(--line);
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    justify-content: space-between;
    gap: 12px 24px;
    margin-bottom: 16px;
  }

  .start {
    display: flex;
    gap: 8px;
  }

  .framed {
    min-height: 32px;
    padding-inline: 12px;
    border: 1px solid var(--ink);
    border-radius: 2px;
    font: var(--type-label);
  }

  .denied .framed {
    margin-top: 12px;
  }

  :is(.framed, .acts button):hover {
    background: var(--wash);
  }

  .inline {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .search {
    position: relative;
    display: block;
    color: var(--ink-3);
  }

  .search .icon {
    position: absolute;
    inset: 0 auto 0 0;
    height: 100%;
    pointer-events: none;
  }

  input {
    width: 100%;
    min-height: 36px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    appearance: none;
    background: none;
    color: var(--ink);
    font: var(--type-body);
  }

  .search input {
    padding-inline-start: 26px;
    border-bottom: 1.5px solid var(--ink);
  }

  .search input::placeholder {
    color: var(--ink-3);
    opacity: 1;
  }

  .search input:focus-visible {
    outline-offset: -2px;
  }

  li {
    position: relative;
    border-bottom: 1px solid var(--line);
  }

  .kept li {
    display: grid;
    grid-template-columns: minmax(0, 4fr) minmax(0, 5fr) 96px auto;
    align-items: start;
    gap: 4px 20px;
    padding-block: 9px;
    content-visibility: auto;
    contain-intrinsic-size: auto 61px;
  }

  .open {
    display: -webkit-box;
    overflow: hidden;
    max-width: 100%;
    font: var(--type-strong);
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  /* the whole row opens it */
  .open::after {
    content: "";
    position: absolute;
    inset: 0;
  }

  li:hover .open {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }

  .open:focus-visible {
    outline: none;
  }

  .open:focus-visible::after {
    outline: 2px solid var(--ink);
    outline-offset: -2px;
  }

  .name {
    position: relative;
    min-height: 24px;
    margin-block: -3px -1px;
    padding-inline: 6px;
    border: 1px solid var(--ink);
    font: var(--type-strong);
  }

  /* a row shows nothing outside itself */
  li :is(.name, .acts button):focus-visible {
    outline-offset: -2px;
  }

  small b {
    color: var(--ink);
  }

  .verdict {
    display: flex;
    gap: 12px;
    font: var(--type-reason);
    line-height: 20px;
  }

  .mark {
    flex: none;
    margin-top: 4px;
  }

  .text {
    display: -webkit-box;
    overflow: hidden;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .none,
  time {
    color: var(--ink-3);
    font: var(--type-unit);
    line-height: 20px;
  }

  .acts {
    position: relative;
    display: flex;
    margin-block: -5px;
    color: var(--ink-2);
  }

  .acts button {
    display: grid;
    place-items: center;
    min-width: 30px;
    min-height: 30px;
  }

  .acts button:last-child {
    margin-inline-end: -7px;
  }

  .acts .words {
    padding-inline: 8px;
    color: var(--ink);
    font: var(--type-label);
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .acts button:hover {
    color: var(--ink);
  }

  spandrel-fault-list {
    position: relative;
    grid-column: 1 / -1;
    margin-block: 4px -16px;
  }

  /* its rule is on a level with that of the search */
  .begin ul {
    margin-top: 34px;
    border-top: 1.5px solid var(--ink);
  }

  .kept:not(:has(.search)) ~ .begin ul {
    margin-top: 14px;
  }

  .kept header + :is(.empty, .denied) {
    border-top: 1.5px solid var(--ink);
  }

  .search + .empty {
    border-top: 0;
  }

  .begin li {
    padding-block: 9px;
  }

  .about {
    display: -webkit-box;
    overflow: hidden;
    margin-top: 2px;
    color: var(--ink-2);
    font: var(--type-unit);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  @container (max-width: 1079px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }

    .begin ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(260px, 1fr));
      column-gap: 40px;
      margin-top: 16px !important;
    }
  }

  @container (max-width: 719px) {
    .kept li {
      grid-template-columns: minmax(0, 1fr) auto;
      contain-intrinsic-size: auto 85px;
    }

    .verdict {
      grid-column: 1;
      grid-row: 2;
    }

    time {
      justify-self: end;
    }

    .acts {
      grid-column: 2;
      grid-row: 2;
    }
  }

  @container (max-width: 519px) {
    .kept li {
      contain-intrinsic-size: auto 118px;
    }

    .verdict,
    .acts {
      grid-column: 1 / -1;
    }

    .acts {
      grid-row: 3;
      justify-self: start;
      margin-block: 0 -9px;
    }

    .acts button.words {
      margin-inline-start: 0;
      padding-inline-start: 0;
    }
  }

  @media (pointer: coarse), (max-width: 767px) {
    .framed,
    .acts button,
    .search input {
      min-width: 44px;
      min-height: 44px;
    }

    .acts button:last-child {
      margin-inline-end: -14px;
    }

    .acts button:first-child:not(.words) {
      margin-inline-start: -14px;
    }

    .name {
      min-height: 44px;
    }
  }

  @media print {
    .start,
    .search,
    .acts,
    .begin {
      display: none;
    }
  }
`;
