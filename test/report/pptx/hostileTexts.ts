/** What a name can hold that breaks a file whose parts are not written with care. */
export const HOSTILE: Record<string, (plain: string) => string> = {
  markup: (plain) => `${plain}</a:t></c:v><script>"'&amp;<![CDATA[ ]]>&#0;`,
  "control characters": (plain) => `${plain}\u0000\u0007\u000b\u001b\u0085\ufffe\uffff\r\nnext`,
  "lone surrogates": (plain) => `\udc00${plain}\ud800 \ud83d\ude00 \ud83d`,
  "10,000 characters": (plain) => `${plain}${"W".repeat(10_000)}`,
  formulas: (plain) => `=HYPERLINK("https://x.example","${plain}")`,
  nothing: () => "",
};
