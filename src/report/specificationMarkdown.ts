import type { Specification } from "./handshakeSpecification.ts";
import { markdownTable, markdownText } from "./markdown.ts";

/** A specification as a Markdown document; whatever its texts hold, they are shown as they are. */
export function specificationMarkdown({ title, date, facts, tables, questions, legend, stamp }: Specification): string {
  const parts = [
    `# ${markdownText(title)}`,
    `Date: ${date === "" ? "\\_\\_\\_\\_\\_\\_\\_\\_" : markdownText(date)}`,
    facts.map(({ term, text }) => `- **${markdownText(term)}:** ${markdownText(text)}`).join("\n"),
    ...tables.flatMap(({ caption, columns, rows }) => [`## ${markdownText(caption)}`, markdownTable(columns, rows)]),
    markdownText(legend),
    ...(questions.length > 0
      ? ["## Open questions", questions.map((question) => `- ${markdownText(question)}`).join("\n")]
      : []),
    `*${stamp.map(markdownText).join(", ")}*`,
  ];
  return `${parts.join("\n\n")}\n`;
}
