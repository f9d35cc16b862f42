import { expect, test } from "vitest";
import { slidesOf } from "../../../src/report/pptx/slidesOf.ts";
import { HOSTILE } from "./hostileTexts.ts";
import { partsOf } from "./parts.ts";
import { sampleSlides } from "./samplePages.ts";

const plain = (text: string) => text;

test.each(Object.entries({ "nothing unusual": plain, ...HOSTILE }))(
  "with %s in names every part is XML to a parser",
  async (_, hostile) => {
    const parts = await partsOf(await slidesOf(sampleSlides(hostile)));
    const parser = new DOMParser();
    for (const [path, text] of parts) {
      const faults = parser.parseFromString(text, "application/xml").querySelector("parsererror")?.textContent ?? "";
      expect([path, faults]).toEqual([path, ""]);
    }
  },
);

test("a worker makes the same file as the page", async () => {
  const worker = new Worker(new URL("./slidesWorker.ts", import.meta.url), { type: "module" });
  const file = await new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = reject;
  });
  worker.terminate();
  expect(file).toEqual(await slidesOf(sampleSlides()));
});
