import type { Page } from "playwright";
import { type Answer, answersTo, firstAnswers } from "./answers.ts";
import type { Figure } from "./figure.ts";
import { type Measured, measured, measuredAt } from "./measured.ts";
import { drag, pressKeys } from "./moveSlider.ts";
import { servePage } from "./openPage.ts";
import { type Watched, watchPage } from "./watchPage.ts";
import { yardstick } from "./yardstick.ts";

const ROUNDS = 3;

/** What a slider's input reaches: all stages of all options, those of some, or only what is made of them. */
const SLIDERS = [
  { path: "team.operations.hoursPerWeek", name: "operations hours, all stages touched", floor: 50, aim: 33 },
  { path: "funnel.signalsPerWeek", name: "signals, some stages touched", floor: 50, aim: 33 },
  { path: "funnel.valuePerWin", name: "value per win, no stage touched", floor: 50, aim: 16.7 },
] as const;

/** The verdict of all futures, its words with it, and nothing more to come. */
const isWhole = ({ preview, settled, spoken }: Answer) => !preview && settled && spoken;
const isFull = ({ preview }: Answer) => !preview;
const isPreview = ({ preview }: Answer) => preview;

/** One round on one slider. */
interface Round {
  keys: Watched;
  drag: Watched;
  /** ms, in the page, before and after the keys */
  yardstick: number;
}

/** Sliders moved by key and by pointer on the built page in headless Chromium, on several loads in turn. */
export async function pageFigures(): Promise<Figure[]> {
  const served = await servePage();
  const rounds: Round[][] = SLIDERS.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    const { page, context } = await served.open(watchPage);
    await page.goto(served.address);
    await page.waitForFunction(() => window.watched.shown.some(({ preview, settled }) => !preview && settled));
    for (const [s, { path }] of SLIDERS.entries()) {
      const before = await yardstickIn(page);
      const keys = await pressKeys(page, path, round % 2 === 0 ? "ArrowRight" : "ArrowLeft");
      const after = await yardstickIn(page);
      rounds[s].push({ keys, drag: await drag(page, path), yardstick: (before + after) / 2 });
    }
    await context.close();
  }
  await served.close();
  return [
    ...SLIDERS.flatMap((slider, s) => keyFigures(slider, rounds[s])),
    ...SLIDERS.flatMap((slider, s) => dragFigures(slider, rounds[s])),
  ];
}

async function yardstickIn(page: Page): Promise<number> {
  const times = [await page.evaluate(yardstick), await page.evaluate(yardstick)];
  return Math.min(...times);
}

type Slider = (typeof SLIDERS)[number];

function keyFigures({ path, name, floor, aim }: Slider, rounds: readonly Round[]): Figure[] {
  const times = rounds.map(({ keys }) => firstAnswers(keys, isWhole));
  const previews = rounds.map(({ keys }) => firstAnswers(keys, isPreview));
  const common = { unit: "ms", better: "less" } as const;
  const note = "event to painted verdict of all 10,000 futures";
  const figures: Figure[] = [
    { id: `page.key.${path}.p50`, name: `page, key on ${name}, p50`, ...common, note, ...measuredAt(times, 0.5) },
    {
      id: `page.key.${path}.p95`,
      name: `page, key on ${name}, p95`,
      ...common,
      note,
      floor,
      aim,
      ...measuredAt(times, 0.95),
    },
    {
      id: `page.key.${path}.yardsticks`,
      name: `page, key on ${name}, p50 over the yardstick in the page`,
      unit: "×",
      better: "less",
      tolerance: 0.3,
      ...measured(times.map((each, r) => measured(each).value / rounds[r].yardstick)),
    },
  ];
  const preview = measuredAt(previews, 0.5);
  if (preview.runs > 0) {
    figures.push({ id: `page.key.${path}.preview`, name: `page, key on ${name}, preview, p50`, ...common, ...preview });
  }
  return figures;
}

function dragFigures({ path, name, floor, aim }: Slider, rounds: readonly Round[]): Figure[] {
  const answers = rounds.map(({ drag: { inputs, shown } }) => answersTo(inputs, shown));
  const full = rounds.map(({ drag }) => firstAnswers(drag, isFull));
  const previews = rounds.map(({ drag }) => firstAnswers(drag, isPreview));
  const all = answers.flat();
  const spoken = all.filter((answer) => answer.spoken).length;
  const note = `event to painted figures while the slider is held; the verdict's sentence was of the same run in ${spoken} of ${all.length}`;
  const common = { unit: "ms", better: "less", note } as const;
  const drags = `page, drag of ${name}`;
  const p95 = (times: number[][]): Measured => measuredAt(times, 0.95);
  return [
    { id: `page.drag.${path}.p50`, name: `${drags}, all 10,000 futures, p50`, ...common, ...measuredAt(full, 0.5) },
    { id: `page.drag.${path}.p95`, name: `${drags}, all 10,000 futures, p95`, ...common, floor, aim, ...p95(full) },
    ...(previews.some(({ length }) => length > 0)
      ? [
          {
            id: `page.drag.${path}.preview`,
            name: `${drags}, previews of fewer futures, p95`,
            ...common,
            ...p95(previews),
          },
        ]
      : []),
    {
      id: `page.drag.${path}.decisions`,
      name: `${drags}, decisions of all futures painted a second`,
      unit: "frames/s",
      better: "more",
      ...measured(rounds.map(({ drag }, r) => full[r].length / secondsOf(drag))),
    },
    {
      id: `page.drag.${path}.frames`,
      name: `${drags}, frames a second`,
      unit: "frames/s",
      better: "more",
      ...measured(rounds.map(({ drag }) => drag.frames.length / secondsOf(drag))),
    },
  ];
}

function secondsOf({ frames }: Watched): number {
  return ((frames.at(-1) ?? Number.NaN) - frames[0]) / 1000;
}
