import { fromPick } from "../decision/fromPick.ts";
import { inHundred, money, signedMoney } from "../decision/money.ts";
import type { Assumption } from "./assumption.ts";
import { assumptionsOf, missingEvidence } from "./assumptions.ts";
import { deckOf } from "./deck/deckOf.ts";
import type { DeckPage, PageId } from "./deck/page.ts";
import { markdownTable, markdownText } from "./markdown.ts";
import type { Material } from "./material.ts";
import { monthRange } from "./monthOf.ts";
import { withReadableNames } from "./readableNames.ts";
import { plain } from "./sentence.ts";
import { sourceMarkdown } from "./sourceMarkdown.ts";

/** Assumptions that a mail has room for. */
const MOST = 8;

/**
 * The verdict for a mail, as Markdown: what to do and why, the options, what would change it, the ask, and what it rests
 * on. Whatever the scenario's texts hold, they are shown as they are.
 */
export function verdictMarkdown(material: Material): string {
  const readable = withReadableNames(material);
  const { scenario } = readable.result;
  const pages = new Map(deckOf(readable).map((page): [PageId, DeckPage] => [page.id, page]));
  const page = (id: PageId) => pages.get(id) as DeckPage;
  const assumptions = assumptionsOf(readable);
  const missing = missingEvidence(assumptions);
  const parts = [
    `# ${markdownText(scenario.name)}`,
    material.date === "" ? "" : markdownText(material.date),
    `**${markdownText(plain(page("verdict").title))}**`,
    markdownText(page("verdict").sub),
    bullets(readable.decision.recommendation.because.map(markdownText)),
    "## The options",
    optionsTable(readable),
    TOTAL,
    "## What would change it",
    ...figureParts(page("change")),
    "## The ask",
    ...figureParts(page("ask")),
    "## What it rests on",
    missing === null ? "" : markdownText(missing),
    bullets(assumptions.slice(0, MOST).map(assumptionMarkdown)),
    `*${readable.stamp.map(markdownText).join(", ")}*`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const TOTAL = "Total is what is paid plus what the gap still costs, on average, discounted.";

const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join("\n");

function figureParts({ title, sub, figure }: DeckPage): string[] {
  const lead = [`**${markdownText(plain(title))}** ${markdownText(sub)}`.trim()];
  if (figure.kind === "statements") {
    return [...lead, bullets(figure.items.map(({ text, detail }) => markdownText(`${plain(text)} ${detail}`)))];
  }
  if (figure.kind !== "table") return lead;
  const { columns, rows, unit } = figure;
  return [
    ...lead,
    markdownText(unit),
    markdownTable(
      columns.map(({ label }) => label),
      rows.map(({ cells }) => cells),
    ),
  ];
}

function optionsTable({ decision, result }: Material): string {
  const { currency } = result.scenario;
  const { option: pick, margins, setAside, nearestMiss } = decision.recommendation;
  return markdownTable(
    ["Option", "Total", "Paid", "Gap", "Above the pick", "Live", "Cheapest, futures of 100"],
    fromPick(decision).map(({ id, label, tco, directCost, gapCost, liveWeek, pBest }) => [
      label,
      ...[tco, directCost, gapCost].map(({ mean }) => money(mean, currency)),
      id === pick
        ? "the pick"
        : setAside.some(({ option }) => option === id)
          ? "set aside"
          : margins[id]
            ? signedMoney(margins[id].mean, currency)
            : "",
      liveWeek ? monthRange(liveWeek) : "–",
      nearestMiss || pBest === null ? "–" : inHundred(pBest),
    ]),
  );
}

function assumptionMarkdown({ name, texts, isExact, source, isJudgement, isUnsourced }: Assumption): string {
  const range = isExact ? ", exact" : ` (${texts.range})`;
  const isSaid = /^judgement\b/i.test(source);
  const kind = isUnsourced ? " No source, a judgement." : isJudgement && !isSaid ? " A judgement." : "";
  const said = source === "" ? "" : ` ${sourceMarkdown(source)}.`;
  return `${markdownText(`${name}: ${texts.median}${range}.`)}${kind}${said}`;
}
