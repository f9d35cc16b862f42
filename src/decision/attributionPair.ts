import { OPEN } from "../model/options.ts";
import type { MixWorld } from "./attributionWorld.ts";
import { decisive, duel } from "./strength.ts";

/**
 * The two options whose difference is to be explained, both in both scenarios: the pick of the first, or the best there;
 * against the pick of the second, or the approach that it ends on; where that is the same one, against the rival in the
 * first that ends on another approach and decides how firmly the pick stands.
 *
 * @param ranks options that take part, best first, of the first and of the second scenario
 */
export function comparedPair(
  world: MixWorld,
  ranks: readonly { ids: string[]; order: string[] }[],
  isShared: (id: string) => boolean,
): { option: string; rival: string } {
  const { options } = world;
  const familyOf = (id: string) => options.find((option) => option.id === id)?.family ?? id;
  const [first, second] = ranks.map(({ ids, order }) => [
    ...order.flatMap((id, place) => (place === 0 ? [id, familyOf(id)] : [id])),
    ...ids,
  ]);
  const option = first.find(isShared) ?? OPEN;
  const [rival] = second.filter(isShared);
  if (rival !== undefined && rival !== option) return { option, rival };
  const others = ranks[0].ids.filter((id) => isShared(id) && id !== option);
  const apart = others.filter((id) => familyOf(id) !== familyOf(option));
  const rivals = apart.length > 0 ? apart : others;
  const ids = [option, ...rivals];
  const tco = ids.map((id) => world.tco(id));
  const closest = decisive(rivals.map((_, i) => duel(tco, 0, i + 1)));
  return { option, rival: closest ? ids[closest.option] : option };
}
