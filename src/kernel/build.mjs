import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL("./", import.meta.url));

/**
 * The kernel compiled to WebAssembly with SIMD, in a module that every bundler can take along: the same source and
 * compiler give the same text.
 *
 * @returns {Promise<string>} the text of wasm.ts
 */
export async function wasmModule() {
  /** @type {Uint8Array | undefined} */
  let binary;
  const { error, stderr } = await asc.main(
    `assembly/kernel.ts --baseDir ${folder} --outFile kernel.wasm -O3 --converge --noAssert --runtime stub --enable simd`.split(
      " ",
    ),
    {
      writeFile(name, contents) {
        if (name === "kernel.wasm" && typeof contents !== "string") binary = contents;
      },
    },
  );
  if (error || !binary) throw new Error(`the kernel does not compile: ${error?.message}\n${stderr}`);
  return [
    "// Made by `node src/kernel/build.mjs` from src/kernel/assembly; a test compares the two.",
    `const BASE64 =\n  "${Buffer.from(binary).toString("base64")}";`,
    "",
    "/** The kernel's WebAssembly module, as bytes. */",
    "export function wasm(): Uint8Array<ArrayBuffer> {",
    "  return Uint8Array.from(atob(BASE64), (character) => character.charCodeAt(0));",
    "}",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(`${folder}wasm.ts`, await wasmModule());
