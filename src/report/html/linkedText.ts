import { escaped } from "../escaped.ts";
import { httpsLink } from "../httpsLink.ts";

/** What may follow an address in a sentence. */
const STOPS = /[)\].,;:!?'"»”’]+$/;

/**
 * Text as markup in which https addresses, and no others, are links.
 *
 * @example linkedText("see https://example.com.") // => "see <a href=\"https://example.com/\" rel=\"noopener noreferrer\">https://example.com</a>."
 */
export function linkedText(text: string): string {
  return text
    .split(/(\s+)/)
    .map((word) => {
      const address = word.replace(STOPS, "");
      const link = httpsLink(address);
      if (link === null) return escaped(word);
      const rest = escaped(word.slice(address.length));
      return `<a href="${escaped(link)}" rel="noopener noreferrer">${escaped(address)}</a>${rest}`;
    })
    .join("");
}
