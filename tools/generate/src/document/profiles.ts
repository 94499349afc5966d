import { bodyKinds } from "./input.ts";
import type { Found } from "./operations.ts";
import { alternatives, followed, schemaName } from "./reference.ts";
import { children } from "./schemas.ts";
import type { OpenApiDocument, Schema } from "./types.ts";

/** One product of a provider in one version of its API. */
export interface Profile {
  /** What its types begin with, such as `SpgV2`. */
  readonly prefix: string;
  readonly product: string;
  readonly version: string;
}

interface Marked {
  readonly [extension: `x-${string}`]: unknown;
}

/** The products and versions that have types of their own, in the order of the document; none where all are alike. */
export function profilesOf(document: OpenApiDocument): Profile[] {
  // Checked by the rule `profiles`.
  const profiles = (document["x-pay-profiles"] ?? {}) as Readonly<
    Record<string, { readonly product: string; readonly version: string }>
  >;
  return Object.entries(profiles).map(([name, profile]) => ({ ...profile, prefix: profilePrefix(name) }));
}

/** `spg-v2` to `SpgV2`. */
export const profilePrefix = (name: string): string =>
  name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** Whether a product and version has what is marked with these products and versions. */
export function isKnownTo({ product, version }: Profile, marked: Marked): boolean {
  const allows = (words: unknown, word: string): boolean => !Array.isArray(words) || words.includes(word);
  return allows(marked["x-pay-products"], product) && allows(marked["x-pay-versions"], version);
}

/** The document's schemas as one product and version knows them. */
export interface Projection {
  /** The document with the components that are narrower for the profile beside the others, under names of their own. */
  readonly document: OpenApiDocument;
  /** The names of the components that are narrower, as far as operations were asked for that need them. */
  readonly own: readonly string[];
  /** An operation of the document with the narrower inputs. */
  readonly operation: (found: Found) => Found;
}

/** Takes out of every input what a product and version does not know. Components that lose nothing keep their names. */
export function project(document: OpenApiDocument, profile: Profile): Projection {
  const components = document.components?.schemas ?? {};
  const added: Record<string, Schema> = {};
  const isKnown = (schema: Schema): boolean => isKnownTo(profile, followed(document, schema));

  function narrows(schema: Schema, seen: Set<Schema> = new Set()): boolean {
    if (seen.has(schema)) return false;
    seen.add(schema);
    const name = schema.$ref === undefined ? undefined : schemaName(schema.$ref);
    const target = name === undefined ? undefined : components[name];
    if (target !== undefined && narrows(target, seen)) return true;
    return children(schema, []).some(({ schema: child }) => !isKnown(child) || narrows(child, seen));
  }

  function narrow(schema: Schema): Schema {
    const name = schema.$ref === undefined ? undefined : schemaName(schema.$ref);
    if (name !== undefined) return { ...schema, ...narrowReference(name) };
    const { properties, required, items, additionalProperties, allOf, anyOf, oneOf } = schema;
    const members = Object.entries(properties ?? {}).filter(([, member]) => isKnown(member));
    const kept = new Set(members.map(([member]) => member));
    const lost = (member: string): boolean => properties?.[member] !== undefined && !kept.has(member);
    const each = (list: readonly Schema[]): Schema[] => list.filter(isKnown).map(narrow);
    return {
      ...schema,
      ...(properties === undefined
        ? {}
        : { properties: Object.fromEntries(members.map(([key, member]) => [key, narrow(member)])) }),
      ...(required === undefined ? {} : { required: required.filter((member) => !lost(member)) }),
      ...(items === undefined ? {} : { items: narrow(items) }),
      ...(typeof additionalProperties === "object"
        ? { additionalProperties: narrow(additionalProperties) }
        : {}),
      ...(allOf === undefined ? {} : { allOf: each(allOf) }),
      ...(anyOf === undefined ? {} : { anyOf: each(anyOf) }),
      ...(oneOf === undefined ? {} : { oneOf: each(oneOf) }),
    };
  }

  function narrowReference(name: string): Schema {
    const component = components[name];
    if (component === undefined || !narrows(component)) return { $ref: `#/components/schemas/${name}` };
    const [only, ...others] = (alternatives(component) ?? []).filter(isKnown);
    // What is left of a union has a name already.
    if (only?.$ref !== undefined && others.length === 0) return narrow(only);
    const own = `${profile.prefix}${name}`;
    if (added[own] === undefined) {
      // Noted before its members are looked at, since they may lead back to it.
      added[own] = {};
      added[own] = narrow(component);
    }
    return { $ref: `#/components/schemas/${own}` };
  }

  return {
    get document() {
      return { ...document, components: { ...document.components, schemas: { ...components, ...added } } };
    },
    get own() {
      return Object.keys(added);
    },
    operation(found) {
      const parameters = found.parameters.filter(
        ({ value }) => isKnownTo(profile, value) && (value.schema === undefined || isKnown(value.schema)),
      );
      if (found.body === undefined) return { ...found, parameters };
      const content = Object.entries(found.body.value.content).map(([type, media]) =>
        media.schema === undefined || bodyKinds[type] === undefined
          ? [type, media]
          : [type, { ...media, schema: narrow(media.schema) }],
      );
      const body = { ...found.body, value: { ...found.body.value, content: Object.fromEntries(content) } };
      return { ...found, parameters, body };
    },
  };
}
