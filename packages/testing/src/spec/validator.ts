import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { JsonObject, JsonValue } from "./json.js";
import { valueAt } from "./json.js";
import { copySchema, type SchemaUse } from "./schema-copy.js";
import { undeclaredMembers } from "./schema-walk.js";

/** One way in which a request or an answer departs from the document. */
export interface Violation {
  readonly where: "path" | "query" | "header" | "body" | "content-type" | "status";
  /** The parameter's or header's name, or a JSON pointer into the body. */
  readonly at: string;
  /** The broken rule: a JSON Schema keyword such as `required`, or `syntax`, `undeclared`, `unsupported`. */
  readonly rule: string;
  /** For people, for example `must be integer`. */
  readonly message: string;
}

/** A violation without its place, as a schema reports it. */
export type SchemaViolation = Omit<Violation, "where">;

const origin = "https://document.invalid";

/**
 * Validates values against the schemas of one document. Schemas are compiled at their first use and kept; references
 * stay references.
 */
export class SchemaValidator {
  readonly #document: JsonObject;
  readonly #validators = new Map<SchemaUse, Ajv2020>();
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** The violations of the schema at a JSON pointer of the document; none when the value is right. */
  check(pointer: string, value: unknown, use: SchemaUse): SchemaViolation[] {
    const validate = this.#compile(pointer, use);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(toViolation);
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
    const copy = copySchema(schema as JsonValue, use, (target) => {
      targets.add(target);
      return `${origin}/${encodeURIComponent(target)}`;
    });
    ajv.addSchema(typeof copy === "boolean" ? copy : (copy as JsonObject), id);
    for (const target of targets) this.#register(ajv, target, use);
    return id;
  }
}

function toViolation(error: ErrorObject): SchemaViolation {
  const property: unknown =
    error.params["missingProperty"] ??
    error.params["additionalProperty"] ??
    error.params["unevaluatedProperty"] ??
    error.params["propertyName"];
  const named = typeof property === "string" ? ` ("${property}")` : "";
  const allowed: unknown = error.params["allowedValues"] ?? error.params["allowedValue"];
  const values = allowed === undefined ? "" : ` (${JSON.stringify(allowed)})`;
  return {
    at: error.instancePath,
    rule: error.keyword,
    message: `${error.message ?? "is wrong"}${error.keyword === "required" ? "" : named}${values}`,
  };
}

/** Violations as one line a person can read. */
export function listViolations(violations: readonly Violation[]): string {
  return violations
    .map(({ where, at, message }) => `${where}${at === "" ? "" : ` ${at}`} ${message}`)
    .join("; ");
}
