/** How often what is compared is run. */
export interface Turns {
  /** rounds that are made in any case, and at most */
  least: number;
  most: number;
  /** no round begins after so long */
  seconds: number;
  /** rounds before those that count; 1 unless given */
  warmUps?: number;
}

/**
 * Runs what is compared in turns, A B A B …: a machine that is slower for a while is so for all of it.
 *
 * @param contestants each runs once and returns its figure, in whatever unit
 * @param now clock, ms
 * @returns by contestant the figures of all rounds, in the order of the rounds
 */
export async function inTurns<Name extends string>(
  contestants: Record<Name, () => number | Promise<number>>,
  { least, most, seconds, warmUps = 1 }: Turns,
  now: () => number = () => performance.now(),
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contestants) as Name[];
  const figures = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let i = 0; i < warmUps; i++) for (const name of names) await contestants[name]();
  const from = now();
  for (let round = 0; round < most && (round < least || now() - from < 1000 * seconds); round++) {
    for (const name of names) figures[name].push(await contestants[name]());
  }
  return figures;
}
