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
      const address = addressOf(bare);
      return address === null ? markdownText(word) : `[${markdownText(bare)}](<${address}>)${after}`;
    })
    .join(" ");
}

/** What a link may lead to; null for everything but a sound https address. */
function addressOf(word: string): string | null {
  if (!/^https:\/\/[^\s<>\\]+$/i.test(word) || !URL.canParse(word)) return null;
  const { href, protocol, username, password } = new URL(word);
  return protocol === "https:" && username === "" && password === ""
    ? href.replace(/[<>\\]/g, encodeURIComponent)
    : null;
}
