declare module "@observablehq/inputs" {
  /** Observable Inputs' range: a form with a number and a slider, whose `value` is the number. */
  export function range(
    extent: number[],
    options?: {
      label?: string;
      value?: number;
      step?: number;
      transform?: (x: number) => number;
      invert?: (x: number) => number;
    },
  ): HTMLFormElement & { value: number };

  /** Observable Inputs' list: a form whose `value` is the item that is chosen. */
  export function select<T>(
    items: readonly T[],
    options: { label: string; format(item: T): string; value: T | undefined },
  ): HTMLFormElement & { value: T };
}

declare module "htl" {
  type Tag<T> = (strings: TemplateStringsArray, ...values: unknown[]) => T;
  export const html: Tag<HTMLElement>;
  export const svg: Tag<SVGElement>;
}

declare module "observable:runtime" {
  export const runtime: object;
}

declare module "observable:runtime/stdlib/md.js" {
  export const md: (strings: TemplateStringsArray, ...values: unknown[]) => HTMLElement;
}
