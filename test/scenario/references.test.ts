import { describe, expect, it } from "vitest";
import { linesOf } from "./draft.ts";

describe("names and references", () => {
  it("unknown keys are faults, with the nearest known one", () => {
    const spoil = (file: Record<string, never> & { funnel: object; approaches: { suite: { sync: object } } }) => {
      Object.assign(file.funnel, { coldrate: 0.1 });
      Object.assign(file.approaches.suite.sync, { intervalMinutes: 1 });
      Object.assign(file, { "\u202eevil\u0007\u2028": 1 });
    };
    expect(linesOf(spoil)).toEqual([
      'funnel.coldrate: required a known key, found "coldrate"; did you mean coldRate',
      'approaches.suite.sync.intervalMinutes: required a known key, found "intervalMinutes"; did you mean intervalHours',
      '["\\u202eevil\\u0007\\u2028"]: required a known key, found "\\u202eevil\\u0007\\u2028"',
    ]);
  });

  it("ids must match the pattern, be unique and not be open", () => {
    const found = linesOf((file) => {
      file.plans = ["suite", "open", "Two words", "a".repeat(41), "twice", "twice"].map((id) => ({
        ...file.plans[0],
        id,
      }));
    });
    expect(found).toEqual([
      'plans.2.id: required an id: a small letter, then up to 39 of a-z, 0-9 and -, found "Two words"',
      `plans.3.id: required an id: a small letter, then up to 39 of a-z, 0-9 and -, found "${"a".repeat(41)}"`,
      'plans.0.id: required an id of its own among approaches and plans, found "suite"',
      'plans.1.id: required an id other than open, which stands for leaving the gap open, found "open"',
      'plans.5.id: required an id of its own among approaches and plans, found "twice"',
    ]);
  });

  it("names of inherited members are no ids", () => {
    const found = linesOf((file) => {
      file.plans[0].stages[0].approach = "toString";
      file.handshake.signals[0].kept.valueOf = 1;
    });
    expect(found.map((line) => line.split(":")[0])).toEqual([
      "handshake.signals.0.kept.valueOf",
      "plans.0.stages.0.approach",
    ]);
  });

  it("every signal has a kept value for every approach and for nothing else", () => {
    const found = linesOf((file) => {
      delete file.handshake.signals[0].kept.manual;
      file.handshake.signals[1].kept.midleware = 0.5;
    });
    expect(found).toEqual([
      "handshake.signals.0.kept.manual: required the share of this signal that manual keeps, found nothing",
      'handshake.signals.1.kept.midleware: required the id of an approach, found "midleware"; did you mean middleware',
    ]);
  });

  it("weights that sum to 0 are refused, as is a handshake without signals", () => {
    const zero = (file: { handshake: { signals: { weight: number }[] } }) => {
      for (const signal of file.handshake.signals) signal.weight = 0;
    };
    expect(linesOf(zero)).toEqual(["handshake.signals: required weights with a sum above 0, found 0 in all of them"]);
    expect(linesOf((file) => Object.assign(file.handshake, { signals: [] }))).toEqual([
      "handshake.signals: required at least one signal, found []",
    ]);
  });

  it("evidence is for a path of the file or for a group", () => {
    const found = linesOf((file) => {
      file.evidence = {
        funnel: { grade: "A" },
        "approaches.suite.fit": { grade: "†", date: "2026-02-29" },
        "approaches.sweet": { grade: "D" },
        "funnel.coldRat": { grade: "B" },
      };
    });
    expect(found).toEqual([
      'evidence["approaches.suite.fit"].date: required a date such as 2026, 2026-10 or 2026-10-02, found "2026-02-29"',
      'evidence["approaches.sweet"].grade: required A, B, C or †, found "D"',
      'evidence["approaches.sweet"]: required the path of a value, or of a group of them, found "approaches.sweet"; did you mean approaches.suite',
      'evidence["funnel.coldRat"]: required the path of a value, or of a group of them, found "funnel.coldRat"; did you mean funnel.coldRate',
    ]);
  });

  it("texts have no control characters and no more than their length", () => {
    const found = linesOf((file) => {
      file.name = "\u001b[31mred";
      file.seed = "";
      file.description = "two\nlines";
      file.approaches.suite.label = `${"x".repeat(500)}!`;
      file.handshake.trigger = "\ud800";
      file.currency = "usd";
    });
    expect(found).toEqual([
      'name: required text of 1 to 200 characters, not all blank, without control or hidden characters, found "\\u001b[31mred"',
      'currency: required a currency code of three capitals such as USD, found "usd"',
      'seed: required text of 1 to 500 characters, not all blank, without control or hidden characters, found ""',
      'handshake.trigger: required text of 1 to 500 characters, not all blank, without control or hidden characters, found "\\ud800"',
      `approaches.suite.label: required text of 1 to 500 characters, not all blank, without control or hidden characters, found "${"x".repeat(78)}…`,
    ]);
  });
});

