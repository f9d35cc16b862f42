import { inForm } from "../scenario/numberForm.ts";
import type { CriteriaRow, CriteriaTable, Role, RoleHours } from "./criteriaTable.ts";
import { duration } from "./duration.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised } from "./names.ts";
import { percent } from "./percent.ts";
import { listed } from "./words.ts";

/** What an option is called in a sentence, by its id. */
export type NameOf = (option: string) => string;

/** The four criteria in a sentence: who acts in time, who keeps most of the meaning, who is cheapest to pay. */
export function criteriaReading({ required, rows }: CriteriaTable, name: NameOf, currency: string): string {
  if (rows.length === 0) return "";
  // what is hardly ever there acts in time for nobody, keeps nothing, and is cheap for no good reason
  const there = rows.filter(({ live }) => live >= 0.5);
  const clauses = [inTime(rows, there, required, name)];
  if (there.length > 1) {
    const most = there.reduce((a, b) => (b.schema.fidelity > a.schema.fidelity ? b : a));
    const least = there.reduce((a, b) => (paid(b) < paid(a) ? b : a));
    const kept = ({ schema }: CriteriaRow) => percent(schema.fidelity);
    const price = (row: CriteriaRow) => moneyInSentence(paid(row), currency);
    // what reads the same is a tie
    const keepers = there.filter((row) => kept(row) === kept(most)).map(({ option }) => name(option));
    const cheap = there.filter((row) => price(row) === price(least)).map(({ option }) => name(option));
    clauses.push(
      keepers.length === there.length
        ? `${listed(keepers)} keep as much of the meaning, ${kept(most)}`
        : `${listed(keepers)} ${keepers.length === 1 ? "keeps" : "keep"} the most meaning, ${kept(most)}`,
      `${listed(cheap)} ${cheap.length === 1 ? "costs" : "cost"} least to pay, ${price(least)}`,
    );
  }
  return capitalised(`${clauses.filter((clause) => clause !== "").join("; ")}.`);
}

function inTime(
  rows: readonly CriteriaRow[],
  there: readonly CriteriaRow[],
  { hours, from }: CriteriaTable["required"],
  name: NameOf,
): string {
  if (hours === null) return "";
  const quick = there
    .filter(({ latency }) => latency.p50 !== null && latency.p50 <= hours)
    .map((row) => name(row.option));
  const when = from === "limit" ? `within ${duration(hours)}` : `within the ${duration(hours)} in which intent halves`;
  if (quick.length === 0) return `nothing acts ${when}`;
  if (quick.length === rows.length) return `${rows.length === 1 ? "it acts" : "all act"} ${when}`;
  return `only ${listed(quick)} ${quick.length === 1 ? "acts" : "act"} ${when}`;
}

function paid({ costs }: CriteriaRow): number {
  return costs.upFront + costs.running + costs.staff + costs.atRisk;
}

/** Where hands run short, or how near they come to it. */
export function hoursReading({ rows }: CriteriaTable, name: NameOf): string {
  const loads = rows.flatMap(({ option, skills }) =>
    (["engineering", "operations"] as const).map((role) => ({ option, role, hours: skills.hours[role] })),
  );
  const stalled = loads.find(({ hours }) => isStalled(hours));
  if (stalled) return capitalised(`${name(stalled.option)} cannot be built: ${NOBODY[stalled.role]}.`);
  const short = loads
    .filter(({ hours }) => hours.weeksShort > 0)
    .sort((a, b) => b.hours.weeksShort - a.hours.weeksShort);
  if (short.length > 0) {
    const [{ option, role, hours }] = short;
    const weeks = `${hours.weeksShort} ${hours.weeksShort === 1 ? "week" : "weeks"}`;
    return capitalised(`${name(option)} needs more of ${role} than there is for ${weeks}.`);
  }
  const busiest = loads.filter(({ hours }) => hours.peakHours > 0).sort((a, b) => load(b.hours) - load(a.hours))[0];
  if (!busiest) return "Nothing here takes hours of the team.";
  const { option, role, hours } = busiest;
  if (hours.buildsAtPeak && load(hours) >= WHOLE_TEAM) {
    return capitalised(
      `${name(option)} takes every one of the ${figure(hours.available)} hours of ${role} while it is built.`,
    );
  }
  return capitalised(
    `the team has hours enough on average: ${name(option)} comes nearest to the limit, ${figure(hours.peakHours)} of ${figure(hours.available)} hours of ${role} in week ${hours.peakWeek + 1}.`,
  );
}

/** From this share on a build takes the whole team: what little is missing are futures in which it is done by then. */
const WHOLE_TEAM = 0.95;

/** Why a role builds nothing. */
export const NOBODY: Record<Role, string> = {
  engineering: "there are no engineers",
  operations: "there is nobody in operations",
};

/** Whether a role that has no hours at all is to build something. */
export function isStalled({ builds, available }: Pick<RoleHours, "builds" | "available">): boolean {
  return builds && available === 0;
}

function load({ peakHours, available }: RoleHours): number {
  return available > 0 ? peakHours / available : Number.POSITIVE_INFINITY;
}

function figure(value: number): string {
  return value >= 10 ? value.toFixed(0) : inForm(String(Number(value.toPrecision(2))));
}
