import { expect, it } from "vitest";
import digests from "../golden/digests.json";
import { findFirefox } from "../support/firefox.ts";
import { digestsIn } from "../support/firefoxDigests.ts";

const firefox = findFirefox();
const why = firefox ? "" : " (skipped: no Firefox is installed; install firefox-esr or set FIREFOX_PATH)";

// The digests were made in Node; sameBytes.browser.test.ts compares Chromium with them.
it.skipIf(!firefox)(`module workers in Firefox give the bytes that Node gives${why}`, async () => {
  expect(await digestsIn(firefox ?? "")).toEqual(digests);
});
