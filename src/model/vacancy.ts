import type { ChanceDraws } from "./draws.ts";
import type { Vacancy } from "./stageLog.ts";

/**
 * The post of the bridge's owner over time: owners leave after exponential times, each leaves the post empty for
 * `vacancyWeeks`, and then the clock restarts.
 */
export interface Post {
  ratePerWeek: number;
  vacancyWeeks: number;
  departures: number;
  leaves: number;
  filled: number;
  log: { vacancies: Vacancy[] } | null;
}

/** A post that has never been filled nor left; `openPost` starts its clock. */
export function newPost(): Post {
  return { ratePerWeek: 0, vacancyWeeks: 0, departures: 0, leaves: 0, filled: 0, log: null };
}

/** Starts the clock at `live`: someone owns the bridge from then on. */
export function openPost(
  post: Post,
  live: number,
  leavesPerYear: number,
  vacancyWeeks: number,
  approach: number,
  draws: ChanceDraws,
): void {
  post.ratePerWeek = leavesPerYear / 52;
  post.vacancyWeeks = vacancyWeeks;
  post.departures = 0;
  post.leaves =
    post.ratePerWeek > 0 ? live + draws.departure(approach, 0) / post.ratePerWeek : Number.POSITIVE_INFINITY;
  post.filled = post.leaves + vacancyWeeks;
}

/** Share of [from, to) without an owner. Weeks must be asked for in order. */
export function vacantShare(post: Post, from: number, to: number, approach: number, draws: ChanceDraws): number {
  if (post.leaves >= to) return 0;
  let vacant = 0;
  while (post.leaves < to) {
    // one that began earlier is in the log already
    if (post.log && post.leaves >= from) post.log.vacancies.push({ from: post.leaves, to: post.filled });
    vacant += Math.min(to, post.filled) - Math.max(from, post.leaves);
    if (post.filled > to) break;
    post.departures++;
    post.leaves = post.filled + draws.departure(approach, post.departures) / post.ratePerWeek;
    post.filled = post.leaves + post.vacancyWeeks;
  }
  return Math.min(1, vacant / (to - from));
}
