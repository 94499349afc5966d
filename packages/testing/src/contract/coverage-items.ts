import type { Spec } from "../spec/document.js";
import { escapeToken } from "../spec/json.js";
import { flatten, itemsOf, otherMembersOf, propertiesOf } from "../spec/schema-walk.js";
import type { SchemaValidator } from "../spec/validator.js";

/** What coverage needs of a simulator. */
export interface CoverageSource {
  readonly spec: Spec;
  readonly validator: SchemaValidator;
  /** JSON pointers of the payload schemas of its webhooks, by name. */
  readonly webhookSchemas: ReadonlyMap<string, string>;
}

/** A number of a coverage report. */
export type CoverageGroup = "operations" | "statuses" | "requestProperties" | "answerProperties" | "webhooks";

/** Everything in a document that can be covered. */
export function coverageItems({ spec, webhookSchemas }: CoverageSource): Record<CoverageGroup, Set<string>> {
  const items: Record<CoverageGroup, Set<string>> = {
    operations: new Set(),
    statuses: new Set(),
    requestProperties: new Set(),
    answerProperties: new Set(),
    webhooks: new Set(),
  };
  for (const operation of spec.operations) {
    const { name } = operation;
    items.operations.add(name);
    for (const parameter of operation.parameters) {
      items.requestProperties.add(`${name} ${parameter.in} ${parameter.name}`);
    }
    for (const content of operation.body?.content ?? []) {
      addProperties(spec, items.requestProperties, `${name} body`, content.schema);
    }
    for (const answer of operation.answers) {
      items.statuses.add(`${name} ${answer.status}`);
      for (const header of answer.headers) {
        items.answerProperties.add(`${name} ${answer.status} header ${header.name}`);
      }
      for (const content of answer.content) {
        addProperties(spec, items.answerProperties, `${name} ${answer.status} body`, content.schema);
      }
    }
  }
  for (const [name, schema] of webhookSchemas) {
    items.webhooks.add(name);
    addProperties(spec, items.webhooks, name, schema);
  }
  return items;
}

/** Adds every property and variant below a schema; a component inside of itself is counted once. */
function addProperties(spec: Spec, items: Set<string>, prefix: string, schema: string | undefined): void {
  if (schema === undefined) return;
  const visit = (pointer: string, place: string, components: readonly string[]): void => {
    for (const flat of flatten(spec.document, pointer, () => true, components)) {
      const here = `${place}${flat.variant}`;
      if (here !== "") items.add(`${prefix} ${here}`);
      const list = itemsOf(flat);
      if (list !== undefined) visit(list, `${here}/*`, flat.components);
      for (const [name, at] of propertiesOf(flat)) visit(at, `${here}/${escapeToken(name)}`, flat.components);
      const others = otherMembersOf(flat);
      if (others !== undefined) visit(others, `${here}/*`, flat.components);
    }
  };
  visit(schema, "", []);
}
