import type { Information } from "../../decision/information.ts";
import { groupName } from "../../decision/informationWords.ts";
import type { Thresholds } from "../../decision/thresholdTable.ts";
import { thresholdCondition } from "../../decision/thresholdWords.ts";
import type { Tornado } from "../../decision/tornado.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import { inputName } from "../../scenario/labels.ts";
import type { ReportTable } from "../reportTable.ts";
import type { Subject } from "../subject.ts";
import { amount, number, share, text } from "./columns.ts";

/** What the analyses found, as far as they were made. */
export function analysisTables(subject: Subject): ReportTable[] {
  const { tornado, information, thresholds } = subject.material;
  return [
    ...(tornado ? [tornadoTable(tornado, subject)] : []),
    ...(information ? [informationTable(information, subject)] : []),
    ...(thresholds ? [thresholdsTable(thresholds, subject)] : []),
    ...riskTable(subject),
  ];
}

function tornadoTable({ inputs, reference, rival }: Tornado, { scenario, midway, namesOf }: Subject): ReportTable {
  return {
    id: "tornado",
    title: `Lead of ${midway(reference).text} over ${midway(rival).text}, one input at a time`,
    unit: `${currencyName(scenario.currency)}, discounted; each input at its p10 and its p90, everything else as drawn; shares as 0 to 1`,
    columns: [
      ...text("Input", "Path"),
      ...number("", "Input at p10", "Input at p90"),
      ...amount(scenario.currency, "Lead at p10", "Lead at p90", "Swing", "Standard error of the swing"),
      ...text("Best at p10", "Best at p90"),
    ],
    rows: inputs.map(({ path, low, high, change }) => [
      inputName(scenario, path),
      path,
      low.at,
      high.at,
      low.lead[rival].mean,
      high.lead[rival].mean,
      change[rival].mean,
      change[rival].se,
      ...[low.pick, high.pick].map((pick) => (pick === null ? "" : namesOf(pick).label)),
    ]),
  };
}

function informationTable({ evppi, groups, foresight }: Information, { scenario }: Subject): ReportTable {
  return {
    id: "information",
    title: "What it is worth to know before deciding",
    unit: `${currencyName(scenario.currency)} at most, discounted; figures within two standard errors of 0 cannot be told from nothing`,
    columns: [...text("What", "Path"), ...amount(scenario.currency, "Worth", "Standard error")],
    rows: [
      ["Everything, luck included", "", foresight.value, foresight.se],
      ...groups.map(({ group, value, se }) => [`All of ${groupName(scenario, group)}`, group, value, se]),
      ...evppi.map(({ input, value, se }) => [inputName(scenario, input), input, value, se]),
    ],
  };
}

function thresholdsTable({ thresholds }: Thresholds, { scenario, namesOf }: Subject): ReportTable {
  const label = (id: string | null, none: string) => (id === null ? none : namesOf(id).label);
  return {
    id: "thresholds",
    title: "Where single inputs change the choice",
    unit: "Values of the input, shares as 0 to 1, everything else as drawn",
    columns: [
      ...text("Input", "Path", "Condition", "From", "To"),
      ...number("", "At", "Standard error", "Until"),
      ...share("Beyond it in"),
    ],
    rows: thresholds.map((each) => [
      inputName(scenario, each.path),
      each.path,
      thresholdCondition(each, scenario),
      label(each.from, ""),
      label(each.to, "nothing keeps the limits"),
      each.at,
      each.se,
      each.until,
      each.chance,
    ]),
  };
}

function riskTable({ material, scenario, namesOf }: Subject): ReportTable[] {
  if (!material.risks) return [];
  return [
    {
      id: "risks",
      title: "Named risks",
      unit: `${currencyName(scenario.currency)}, discounted, on average; below 0 where it saves`,
      columns: [
        ...text("Risk", "Option", "Per"),
        ...amount(scenario.currency, "Cost", "Standard error"),
        ...share("Chance or share of time"),
        ...text("In words"),
      ],
      rows: material.risks.map(({ risk, option, per, cost, se, chance, words }) => [
        risk,
        namesOf(option).label,
        per,
        cost,
        se,
        chance ?? null,
        words,
      ]),
    },
  ];
}
