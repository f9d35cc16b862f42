import type { Approach, Scenario } from "../scenario.ts";

/** An approach of a scenario. Throws RangeError if it has none of this id. */
export function approachAt({ approaches }: Pick<Scenario, "approaches">, id: string): Approach {
  if (!Object.hasOwn(approaches, id)) throw new RangeError(`required the id of an approach, found ${id}`);
  return approaches[id];
}

/**
 * Whose value stands at a path: the id of the approach that it is of, or that keeps it of a signal; null for what is no
 * approach's.
 *
 * @example ownerOf("handshake.signals.0.kept.suite") // => "suite"
 */
export function ownerOf(path: string): string | null {
  return place(path)?.id ?? null;
}

/** The same place of another approach; the path itself where it is no approach's. */
export function pathFor(path: string, id: string): string {
  const found = place(path);
  return found ? found.before + id + found.after : path;
}

function place(path: string) {
  const [, before, id, after] = /^(approaches\.|handshake\.signals\.\d+\.kept\.)([^.]+)(.*)$/.exec(path) ?? [];
  return id === undefined ? null : { before, id, after };
}
