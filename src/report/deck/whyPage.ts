import { inputTitle } from "../../decision/inputWords.ts";
import { LEAK_NAMES, leakReading } from "../../decision/leakWords.ts";
import { money } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import { bySwing, type Tornado } from "../../decision/tornado.ts";
import { tornadoReading } from "../../decision/tornadoWords.ts";
import { waterfall } from "../../decision/waterfall.ts";
import { OPEN } from "../../model/options.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import type { Field } from "../../scenario/field.ts";
import { fieldAt } from "../../scenario/fieldTree.ts";
import { formatValue } from "../../scenario/formatValue.ts";
import { honestPercent } from "../honestPercent.ts";
import { inputMidway } from "../inputMidway.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { costTable } from "./costTable.ts";
import type { DeckPage, Swings, TableFigure } from "./page.ts";
import { answered } from "./question.ts";
import { hasGap } from "./saving.ts";

/** Inputs that a page has room for. */
const MOST = 8;

/** Why: which inputs move the comparison most; without that analysis, what the gap is lost to. */
export function whyPage(subject: Subject): DeckPage {
  const { tornado } = subject.material;
  // where no bridge keeps the limits, no input decides between them
  const decides = subject.state !== "none feasible" && tornado !== null && tornado.inputs.length > 0;
  return decides ? swingsPage(subject, tornado) : leaksPage(subject);
}

function swingsPage(subject: Subject, tornado: Tornado): DeckPage {
  const { scenario, cash, midway } = subject;
  const { reference, rival } = tornado;
  const [widest] = bySwing(tornado.inputs, rival);
  const swing = cash(Math.abs(widest.change[rival].mean));
  const nameOf = (id: string) => midway(id).text;
  const labelOf = (path: string) => inputMidway(scenario, path);
  return {
    id: "why",
    title:
      swing === cash(0)
        ? sentence`No single input moves the comparison with ${midway(rival)}.`
        : sentence`What matters most is ${labelOf(widest.path)}: it alone moves the lead by ${swing}.`,
    sub: tornadoReading(tornado, rival, nameOf, labelOf),
    figure: swingsOf(subject, tornado),
    notes: [
      `Each line fixes one input, first low and then high, so that 8 in 10 futures lie between, and leaves everything else as uncertain as it is. The line shows what becomes of the lead of ${nameOf(reference)} over ${nameOf(rival)}.`,
      `Where a line crosses zero, that input alone decides which of the two is cheaper on average. ${tornadoReading(tornado, rival, nameOf, labelOf)}`,
      answered(
        "What if several of them go wrong at once?",
        "That is in every figure of the verdict: in each future all inputs are drawn together. This page only takes them one by one to show what to look at.",
      ),
    ],
  };
}

function swingsOf({ scenario, midway, namesOf }: Subject, { inputs, lead, reference, rival }: Tornado): Swings {
  return {
    kind: "swings",
    unit: `Lead of ${midway(reference).text} over ${midway(rival).text}, ${currencyName(scenario.currency)}, discounted, with one input low and high; 8 in 10 futures lie between`,
    lead: lead[rival].mean,
    reference,
    rival,
    names: { reference: namesOf(reference).short, rival: namesOf(rival).short },
    rows: bySwing(inputs, rival)
      .slice(0, MOST)
      .map(({ path, low, high }) => {
        const figure = (x: number) => formatValue(x, fieldAt(path) as Field, scenario);
        return {
          label: capitalised(inputTitle(scenario, path)),
          low: low.lead[rival].mean,
          high: high.lead[rival].mean,
          lowText: figure(low.at),
          highText: figure(high.at),
        };
      }),
  };
}

function leaksPage(subject: Subject): DeckPage {
  const { bridge, scenario, open, cash, midway, material } = subject;
  const { tornado } = material;
  const found = waterfall(material.result, bridge.id);
  const isOpen = bridge.id === OPEN;
  const closed = open.gapCost.mean - bridge.gapCost.mean;
  return {
    id: "why",
    title: hasGap(subject)
      ? sentence`${leakReading(found, midway(bridge.id).text, scenario.currency)}`
      : sentence`There is nothing here for a bridge to carry, so nothing leaks.`,
    sub:
      hasGap(subject) && !isOpen && closed > 0 && cash(closed) !== cash(0)
        ? `It wins back ${cash(closed)} of the ${cash(open.gapCost.mean)} that the open gap costs.`
        : `The open gap costs ${cash(open.gapCost.mean)}.`,
    figure: hasGap(subject) ? leaksTable(subject, found) : costTable(subject),
    notes: [
      hasGap(subject)
        ? "No bridge carries everything. This is what is still lost with it, by cause; the rows add up to what the gap still costs."
        : "Since nothing is lost, a bridge is only what it takes to pay. This is what that would be for.",
      tornado === null
        ? "Which inputs move the choice was not worked out for this report, so this page rests on the run alone."
        : "No input is stated with a range, so there is none that could move the choice.",
      answered(
        "Which of these can we do something about?",
        "The largest row first: it says where a change would pay most. How much a change is worth has to be run.",
      ),
    ],
  };
}

function leaksTable({ scenario, horizon }: Subject, { steps, gapCost }: ReturnType<typeof waterfall>): TableFigure {
  const rows = steps
    .flatMap(({ factors, layer, total }) =>
      layer === OPEN
        ? [{ name: "Left open", cost: total }]
        : factors.map(({ factor, cost }) => ({ name: capitalised(LEAK_NAMES[factor]), cost })),
    )
    .sort((a, b) => b.cost - a.cost);
  const share = (cost: number) => (gapCost > 0 ? honestPercent(cost / gapCost) : "–");
  const rowOf = ({ name, cost }: { name: string; cost: number }) => [name, money(cost, scenario.currency), share(cost)];
  return {
    kind: "table",
    unit: `What is lost over ${horizon} on average, ${currencyName(scenario.currency)}, discounted`,
    columns: [
      { label: "Lost to", align: "left" },
      { label: "Cost", align: "right" },
      { label: "Share", align: "right" },
    ],
    rows: [
      ...rows.map((row) => ({ cells: rowOf(row) })),
      { cells: rowOf({ name: "What the gap still costs", cost: gapCost }), isTotal: true },
    ],
  };
}
