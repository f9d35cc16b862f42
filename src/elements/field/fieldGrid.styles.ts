import { css } from "lit";

/** One input of the Edit page: what is set on the left, what is said of it on the right; below each other where narrow. */
export default css`
  :host {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: 6px 40px;
    align-items: start;
    padding: 12px 0 12px 16px;
    border-top: 1px solid var(--line);
    /* what is out of sight is not laid out; about as high as most are */
    content-visibility: auto;
    contain-intrinsic-size: auto 132px;
  }

  :host([changed])::before {
    content: "";
    position: absolute;
    inset: 0 auto 0 0;
    width: 3px;
    background: var(--ink);
  }

  .said {
    display: flex;
    flex-direction: column;
    gap: 2px;
    min-width: 0;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  .said p {
    margin: 0;
  }

  .range,
  .origin {
    color: var(--ink-3);
    font: var(--type-unit);
  }

  .origin {
    color: var(--ink-2);
  }

  .acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 20px;
    min-height: 28px;
  }

  @media (max-width: 1023px) {
    :host {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (pointer: coarse), (max-width: 767px) {
    .acts {
      gap: 12px 24px;
      min-height: 44px;
    }
  }
`;
