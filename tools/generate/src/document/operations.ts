import { target } from "./reference.ts";
import type {
  HttpMethod,
  OpenApiDocument,
  OperationObject,
  Parameter,
  Path,
  PathItem,
  RequestBody,
  Response,
} from "./types.ts";

const methods: readonly HttpMethod[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Where an operation is declared. A `method` is sent by the library, a `webhook` or `callback` by the provider. */
export type Kind = "method" | "webhook" | "callback";

/** An operation with its parts resolved and where each of them stands. */
export interface Found {
  readonly kind: Kind;
  /** Path template, name of the webhook, or expression of the callback. */
  readonly route: string;
  readonly method: HttpMethod;
  readonly operation: OperationObject;
  readonly path: Path;
  readonly parameters: readonly { readonly value: Parameter; readonly path: Path }[];
  readonly body?: { readonly value: RequestBody; readonly path: Path };
  readonly responses: readonly { readonly status: string; readonly value: Response; readonly path: Path }[];
}

/** Every operation of the document in its own order: `paths`, each followed by its callbacks, then `webhooks`. */
export function allOperations(document: OpenApiDocument): Found[] {
  return [
    ...group(document, document.paths ?? {}, ["paths"], "method"),
    ...group(document, document.webhooks ?? {}, ["webhooks"], "webhook"),
  ];
}

/** The operations that become methods of the client. */
export function clientOperations(document: OpenApiDocument): Found[] {
  return allOperations(document).filter((found) => found.kind === "method");
}

function group(
  document: OpenApiDocument,
  items: Readonly<Record<string, PathItem>>,
  path: Path,
  kind: Kind,
): Found[] {
  return Object.entries(items).flatMap(([route, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const place = [...path, route, method];
      return [
        resolve(document, item, [...path, route], { kind, route, method, operation, path: place }),
        ...callbacks(document, operation, place),
      ];
    }),
  );
}

function callbacks(document: OpenApiDocument, operation: OperationObject, path: Path): Found[] {
  return Object.entries(operation.callbacks ?? {}).flatMap(([name, callback]) => {
    const found = target<Readonly<Record<string, PathItem>>>(document, callback, [
      ...path,
      "callbacks",
      name,
    ]);
    return group(document, found.value, found.path, "callback");
  });
}

function resolve(
  document: OpenApiDocument,
  item: PathItem,
  itemPath: Path,
  found: Pick<Found, "kind" | "route" | "method" | "operation" | "path">,
): Found {
  const { operation, path } = found;
  const own = (operation.parameters ?? []).map((value, index) =>
    target<Parameter>(document, value, [...path, "parameters", index]),
  );
  const shared = (item.parameters ?? [])
    .map((value, index) => target<Parameter>(document, value, [...itemPath, "parameters", index]))
    .filter(({ value }) => !own.some((one) => one.value.name === value.name && one.value.in === value.in));
  const body =
    operation.requestBody === undefined
      ? undefined
      : target<RequestBody>(document, operation.requestBody, [...path, "requestBody"]);
  const responses = Object.entries(operation.responses ?? {}).map(([status, value]) => ({
    status,
    ...target<Response>(document, value, [...path, "responses", status]),
  }));
  return { ...found, parameters: [...shared, ...own], responses, ...(body === undefined ? {} : { body }) };
}
