import type {
  SealContext,
  SimulatorDefinition,
  SimulatorTypes,
  WebhookSender,
} from "../simulator/definition.js";
import { isJson } from "../spec/decoding.js";
import type { Spec, SpecEvent } from "../spec/document.js";
import { pointerOfReference } from "../spec/json.js";
import type { SchemaValidator } from "../spec/validator.js";
import { listViolations } from "../spec/violations.js";
import type { Outbox, SealedWebhook } from "./outbox.js";

interface SenderParts<Types extends SimulatorTypes> {
  readonly definition: SimulatorDefinition<Types>;
  readonly spec: Spec;
  readonly validator: SchemaValidator;
  /** JSON pointers of payload schemas by webhook name. */
  readonly schemas: ReadonlyMap<string, string>;
  readonly outbox: Outbox;
  readonly context: Omit<SealContext<Types>, "url">;
}

/** Checks webhooks against the document and hands them to the outbox. */
export function createSender<Types extends SimulatorTypes>(
  parts: SenderParts<Types>,
): WebhookSender<Types["webhooks"]> {
  const { definition, spec, validator, schemas, outbox, context } = parts;
  return {
    send(name, payload, { url, after = 0 }) {
      const webhook = definition.webhooks[name];
      const event = eventOf(name, webhook, spec);
      const schema = schemas.get(name);
      if (schema === undefined) {
        throw new Error(
          `The document does not describe the payload of the webhook ${name}: name its event or its schema in the definition.`,
        );
      }
      // What is checked is what JSON carries, without members that are undefined.
      const violations = validator.checkOwn(schema, JSON.parse(JSON.stringify(payload)));
      if (violations.length > 0) {
        const listed = listViolations(violations.map((violation) => ({ ...violation, where: "body" })));
        throw new Error(`The payload of the webhook ${name} departs from the document: ${listed}`);
      }
      return outbox.send(
        {
          name,
          url,
          method: event?.method ?? "POST",
          schedule: webhook.schedule,
          timeout: webhook.timeout ?? 10_000,
          payload,
          seal: () => webhook.seal?.(payload, { ...context, url }) ?? plainJson(payload),
          acknowledged: (answer) =>
            webhook.acknowledged?.(answer, payload) ?? (answer.status >= 200 && answer.status <= 299),
        },
        after,
      );
    },
  };
}

/** JSON pointers of the schemas of all payloads that the document describes, by webhook name. */
export function payloadSchemas<Types extends SimulatorTypes>(
  definition: SimulatorDefinition<Types>,
  spec: Spec,
): ReadonlyMap<string, string> {
  const schemas = new Map<string, string>();
  for (const name in definition.webhooks) {
    const webhook = definition.webhooks[name];
    const pointer =
      webhook.schema === undefined
        ? eventOf(name, webhook, spec)?.content.find(({ mediaType }) => isJson(mediaType))?.schema
        : pointerOfReference(webhook.schema);
    if (pointer !== undefined) schemas.set(name, pointer);
  }
  return schemas;
}

function eventOf(name: string, webhook: { readonly event?: string }, spec: Spec): SpecEvent | undefined {
  return spec.events.find((event) => event.name === (webhook.event ?? name));
}

function plainJson(payload: unknown): SealedWebhook {
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(payload) };
}
