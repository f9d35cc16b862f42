import { runtime } from "observable:runtime";

/** A cell's variable; the promise of its value is there once it is computed. */
interface Variable {
  _promise?: Promise<unknown>;
}

const variables = (runtime as unknown as { _variables: Set<Variable> })._variables;
const { dataset } = document.documentElement;
let turn = 0;

/** Says whether the page is at work, to whoever reads it, and to the tests, which look when it is done. */
async function tell(): Promise<void> {
  const mine = ++turn;
  dataset.cells = "computing";
  for (let before = "", now = "?"; now !== before; ) {
    before = now;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    const promises = Array.from(variables, ({ _promise }) => _promise);
    await Promise.allSettled(promises);
    // a cell that tells its progress is not done, though each of its values is there
    const works = document.querySelector("main progress") !== null;
    now = `${promises.map(numberOf)} ${works ? performance.now() : ""}`;
    if (mine !== turn) return;
  }
  dataset.cells = "done";
}

const numbers = new WeakMap<Promise<unknown>, number>();
let count = 0;

/** Which of all promises seen so far this is: a cell that is computed anew has a new one. */
function numberOf(promise: Promise<unknown> | undefined): number {
  if (!promise) return 0;
  const known = numbers.get(promise) ?? ++count;
  numbers.set(promise, known);
  return known;
}

void tell();
addEventListener("input", ({ target }) => {
  if (target !== code) void tell();
});
// charts are drawn to the width that there is
addEventListener("resize", () => void tell());

// of a list that is wider than the page, the part with this page
const list = document.querySelector<HTMLElement>(".list");
const here = list?.querySelector<HTMLElement>("[aria-current]");
if (list && here) list.scrollLeft = here.offsetLeft - 20;

const code = document.querySelector<HTMLInputElement>("#code");
code?.addEventListener("change", () => document.documentElement.toggleAttribute("data-code", code.checked));
