import { describe, expect, test } from "vitest";
import { firstSentence } from "../src/entries.ts";
import { type PackagePage, packageText } from "../src/llms/text.ts";
import { headingsIn } from "../src/markdown.ts";

describe("the first sentence", () => {
  test.each([
    ["Makes a client. Keep it.", "Makes a client."],
    ["Bearer, see RFC 6750.1 for more.\n\nMore.", "Bearer, see RFC 6750.1 for more."],
    ["A call, e.g. a {@link Payment}\nof two lines", "A call, e.g. a `Payment` of two lines"],
    ["", ""],
  ])("of %j is %j", (text, expected) => {
    expect(firstSentence(text)).toBe(expected);
  });
});

describe("headings", () => {
  test("get the anchors that hosts of repositories give them", () => {
    const page =
      "# `@pay/x`\n\n## Who, and for *whom*?\n\n```md\n## Not one\n```\n\n## Once\n\n## Once\n\n### Чай\n";
    expect(headingsIn(page).map(({ anchor }) => anchor)).toEqual([
      "payx",
      "who-and-for-whom",
      "once",
      "once-1",
      "чай",
    ]);
  });
});

describe("the text of a package", () => {
  const page: PackagePage = {
    short: "acme",
    name: "@pay/acme",
    description: "Typed client for Acme.",
    entries: [
      {
        specifier: "@pay/acme",
        about: "The client.",
        values: [{ name: "createAcme", line: "Makes a client." }],
        handedOn: new Map([["@pay/core", ["isPayError"]]]),
        types: 3,
      },
    ],
    api: {
      title: "Acme API",
      version: "1",
      about: "",
      document: {},
      operations: [
        {
          name: "payments.cancel",
          anchor: "tag/payments/operation/cancel",
          summary: "Cancel a payment.",
          retryClass: "status-first",
          only: ["v2"],
          isDeprecated: true,
        },
      ],
      webhooks: [{ name: "paid", summary: "A payment is paid." }],
    },
    guides: [{ title: "Start", anchor: "start" }],
  };

  test("says how to install it, what it exports, and how each method is repeated", () => {
    const text = packageText(page, { readme: () => "README.md", api: () => "api.html" });
    for (const line of [
      "npm install @pay/acme",
      "- `@pay/acme`: The client.",
      "  - `createAcme`: Makes a client.",
      "  - from `@pay/core`: `isPayError`",
      "- [`payments.cancel`](api.html#tag/payments/operation/cancel) (status-first; only v2; deprecated): Cancel a payment.",
      "- `paid`: A payment is paid.",
      "- [Start](README.md#start)",
    ]) {
      expect(text).toContain(`${line}\n`);
    }
  });

  test("links to no page of an API where there is none", () => {
    expect(packageText(page, { readme: () => "README.md", api: () => undefined })).toContain(
      "- `payments.cancel` (",
    );
  });
});
