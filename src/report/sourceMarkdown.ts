import { httpsLink } from "./httpsLink.ts";
import { markdownText } from "./markdown.ts";

/**
 * A source as Markdown: addresses in it that begin with https become links, nothing else does.
 *
 * @example sourceMarkdown("See https://example.org/a") // => "See [https\\://example.org/a](<https://example.org/a>)"
 */
export function sourceMarkdown(source: string): string {
  return source
    .trim()
    .split(/\s+/)
    .map((word) => {
      const [, bare, after] = /^(.*?)([.,;:!?]*)$/.exec(word) as RegExpExecArray;
      const address = httpsLink(bare)?.replace(/[<>\\]/g, encodeURIComponent);
      return address === undefined ? markdownText(word) : `[${markdownText(bare)}](<${address}>)${after}`;
    })
    .join(" ");
}
