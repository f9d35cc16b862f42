import { ln } from "../distributions/elementary.ts";
import type { ChanceDraws } from "../model/draws.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import { HALF_STEP, type Stream, stream } from "../random/streams.ts";

/** The chance draws of a chunk, moved from trial to trial. */
export interface ChunkDraws {
  draws: ChanceDraws;
  /** goes to a chunk of trials, by its index */
  startChunk(chunk: number): void;
  /** goes to a trial of the chunk, from 0 */
  startTrial(trial: number): void;
}

/**
 * One purpose's draws for one approach. The first `ahead` uniforms of every trial come from one stream per chunk, so
 * that a trial costs no seeding; what a trial needs beyond them comes from a stream of its own.
 */
class Purpose {
  private readonly block: Float64Array;
  private blockOf = -1;
  private readonly more: number[] = [];
  private moreFrom: Stream | null = null;
  private moreOf = -1;

  constructor(
    private readonly seed: string,
    private readonly name: string,
    private readonly ahead: number,
  ) {
    this.block = new Float64Array(CHUNK_SIZE * ahead);
  }

  /** The k-th uniform in (0, 1) of a trial. */
  uniform(chunk: number, trial: number, k: number): number {
    if (this.blockOf !== chunk) this.fillBlock(chunk);
    return k < this.ahead ? this.block[trial * this.ahead + k] : this.beyond(chunk, trial, k - this.ahead);
  }

  /**
   * The k-th standard exponential of a trial. What was made ahead stands in the block as a uniform until it is first
   * asked for, then as its logarithm, which is below 0. A purpose is asked for uniforms or for exponentials, never both.
   */
  exponential(chunk: number, trial: number, k: number): number {
    if (k >= this.ahead) return -ln(this.uniform(chunk, trial, k));
    if (this.blockOf !== chunk) this.fillBlock(chunk);
    const at = trial * this.ahead + k;
    const drawn = this.block[at];
    if (drawn < 0) return -drawn;
    this.block[at] = ln(drawn);
    return -this.block[at];
  }

  private fillBlock(chunk: number): void {
    const uniform = stream(this.seed, this.name, chunk);
    const { block } = this;
    for (let i = 0; i < block.length; i++) block[i] = uniform() + HALF_STEP;
    this.blockOf = chunk;
    this.moreOf = -1;
  }

  private beyond(chunk: number, trial: number, k: number): number {
    if (this.moreOf !== trial || this.moreFrom === null) {
      this.moreFrom = stream(this.seed, this.name, chunk, trial);
      this.more.length = 0;
      this.moreOf = trial;
    }
    while (this.more.length <= k) this.more.push(this.moreFrom() + HALF_STEP);
    return this.more[k];
  }
}

/** How many draws of each purpose are made ahead for every trial: enough for most, since one more costs a stream. */
const AHEAD = { arrivals: 32, detection: 32, repair: 32, departures: 4, shock: 2, failure: 1 };

/** Seeded chance draws: one stream per purpose, approach (by id) and chunk, and one for repricing. */
export function seededDraws(seed: string, approachIds: readonly string[]): ChunkDraws {
  let chunk = 0;
  let trial = 0;
  const purposes = (name: keyof typeof AHEAD) =>
    approachIds.map((id) => new Purpose(seed, `${name}/${id}`, AHEAD[name]));
  const arrivals = purposes("arrivals");
  const detection = purposes("detection");
  const repair = purposes("repair");
  const departures = purposes("departures");
  const shock = purposes("shock");
  const failure = purposes("failure");
  const repricing = new Purpose(seed, "repricing", 1);
  return {
    draws: {
      arrival: (approach, k) => arrivals[approach].exponential(chunk, trial, k),
      detection: (approach, k) => detection[approach].exponential(chunk, trial, k),
      repair: (approach, k) => repair[approach].exponential(chunk, trial, k),
      departure: (approach, k) => departures[approach].exponential(chunk, trial, k),
      shock: (approach, k) => shock[approach].uniform(chunk, trial, k),
      failure: (approach) => failure[approach].uniform(chunk, trial, 0),
      repricing: () => repricing.uniform(chunk, trial, 0),
    },
    startChunk(next) {
      chunk = next;
    },
    startTrial(next) {
      trial = next;
    },
  };
}
