import type { Locator, Page } from "playwright";
import type { Watched } from "./watchPage.ts";

/** Keys pressed on one slider in a round: not fewer, not more, and none after so long. */
const KEYS = { least: 5, most: 20, seconds: 4 };

/** How long a slider is dragged in a round, a px a step, and how far to both sides. */
const DRAG_SECONDS = 2.5;
const REACH = 60;
/** ms between the pointer's steps, a little more than a fast mouse takes */
const STEP = 8;

const thumbAt = (page: Page, path: string): Locator =>
  page.locator(`spandrel-input-row[path="${path}"]`).first().locator(".thumb.p50, .thumb.diamond").first();

/**
 * Presses an arrow key on a slider again and again, each time when everything is shown; what the page noted of it. All
 * keys lead the same way, so that no value comes again whose answer might still be known.
 */
export async function pressKeys(page: Page, path: string, key: "ArrowRight" | "ArrowLeft"): Promise<Watched> {
  await follow(page, path);
  const thumb = thumbAt(page, path);
  await thumb.focus();
  const from = performance.now();
  for (let i = 0; i < KEYS.most && (i < KEYS.least || performance.now() - from < 1000 * KEYS.seconds); i++) {
    const before = await page.evaluate(() => window.watched.inputs.length);
    await thumb.press(key);
    await page.waitForFunction(isAnswered, before);
    // not in step with the frames
    await page.waitForTimeout(50 + ((i * 37) % 50));
  }
  return await page.evaluate(() => window.watched);
}

/** Drags a slider to and fro by the pointer; what the page noted while it was held. */
export async function drag(page: Page, path: string): Promise<Watched> {
  await follow(page, path);
  const thumb = thumbAt(page, path);
  await thumb.scrollIntoViewIfNeeded();
  const box = await thumb.boundingBox();
  if (!box) throw new Error(`required a slider for ${path}, found none`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const from = performance.now();
  for (let i = 1; performance.now() - from < 1000 * DRAG_SECONDS; i++) {
    await page.mouse.move(x + triangle(i, REACH), y);
    await page.waitForTimeout(STEP);
  }
  const watched = await page.evaluate(() => structuredClone(window.watched));
  const before = watched.inputs.length;
  await page.mouse.up();
  await page.waitForFunction(isAnswered, before);
  return watched;
}

async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((path) => {
    Object.assign(window.watched, { follow: path, inputs: [], shown: [], frames: [] });
  }, path);
}

/** In the page: all futures of an input after the first `before` are shown, and nothing more is to come. */
function isAnswered(before: number): boolean {
  const { inputs, shown } = window.watched;
  const [asked, now] = [inputs.at(-1), shown.at(-1)];
  if (inputs.length <= before || !asked || !now) return false;
  return now.value === asked.value && !now.preview && now.settled && now.spoken && now.at > asked.at;
}

/** 0, 1 … reach … 1, 0, −1 … −reach … */
function triangle(step: number, reach: number): number {
  const phase = (step + reach) % (4 * reach);
  return phase < 2 * reach ? phase - reach : 3 * reach - phase;
}
