import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  collectSecrets,
  redactedText,
  redactHeaders,
  redactText,
  redactValue,
  type Secrets,
} from "../src/redact.js";

const hiding = (values: readonly string[], pointers: readonly string[] = []): Secrets => ({
  values: new Set(values),
  pointers,
});

describe("texts", () => {
  it.each([
    ["4111111111111111", "[redacted]"],
    ["4111 1111 1111 1111", "[redacted]"],
    ["4111-1111-1111-1111", "[redacted]"],
    ["card 4111111111111111.", "card [redacted]."],
    ["card=4111111111111111, exp", "card=[redacted], exp"],
    ['{"pan":"4111111111111111"}', '{"pan":"[redacted]"}'],
    ["(378282246310005)", "([redacted])"],
    ["6304000000000000000", "[redacted]"],
    ["4222222222222\n4000056655665556", "[redacted]\n[redacted]"],
  ])("lose the card number of %j", (text, shown) => {
    expect(redactText(text)).toBe(shown);
  });

  it.each([
    "4ee64eb1-0012-4cd0-aefe-966d48ea7b71",
    "order_4111111111111111",
    "0.1234567890123456",
    "1234567890123456.78",
    "2026-01-31T12:00:00.000Z",
    "tel 123456789012",
    "42f59038f3f14e618d091da8bf3b717e9999",
  ])("keep %j", (text) => {
    expect(redactText(text)).toBe(text);
  });

  it("lose every secret of the call, however often and in whatever spelling it stands", () => {
    const secrets = hiding(["p&ss \"w'rd", "user@example.com", "tok-12345678"]);
    for (const [text, shown] of [
      ["p&ss \"w'rd and p&ss \"w'rd", "[redacted] and [redacted]"],
      ["q=p%26ss%20%22w'rd&x", "q=[redacted]&x"],
      ['{"p":"p&ss \\"w\'rd"}', '{"p":"[redacted]"}'],
      ["<p>p&amp;ss &quot;w&#39;rd</p>", "<p>[redacted]</p>"],
      ["mail USER@Example.COM", "mail [redacted]"],
      ["mail user%40example.com", "mail [redacted]"],
      ["TOK-12345678", "[redacted]"],
    ] as const) {
      expect(redactText(text, secrets)).toBe(shown);
    }
  });

  /** What becomes of a text on its way through the systems of others. */
  const dresses: Readonly<Record<string, (text: string) => string>> = {
    "as it is": (text) => text,
    "in a URL": encodeURIComponent,
    "in a whole URL": encodeURI,
    "in a URL that encodes all it can": (text) =>
      encodeURIComponent(text).replaceAll(/[!'()*.~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
    "in a form": (text) => new URLSearchParams({ text }).toString().slice(5),
    "out of a form that was never encoded": (text) => text.replaceAll("+", " "),
    "in JSON": (text) => JSON.stringify(text).slice(1, -1),
    "in JSON in JSON": (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
    "in JSON in JSON in JSON": (text) =>
      [1, 2, 3].reduce((inner) => JSON.stringify(inner).slice(1, -1), text),
    "in JSON of signs below 128, slashes escaped": (text) =>
      JSON.stringify(text)
        .slice(1, -1)
        .replaceAll("/", "\\/")
        .replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
    "in a page": (text) =>
      text.replaceAll(
        /[&<>"']/g,
        (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign] ?? "",
      ),
    "in a page, by numbers": (text) =>
      [...text].map((sign) => (/\w/.test(sign) ? sign : `&#${sign.codePointAt(0)};`)).join(""),
    "in a page, by other numbers": (text) =>
      [...text]
        .map((sign) => (/\w/.test(sign) ? sign : `&#x0${sign.codePointAt(0)?.toString(16)};`))
        .join(""),
  };

  it.each(Object.entries(dresses))("lose secrets %s", (_name, dress) => {
    const wanted = [
      'p@ss "w\'rd" (1/2)!',
      "tok/CANARY+ABC==",
      "Олена Іванівна",
      "line\nbreak\\and\ttab",
      "<b>&amp;</b>",
      "a@b.c",
      "smile 😀",
      "~.*'!()",
    ];
    for (const secret of wanted) {
      const text = `(${dress(secret)}), then ${dress(`${secret}${secret}`)}.`;
      expect({ secret, shown: redactText(text, hiding([secret])) }).toEqual({
        secret,
        shown: "([redacted]), then [redacted].",
      });
    }
  });

  it("lose any secret in any dress, and nothing else", () => {
    const anySecret = fc
      .string({ unit: "binary", minLength: 4, maxLength: 30 })
      .filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(
      fc.property(anySecret, fc.constantFrom(...Object.values(dresses)), (secret, dress) => {
        const shown = redactText(`\u0001${dress(secret)}\u0001`, hiding([`\u0002${secret}`, secret]));
        expect(shown).toBe("\u0001[redacted]\u0001");
      }),
    );
  });

  it.each(["+38 (050) 123-45-67", "380 50 123 45 67", "38.050.123.45.67", "380501234567"])(
    "lose a telephone number that is written %s",
    (text) => {
      const values = new Set<string>();
      collectSecrets({ phone: "+380501234567" }, ["/phone"], values);
      expect(redactText(`call ${text}!`, { values, pointers: [] })).toMatch(/^call ?\+?\[redacted\]!$/);
    },
  );

  it.each(["4111%201111%201111%201111", "4111+1111+1111+1111"])("lose the card number of %s", (text) => {
    expect(redactText(`q=${text}&x`)).toBe("q=[redacted]&x");
  });

  it("take no longer for texts that are made to be slow", () => {
    const text = `${"\\".repeat(20_000)}${"1-".repeat(10_000)}`;
    expect(redactText(text, hiding(['"quoted"', "+380501234567", `${"\\".repeat(40)}"`]))).toBe(text);
  });

  it("lose secrets that hold or overlap each other as a whole", () => {
    expect(redactText("x1234567890y", hiding(["1234", "1234567890"]))).toBe("x[redacted]y");
    expect(redactText("xabcdefy", hiding(["abcd", "cdef"]))).toBe("x[redacted]y");
    expect(redactText("abcabcabc", hiding(["abcabc"]))).toBe("[redacted]");
    expect(redactText("abcd", hiding(["ab", "cd"]))).toBe("[redacted]");
  });

  it("are not confused by what replaces a secret", () => {
    expect(redactText("red token", hiding(["red", "token"]))).toBe("[redacted] [redacted]");
    expect(redactText("$& $1", hiding(["$&"]))).toBe("[redacted] $1");
  });

  it("keep short secrets inside other words, in another case", () => {
    expect(redactText("cannot reach Anna", hiding(["Anna"]))).toBe("cannot reach [redacted]");
    expect(redactText("the annals", hiding(["Anna"]))).toBe("the annals");
  });

  it("without secrets are as they were", () => {
    expect(redactText("", hiding(["", "abc"]))).toBe("");
    expect(redactText("text", hiding([""]))).toBe("text");
  });
});

describe("headers", () => {
  it("lose what proves who calls, and secrets in others", () => {
    const headers = {
      Authorization: "Basic x",
      cookie: "a=b",
      "X-Trace": "for user@example.com",
      accept: "*/*",
    };
    expect(redactHeaders(headers, hiding(["user@example.com"]))).toEqual({
      Authorization: redactedText,
      cookie: redactedText,
      "X-Trace": "for [redacted]",
      accept: "*/*",
    });
  });
});

describe("values", () => {
  it("lose members that are secret everywhere, by any spelling of their name", () => {
    expect(
      redactValue({
        Password: "x",
        card_number: 4,
        "exp-month": 1,
        CVV: ["1"],
        note: "kept",
        token: { a: 1 },
      }),
    ).toEqual({
      Password: redactedText,
      card_number: redactedText,
      "exp-month": redactedText,
      CVV: redactedText,
      note: "kept",
      token: redactedText,
    });
  });

  it("show that a secret member was empty", () => {
    const empty = { password: "", token: null, cvv: undefined };
    expect(redactValue(empty)).toEqual(empty);
  });

  it("lose what stands at the pointers of the call", () => {
    const secrets = hiding([], ["/customer/name", "/orders/*/note", "/a~1b", "/m~0n", "/any/*/x"]);
    const value = {
      customer: { name: "Тарас", city: "Київ" },
      orders: [{ note: "1", id: 1 }, { note: "2" }],
      "a/b": "3",
      "m~n": "4",
      any: { one: { x: 5, y: 6 } },
      name: "kept",
    };
    expect(redactValue(value, secrets)).toEqual({
      customer: { name: redactedText, city: "Київ" },
      orders: [{ note: redactedText, id: 1 }, { note: redactedText }],
      "a/b": redactedText,
      "m~n": redactedText,
      any: { one: { x: redactedText, y: 6 } },
      name: "kept",
    });
    expect(value.customer.name).toBe("Тарас");
  });

  it("lose card numbers that are numbers, and secrets that are keys", () => {
    expect(
      redactValue({ a: 4111111111111111, b: 1234, "user@example.com": 1 }, hiding(["user@example.com"])),
    ).toEqual({ a: redactedText, b: 1234, [redactedText]: 1 });
  });

  it("keep names that would change the copy's prototype as members", () => {
    const copy = redactValue(JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'));
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(JSON.stringify(copy)).toBe('{"__proto__":{"polluted":true},"constructor":1}');
    expect({}).not.toHaveProperty("polluted");
  });

  it("end where nobody reads any more", () => {
    let deep: unknown = "secret at the bottom";
    for (let depth = 0; depth < 100_000; depth += 1) deep = depth % 2 === 0 ? [deep] : { deep };
    expect(JSON.stringify(redactValue(deep))).toContain(redactedText);
    expect(JSON.stringify(redactValue(deep))).not.toContain("bottom");
  });
});

describe("collecting", () => {
  it("takes texts and numbers at the pointers, below them too, and no short ones", () => {
    const into = new Set<string>();
    const input = {
      customer: { phone: "+380 (50) 123-45-67", names: ["Тарас", "Ш"], age: 51 },
      orders: [{ iban: "UA213223130000026007233566001" }, {}],
      "a/b": "with slash",
      amount: 1234,
    };
    collectSecrets(input, ["/customer", "/orders/*/iban", "/a~1b", "/none/deeper", "/amount/x"], into);
    expect([...into].sort()).toEqual(
      ["+380 (50) 123-45-67", "380501234567", "UA213223130000026007233566001", "with slash", "Тарас"].sort(),
    );
    collectSecrets(input, ["/amount"], into);
    expect(into.has("1234")).toBe(true);
    for (const nothing of [undefined, null, 5, "text"]) collectSecrets(nothing, ["/a"], new Set());
  });
});

describe("a marked secret, wherever it stands", () => {
  const marker = "☠";
  // Letters that change their length with their case are looked for as they are only.
  const plain = (text: string): boolean =>
    !text.includes(marker) && text.toLowerCase().length === text.length;
  const noise = fc.string({ unit: "grapheme", maxLength: 12 }).filter(plain);
  const secret = noise.filter((text) => text !== "").map((text) => `${marker}${text}${marker}`);

  it("is not in a text", () => {
    fc.assert(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(noise, fc.nat(), fc.nat(4)), { maxLength: 8 }),
        (secrets, parts) => {
          const text = parts
            .map(([before, which, spelling]) => {
              const value = secrets[which % secrets.length] ?? "";
              const forms = [
                value,
                encodeURIComponent(value),
                JSON.stringify(value).slice(1, -1),
                value.toLowerCase().length === value.length && value.length >= 8
                  ? value.toLowerCase()
                  : value,
                value
                  .replaceAll("&", "&amp;")
                  .replaceAll("<", "&lt;")
                  .replaceAll(">", "&gt;")
                  .replaceAll('"', "&quot;")
                  .replaceAll("'", "&#39;"),
              ];
              return before + (forms[spelling] ?? "");
            })
            .join("");
          const shown = redactText(text, hiding(secrets));
          expect(shown).not.toContain(marker);
          expect(shown).not.toContain(encodeURIComponent(marker));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("is not in a copy of a value, at any depth, as value or key", () => {
    const leaf = fc.oneof(noise, secret, fc.integer(), fc.boolean(), fc.constant(null));
    const { tree } = fc.letrec<{ tree: unknown; list: unknown[]; object: Record<string, unknown> }>(
      (tie) => ({
        tree: fc.oneof({ maxDepth: 4 }, leaf, tie("list"), tie("object")),
        list: fc.array(tie("tree"), { maxLength: 4 }),
        object: fc.dictionary(fc.oneof(noise, secret), tie("tree"), { maxKeys: 4 }),
      }),
    );
    fc.assert(
      fc.property(tree, (value) => {
        const values = new Set<string>();
        const walk = (part: unknown): void => {
          if (typeof part === "string") {
            if (part.includes(marker)) values.add(part);
          } else if (typeof part === "object" && part !== null) {
            for (const [key, member] of Object.entries(part)) {
              walk(key);
              walk(member);
            }
          }
        };
        walk(value);
        const before = JSON.stringify(value);
        expect(JSON.stringify(redactValue(value, { values, pointers: [] }))).not.toContain(marker);
        expect(JSON.stringify(value)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  it("is not in a copy when only its place is known", () => {
    const name = noise.filter((text) => text !== "" && text !== "*");
    fc.assert(
      fc.property(
        fc.array(fc.oneof(name, fc.constant(0)), { minLength: 1, maxLength: 6 }),
        secret,
        (path, value) => {
          const holder = path.reduceRight<unknown>(
            (inner, step) => (step === 0 ? [noisy, inner] : Object.fromEntries([[step, inner]])),
            value,
          );
          const pointer = path
            .map((step) => (step === 0 ? "*" : `${step}`.replaceAll("~", "~0").replaceAll("/", "~1")))
            .map((token) => `/${token}`)
            .join("");
          const shown = JSON.stringify(redactValue(holder, hiding([], [pointer])));
          expect(shown).not.toContain(marker);
          const collected = new Set<string>();
          collectSecrets(holder, [pointer], collected);
          expect(collected.has(value)).toBe(true);
          expect(redactText(`it said ${value}`, hiding([...collected]))).not.toContain(marker);
        },
      ),
      { numRuns: 500 },
    );
  });
});

const noisy = { something: "else" };
