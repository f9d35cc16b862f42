/** Excel opens no longer ones. */
const MOST_LETTERS = 2000;

/**
 * The address in a text that is one and nothing else, if it is https, in the form that browsers give it; else null.
 *
 * @example httpsLink("https://example.org/a b") // => "https://example.org/a%20b"
 */
export function httpsLink(text: string): string | null {
  const trimmed = text.trim();
  if (!/^https:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const { href, username, password } = new URL(trimmed);
  return username === "" && password === "" && href.length <= MOST_LETTERS ? href : null;
}
