import { describe, expect, test } from "vitest";
import { document } from "../src/generated/openapi.js";
import { resources } from "../src/generated/operations.js";
import { createSibs, type InputError } from "../src/index.js";
import {
  foreignParts,
  hasOperation,
  memberProfiles,
  methodProfiles,
  operationProfiles,
  type SibsProfile,
} from "../src/products.js";
import { createSibsSimulator } from "../src/testing/index.js";
import { failure, settings } from "./support/setup.js";

const profiles: readonly SibsProfile[] = ["stargate", "spg-v1", "spg-v2"];
type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** The profiles that the document's marks leave; `undefined` where it has none. */
function marked(at: Json): readonly SibsProfile[] | undefined {
  const products = at["x-pay-products"] as readonly string[] | undefined;
  const versions = at["x-pay-versions"] as readonly string[] | undefined;
  if (products === undefined && versions === undefined) return undefined;
  return profiles.filter((profile) => {
    const [product = "", version = "v1"] = profile.split("-");
    return (products?.includes(product) ?? true) && (versions?.includes(version) ?? true);
  });
}

function resolve(schema: Json): Json {
  const reference = schema["$ref"];
  if (typeof reference !== "string") return schema;
  let target: unknown = document;
  for (const key of reference.split("/").slice(1)) target = isObject(target) ? target[key] : undefined;
  const { $ref: _, ...beside } = schema;
  return { ...resolve(target as Json), ...beside };
}

/** Every mark below a request's schema, by path; below a marked member there is nothing more to say. */
function memberMarks(
  schema: Json,
  path: string,
  found: Record<string, readonly SibsProfile[]>,
): typeof found {
  const { properties, anyOf, oneOf, allOf } = resolve(schema);
  for (const [name, member] of Object.entries((properties ?? {}) as Record<string, Json>)) {
    const place = path === "" ? name : `${path}.${name}`;
    const mark = marked(resolve(member));
    if (mark === undefined) memberMarks(member, place, found);
    else found[place] = mark;
  }
  for (const part of [anyOf, oneOf, allOf].flatMap((parts) => (parts ?? []) as Json[]))
    memberMarks(part, path, found);
  return found;
}

