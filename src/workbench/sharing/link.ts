import { visible } from "../../scenario/fault.ts";
import { fileOf } from "../../scenario/fileOf.ts";
import { inFileOrder } from "../../scenario/fileOrder.ts";
import { MOST_BYTES } from "../../scenario/limits.ts";
import { readScenario } from "../../scenario/read.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { readFaults } from "../readFaults.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { deflated, inflated } from "./deflate.ts";
import { type SharedFigures, sharedFigures } from "./figures.ts";
import type { OpenedLink } from "./linkFormat.ts";

/** Of the format of links, not of the page. */
const VERSION = 1;

/** What a link is said to be where something is wrong with it. */
const NAME = "The link";

/** The longest link that is looked at, characters: browsers take some two million. */
const LONGEST = 2_000_000;

/**
 * A whole scenario in the part of an address that no browser sends to a server, with the figures that it gave.
 *
 * @throws RangeError if that is longer than a link may be
 */
export async function linkHash(scenario: Scenario, figures: SharedFigures | null): Promise<string> {
  const lines = [inFileOrder(fileOf(scenario)), figures].map((line) => JSON.stringify(line));
  const bytes = await deflated(lines.join("\n"));
  const hash = `#link=${VERSION}.${toBase64Url(bytes)}`;
  if (hash.length <= LONGEST) return hash;
  throw new RangeError(
    `required a scenario whose link has at most 2 million characters, found ${hash.length}: save it as a file, and send that`,
  );
}

/** Reads the scenario of an address; a link that was cut short, is of another version or hostile harms nothing. */
export async function readLink(hash: string): Promise<OpenedLink> {
  if (hash.length > LONGEST) return faulty(`required a link of at most 2 million characters, found ${hash.length}`);
  const [, version, letters] = /^#link=(\d{1,9})\.(.*)$/s.exec(hash) ?? [];
  if (version === undefined) return faulty(`required a link that begins with #link=${VERSION}., found ${start(hash)}`);
  if (Number(version) !== VERSION) {
    return faulty(`required a link of version ${VERSION}, found version ${version}`, "Ask for the scenario as a file.");
  }
  const bytes = fromBase64Url(letters);
  if (bytes === null) return faulty("required letters, digits, - and _ only, found others", CUT_SHORT);
  let text: string;
  try {
    text = await inflated(bytes, MOST_BYTES);
  } catch (error) {
    if (error instanceof RangeError) return faulty("required at most 5 MB of scenario, found more");
    return faulty("required a whole link, found one that was cut short or changed", CUT_SHORT);
  }
  return fromPayload(text);
}

const CUT_SHORT = "Some programs cut long links: copy all of it, or ask for the scenario as a file.";

/** The scenario in the first line, what it gave in the second. */
function fromPayload(text: string): OpenedLink {
  const [line, more = ""] = text.split("\n", 2);
  const answer = readScenario(line);
  if (!answer.ok) return { name: NAME, faults: readFaults(answer.faults) };
  const figures = sharedFigures(more);
  return { name: NAME, scenario: answer.scenario, ...(figures && { figures }) };
}

function faulty(message: string, repair?: string): OpenedLink {
  return { name: NAME, faults: [{ path: "", message, repair }] };
}

function start(hash: string): string {
  return `“${visible(hash.slice(0, 20))}”`;
}
