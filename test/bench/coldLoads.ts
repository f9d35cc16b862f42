import type { Figure } from "./figure.ts";
import { measured } from "./measured.ts";
import { servePage } from "./openPage.ts";
import { type Watched, watchPage } from "./watchPage.ts";

const LOADS = 5;

/** The built page opened anew, in a profile of its own each time: until anything is decided, and until all futures are. */
export async function coldFigures(): Promise<Figure[]> {
  const served = await servePage();
  const loads: Watched["shown"][] = [];
  for (let i = 0; i < LOADS; i++) {
    const { page, context } = await served.open(watchPage);
    await page.goto(served.address);
    await page.waitForFunction(() => window.watched.shown.some(({ preview, settled }) => !preview && settled));
    loads.push(await page.evaluate(() => window.watched.shown));
    await context.close();
  }
  await served.close();
  const fullAt = (shown: Watched["shown"]) =>
    shown.find(({ preview, settled }) => !preview && settled)?.at ?? Number.NaN;
  const common = { unit: "ms", better: "less" } as const;
  return [
    {
      id: "cold.first",
      name: "page, cold load to a first verdict",
      ...common,
      note: `of ${loads[0][0].trials.toLocaleString("en")} futures`,
      ...measured(loads.map(([first]) => first.at)),
    },
    { id: "cold.full", name: "page, cold load to all 10,000 futures", ...common, ...measured(loads.map(fullAt)) },
  ];
}
