import { bundle, type Config, type NormalizedProblem } from "@redocly/openapi-core";
import { inlineExtensions } from "./extensions.ts";
import { Origins, type ReadFile, readFiles } from "./origins.ts";
import { LocalResolver } from "./resolver.ts";
import type { OpenApiDocument } from "./types.ts";

/** A document in one piece, and the way back to the files it was written in. */
export interface Loaded {
  readonly document: OpenApiDocument;
  readonly origins: Origins;
  readonly problems: readonly NormalizedProblem[];
}

/**
 * Bundles a document and the files beside it. Definitions of sibling files become components under their own names;
 * two different ones under one name are a problem. Every kind of component stands in the order it was written in,
 * whichever was referenced first.
 */
export async function load(file: string, config: Config): Promise<Loaded> {
  const resolver = new LocalResolver(config.resolve);
  const result = await bundle({
    ref: file,
    config,
    externalRefResolver: resolver,
    componentRenamingConflicts: "error",
  });
  // Only called after the `struct` rule has accepted the document, which is what this type says.
  const document = result.bundle.parsed as OpenApiDocument;
  const root: ReadFile = { source: result.bundle.source, parsed: document };
  const siblings = (await readFiles(resolver)).filter(({ source }) => source.absoluteRef !== file);
  const origins = new Origins(root, siblings);
  await inlineExtensions(document, origins, resolver);
  return { document: inReadingOrder(document, origins), origins, problems: result.problems };
}

function inReadingOrder(document: OpenApiDocument, origins: Origins): OpenApiDocument {
  if (document.components === undefined) return document;
  const components: Record<string, Record<string, object>> = {};
  for (const [kind, members] of Object.entries(document.components)) {
    const ordered = Object.entries(members as Record<string, object>)
      .map(([name, component]) => ({ name, component, order: origins.order(component) }))
      .sort(
        (left, right) =>
          Number(right.order.inRoot) - Number(left.order.inRoot) || left.order.ordinal - right.order.ordinal,
      );
    components[kind] = Object.fromEntries(ordered.map(({ name, component }) => [name, component]));
  }
  return { ...document, components };
}
