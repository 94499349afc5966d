import type { AddCustomerPaymentResult, CustomerPaymentMethod, WalletItem } from "../types.js";
import { tell } from "./callbacks.js";
import { behaviourOf, type ChosenCard, numberOf, plainCard, shownCard } from "./cards.js";
import { optional } from "./payment-answers.js";
import type { Context, HandlersOf, Principal } from "./provider.js";
import { problem, type Refusal, timestamp } from "./refusals.js";
import type { SimulatedCard, SimulatedCustomer } from "./state.js";

/** The handlers of customers' wallets. */
export const customerHandlers: HandlersOf<"customers"> = {
  "customers.wallet": (context) =>
    onCustomer(context, context.input.query.external_id, (customer) => ({
      status: 200,
      body: {
        external_id: customer.externalId,
        rid: customer.rid,
        wallet: customer.cards
          .filter(({ status }) => status === "success")
          .map((card) => walletItem(customer, card)),
      },
    })),
  "customers.addCard"(context) {
    const { input, ids, clock, options } = context;
    const externalId = input.query.external_id ?? context.principal.customer;
    if (externalId === undefined) return problem(context, "customer_id_not_passed");
    const customer = customerOf(context, externalId);
    const { body } = input;
    const optionId = ids.uuid();
    const chosen = body.mode === "direct" ? cardOf(body.payment_method) : undefined;
    const card: SimulatedCard = {
      optionId,
      card: chosen ?? { number: plainCard, kind: "cc_token", threeDs: true },
      callbackUrl: body.callback_url,
      makeDefault: body.make_default === true,
      createdAt: clock.now(),
      status: "init",
    };
    customer.cards.push(card);
    if (chosen === undefined) {
      card.actionUrl = `${options.checkoutUrl}/wallet/${optionId}`;
    } else if (behaviourOf(chosen).threeDs) {
      card.status = "pending";
      card.actionUrl = `${options.checkoutUrl}/api/v1/three-ds/${optionId}`;
    } else {
      settleCard(customer, card, true);
    }
    return { status: 200, body: cardResult(customer, card) };
  },
  "customers.deleteCard": (context) =>
    onCard(context, context.input.query.external_id, context.input.body.option_id, (customer, card) => {
      customer.cards.splice(customer.cards.indexOf(card), 1);
      if (customer.defaultCard === card.optionId) delete customer.defaultCard;
      return { status: 200, body: { delete: true, option_id: card.optionId, type: "card" } };
    }),
  "customers.card": (context) =>
    onCard(context, context.input.query.external_id, context.input.query.option_id, (customer, card) => ({
      status: 200,
      body: walletItem(customer, card),
    })),
  "customers.cardStatus": (context) =>
    onCard(context, context.input.query.external_id, context.input.query.option_id, (customer, card) => {
      const { option_id, type, card: shown } = walletItem(customer, card);
      return {
        status: 200,
        body: {
          ...optional("option_id", option_id),
          ...optional("type", type),
          ...optional("card", shown),
          is_confirmed: card.status === "success",
          status: card.status,
        },
      };
    }),
  "customers.setDefaultCard": (context) =>
    onCard(context, context.input.query.external_id, context.input.body.option_id, (customer, card) => {
      const success = card.status === "success";
      if (success) customer.defaultCard = card.optionId;
      return { status: 200, body: { option_id: card.optionId, type: "card", success } };
    }),
};

/** The customer with the given external identifier, made when first named. */
export function customerOf({ state, ids }: Context, externalId: string): SimulatedCustomer {
  const known = state.customers.get(externalId);
  if (known !== undefined) return known;
  const customer: SimulatedCustomer = { externalId, rid: ids.uuid(), cards: [] };
  state.customers.set(externalId, customer);
  return customer;
}

/** Who a request is about: the customer named in it, or the one whose token came with it. */
function findCustomer(
  { state }: Context,
  principal: Principal,
  externalId: string | undefined,
): SimulatedCustomer | undefined {
  return state.customers.get(externalId ?? principal.customer ?? "");
}

/** Finds the number of a saved card. */
export const savedCard =
  ({ state }: Context) =>
  (optionId: string): string | undefined => {
    for (const { cards } of state.customers.values()) {
      const card = cards.find((each) => each.optionId === optionId && each.status === "success");
      if (card !== undefined) return card.card.number;
    }
    return undefined;
  };

