import type { Mixer } from "../scenario/mix.ts";
import type { MixWorld } from "./attributionWorld.ts";
import { difference, meanOf } from "./statistics.ts";

/** Changes that are accounted for one by one where there are too many for that; all others count as one. */
const MOST_ALONE = 11;

/** Futures by which the large changes are told from the small ones. */
const SCREENING_TRIALS = 500;

/**
 * Which changes are accounted for: each alone up to twelve; of more the eleven largest, by the average size of what each
 * does to the difference as the first change and as the last, and the rest as one. As parts by player.
 */
export async function mainPlayers(
  { parts }: Pick<Mixer, "parts">,
  moving: readonly number[],
  { option, rival }: { option: string; rival: string },
  worldAt: (made: readonly boolean[], trials: number) => Promise<MixWorld>,
  onProgress: (share: number) => void,
): Promise<{ players: number[][]; hasRest: boolean }> {
  if (moving.length <= MOST_ALONE + 1) return { players: moving.map((part) => [part]), hasRest: false };
  const leadAt = async (isMade: (part: number) => boolean) => {
    const world = await worldAt(
      parts.map((_, i) => isMade(i)),
      SCREENING_TRIALS,
    );
    return meanOf(difference(world.tco(option), world.tco(rival)));
  };
  const none = await leadAt(() => false);
  const all = await leadAt(() => true);
  const sizes = new Map<number, number>();
  for (const [i, part] of moving.entries()) {
    const first = (await leadAt((each) => each === part)) - none;
    const last = all - (await leadAt((each) => each !== part));
    sizes.set(part, (Math.abs(first) + Math.abs(last)) / 2);
    onProgress((i + 1) / moving.length);
  }
  const bySize = [...moving].sort((x, y) => (sizes.get(y) ?? 0) - (sizes.get(x) ?? 0) || x - y);
  const large = bySize.slice(0, MOST_ALONE).sort((x, y) => x - y);
  return { players: [...large.map((part) => [part]), bySize.slice(MOST_ALONE)], hasRest: true };
}
