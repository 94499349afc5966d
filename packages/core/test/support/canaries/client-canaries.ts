import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../../../src/client.js";
import { isPayError, type PayError } from "../../../src/errors/pay-error.js";
import type { Operation } from "../../../src/operation.js";
import { redactedText } from "../../../src/redact.js";
import { VirtualClock } from "../virtual-clock.js";
import { asObject, type DocumentedOperation, type Json, listOf, operationsOf } from "./document.js";
import { fits, holds, Marks } from "./marks.js";
import { type Reaction, reactionsTo } from "./reactions.js";
import { type Sampling, type StringPlace, sample } from "./samples.js";
import { startWatch, visible, watchConsole } from "./watch.js";

/** A client whose calls are watched. */
export interface WatchedClient {
  /** Calls an operation by its name with the flat input. */
  readonly call: (
    name: string,
    input: Json,
    options: { readonly hooks?: object; readonly throwOnDecline?: boolean },
  ) => Promise<unknown>;
  /** Settles a call that failed. */
  readonly resolve: (error: PayError) => Promise<unknown>;
}

/** Calls a method of a client by the name that the document gives it. */
export function callNamed(client: object, name: string, parts: readonly unknown[]): Promise<unknown> {
  const [resource = "", method = ""] = name.split(".");
  // The methods are looked up by name, which no type can follow; their inputs come from the same document.
  const methods = Reflect.get(client, resource) as Record<string, (...parts: unknown[]) => Promise<unknown>>;
  const found = methods[method];
  if (found === undefined) throw new Error(`the client has no method ${name}`);
  return found(...parts);
}

/** One product of a provider: which part of the document it knows, and how its client is made. */
export interface WatchedProduct {
  readonly name: string;
  /** Whether it knows what an operation, a member or a variant describes. */
  readonly isKnown: (described: Json) => boolean;
  readonly open: (options: ClientOptions & { readonly baseUrl: string }) => WatchedClient;
}

/** Everything that the canaries of a provider need. */
export interface CanarySettings {
  /** The bundled document. */
  readonly document: unknown;
  /** The generated rows. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly products: readonly WatchedProduct[];
  /** What goes with a call to prove who is calling, by the security scheme. */
  readonly credentials: Readonly<Record<string, readonly string[]>>;
}

/** A card number that somebody typed where none belongs. */
const strayCard = "4111 1111 1111 1111";
const baseUrl = "https://provider.example";

/** Names of members that hold credentials or say who somebody is. */
const secretName =
  /(^|_)(pan|cvv2?|cvc2?|iban|token|password|secret|phone|e?mail|blik_?code)$|(Pan|PAN|Cvv|CVV|IBAN|Token|Password|Secret|Phone|Email|Mail)$|^(email|phone)/;

/** Registers a test for each operation: whatever is answered, what is marked stays unseen. */
export function describeCanaries(settings: CanarySettings): void {
  const document = asObject(settings.document);
  const operations = operationsOf(document);
  const rows = new Map(
    Object.values(settings.resources).flatMap((methods) =>
      Object.values(methods).map((row) => [row.name, row] as const),
    ),
  );

  test("every operation of the client is in the document", () => {
    expect(operations.map(({ name }) => name).sort()).toEqual([...rows.keys()].sort());
  });

  test("a mark is found where nothing takes it out", () => {
    const marks = new Marks();
    const shown = ["cvv", "pan", "phone", "email", "token"].map((name) => marks.make({}, name, `/${name}`));
    for (const text of shown) {
      expect(marks.in(visible(new Error(`it is ${text}.`)))).toHaveLength(1);
      expect(marks.in(visible({ deep: [{ text }] }))).toHaveLength(1);
    }
    expect(marks.in("nothing")).toEqual([]);
  });

  for (const product of settings.products) {
    const known = operations.filter((operation) => product.isKnown(operation.only));
    describe(product.name, () => {
      test.each(known.map((operation) => [operation.name, operation] as const))(
        "%s",
        async (name, operation) => {
          const row = rows.get(name);
          if (row === undefined) throw new Error(`${name} has no row`);
          const trial = new Trial(settings, product, operation, row, document);
          const written = await watchConsole(async () => {
            await trial.everyReaction();
            await trial.everyWrongInput();
          });
          expect(written).toBe("");
        },
      );
    });
  }
}