/** Keeps a card that a payment was made with. */
export function rememberCard(context: Context, externalId: string, card: ChosenCard): void {
  const customer = customerOf(context, externalId);
  const { ids, clock } = context;
  const saved: SimulatedCard = {
    optionId: ids.uuid(),
    card,
    callbackUrl: undefined,
    makeDefault: false,
    createdAt: clock.now(),
    status: "init",
  };
  customer.cards.push(saved);
  settleCard(customer, saved, true);
}

/** The customer enters the card on the page, or ends its check. */
export function endSaving(context: Context, optionId: string, passes: boolean): void {
  for (const customer of context.state.customers.values()) {
    const card = customer.cards.find((each) => each.optionId === optionId);
    if (card?.actionUrl === undefined) continue;
    settleCard(customer, card, passes);
    tell(context, "walletConfirmation", cardResult(customer, card), card.callbackUrl);
    return;
  }
  throw new Error(`No card ${optionId} waits to be saved.`);
}

function settleCard(customer: SimulatedCustomer, card: SimulatedCard, passes: boolean): void {
  delete card.actionUrl;
  card.status = passes && behaviourOf(card.card).result === "transaction_successful" ? "success" : "failure";
  if (card.status === "success" && (card.makeDefault || customer.defaultCard === undefined)) {
    customer.defaultCard = card.optionId;
  }
}

function cardResult(customer: SimulatedCustomer, card: SimulatedCard): AddCustomerPaymentResult {
  const { actionUrl } = card;
  return {
    status: card.status,
    operation: "add_payment_method",
    action_required: actionUrl !== undefined,
    action: actionUrl === undefined ? null : { type: "url", value: actionUrl },
    payment_method: walletItem(customer, card),
    customer: { external_id: customer.externalId },
    created_at: timestamp(card.createdAt),
  };
}

function walletItem(customer: SimulatedCustomer, { optionId, card }: SimulatedCard): WalletItem {
  const shown = shownCard({ ...card, kind: "cc_token" }).cc_token ?? {};
  const { token, mask, expires_at, payment_system, bank_short_name } = shown;
  return {
    option_id: optionId,
    type: "card",
    is_default: customer.defaultCard === optionId,
    name: null,
    card: {
      ...optional("token", token),
      ...optional("mask", mask),
      ...optional("expires_at", expires_at),
      ...optional("payment_system", payment_system),
      ...optional("bank_short_name", bank_short_name),
    },
  };
}

type NewCard =
  | {
      readonly type: "cc_token";
      readonly cc_token: { readonly token: string; readonly use_3ds_flow?: boolean };
    }
  | {
      readonly type: "encrypted_cc_token";
      readonly encrypted_cc_token: { readonly data: string; readonly use_3ds_flow?: boolean };
    };

function cardOf(method: NewCard): ChosenCard {
  const kind: CustomerPaymentMethod["type"] = "cc_token";
  if (method.type === "cc_token") {
    const { token, use_3ds_flow } = method.cc_token;
    return { number: numberOf(token), kind, threeDs: use_3ds_flow !== false };
  }
  const { data, use_3ds_flow } = method.encrypted_cc_token;
  return { number: numberOf(data), kind, threeDs: use_3ds_flow !== false };
}

type WithPrincipal = Context & { readonly principal: Principal };

function onCustomer<Result>(
  context: WithPrincipal,
  externalId: string | undefined,
  act: (customer: SimulatedCustomer) => Result,
): Result | Refusal {
  if ((externalId ?? context.principal.customer) === undefined) {
    return problem(context, "customer_id_not_passed");
  }
  const customer = findCustomer(context, context.principal, externalId);
  return customer === undefined ? problem(context, "customer_profile_not_found") : act(customer);
}

/** Without an `optionId` the default card is meant. */
function onCard<Result>(
  context: WithPrincipal,
  externalId: string | undefined,
  optionId: string | undefined,
  act: (customer: SimulatedCustomer, card: SimulatedCard) => Result,
): Result | Refusal {
  return onCustomer(context, externalId, (customer) => {
    const wanted = optionId ?? customer.defaultCard;
    const card = customer.cards.find((each) => each.optionId === wanted);
    return card === undefined ? problem(context, "payment_method_not_found") : act(customer, card);
  });
}
