import type { Field } from "./field.ts";
import { FIELDS } from "./fields.ts";
import { member } from "./json.ts";

interface Branch {
  field?: Field;
  children: Map<string, Branch>;
}

function grow(): Branch {
  const root: Branch = { children: new Map() };
  for (const field of FIELDS) {
    let branch = root;
    for (const key of field.path.split(".")) {
      const next = branch.children.get(key) ?? { children: new Map() };
      branch.children.set(key, next);
      branch = next;
    }
    branch.field = field;
  }
  return root;
}

const ROOT = grow();

/** A field of the catalogue as it stands in one document. */
export interface Placed {
  path: string;
  field: Field;
  value: unknown;
}

/** Every numeric leaf that a document holds, valid or not, in the catalogue's order, one approach after the other. */
export function placedFields(document: unknown): Placed[] {
  const found: Placed[] = [];
  const walk = (branch: Branch, value: unknown, path: string) => {
    if (branch.field) found.push({ path, field: branch.field, value });
    for (const [key, child] of branch.children) {
      const keys = key === "*" && typeof value === "object" && value !== null ? Object.keys(value) : [key];
      for (const each of keys) {
        const next = member(value, each);
        if (next !== undefined) walk(child, next, path === "" ? each : `${path}.${each}`);
      }
    }
  };
  walk(ROOT, document, "");
  return found;
}

/** Every path that the format has in a document, of values there or missing and of the groups that they form. */
export function formatPaths(document: unknown): Set<string> {
  const paths = new Set<string>();
  const walk = (branch: Branch, value: unknown, path: string) => {
    for (const [key, child] of branch.children) {
      const keys = key !== "*" ? [key] : typeof value === "object" && value !== null ? Object.keys(value) : [];
      for (const each of keys) {
        const next = path === "" ? each : `${path}.${each}`;
        paths.add(next);
        walk(child, member(value, each), next);
      }
    }
  };
  walk(ROOT, document, "");
  return paths;
}

/** The field that a concrete path such as `approaches.suite.fit` belongs to; undefined if the format has none there. */
export function fieldAt(path: string): Field | undefined {
  let branch: Branch | undefined = ROOT;
  for (const key of path.split(".")) branch = branch?.children.get(key) ?? branch?.children.get("*");
  return branch?.field;
}
