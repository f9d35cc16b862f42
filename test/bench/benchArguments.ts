import { parseArgs } from "node:util";

/** What is asked of the bench. */
export interface BenchCommand<Name extends string = string> {
  sections: Name[];
  curves: boolean;
  /** file that the figures are written to as well */
  json: string | null;
  /** compare with the baseline */
  check: boolean;
  /** write the baseline */
  renew: boolean;
}

/** What can be measured, as far as the arguments need to know. */
type Choices<Name extends string> = Record<Name, { usual: boolean; hasRatios: boolean }>;

/** How the bench is called. */
export function usage(names: readonly string[]): string {
  return `npm run bench -- [options]

  --only A,B     some of: ${names.join(", ")}
  --all          all of these
  --curves       scaling curves; alone unless sections are named
  --json FILE    also writes everything to FILE
  --check        compares ratios with test/bench/baseline.json; exit status 1 if one is worse
  --renew        writes the ratios measured to test/bench/baseline.json`;
}

/**
 * Reads the command line.
 *
 * @throws TypeError or RangeError, with what is required, for options and sections that there are not
 */
export function benchCommand<Name extends string>(args: readonly string[], choices: Choices<Name>): BenchCommand<Name> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      all: { type: "boolean", default: false },
      curves: { type: "boolean", default: false },
      json: { type: "string" },
      check: { type: "boolean", default: false },
      renew: { type: "boolean", default: false },
    },
  });
  const { curves, check, renew, json = null } = values;
  if (check && renew) throw new RangeError("required --check or --renew, found both");
  const names = Object.keys(choices) as Name[];
  const chosen = (): Name[] => {
    if (values.only !== undefined) {
      const asked = values.only.split(",");
      const strange = asked.find((name) => !names.some((each) => each === name));
      if (strange !== undefined) throw new RangeError(`--only: required ${names.join(", ")}, found ${strange}`);
      return names.filter((name) => asked.includes(name));
    }
    if (values.all) return names;
    if (check || renew) return names.filter((name) => choices[name].hasRatios);
    return curves ? [] : names.filter((name) => choices[name].usual);
  };
  return { sections: chosen(), curves, json, check, renew };
}
