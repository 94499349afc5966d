import type { PaymentsReportRow, TransactionsReportRow } from "../types.js";
import { toDecimal } from "./amounts.js";
import { feeOf, optional } from "./payment-answers.js";
import type { Context, HandlersOf } from "./provider.js";
import { problem, type Refusal, timestamp } from "./refusals.js";
import type { PaymentTransaction, SimulatedPayment } from "./state.js";

const day = 86_400_000;

/** The longest period of a transactions report, in days. */
const longestPeriod = 14;

/** How far back a transactions report may begin, in days. */
const farthestStart = 90;

const statuses = { init: "Created", pending: "Pending", success: "Success", failure: "Failed" } as const;

/** The handlers of reports. */
export const reportHandlers: HandlersOf<"reports"> = {
  "reports.payments"(context) {
    const { date_from, date_to, fields, scope } = context.input.body;
    const refused = refusePeriod(context, date_from, date_to);
    if (refused !== undefined) return refused;
    const rows = within(context, date_from, date_to)
      .filter(({ payment }) => scope === "all_keys" || payment.project === context.principal.login)
      .filter(({ transaction: { method, status } }) => status === "success" && taken.has(method))
      .map(({ payment, transaction }) => narrowed(paymentRow(payment, transaction), fields));
    return { status: 200, body: { payments: rows } };
  },
  "reports.transactions"(context) {
    const { date_from, date_to, operation_types, statuses: wanted } = context.input.body;
    const refused =
      refusePeriod(context, date_from, date_to, longestPeriod) ??
      (Date.parse(date_from) < context.clock.now() - (farthestStart + 1) * day
        ? problem(context, "invalid_request_body", "date_from")
        : undefined);
    if (refused !== undefined) return refused;
    const rows = within(context, date_from, date_to)
      .filter(({ payment }) => payment.project === context.principal.login)
      .map(({ payment, transaction }) => transactionRow(payment, transaction))
      .filter(({ operation_type }) => operation_types?.some((type) => type === operation_type) ?? true)
      .filter(({ status }) => wanted?.some((each) => each === status) ?? true);
    return { status: 200, body: { transactions: rows } };
  },
};

const taken: ReadonlySet<string> = new Set(["purchase", "capture"]);

function refusePeriod(context: Context, from: string, to: string, longest?: number): Refusal | undefined {
  const length = (Date.parse(to) - Date.parse(from)) / day;
  if (length < 0 || (longest !== undefined && length > longest)) {
    return problem(context, "invalid_request_body", "date_to");
  }
  return undefined;
}

interface Line {
  readonly payment: SimulatedPayment;
  readonly transaction: PaymentTransaction;
}

/** Both days belong to the period. */
function within({ state }: Context, from: string, to: string): Line[] {
  const start = Date.parse(from);
  const end = Date.parse(to) + day;
  const lines = [...state.payments.values()].flatMap((payment) =>
    [...payment.purchases, ...payment.confirmations, ...payment.cancellations, ...payment.refunds].map(
      (transaction): Line => ({ payment, transaction }),
    ),
  );
  return lines.filter(({ transaction: { createdAt } }) => createdAt >= start && createdAt < end);
}

function paymentRow(payment: SimulatedPayment, transaction: PaymentTransaction): PaymentsReportRow {
  const { customer } = payment.terms;
  const { card } = payment.session;
  return {
    payment_id: payment.id,
    project_name: payment.project,
    amount: toDecimal(transaction.amount),
    currency: payment.currency,
    internal_commission: toDecimal(feeOf(transaction)),
    payer_external_fee: toDecimal(0),
    payout_amount: toDecimal(transaction.amount - feeOf(transaction)),
    processing_date: timestamp(transaction.processedAt ?? transaction.createdAt),
    payment_type: payment.operation,
    payment_method: card?.kind ?? "cc_token",
    ...optional("external_id", payment.externalId),
    ...optional("unified_external_id", payment.terms.unifiedExternalId),
    ...optional("description", payment.terms.description),
    ...(card === undefined ? {} : { card_pan: maskOf(card.number), payment_system: systemOf(card.number) }),
    ...optional("client_email", customer?.email),
    ...optional("client_first_name", customer?.first_name),
    ...optional("client_last_name", customer?.last_name),
    ...optional("client_patronym", customer?.patronym),
  };
}

function transactionRow(payment: SimulatedPayment, transaction: PaymentTransaction): TransactionsReportRow {
  const { card } = payment.session;
  return {
    order_id: payment.id,
    transaction_id: transaction.transactionId,
    project_name: payment.project,
    operation_type: transaction.method,
    status: statuses[transaction.status],
    original_amount: toDecimal(transaction.amount),
    payer_amount: toDecimal(transaction.amount),
    payer_fee: toDecimal(0),
    merchant_fee: toDecimal(feeOf(transaction)),
    currency: payment.currency,
    created_at: timestamp(transaction.createdAt),
    ...optional("external_id", payment.externalId),
    ...optional("unified_external_id", payment.terms.unifiedExternalId),
    ...optional("order_description", payment.terms.description),
    ...(transaction.processedAt === undefined ? {} : { processed_at: timestamp(transaction.processedAt) }),
    ...(card === undefined
      ? {}
      : { payer_card_mask: maskOf(card.number), bin_payment_system: systemOf(card.number) }),
  };
}

function narrowed(row: PaymentsReportRow, fields: readonly string[] | undefined): PaymentsReportRow {
  if (fields === undefined) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => fields.includes(name)));
}

const maskOf = (number: string): string => `${number.slice(0, 6)}******${number.slice(-4)}`;

const systemOf = (number: string): string => (number.startsWith("4") ? "visa" : "mastercard");