interface DocumentedOperation {
  readonly name: string;
  readonly operation: Json;
  readonly parameters: readonly Json[];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

const operations: readonly DocumentedOperation[] = Object.values(document["paths"] as Record<string, Json>)
  .flatMap((path) =>
    Object.values(path)
      .filter(isObject)
      .map((operation) => ({
        operation,
        parameters: [...listOf(path["parameters"]), ...listOf(operation["parameters"])].map(resolve),
      })),
  )
  .filter(({ operation }) => typeof operation["x-pay-name"] === "string")
  .map((found) => ({ name: found.operation["x-pay-name"] as string, ...found }));

describe("what belongs to one product is what the document marks", () => {
  test("for operations", () => {
    const documented = Object.fromEntries(
      operations.flatMap(({ name, operation }) => {
        const mark = marked(operation);
        return mark === undefined ? [] : [[name, [...mark].sort()]];
      }),
    );
    const known = Object.entries(operationProfiles).map(([name, own]) => [name, [...own].sort()]);
    expect(Object.fromEntries(known)).toEqual(documented);
    expect(operations).toHaveLength(29);
  });

  test("for members of inputs", () => {
    const documented = Object.fromEntries(
      operations.flatMap(({ name, operation, parameters }) => {
        const body = operation["requestBody"];
        const content = isObject(body) ? Object.values(body["content"] as Record<string, Json>) : [];
        const found: Record<string, readonly SibsProfile[]> = {};
        for (const { schema } of content) memberMarks(schema as Json, "", found);
        for (const parameter of parameters) {
          const mark = marked(resolve(parameter["schema"] as Json));
          // What the operation says of itself goes for its parameters.
          if (mark !== undefined && !same(mark, marked(operation))) found[String(parameter["name"])] = mark;
        }
        return Object.keys(found).length === 0 ? [] : [[name, found]];
      }),
    );
    expect(memberProfiles).toEqual(documented);
  });

  test("for payment methods", () => {
    const schemas = (document["components"] as Json)["schemas"] as Record<string, Json>;
    const methods = (name: string): readonly string[] => (schemas[name]?.["enum"] ?? []) as readonly string[];
    const spg = methods("SpgPaymentMethod");
    const stargate = methods("StargatePaymentMethod");
    const documented = Object.fromEntries([
      ...spg.filter((method) => !stargate.includes(method)).map((method) => [method, ["spg-v1", "spg-v2"]]),
      ...stargate.filter((method) => !spg.includes(method)).map((method) => [method, ["stargate"]]),
    ]);
    expect(methodProfiles).toEqual(documented);
    expect(Object.keys(documented)).toHaveLength(15);
  });
});

describe("at run time", () => {
  const choices = [
    ["stargate", { product: "stargate" }],
    ["spg-v1", { product: "spg", version: "v1" }],
    ["spg-v2", { product: "spg" }],
  ] as const;

  test.each(choices)(
    "%s refuses every operation that it lacks, and nothing is sent",
    async (profile, choice) => {
      const simulator = createSibsSimulator();
      const sibs = createSibs({
        ...choice,
        ...settings(simulator),
        fetch: simulator.fetch,
      } as never) as unknown;
      let refused = 0;
      for (const [resource, methods] of Object.entries(resources)) {
        for (const method of Object.keys(methods)) {
          const name = `${resource}.${method}`;
          const call = (sibs as Record<string, Record<string, (...given: unknown[]) => Promise<unknown>>>)[
            resource
          ]?.[method];
          if (call === undefined) throw new Error(`The client has no ${name}.`);
          if (hasOperation(profile, name)) continue;
          const error = await failure(call({}, {}));
          expect(error).toMatchObject({ code: "invalid-input", outcome: "not-sent", operation: name });
          expect((error as InputError).issues[0]).toMatchObject({
            path: name,
            problem: expect.stringContaining("is not an operation of"),
          });
          refused += 1;
        }
      }
      expect(refused).toBe({ stargate: 10, "spg-v1": 17, "spg-v2": 10 }[profile]);
      expect(simulator.exchanges).toEqual([]);
    },
  );

  test("a refusal reaches those who ask for the response, too", async () => {
    const simulator = createSibsSimulator();
    const sibs = createSibs({ product: "spg", ...settings(simulator), fetch: simulator.fetch });
    const { blik } = sibs as unknown as {
      blik: { purchase(...given: unknown[]): { withResponse(): Promise<unknown> } };
    };
    await expect(blik.purchase({}, {}).withResponse()).rejects.toMatchObject({ code: "invalid-input" });
  });

  test.each(
    Object.entries(memberProfiles).flatMap(([name, members]) =>
      Object.entries(members).map(([path, own]) => [name, path, own] as const),
    ),
  )("%s takes %s from its own products only", (name, path, own) => {
    const input = path.split(".").reduceRight<unknown>((inner, key) => ({ [key]: inner }), { given: true });
    for (const profile of profiles.filter((each) => hasOperation(each, name))) {
      const issues = foreignParts(profile, name, input);
      expect(issues.map((issue) => issue.path)).toEqual(own.includes(profile) ? [] : [path]);
    }
  });

  test("names the place of a method of the other product", () => {
    const input = { transaction: { paymentMethod: ["CARD", "BLIK", "MBWAY", "NEWER"] } };
    expect(foreignParts("spg-v2", "payments.checkout", input)).toMatchObject([
      { path: "transaction.paymentMethod[1]", allowed: "a client of Stargate" },
    ]);
    expect(foreignParts("stargate", "payments.checkout", input)).toMatchObject([
      { path: "transaction.paymentMethod[2]", allowed: "a client of SPG version 1 or SPG version 2" },
    ]);
  });
});
