import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { openInFirefox } from "./firefox.ts";

/** How long Firefox may take for all runs, in milliseconds. */
const WAIT = 300_000;
const ENTRY = fileURLToPath(new URL("./firefoxPage.ts", import.meta.url));

/** What the page in Firefox tells this server: the digest of every run by its scenario's id, or what went wrong. */
export type Answer = { digests: Record<string, string> } | { error: string };

/** Digests of a run of every shipped scenario in this Firefox, by module workers. @throws Error if it gives none */
export async function digestsIn(firefoxPath: string): Promise<Record<string, string>> {
  const { server, answered } = serve(await pageFiles());
  let timer: NodeJS.Timeout | undefined;
  try {
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const firefox = await openInFirefox(firefoxPath, `http://127.0.0.1:${port}/`);
    try {
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error(`${firefoxPath} gave no answer within ${WAIT / 1000} s`)), WAIT);
      });
      const answer = await Promise.race([answered, firefox.ended, late]);
      if ("error" in answer) throw new Error(`In Firefox: ${answer.error}`);
      return answer.digests;
    } finally {
      await firefox.close();
    }
  } finally {
    clearTimeout(timer);
    server.closeAllConnections();
    server.close();
  }
}

/** The page and its workers, built as `vite.config.ts` builds the workbench, by the paths that they are asked for at. */
async function pageFiles(): Promise<Map<string, string | Uint8Array>> {
  const output = (await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    worker: { format: "es" },
    build: {
      write: false,
      target: "es2022",
      rolldownOptions: { input: ENTRY, output: { entryFileNames: "page.js" } },
    },
  })) as Rolldown.RolldownOutput;
  const built = output.output.map((file) => {
    return [`/${file.fileName}`, file.type === "chunk" ? file.code : file.source] as const;
  });
  return new Map([["/", '<!doctype html><script type="module" src="/page.js"></script>'], ...built]);
}

/** A server of these files, not yet listening, and what a Firefox will have posted to it. */
function serve(files: ReadonlyMap<string, string | Uint8Array>): { server: Server; answered: Promise<Answer> } {
  const server = createServer();
  const answered = new Promise<Answer>((resolve, reject) => {
    server.on("request", (request, response) => {
      const { method, url = "" } = request;
      if (method === "POST") {
        read(request).then(resolve, reject);
        response.end();
        return;
      }
      const type = url.endsWith(".js") ? "text/javascript" : "text/html";
      const file = files.get(url);
      response.writeHead(file === undefined ? 404 : 200, { "content-type": type }).end(file);
    });
  });
  return { server, answered };
}

/** What was posted, if it was Firefox that did. */
async function read(request: IncomingMessage): Promise<Answer> {
  const agent = request.headers["user-agent"] ?? "";
  if (!agent.includes("Firefox/")) throw new Error(`required an answer of Firefox, got one of ${agent}`);
  return JSON.parse(await text(request));
}
