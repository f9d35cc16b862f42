import type { OptionStyle } from "../charts/style.ts";
import type { ScannedInput } from "../decision/thresholds.ts";
import type { RowTerritory } from "../elements/input-row/territory.ts";
import type { Option } from "../model/options.ts";

/** Where options of another family than the pick's are best if an input alone is moved, each in its option's line. */
export function otherTerritories(
  { territories }: ScannedInput,
  pick: string | null,
  options: readonly Option[],
  styles: Record<string, OptionStyle>,
): RowTerritory[] {
  const familyOf = (id: string | null) => options.find((option) => option.id === id)?.family;
  return territories.flatMap(({ from, to, option }) =>
    option === null || familyOf(option) === familyOf(pick) ? [] : [{ from, to, style: styles[option] }],
  );
}
