/** A notebook: its file beside this folder, without ".html", its title, and what it is for in a sentence. */
export interface NotebookPage {
  id: string;
  title: string;
  about: string;
}

/** The notebooks in the order in which they are read. */
export const PAGES: readonly NotebookPage[] = [
  {
    id: "1-the-gap",
    title: "The gap",
    about: "What the implied distribution gap is, how to see it in your own numbers, and when to leave it open",
  },
  {
    id: "2-the-model",
    title: "The model, step by step",
    about: "Every equation with its curve and its sliders, and what is left out on purpose",
  },
  {
    id: "3-the-defaults",
    title: "Where the defaults come from",
    about: "Sources and grades, what is judgement, and how much each judgement could change the decision",
  },
  {
    id: "4-known-answers",
    title: "Does it compute the right thing?",
    about: "Closed forms, published figures and invariances, computed again in front of you",
  },
  {
    id: "5-reading-a-decision",
    title: "Reading a decision",
    about: "One scenario from the verdict to the plan: how to read each chart, and the mistakes people make",
  },
  {
    id: "6-two-stories",
    title: "The two stories",
    about: "A team with and without its engineer, a small shop, and what eighteen months by hand cost",
  },
  {
    id: "7-bring-your-own",
    title: "Bring your own",
    about: "Spandrel as a library: load a scenario, change it in a loop, judge another model's samples",
  },
];
