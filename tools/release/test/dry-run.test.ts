import { readFileSync } from "node:fs";
import { join } from "node:path";
import { diffDocuments, isObject, type Json, type JsonObject } from "@pay/spec-diff";
import { describe, expect, test } from "vitest";
import { changelogText } from "../src/changes/text.ts";
import { projectRoot, publicPackages } from "../src/packages.ts";

type Draft = { [key: string]: DraftValue };
type DraftValue = null | boolean | number | string | DraftValue[] | Draft;

const member = (value: DraftValue | undefined, ...keys: string[]): DraftValue | undefined => {
  let current = value;
  for (const key of keys) {
    current =
      typeof current === "object" && current !== null && !Array.isArray(current) ? current[key] : undefined;
  }
  return current;
};

const draftOf = (value: DraftValue | undefined): Draft => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("no object");
  return value;
};

/** A call whose request and answer are components with properties. */
interface Found {
  readonly operation: Draft;
  readonly request: Draft;
  readonly answer: Draft;
}

function callIn(document: Draft): Found {
  const component = (schema: DraftValue | undefined): Draft | undefined => {
    const name =
      String(member(schema, "$ref") ?? "")
        .split("/")
        .at(-1) ?? "";
    const found = member(document, "components", "schemas", name);
    return member(found, "properties") === undefined ? undefined : draftOf(found);
  };
  for (const item of Object.values(draftOf(document["paths"] ?? null))) {
    for (const operation of Object.values(draftOf(item))) {
      const media = ["content", "application/json", "schema"];
      const request = component(member(operation, "requestBody", ...media));
      const answer = component(member(operation, "responses", "200", ...media));
      if (request !== undefined && answer !== undefined) {
        return { operation: draftOf(operation), request, answer };
      }
    }
  }
  throw new Error("no call with a request and an answer");
}

const namesIn = (value: DraftValue | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);

const changes: readonly { name: string; level: string; says: RegExp; edit: (found: Found) => void }[] = [
  {
    name: "add an optional field",
    level: "minor",
    says: /`\w+\.comment` may now be sent/,
    edit: ({ request }) => {
      draftOf(request["properties"])["comment"] = { type: "string" };
    },
  },
  {
    name: "add a required field",
    level: "major",
    says: /\*\*Breaking:\*\* `\w+\.comment` must now be sent .*Send it\./,
    edit: ({ request }) => {
      draftOf(request["properties"])["comment"] = { type: "string" };
      request["required"] = [...namesIn(request["required"]), "comment"];
    },
  },
  {
    name: "remove a response field",
    level: "major",
    says: /\*\*Breaking:\*\* `\w+\.\w+` is no longer sent by the provider .*Stop reading it\./,
    edit: ({ answer }) => {
      const [first = ""] = Object.keys(draftOf(answer["properties"]));
      delete draftOf(answer["properties"])[first];
      answer["required"] = namesIn(answer["required"]).filter((name) => name !== first);
    },
  },
  {
    name: "change a retry class",
    level: "major",
    says: /\*\*Breaking:\*\* `[\w.]+` has the retry class `never`/,
    edit: ({ operation }) => {
      operation["x-pay-retry"] = { class: "never" };
    },
  },
];

const providers = publicPackages().filter(({ hasSpec }) => hasSpec);

describe.each(providers)("$short", ({ short }) => {
  test.each(changes)("$name: $level", ({ name, level, says, edit }) => {
    const file = join(projectRoot, "packages", short, "src", "generated", "openapi.json");
    const document: Json = JSON.parse(readFileSync(file, "utf8"));
    if (!isObject(document)) throw new Error(`${file} is no document`);
    const before: JsonObject = document;
    const after: Draft = JSON.parse(JSON.stringify(document));
    edit(callIn(after));
    const { findings, bump } = diffDocuments(before, after);
    const text = changelogText({ spec: findings, types: [], bump });
    console.log(`${short}, ${name}: a ${bump} release\n${text}`);
    expect(bump).toBe(level);
    expect(text).toMatch(says);
  });
});
