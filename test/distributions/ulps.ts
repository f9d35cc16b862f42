const doubles = new Float64Array(2);
const integers = new BigInt64Array(doubles.buffer);

/** How many doubles lie between two of the same sign: 0 if they are equal, 1 if they are neighbours. */
export function ulps(a: number, b: number): number {
  if (Object.is(a, b)) return 0;
  doubles[0] = a;
  doubles[1] = b;
  const difference = Number((integers[0] as bigint) - (integers[1] as bigint));
  return Math.abs(difference);
}
