import { describe, expect, it } from "vitest";
import type { Information } from "../../src/decision/information.ts";
import {
  groupName,
  informationReading,
  informationSentences,
  isWorthKnowing,
  memberName,
} from "../../src/decision/informationWords.ts";
import { noInformation, someInformation } from "../support/information.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const sentences = (information: Information) => informationSentences(information, scenario);

describe("what information is worth, in words", () => {
  it("names the input to learn about, what it is worth to the digits that are known, and what is not worth it", () => {
    expect(informationReading(someInformation, scenario)).toBe(
      "Before deciding, learn more about repair time (middleware).",
    );
    expect(sentences(someInformation)).toEqual([
      "Measuring repair time (middleware) is worth at most $7,800.",
      "Nothing under “Integrated suite” is worth measuring: no answer there would change the choice.",
      "Deciding on medians alone would have chosen the same.",
    ]);
  });

  it("goes by groups, as the chart does: an input of a group that is worth nothing is worth nothing", () => {
    const [middleware, funnel, suite] = someInformation.groups;
    const information = { ...someInformation, groups: [funnel, { ...middleware, value: 0 }, suite] };
    expect(sentences(information).slice(0, 2)).toEqual([
      "Measuring all of audience and value is worth at most $10,300, signals a week alone at most $1,580.",
      "Nothing under “Custom middleware” and “Integrated suite” is worth measuring: no answer there would change the choice.",
    ]);
  });

  it("names the group where its inputs only tell together", () => {
    const [middleware, funnel, suite] = someInformation.groups;
    const information = { ...someInformation, groups: [{ ...funnel, value: 31_417 }, middleware, suite] };
    expect(informationReading(information, scenario)).toBe("Before deciding, learn more about audience and value.");
    expect(sentences(information)[0]).toBe(
      "Measuring all of audience and value is worth at most $31,400, signals a week alone at most $1,580.",
    );
    const together = { ...information, evppi: [] };
    expect(sentences(together)[0]).toBe(
      "Measuring all of audience and value is worth at most $31,400; no single input of it is worth measuring alone.",
    );
  });

  it("says so where nothing is worth knowing, where only luck is, and where nothing is left to decide", () => {
    expect(informationReading(noInformation, scenario)).toBe("Nothing is worth finding out first.");
    expect(sentences(noInformation)[0]).toBe("Even with perfect foresight the choice would be the same.");
    const luck = { ...noInformation, foresight: { value: 4321, se: 50 } };
    expect(sentences(luck)[0]).toBe("Perfect foresight would save $4,320 on average, but no input alone any of it.");
    const none = { ...noInformation, option: null };
    expect(informationReading(none, scenario)).toBe("No option keeps the limits, so there is nothing to decide.");
    expect(sentences(none)).toEqual([]);
  });

  it("names what medians would have chosen, and what that costs", () => {
    const eviu = { value: 123_456, se: 9, option: "open" };
    expect(sentences({ ...someInformation, eviu })[2]).toBe(
      "Deciding on medians alone would have been to leave the gap open, which costs $123,000 more on average.",
    );
  });

  it("tells a worth from nothing at what chance makes of it in 1 case of 20: 2.131 standard errors", () => {
    expect(
      [
        { value: 21.4, se: 10 },
        { value: 21.3, se: 10 },
        { value: 0, se: 0 },
        { value: -30, se: 10 },
      ].map(isWorthKnowing),
    ).toEqual([true, false, false, false]);
  });

  it("names groups, and members under them", () => {
    expect(["funnel", "team", "approaches.manual"].map((group) => groupName(scenario, group))).toEqual([
      "Audience and value",
      "Team",
      "Manual coordination",
    ]);
    const signal = scenario.handshake.signals[0].name;
    expect(memberName(scenario, "handshake.signals.0.kept.suite")).toBe(`${signal} kept`);
    expect(memberName(scenario, "approaches.suite.fit")).toBe("Fit");
  });
});