/** All calls of one operation. */
class Trial {
  readonly #settings: CanarySettings;
  readonly #product: WatchedProduct;
  readonly #operation: DocumentedOperation;
  readonly #row: Operation;
  readonly #document: Json;

  constructor(
    settings: CanarySettings,
    product: WatchedProduct,
    operation: DocumentedOperation,
    row: Operation,
    document: Json,
  ) {
    this.#settings = settings;
    this.#product = product;
    this.#operation = operation;
    this.#row = row;
    this.#document = document;
  }

  /** Right inputs, and everything that can come of them. */
  async everyReaction(): Promise<void> {
    const count = this.#inputs(new Marks()).length;
    for (let index = 0; index < count; index += 1) {
      const { marks, input } = this.#prepare(index);
      const inputMarks = marks.all.filter(({ pointer }) => pointer !== "");
      const before = marks.all.length;
      const sampling = this.#sampling(marks, () => strayCard);
      const answers = this.#operation.answers.map(({ status, schema }) => ({
        status,
        bodies: schema === undefined ? [] : sample(schema, sampling),
      }));
      const answerMarks = marks.all.slice(before);
      // Whoever answers quotes what it got, and what it says elsewhere in the same answer.
      const told = marks.findable.map(({ text }) => text);
      const heard = told.filter((text) => !answerMarks.some((mark) => mark.text === text));
      const quotes = (body: unknown): string =>
        [strayCard, ...heard, ...told.filter((text) => holds(body, text))].join(", ");
      const reactions = reactionsTo(this.#row, answers, quotes, heard.join(", "));
      for (const reaction of index === 0 ? reactions : reactions.filter(({ brief }) => brief)) {
        for (const throwOnDecline of reaction.declines ? [true, false] : [false]) {
          const { seen, bodies, sent, failed } = await this.#watch(input, reaction, throwOnDecline);
          const where = `${reaction.name}, input ${index}`;
          expect(sent, `${where}: ${failed} ${sent === 0 ? seen : ""}`).toBeGreaterThan(0);
          expectUnseen(seen, marks, where);
          for (const event of bodies.inputs) {
            for (const { pointer } of inputMarks) expectHidden(event, pointer, where);
          }
          for (const event of reaction.documented ? bodies.answers : []) {
            for (const { pointer } of answerMarks) expectHidden(event, pointer, where);
          }
        }
      }
    }
  }

  /** Inputs that are refused before anything is sent. */
  async everyWrongInput(): Promise<void> {
    const { marks, input } = this.#prepare(0);
    if (Object.keys(input).length === 0) return;
    const own = marks.findable.find(({ pointer }) => pointer !== "");
    const text = own?.text ?? strayCard;
    const wrong = [
      { ...input, [text]: text },
      ...places(input).flatMap((path) => [
        replaced(input, path, { [text]: text }),
        replaced(input, path, `${text}\r\n${text.repeat(300)}`),
        replaced(input, path, [text]),
        replaced(input, path, text),
      ]),
    ];
    let refused = 0;
    for (const each of wrong) {
      const reaction: Reaction = { name: "wrong input", brief: true, react: () => new Response("{}") };
      const { seen, failed } = await this.#watch(each, reaction, false);
      if (failed === "invalid-input") refused += 1;
      expectUnseen(seen, marks, `wrong input ${Object.keys(each).join()}`);
    }
    expect(refused).toBeGreaterThan(0);
  }

  #prepare(index: number): { readonly marks: Marks; readonly input: Json } {
    const marks = new Marks();
    const input = this.#inputs(marks)[index] ?? {};
    marks.keepThoseIn(input);
    for (const scheme of new Set(this.#row.security.flat())) {
      for (const credential of this.#settings.credentials[scheme] ?? []) marks.watch(credential);
    }
    return { marks, input };
  }

  #inputs(marks: Marks): Json[] {
    const sampling = this.#sampling(marks, harmless);
    const { parameters, body } = this.#operation;
    const beside = parameters
      .filter(({ schema }) => sampling.isKnown(schema))
      .map(({ name, schema }) => {
        const place = { type: "object", properties: { [name]: schema } };
        return asObject(sample(place, sampling)[0]);
      });
    const bodies = body === undefined ? [{}] : sample(body, sampling).map(asObject);
    return bodies.map((each) => Object.assign({}, ...beside, each) as Json);
  }

  #sampling(marks: Marks, harmless: (place: StringPlace) => string): Sampling {
    const { isKnown } = this.#product;
    return {
      document: this.#document,
      isKnown,
      fill: (place) => {
        const { schema, name, pointer, sensitive } = place;
        return sensitive || secretName.test(name) ? marks.make(schema, name, pointer) : harmless(place);
      },
    };
  }

  /** Makes one call and sees all that it shows. */
  async #watch(
    input: Json,
    { react }: Reaction,
    throwOnDecline: boolean,
  ): Promise<{
    readonly seen: string;
    readonly sent: number;
    readonly failed: string | undefined;
    readonly bodies: { readonly inputs: readonly unknown[]; readonly answers: readonly unknown[] };
  }> {
    const watch = startWatch();
    const clock = new VirtualClock();
    const inputs: unknown[] = [];
    const answers: unknown[] = [];
    let sent = 0;
    let failed: string | undefined;
    const client = this.#product.open({
      baseUrl,
      clock,
      random: () => 0,
      maximumAttempts: 2,
      fetch: async () => {
        sent += 1;
        return react();
      },
      hooks: {
        ...watch.hooks,
        request: (event) => {
          watch.look(event);
          // A lookup asks with an input of its own.
          if (event.operation === this.#row.name) inputs.push(event.input);
        },
        response: (event) => {
          watch.look(event);
          if (event.operation === this.#row.name) answers.push(event.body);
        },
      },
    });
    const options = { hooks: watch.spans, throwOnDecline };
    try {
      await clock.until(client.call(this.#row.name, input, options));
    } catch (error) {
      if (!isPayError(error)) throw error;
      failed = error.code;
      for (
        let each: unknown = error;
        each !== undefined;
        each = each instanceof Error ? each.cause : undefined
      ) {
        watch.look(each);
      }
      watch.look(error.toJSON());
      if (error.outcome === "unknown") await clock.until(client.resolve(error).catch(watch.look));
    }
    watch.look(client);
    return { seen: watch.seen(), sent, failed, bodies: { inputs, answers } };
  }
}

/** What stands where nothing secret belongs: a card number if it fits, else what the document shows. */
function harmless({ schema, name, pointer }: StringPlace): string {
  const shown = listOf(schema["examples"]).filter((example) => typeof example === "string");
  const texts = [...(name === "" ? [] : [strayCard]), ...shown, "x".repeat(Number(schema["minLength"] ?? 1))];
  return texts.find((text) => fits(text, schema)) ?? new Marks().make(schema, name, pointer);
}

/** No mark and no card number may be seen; the failure says where the first one stands. */
function expectUnseen(seen: string, marks: Marks, where: string): void {
  const shown = [...marks.in(seen), ...(seen.includes(strayCard) ? [strayCard] : [])];
  const at = seen.toLowerCase().indexOf((shown[0] ?? "").split(" of ")[0]?.toLowerCase() ?? "");
  const around = shown.length === 0 ? "" : seen.slice(Math.max(0, at - 200), at + 100);
  expect(shown, `${where}: ${around}`).toEqual([]);
}

/** Nothing but the sign for what was taken out may stand at a pointer, or above it. */
function expectHidden(value: unknown, pointer: string, where: string): void {
  let found: unknown[] = [value];
  for (const token of pointer.split("/").slice(1)) {
    found = found.flatMap((each) => {
      if (each === redactedText || typeof each !== "object" || each === null) return [];
      return token === "*" ? Object.values(each) : [(each as Json)[token]];
    });
  }
  const rest = found.filter((each) => each !== undefined && each !== null && each !== redactedText);
  expect(rest, `${where}: ${pointer}`).toEqual([]);
}

/** Where the values of an input stand that are no objects or lists. */
function places(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([key, member]) => places(member, [...at, key]));
}

/** A copy with something else in one place. */
function replaced(value: Json, path: readonly string[], other: unknown): Json {
  const copy = structuredClone(value);
  const holder = path.slice(0, -1).reduce<object>((each, key) => Reflect.get(each, key), copy);
  Reflect.set(holder, path.at(-1) ?? "", other);
  return copy;
}
