import type { Level } from "../../src/finding.ts";
import type { Json, JsonObject } from "../../src/json.ts";

/** A document that may be changed in place. */
export type Draft = { [key: string]: DraftValue };
export type DraftValue = null | boolean | number | string | DraftValue[] | Draft;

/** Changes a copy of the base document. */
export type Edit = (document: Draft) => void;

/** One labelled pair: what the edits make of the base document, the version it asks for, and why. */
export interface Change {
  readonly name: string;
  readonly level: Level;
  readonly because: string;
  readonly edits: readonly Edit[];
}

export function change(level: Level, name: string, because: string, ...edits: Edit[]): Change {
  return { level, name, because, edits };
}

export function apply(document: JsonObject, edits: readonly Edit[]): JsonObject {
  const draft: Draft = structuredClone(document) as Draft; // the same JSON, of which nobody else holds a part
  for (const edit of edits) edit(draft);
  return draft;
}

/** Puts a value at a place, a list's `-` being its end. The way there must exist. */
export function set(place: string, value: Json): Edit {
  return (document) => {
    const [parent, key] = parentOf(document, place);
    const copy = structuredClone(value) as DraftValue; // a copy of its own, as above
    if (Array.isArray(parent)) parent[key === "-" ? parent.length : Number(key)] = copy;
    else parent[key] = copy;
  };
}

/** Takes away what must be there. */
export function remove(place: string): Edit {
  return (document) => {
    const [parent, key] = parentOf(document, place);
    if (valueIn(parent, key) === undefined) throw new Error(`nothing at ${place}`);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  };
}

/** Gives a member another name. */
export function move(from: string, to: string): Edit {
  return (document) => {
    const [parent, key] = parentOf(document, from);
    const value = valueIn(parent, key);
    if (value === undefined) throw new Error(`nothing at ${from}`);
    remove(from)(document);
    set(to, value)(document);
  };
}

/** Renames a component wherever it is used. */
export function renameComponent(from: string, to: string): Edit {
  return (document) => {
    move(`/components/schemas/${from}`, `/components/schemas/${to}`)(document);
    const visit = (value: DraftValue): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === "$ref" && inner === `#/components/schemas/${from}` && !Array.isArray(value)) {
          value[key] = `#/components/schemas/${to}`;
        } else if (key === "x-pay-errors" && inner === from && !Array.isArray(value)) value[key] = to;
        else visit(inner);
      }
    };
    visit(document);
  };
}

function parentOf(document: Draft, place: string): [Draft | DraftValue[], string] {
  const words = place
    .slice(1)
    .split("/")
    .map((word) => word.replaceAll("~1", "/").replaceAll("~0", "~"));
  const last = words.pop() ?? "";
  let current: DraftValue = document;
  for (const word of words) {
    const next: DraftValue | undefined =
      typeof current === "object" && current !== null ? valueIn(current, word) : undefined;
    if (next === undefined) throw new Error(`no way to ${place}: nothing at ${word}`);
    current = next;
  }
  if (typeof current !== "object" || current === null) throw new Error(`no way to ${place}`);
  return [current, last];
}

function valueIn(parent: Draft | DraftValue[], key: string): DraftValue | undefined {
  return Array.isArray(parent) ? parent[Number(key)] : parent[key];
}
