import { describe, expect, it } from "vitest";
import { sourceMarkdown } from "../../src/report/sourceMarkdown.ts";
import { verdictMarkdown } from "../../src/report/verdictMarkdown.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";
import { materialOf } from "./material.ts";

describe("the verdict as Markdown", () => {
  it.each(SHIPPED)("of %s has headline, options, what would change it, the ask and the stamp", async (id) => {
    const material = await materialOf(id, { trials: 50 });
    const text = verdictMarkdown(material);
    expect(text).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
    for (const heading of ["## The options", "## What would change it", "## The ask", "## What it rests on"]) {
      expect(text).toContain(heading);
    }
    for (const { label } of material.decision.options) expect(text).toContain(label);
    expect(text).toContain("7c1f-9e02");
  });

  it("shows names as they are, and says that evidence is missing", async () => {
    const scenario = shipped("mid-size-b2b");
    scenario.evidence = {};
    scenario.approaches.suite.label = "<script>|[x](javascript:alert(1))";
    const text = verdictMarkdown(await materialOf(scenario, { trials: 50 }));
    expect(text).toContain("\\<script\\>\\|\\[x\\](javascript:alert(1))");
    expect(text).not.toMatch(/[^\\]<script/);
    expect(text).toContain("No input has a source");
  });

  it("links https sources only", () => {
    expect(sourceMarkdown("BLS https://www.bls.gov/a_(b)?c=d, 2024")).toBe(
      "BLS [https\\://www\\.bls.gov/a\\_(b)?c=d](<https://www.bls.gov/a_(b)?c=d>), 2024",
    );
    for (const source of [
      "http://a.example",
      "javascript:alert(1)",
      "https://u:p@a.example",
      "https://",
      "data:text/html,x",
    ]) {
      expect(sourceMarkdown(source)).not.toContain("](");
    }
  });
});
