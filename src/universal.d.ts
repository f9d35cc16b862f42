// What Node and browsers share and ES2023's own types lack. Only tsconfig.core.json sees this file.

/** See https://dom.spec.whatwg.org/#interface-AbortSignal */
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** See https://html.spec.whatwg.org/#dom-atob */
declare function atob(base64: string): string;

/** See https://webassembly.github.io/spec/js-api/ */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Instance {
    constructor(module: Module, imports: object);
    readonly exports: object;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
}
