import { ln } from "../distributions/elementary.ts";
import { philox, uniformOf } from "../random/philox.ts";
import { BREAKS, type ChanceKey } from "./chanceKeys.ts";

/** Exponentials that one block of words gives: until the k-th break is noticed, its repair, and until the next comes. */
const EACH = 3;

/** Draws of one approach's breaks in the trial at hand, kept once they are made: most are asked for many times over. */
export class BreakDraws {
  private values = new Float64Array(EACH * 32);
  private made = 0;
  private trial = 0;
  private readonly counter = new Uint32Array(4);

  constructor(private readonly key: ChanceKey) {}

  /** goes to a trial, by its number in the run */
  start(trial: number): void {
    this.trial = trial;
    this.made = 0;
  }

  /** The draw of a kind (0 unnoticed, 1 repair, 2 next arrival) that belongs to the k-th break. */
  draw(kind: 0 | 1 | 2, k: number): number {
    while (this.made <= k) this.make();
    return this.values[k * EACH + kind];
  }

  private make(): void {
    const { counter, key, made } = this;
    if ((made + 1) * EACH > this.values.length) {
      const more = new Float64Array(this.values.length * 2);
      more.set(this.values);
      this.values = more;
    }
    counter[0] = this.trial;
    counter[1] = made;
    counter[2] = BREAKS;
    counter[3] = 0;
    philox(counter, key.key0, key.key1);
    for (let kind = 0; kind < EACH; kind++) this.values[made * EACH + kind] = -ln(uniformOf(counter[kind]));
    this.made++;
  }
}
