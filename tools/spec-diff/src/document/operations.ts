import { isObject, type JsonObject, listOf, objectOf, textOf } from "../json.ts";
import { type Document, resolve, resolveObject } from "./resolve.ts";

/** An operation with everything that its path and its document say for it. */
export interface Operation {
  /** The client's method (`payments.cancel`), or the method and path where it has no name. */
  readonly name: string;
  /** Lower case. */
  readonly method: string;
  readonly path: string;
  readonly value: JsonObject;
  /** Resolved, those of the path included. */
  readonly parameters: readonly JsonObject[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation below `paths`. */
export function operationsOf(document: Document): Operation[] {
  return Object.entries(objectOf(document.root["paths"])).flatMap(([path, item]) =>
    operationsIn(document, path, resolveObject(document, item)),
  );
}

/** The operations of one path item, as it stands in `paths`, `webhooks` and callbacks. */
export function operationsIn(document: Document, path: string, item: JsonObject): Operation[] {
  return methods.flatMap((method) => {
    const own = resolve(document, item[method]);
    if (!isObject(own)) return [];
    const value = item["servers"] === undefined ? own : { servers: item["servers"], ...own };
    const parameters = new Map<string, JsonObject>();
    for (const entry of [...listOf(item["parameters"]), ...listOf(value["parameters"])]) {
      const parameter = resolveObject(document, entry);
      parameters.set(parameterKey(parameter), parameter);
    }
    const name = textOf(value["x-pay-name"]) ?? `${method.toUpperCase()} ${path}`;
    return [{ name, method, path, value, parameters: [...parameters.values()] }];
  });
}

/** Header names are the same in every case. */
export function parameterKey(parameter: JsonObject): string {
  const name = textOf(parameter["name"]) ?? "";
  const place = textOf(parameter["in"]) ?? "";
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

/** A path without the names of its parameters. */
export function pathShape(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}

/** The names of a path's parameters, in order. */
export function pathNames(path: string): string[] {
  return [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");
}
