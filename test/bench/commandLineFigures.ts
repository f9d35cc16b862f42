import { commandLineRun } from "./commandLine.ts";
import type { Figure } from "./figure.ts";
import { measured } from "./measured.ts";

/** Time and peak memory of whole processes of the command line, from their start to the printed verdict. */
export async function commandLineFigures(): Promise<Figure[]> {
  return [
    ...(await figuresOf(10_000, { most: 5, seconds: 15 })),
    ...(await figuresOf(1_000_000, { most: 5, seconds: 15 }, [
      { floor: 5, aim: 2 },
      { floor: 400, aim: 200 },
    ])),
  ];
}

async function figuresOf(
  trials: number,
  { most, seconds }: { most: number; seconds: number },
  [time, memory]: Pick<Figure, "floor" | "aim">[] = [],
): Promise<Figure[]> {
  const runs: Awaited<ReturnType<typeof commandLineRun>>[] = [];
  const from = performance.now();
  while (runs.length < most && (runs.length === 0 || performance.now() - from < 1000 * seconds)) {
    runs.push(await commandLineRun(trials));
  }
  const name = `command line, ${trials.toLocaleString("en")} trials`;
  const note = "a whole process, start and printing counted";
  return [
    {
      id: `commandLine.seconds${trials}`,
      name,
      unit: "s",
      better: "less",
      note,
      ...time,
      ...measured(runs.map((run) => run.seconds)),
    },
    {
      id: `commandLine.megabytes${trials}`,
      name: `${name}, peak memory`,
      unit: "MB",
      better: "less",
      note,
      ...memory,
      ...measured(runs.map((run) => run.megabytes)),
    },
  ];
}
