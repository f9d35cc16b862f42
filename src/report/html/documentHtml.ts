import { escaped } from "../escaped.ts";

/** A whole page that needs nothing from anywhere: no script, no address is loaded. */
export function documentHtml({ title, styles, body }: { title: string; styles: string; body: string }): string {
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Spandrel">',
    `<title>${escaped(title)}</title>`,
    `<style>${styles}</style>`,
    "</head>",
    `<body>${body}</body>`,
    "</html>",
    "",
  ].join("\n");
}
