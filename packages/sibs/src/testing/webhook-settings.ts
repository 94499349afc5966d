import type { AnswerOf } from "@pay/testing";
import { handled, notHandled } from "./answers.js";
import type { Call, Context, SibsTypes } from "./definition.js";

type Answer = AnswerOf<SibsTypes, "webhookSettings.create">;
type Input = Call<"webhookSettings.create">["input"];

/** Sets a webhook. A name that is taken is rejected. */
export function createWebhook(context: Call<"webhookSettings.create">): Answer {
  const { input, state } = context;
  const code = input.body.notificationConfigurationCode ?? "";
  if (state.webhooks.has(code)) return rejected(input);
  return set(context, code, input);
}

/** Changes or removes a webhook that was set. */
export function updateWebhook(
  context: Call<"webhookSettings.update">,
): AnswerOf<SibsTypes, "webhookSettings.update"> {
  const { input, state } = context;
  const code = input.body.notificationConfigurationCode;
  if (state.webhooks.get(code)?.owner !== ownerOf(input.path)) return rejected(input);
  if (input.body.requestOperationType === "INS") return set(context, code, input);
  state.webhooks.delete(code);
  return accepted(input);
}

/** The webhooks of a merchant. */
export function listWebhooks(
  context: Call<"webhookSettings.list">,
): AnswerOf<SibsTypes, "webhookSettings.list"> {
  const { input, state } = context;
  const owner = ownerOf(input.body);
  return {
    status: 200,
    body: {
      returnStatus: handled,
      webhooks: [...state.webhooks.values()]
        .filter((webhook) => webhook.owner === owner)
        .map(({ settings }) => ({ webhook: { ...settings } })),
    },
  };
}

type Settings = Pick<Input["body"], "channelTypeNotification" | "paymentMethods">;

function set(
  context: Context,
  code: string,
  input: Pick<Input, "path" | "headers"> & { readonly body: Settings },
): Answer {
  const { channelTypeNotification: channel, paymentMethods } = input.body;
  // An address without a secret could not be told anything that it can open.
  if (channel.notificationType === "URL" && channel.security === undefined) return rejected(input);
  context.state.webhooks.set(code, {
    owner: ownerOf(input.path),
    code,
    methods: paymentMethods.map((method) => method.paymentMethodNotificationCode),
    url: channel.notificationType === "URL" ? channel.value : undefined,
    secret: channel.security?.key,
    settings: {
      notificationConfigurationCode: code,
      paymentMethods,
      channelTypeNotification: { notificationType: channel.notificationType, value: channel.value },
    },
  });
  return accepted(input);
}

const ownerOf = ({ acquirerId, merchantId }: { acquirerId: string; merchantId: string }): string =>
  `${acquirerId}/${merchantId}`;

const echo = ({ headers }: Pick<Input, "headers">) => ({
  "TPP-Request-ID": headers["TPP-Request-ID"] ?? "",
});

const accepted = (input: Pick<Input, "headers">): Answer => ({
  status: 200,
  headers: echo(input),
  body: { returnStatus: handled, transactionStatus: "ACTC" },
});

const rejected = (input: Pick<Input, "headers">): Answer => ({
  status: 200,
  headers: echo(input),
  body: { returnStatus: notHandled("E0101", "Rejected"), transactionStatus: "RJCT" },
});