describe("dates of evidence", () => {
  const dated = (date: unknown) =>
    linesOf((file) =>
      Object.assign(file, { evidence: { funnel: { grade: "A", ...(date !== undefined && { date }) } } }),
    );

  it.each([undefined, "2026", "2026-10", "2026-12", "2026-10-02", "2024-02-29", "2000-02-29"])(
    "%j is as exact as somebody may know",
    (date) => {
      expect(dated(date)).toEqual([]);
    },
  );

  it.each([
    ...["", "26", "2026-", "2026-00", "2026-13", "2026-1", "2026-10-32", "2026-04-31", "2026-02-29", "1900-02-29"],
    ...["2026-10-02T00:00:00Z", " 2026", "2026\n", "2026-10\n2026", "Q3 2026", 2026, null],
  ])("%j is no date", (date) => {
    expect(dated(date)).toEqual([
      `evidence.funnel.date: required a date such as 2026, 2026-10 or 2026-10-02, found ${JSON.stringify(date)}`,
    ]);
  });
});

describe("texts", () => {
  const named = (name: string) => linesOf((file) => Object.assign(file, { name, seed: "s" }));

  it.each(["Team 🙂", "پیش\u200cفروش", "👩\u200d💻", "漢字", "a\u00a0b"])("%j is a name", (name) => {
    expect(named(name)).toEqual([]);
  });

  it.each([
    ...["", " ", "\u00a0\u3000", "\u200d", "\u2800\u3164", "a\u200bb", "\ufeffa", "a\u202eb", "a\u2066b", "a\u200eb"],
    ...["a\u061cb", "a\ufff9b", "a\tb", "a\nb", "a\u007fb", "a\u0085b", "a\ud83d", "\ude42a", "a\u2028b"],
  ])("%j is none", (name) => {
    const [line, ...more] = named(name);
    expect(line).toMatch(/^name: required text of 1 to 200 characters, not all blank, without control or hidden/);
    expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u2028-\u202e\u2060-\u2069\ufeff\ufff9]/u);
    expect(more).toEqual([]);
  });

  it("labels are held to the same", () => {
    const found = linesOf((file) => {
      file.approaches.suite.label = " ";
      file.approaches.suite.short = "a\u200b";
      file.plans[0].label = "\ufeff";
      file.handshake.signals[0].name = "\u00a0";
    });
    expect(found.map((line) => line.split(":")[0]).sort()).toEqual([
      "approaches.suite.label",
      "approaches.suite.short",
      "handshake.signals.0.name",
      "plans.0.label",
    ]);
  });

  it("of several lines may be blank and have line feeds and tabs, nothing else that is hidden", () => {
    expect(linesOf((file) => Object.assign(file, { description: "\n\ta\n" }))).toEqual([]);
    expect(linesOf((file) => Object.assign(file, { description: "a\rb\u200b" }))).toEqual([
      'description: required text of at most 5000 characters without control or hidden characters, found "a\\rb\\u200b"',
    ]);
  });
});

describe("correlations", () => {
  const correlated = (...pairs: [unknown, unknown, unknown][]) =>
    linesOf((file) => Object.assign(file, { correlations: pairs.map(([a, b, rank]) => ({ between: [a, b], rank })) }));

  it("between uncertain quantities are read", () => {
    expect(
      correlated(
        ["funnel.coldRate", "funnel.coupledRate", 0.5],
        ["handshake.signals.0.kept.suite", "approaches.suite.fit", -0.3],
      ),
    ).toEqual([]);
  });

  it("of unknown, exact, equal or repeated paths are refused", () => {
    expect(
      correlated(
        ["funnel.coldRate", "funnel.coupledRat", 0.5],
        ["funnel.coldRate", "funnel.contacts", 0.5],
        ["funnel.coldRate", "funnel.coldRate", 0.5],
        ["funnel.coldRate", "funnel.causalShare", 0.5],
        ["funnel.causalShare", "funnel.coldRate", 0.5],
      ),
    ).toEqual([
      'correlations.0.between.1: required the path of an uncertain quantity, found "funnel.coupledRat"; did you mean funnel.coupledRate',
      'correlations.1.between.1: required the path of an uncertain quantity, found "funnel.contacts"; its value there is exact',
      'correlations.2.between: required two different quantities, found ["funnel.coldRate", "funnel.coldRate"]',
      'correlations.4.between: required each pair once, found ["funnel.causalShare", "funnel.coldRate"]',
    ]);
  });

  it.each([1, -1.5, "high"])("with a rank of %j are refused", (rank) => {
    expect(correlated(["funnel.coldRate", "funnel.coupledRate", rank])).toEqual([
      `correlations.0.rank: required a rank correlation above -1 and below 1, found ${JSON.stringify(rank)}`,
    ]);
  });

  it("that contradict each other are refused", () => {
    const [line] = correlated(
      ["funnel.coldRate", "funnel.coupledRate", 0.9],
      ["funnel.coldRate", "funnel.causalShare", 0.9],
      ["funnel.coupledRate", "funnel.causalShare", -0.9],
    );
    expect(line).toMatch(/^correlations: required ranks that can hold together \(a positive definite matrix\), found /);
  });
});
