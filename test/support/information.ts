import type { InputWorth } from "../../src/decision/eachWorth.ts";
import type { Information } from "../../src/decision/information.ts";

const worth = (value: number, se: number) => ({ value, se });

function input(path: string, group: string, value: number, se: number): InputWorth {
  return { input: path, group, ...worth(value, se) };
}

/** What information is worth in the mid-size scenario, as it might be found. */
export const someInformation: Information = {
  option: "manual-then-middleware",
  foresight: worth(40_600, 1150),
  perfectInformation: worth(30_500, 1160),
  evppi: [
    input("approaches.middleware.reliability.repairHours", "approaches.middleware", 7832, 844),
    input("approaches.middleware.setup.overrun", "approaches.middleware", 3099, 538),
    input("funnel.signalsPerWeek", "funnel", 1584, 199),
    input("handshake.signals.0.kept.suite", "approaches.suite", 0, 0),
    input("funnel.coldRate", "funnel", -9, 7),
  ],
  groups: [
    {
      group: "approaches.middleware",
      inputs: ["approaches.middleware.reliability.repairHours", "approaches.middleware.setup.overrun"],
      ...worth(13_338, 965),
    },
    { group: "funnel", inputs: ["funnel.signalsPerWeek", "funnel.coldRate"], ...worth(10_333, 402) },
    { group: "approaches.suite", inputs: ["handshake.signals.0.kept.suite"], ...worth(0, 0) },
  ],
  eviu: { value: 0, se: 0, option: "manual-then-middleware" },
  trials: 10_000,
  rows: 4000,
  reruns: 8,
};

/** The same where nothing could be learned. */
export const noInformation: Information = {
  ...someInformation,
  foresight: worth(0, 0),
  perfectInformation: worth(0, 0),
  evppi: someInformation.evppi.map((each) => ({ ...each, ...worth(0, 0) })),
  groups: someInformation.groups.map((each) => ({ ...each, ...worth(0, 0) })),
};
