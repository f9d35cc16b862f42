import type { AnswerId } from "../../scenario/start/answers.ts";

/** One thing that is asked. */
export type Item = {
  id: AnswerId;
  label: string;
  /** not asked once another answer is this */
  unless?: readonly [id: AnswerId, text: string];
} & (
  | { kind: "text" | "typed"; example: string; hint?: string }
  | { kind: "currency" }
  | { kind: "choice"; choices: readonly { value: string; label: string; about?: string }[] }
);

/** One step of the guided start. */
export interface Question {
  /** as it stands in the list of answers */
  title: string;
  question: string;
  why: string;
  items: readonly Item[];
}

const LEVELS = [
  { value: "new", label: "New to it" },
  { value: "some", label: "Has done it before" },
  { value: "good", label: "At home in it" },
];

/** What a strategist is asked, in order. */
export const QUESTIONS: readonly Question[] = [
  {
    title: "Name and currency",
    question: "What shall the scenario be called?",
    why: "It stands over every figure and names the file. All amounts are in one currency.",
    items: [
      { kind: "text", id: "name", label: "Name", example: "Demo requests, north" },
      { kind: "currency", id: "currency", label: "Currency" },
    ],
  },
  {
    title: "Business",
    question: "What kind of business is it?",
    why: "What you are not asked about is taken from the nearest of five sizes, with wide ranges.",
    items: [
      {
        kind: "choice",
        id: "kind",
        label: "Kind of business",
        choices: [
          { value: "b2b", label: "Mid-size, sells to firms", about: "some 30 signals a week, wins of about $28,000" },
          {
            value: "enterprise",
            label: "Large, sells to firms",
            about: "some 180 signals a week, wins of about $60,000",
          },
          { value: "shop", label: "Small online shop", about: "some 460 signals a week, orders of about $95" },
          {
            value: "publisher",
            label: "Publisher",
            about: "the same newsletters for everybody, subscriptions of about $60",
          },
          { value: "alone", label: "One person", about: "a few enquiries a week, assignments of about $6,000" },
        ],
      },
      {
        kind: "typed",
        id: "contacts",
        label: "Contacts on the list",
        example: "30,000 to 50,000",
        hint: "Suites bill by the contact, and a long list takes longer to clean up.",
      },
    ],
  },
  {
    title: "Signals",
    question: "How many signals come in a week?",
    why: "A signal says that somebody may buy: a demo request, a full cart, a third article in one section. The more there are, the more a gap costs.",
    items: [{ kind: "typed", id: "signals", label: "Signals a week", example: "20 to 60" }],
  },
  {
    title: "Conversion",
    question: "How many of them convert?",
    why: "The difference between the two rates is what a bridge can win. Your own counts are best: 12 of 340.",
    items: [
      {
        kind: "typed",
        id: "coldRate",
        label: "Today, treated like everybody else",
        example: "12 of 340, or 8% to 20%",
      },
      {
        kind: "typed",
        id: "coupledRate",
        label: "Answered at once, with all that is known",
        example: "30% to 60%",
        hint: "A trial week by hand can tell. Left open, it follows from today's rate.",
      },
    ],
  },
  {
    title: "Worth of a win",
    question: "What does a win bring in?",
    why: "It turns what is lost in the gap into money.",
    items: [
      { kind: "typed", id: "value", label: "Value of a win", example: "15k to 50k" },
      {
        kind: "typed",
        id: "margin",
        label: "Gross margin",
        example: "65% to 85%",
        hint: "What is left of it after the cost of delivering it.",
      },
      {
        kind: "typed",
        id: "wonRate",
        label: "Converted and then won",
        example: "7 of 52, or 6% to 20%",
        hint: "Where converting is a step before the sale, such as a qualified lead. 100% if it is the sale.",
      },
    ],
  },
  {
    title: "Ways on the table",
    question: "Which ways to close the gap are on the table?",
    why: "Only these are compared, each with bridging by hand until it is live. Leaving the gap open always is.",
    items: [
      {
        kind: "choice",
        id: "suite",
        label: "Integrated suite",
        choices: [
          { value: "new", label: "To be bought" },
          { value: "owned", label: "We own one" },
          { value: "no", label: "Not an option" },
        ],
      },
      {
        kind: "typed",
        id: "suiteFee",
        label: "Suite, price a month",
        example: "2,750 to 4,000",
        hint: "As quoted for your list. If you own it, only what comes on top.",
        unless: ["suite", "no"],
      },
      {
        kind: "choice",
        id: "middleware",
        label: "Custom middleware",
        choices: [
          { value: "new", label: "To be built" },
          { value: "owned", label: "Built on a platform we own" },
          { value: "no", label: "Not an option" },
        ],
      },
      {
        kind: "typed",
        id: "middlewareFee",
        label: "Middleware, licences a month",
        example: "800 to 4,000",
        hint: "Integration platform, hosting. If you own it, only what comes on top.",
        unless: ["middleware", "no"],
      },
      {
        kind: "choice",
        id: "manual",
        label: "By hand",
        choices: [
          { value: "yes", label: "An option" },
          { value: "no", label: "Not an option" },
        ],
      },
    ],
  },
  {
    title: "People",
    question: "Who can build it and keep it running?",
    why: "Without hours nothing is built, and a skill that is missing makes the hours count for less.",
    items: [
      { kind: "typed", id: "engineering", label: "Engineering, hours a week", example: "20 to 40, or 0 if nobody" },
      { kind: "typed", id: "operations", label: "Marketing operations, hours a week", example: "10 to 25" },
      { kind: "choice", id: "platformSkill", label: "Setting up marketing platforms", choices: LEVELS },
      { kind: "choice", id: "apiSkill", label: "Connecting systems by their interfaces", choices: LEVELS },
      { kind: "choice", id: "processSkill", label: "Working to a procedure by hand", choices: LEVELS },
    ],
  },
  {
    title: "Going cold",
    question: "How fast does a signal go cold?",
    why: "It decides what every hour of delay costs, and so whether by hand can keep up.",
    items: [
      {
        kind: "choice",
        id: "goesCold",
        label: "Half of its worth is gone",
        choices: [
          { value: "minutes", label: "Within minutes", about: "somebody waits for a call back" },
          { value: "hours", label: "Within hours", about: "most demo requests and full carts" },
          { value: "days", label: "Within days", about: "patient buyers, long projects" },
          { value: "hardly", label: "Hardly ever", about: "an answer next week does as well" },
        ],
      },
    ],
  },
  {
    title: "Campaigns",
    question: "How many campaigns would use the signals?",
    why: "Each needs its own transfers by hand; those that go to everybody alike need none.",
    items: [
      { kind: "typed", id: "campaigns", label: "Active campaigns", example: "4 to 8" },
      {
        kind: "typed",
        id: "personalized",
        label: "Share of them that would use signals",
        example: "50% to 90%",
        hint: "0% if everything goes to everybody.",
      },
    ],
  },
  {
    title: "Limits",
    question: "What are the limits?",
    why: "A way that breaks one in more than a fifth of the futures is set aside. Leave out what is no limit.",
    items: [
      { kind: "typed", id: "budget", label: "Budget over the whole time", example: "150k" },
      { kind: "typed", id: "liveBy", label: "Must be live by month", example: "6" },
      { kind: "typed", id: "horizon", label: "Months to look ahead", example: "18" },
    ],
  },
];

/** What a question asks, given the answers so far. */
export function itemsOf({ items }: Question, texts: Partial<Record<AnswerId, string>>): Item[] {
  return items.filter(({ unless }) => !unless || texts[unless[0]] !== unless[1]);
}
