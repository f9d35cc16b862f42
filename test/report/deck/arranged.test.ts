import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arranged } from "../../../src/report/deck/arranged.ts";
import { type DeckPage, PAGE_IDS, type PageSetting } from "../../../src/report/deck/page.ts";
import { plain } from "../../../src/report/sentence.ts";

const pages: DeckPage[] = PAGE_IDS.map((id) => ({
  id,
  title: [{ text: `Title of ${id}` }],
  sub: "",
  figure: { kind: "statements", items: [] },
  notes: [],
}));

const setting = fc.record(
  {
    id: fc.oneof(fc.constantFrom(...PAGE_IDS), fc.constantFrom("nobody", "constructor", "__proto__")),
    hidden: fc.boolean(),
    title: fc.constantFrom("", "  ", "Mine", "<b>"),
  },
  { requiredKeys: ["id"] },
) as fc.Arbitrary<PageSetting>;

describe("arranged pages", () => {
  it("are the pages themselves without settings", () => {
    expect(arranged(pages, [])).toEqual(pages);
  });

  it("come in the order of the settings, those that are not named behind them in their own", () => {
    const order = arranged(pages, [{ id: "ask" }, { id: "verdict" }]).map(({ id }) => id);
    expect(order).toEqual(["ask", "verdict", ...PAGE_IDS.filter((id) => id !== "ask" && id !== "verdict")]);
  });

  it("have their own titles and leave out the hidden", () => {
    const found = arranged(pages, [
      { id: "gap", title: "What waiting costs" },
      { id: "why", hidden: true },
    ]);
    expect(plain(found[0].title)).toBe("What waiting costs");
    expect(found.map(({ id }) => id)).not.toContain("why");
  });

  it("are, for any settings, at least one, each once, and known", () => {
    fc.assert(
      fc.property(fc.array(setting, { maxLength: 20 }), (settings) => {
        const found = arranged(pages, settings);
        const ids = found.map(({ id }) => id);
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => PAGE_IDS.includes(id))).toBe(true);
        expect(found.every(({ title }) => plain(title).trim() !== "")).toBe(true);
        expect(arranged(found, settings).map(({ id }) => id)).toEqual(ids);
      }),
      { seed: 5 },
    );
  });
});
