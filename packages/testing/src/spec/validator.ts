import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { escapeToken, isJsonObject, type JsonObject, type JsonValue, valueAt } from "./json.js";
import { copySchema, forEachChildSchema, type SchemaUse } from "./schema-copy.js";
import { undeclaredMembers } from "./schema-walk.js";
import { explainErrors } from "./variants.js";
import type { SchemaViolation } from "./violations.js";

const origin = "https://document.invalid";

/**
 * Validates values against the schemas of one document. Schemas are compiled at their first use and kept; references
 * stay references.
 */
export class SchemaValidator {
  readonly #document: JsonObject;
  readonly #validators = new Map<SchemaUse, Ajv2020>();
  readonly #compiled = new Map<string, ValidateFunction>();
  /** Where in the document the schemas stand that the validators know. */
  readonly #places = new WeakMap<object, string>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** The violations of the schema at a JSON pointer of the document; none when the value is right. */
  check(pointer: string, value: unknown, use: SchemaUse): SchemaViolation[] {
    const validate = this.#compile(pointer, use);
    if (validate(value)) return [];
    return explainErrors(validate.errors ?? [], {
      placeOf: ({ parentSchema }) =>
        parentSchema === undefined ? undefined : this.#places.get(parentSchema),
      variantsAt: (list) => {
        const variants = valueAt(this.#document, list);
        return Array.isArray(variants) ? variants.map((_, index) => `${list}/${index}`) : [];
      },
      check: (variant, item) => this.check(variant, item, use),
    });
  }

  /**
   * The violations of something that the simulator says itself: those of `check`, and members that the document does not
   * know, although its answers are open. A simulator that says more than its document has drifted away from it.
   */
  checkOwn(pointer: string, value: unknown): SchemaViolation[] {
    const violations = this.check(pointer, value, "answer");
    if (violations.length > 0) return violations;
    const matches = (part: string, item: unknown): boolean => this.matches(part, item, "answer");
    return undeclaredMembers(this.#document, [pointer], value, matches).map((at) => ({
      at,
      rule: "undeclared",
      message: "is a member that the document does not declare",
    }));
  }

  /** Whether a value satisfies the schema at a JSON pointer. */
  matches(pointer: string, value: unknown, use: SchemaUse): boolean {
    return this.#compile(pointer, use)(value);
  }

  #compile(pointer: string, use: SchemaUse): ValidateFunction {
    const key = `${use} ${pointer}`;
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const ajv = this.#validatorFor(use);
    const id = this.#register(ajv, pointer, use);
    let compiled: ValidateFunction | undefined;
    try {
      compiled = ajv.getSchema(id);
    } catch (cause) {
      throw new Error(`The schema at #${pointer} cannot be used: ${String(cause)}`, { cause });
    }
    if (compiled === undefined) throw new Error(`The document has no schema at #${pointer}.`);
    this.#compiled.set(key, compiled);
    return compiled;
  }

  #validatorFor(use: SchemaUse): Ajv2020 {
    const known = this.#validators.get(use);
    if (known !== undefined) return known;
    const ajv = new Ajv2020({
      allErrors: true,
      allowUnionTypes: true,
      inlineRefs: false,
      // Documents with thousands of schemas would otherwise be checked against the meta-schema at every start.
      validateSchema: false,
      // Decimal amounts: 1.15 is a multiple of 0.01 although binary fractions disagree.
      multipleOfPrecision: 9,
      strictRequired: false,
      strictTuples: false,
      strictTypes: false,
      // Errors then say which schema reported them.
      verbose: true,
    });
    formats.default(ajv);
    this.#validators.set(use, ajv);
    return ajv;
  }

  #register(ajv: Ajv2020, pointer: string, use: SchemaUse): string {
    const id = `${origin}/${encodeURIComponent(pointer)}`;
    if (ajv.schemas[id] !== undefined) return id;
    const schema = valueAt(this.#document, pointer);
    if (schema === undefined) throw new Error(`The document refers to #${pointer}, where nothing stands.`);
    const targets = new Set<string>();
    // A parsed document holds nothing but JSON values, and a schema is an object or a boolean.
    const copy = copySchema(schema as JsonValue, use, (target) => {
      targets.add(target);
      return `${origin}/${encodeURIComponent(target)}`;
    });
    this.#place(copy, pointer);
    ajv.addSchema(typeof copy === "boolean" ? copy : (copy as JsonObject), id);
    for (const target of targets) this.#register(ajv, target, use);
    return id;
  }

  #place(copy: JsonValue, pointer: string): void {
    if (!isJsonObject(copy)) return;
    this.#places.set(copy, pointer);
    forEachChildSchema(copy, (child, step) =>
      this.#place(child, [pointer, ...step.map(escapeToken)].join("/")),
    );
  }
}
