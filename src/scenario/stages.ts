import { echo } from "./fault.ts";
import { MOST } from "./limits.ts";
import type { Scenario } from "./scenario.ts";
import { DEFINITION } from "./structure.ts";

const NAME = DEFINITION.shape.funnel.shape.stages.element.shape.name;

/** What keeps a text from naming a later stage; "" if nothing does. */
export function stageNameProblem(text: string): string {
  const { error } = NAME.safeParse(text);
  return error ? `Required ${error.issues[0]?.message}; found ${echo(text)}` : "";
}

/** The scenario with another name for a later stage. Throws RangeError if there is none there, or a file may not have the name. */
export function withStageName(scenario: Scenario, i: number, name: string): Scenario {
  const problem = stageNameProblem(name);
  if (problem) throw new RangeError(problem);
  const { stages } = scenario.funnel;
  checkStage(scenario, i);
  return withStages(
    scenario,
    stages.map((stage, j) => (j === i ? { ...stage, name } : stage)),
  );
}

/** The scenario with one more later stage, after the others, that half to nine in ten pass. Throws RangeError if it has as many as a file may have. */
export function withStage(scenario: Scenario): Scenario {
  const { stages } = scenario.funnel;
  if (stages.length >= MOST.stages)
    throw new RangeError(`Required at most ${MOST.stages} later stages; found one more`);
  const stage = { name: `Stage ${stages.length + 1}`, rate: { p10: 0.5, p50: 0.75, p90: 0.9 } };
  return withStages(scenario, [...stages, stage]);
}

/** The scenario without a later stage, and without the evidence for it and its correlations. Throws RangeError if there is none there. */
export function withoutStage(scenario: Scenario, i: number): Scenario {
  checkStage(scenario, i);
  const { funnel, evidence, correlations } = scenario;
  const moved = (path: string) => movedPath(path, i);
  return {
    ...withStages(
      scenario,
      funnel.stages.filter((_, j) => j !== i),
    ),
    evidence: Object.fromEntries(
      Object.entries(evidence).flatMap(([path, entry]) => {
        const to = moved(path);
        return to === null ? [] : [[to, entry]];
      }),
    ),
    correlations: correlations.flatMap(({ between: [a, b], rank }) => {
      const [to, other] = [moved(a), moved(b)];
      return to === null || other === null ? [] : [{ between: [to, other] as [string, string], rank }];
    }),
  };
}

/** Where a path leads once a stage has gone: those after it move up; null for the stage itself. */
function movedPath(path: string, gone: number): string | null {
  const [, index, rest] = /^funnel\.stages\.(\d+)(\..*)?$/.exec(path) ?? [];
  if (index === undefined) return path;
  const i = Number(index);
  if (i === gone) return null;
  return i < gone ? path : `funnel.stages.${i - 1}${rest ?? ""}`;
}

function checkStage({ funnel }: Scenario, i: number) {
  if (!funnel.stages[i])
    throw new RangeError(`expected one of ${funnel.stages.length} later stages, found number ${i + 1}`);
}

function withStages(scenario: Scenario, stages: Scenario["funnel"]["stages"]): Scenario {
  return { ...scenario, funnel: { ...scenario.funnel, stages } };
}
