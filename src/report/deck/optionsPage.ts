import { LIMIT_NAMES } from "../../decision/constraints.ts";
import type { OptionSummary } from "../../decision/decision.ts";
import { fromPick } from "../../decision/fromPick.ts";
import { inHundred, money } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import { listed } from "../../decision/words.ts";
import { OPEN } from "../../model/options.ts";
import { COST_KINDS } from "../../model/stageTrace.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import { COST_NAMES } from "../costNames.ts";
import { monthRange } from "../monthOf.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { counted } from "./counted.ts";
import { hiddenWords } from "./hiddenWords.ts";
import type { DeckPage, TableFigure } from "./page.ts";
import { answered } from "./question.ts";
import { hasGap } from "./saving.ts";
import { shownOptions } from "./shownOptions.ts";

/** The options: what each is, what it takes to pay, and when it is live. */
export function optionsPage(subject: Subject): DeckPage {
  const { cash, horizon, material } = subject;
  const { options } = material.decision;
  const most = Math.max(...options.map(({ directCost }) => directCost.mean));
  const least = Math.min(...options.map(({ directCost }) => directCost.mean));
  const many = capitalised(counted(options.length, "option"));
  return {
    id: "options",
    title:
      cash(most) === cash(least)
        ? sentence`${many}, each with ${cash(most)} to pay over ${horizon}.`
        : sentence`${many}, with ${cash(least)} to ${cash(most)} to pay over ${horizon}.`,
    sub: kindsOf(subject),
    figure: tableOf(subject),
    notes: notesOf(subject),
  };
}

function kindsOf({ scenario, material }: Subject): string {
  const bridges = counted(Object.keys(scenario.approaches).length, "bridge");
  const plans =
    scenario.plans.length > 0 ? [counted(scenario.plans.length, "plan of their stages", "plans of their stages")] : [];
  return `${capitalised(listed([bridges, ...plans, "leaving the gap open"]))}. ${hiddenWords(material.decision)}`.trim();
}

function tableOf(subject: Subject): TableFigure {
  const { material, scenario, horizon } = subject;
  const { setAside } = material.decision.recommendation;
  const hasLimits = setAside.length > 0;
  const shown = shownOptions(material.decision);
  const label = (text: string, align: "left" | "right" = "left") => ({ label: text, align });
  return {
    kind: "table",
    unit: `Paid over ${horizon} on average, ${currencyName(scenario.currency)}, discounted. Live: of the futures in which it is, the median and 8 in 10.`,
    columns: [
      label("Option"),
      label("What we would do"),
      label("Paid", "right"),
      label("Mostly for"),
      label("Live"),
      ...(hasLimits ? [label("Limits")] : []),
    ],
    rows: fromPick(material.decision)
      .filter((option) => shown.includes(option))
      .map((option) => ({
        option: option.id,
        cells: [
          option.id === OPEN ? "Leave the gap open" : capitalised(subject.namesOf(option.id).label),
          option.id === OPEN ? "Carry on as today" : capitalised(subject.namesOf(option.id).doing),
          money(option.directCost.mean, scenario.currency),
          mostlyFor(option),
          liveIn(option, horizon),
          ...(hasLimits ? [limitsOf(option.id, subject)] : []),
        ],
      })),
  };
}

function mostlyFor({ costs }: OptionSummary): string {
  const [first] = [...COST_KINDS].sort((a, b) => costs[b] - costs[a]);
  return costs[first] > 0 ? COST_NAMES[first].toLowerCase() : "–";
}

function liveIn({ id, liveWeek, neverLive }: OptionSummary, horizon: string): string {
  if (id === OPEN) return "–";
  if (liveWeek === null) return `not within ${horizon}`;
  return neverLive >= 0.1
    ? `${monthRange(liveWeek)}; not within ${horizon} in ${inHundred(neverLive)} of 100`
    : monthRange(liveWeek);
}

function limitsOf(id: string, { material }: Subject): string {
  const missed = material.decision.recommendation.setAside.filter(({ option }) => option === id);
  return missed.length === 0 ? "kept" : `misses ${listed(missed.map(({ constraint }) => LIMIT_NAMES[constraint]))}`;
}

function notesOf(subject: Subject): string[] {
  const { material, scenario, horizon, open, cash } = subject;
  const lost = hasGap(subject) ? `what is lost costs ${cash(open.gapCost.mean)}` : "nothing is lost";
  const { setAside } = material.decision.recommendation;
  const aside = new Set(setAside.map(({ option }) => option)).size;
  return [
    `Every option is compared over the same ${horizon} and with the same team. Leaving the gap open is one of them: there is nothing to pay for it, and ${lost}.`,
    ...(scenario.plans.some(({ stages }) => stages.length > 1)
      ? [
          "A plan of stages starts with one bridge and moves on to another; the later one takes over as it comes into use.",
        ]
      : []),
    ...(aside > 0
      ? [
          `${capitalised(counted(aside, "option"))} ${aside === 1 ? "misses" : "miss"} a limit too often and ${aside === 1 ? "takes" : "take"} no further part.`,
        ]
      : []),
    answered(
      "What is in the bill?",
      "Fees and subscriptions, our own hours to set it up, look after it and move data by hand, breaks and their repair, and what is owed when it ends.",
    ),
  ];
}
