import { isJson } from "./decoding.js";
import type {
  SealContext,
  SimulatorDefinition,
  SimulatorTypes,
  WebhookDefinition,
  WebhookSender,
} from "./definition.js";
import type { Spec, SpecEvent } from "./document.js";
import { pointerOfReference } from "./json.js";
import type { Outbox, SealedWebhook } from "./outbox.js";
import { listViolations, type SchemaValidator } from "./validator.js";

interface SenderParts<Types extends SimulatorTypes> {
  readonly definition: SimulatorDefinition<Types>;
  readonly spec: Spec;
  readonly validator: SchemaValidator;
  readonly outbox: Outbox;
  readonly context: Omit<SealContext<Types>, "url">;
}

/** Checks webhooks against the document and hands them to the outbox. */
export function createSender<Types extends SimulatorTypes>(
  parts: SenderParts<Types>,
): WebhookSender<Types["webhooks"]> {
  const { definition, spec, validator, outbox, context } = parts;
  return {
    send(name, payload, { url, after = 0 }) {
      const webhook = definition.webhooks[name];
      const event = spec.events.find((each) => each.name === (webhook.event ?? name));
      const schema = schemaOf(name, webhook, event);
      // What is checked is what JSON carries, without members that are undefined.
      const violations = validator.check(schema, JSON.parse(JSON.stringify(payload)), "answer");
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

function schemaOf<Types extends SimulatorTypes, Payload>(
  name: string,
  webhook: WebhookDefinition<Types, Payload>,
  event: SpecEvent | undefined,
): string {
  const pointer =
    webhook.schema === undefined
      ? event?.content.find(({ mediaType }) => isJson(mediaType))?.schema
      : pointerOfReference(webhook.schema);
  if (pointer === undefined) {
    throw new Error(
      `The document does not describe the payload of the webhook ${name}: name its event or its schema in the definition.`,
    );
  }
  return pointer;
}

function plainJson(payload: unknown): SealedWebhook {
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(payload) };
}
