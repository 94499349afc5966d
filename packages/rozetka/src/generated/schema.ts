// Generated from specs/rozetka/openapi.yaml by tools/generate. Do not edit: change the document, then run
// `pnpm generate rozetka`.
//
// The types of everything that is sent and answered, and openapi-fetch's view of the paths.

/** A batch to pay, on the hosted page or with payment data of the request. */
export type CreateBatchPaymentRequest = HostedBatchPaymentRequest | DirectBatchPaymentRequest;

/** A batch to pay on RozetkaPay's hosted page. */
export interface HostedBatchPaymentRequest {
  /** The payer pays on RozetkaPay's page. */
  mode: "hosted";
  /**
   * The merchant's identifier of the batch, unique within the project. Keep it: confirmation and
   * cancellation name the batch by it. Not empty. Example: `batch-1`.
   */
  batch_external_id: string;
  /** Currency of every order, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /** What is paid. At most one order may set `init_recurrent`. 1 to 10 items. */
  orders: BatchOrder[];
  /**
   * `true` charges the payer at once, `false` only holds the money until the batch is confirmed or
   * cancelled. Charged at once when left out. Default: `true`.
   */
  confirm?: boolean;
  /** The payer of a batch on the hosted page. Every member may be left out. */
  customer?: HostedBatchCustomer;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * Where the payer's browser returns after the payment or the 3-D Secure check. The address of the
   * project's settings when left out. An absolute URL. Example: `https://your-site.com/result`.
   */
  result_url?: ResultUrl;
  /**
   * Where the browser returns after a payment, from RozetkaPay's own thank-you page only. `result_url`
   * when left out. An absolute URL. Example: `https://your-site.com/thanks`.
   */
  result_url_success?: ResultUrlSuccess;
  /**
   * Where the browser returns after a failure, from RozetkaPay's own thank-you page only. `result_url`
   * when left out. An absolute URL. Example: `https://your-site.com/try-again`.
   */
  result_url_fail?: ResultUrlFail;
  /** How long the hosted page stays open, in minutes. From 5 to 720. Default: `720`. Example: `60`. */
  checkout_ttl?: number;
  /**
   * Accept only cards of an issuer's campaign: `r_card` is the Rozetka card, `diia_card` the Diia card.
   * Any card when left out.
   */
  campaign_name?: CampaignName;
  /**
   * The merchant's text for the whole batch, handed back unchanged. Nothing when left out. Example: `any
   * text`.
   */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** A batch to pay with the payment data of the request. */
export interface DirectBatchPaymentRequest {
  /** The payment data comes with the request, in `customer.payment_method`. */
  mode: "direct";
  /**
   * The merchant's identifier of the batch, unique within the project. Keep it: confirmation and
   * cancellation name the batch by it. Not empty. Example: `batch-1`.
   */
  batch_external_id: string;
  /** Currency of every order, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /** What is paid. At most one order may set `init_recurrent`. 1 to 10 items. */
  orders: BatchOrder[];
  /**
   * `true` charges the payer at once, `false` only holds the money until the batch is confirmed or
   * cancelled. Charged at once when left out. Default: `true`.
   */
  confirm?: boolean;
  /** The payer of a batch whose payment data comes with the request. */
  customer: DirectBatchCustomer;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * Where the payer's browser returns after the payment or the 3-D Secure check. The address of the
   * project's settings when left out. An absolute URL. Example: `https://your-site.com/result`.
   */
  result_url?: ResultUrl;
  /**
   * Accept only cards of an issuer's campaign: `r_card` is the Rozetka card, `diia_card` the Diia card.
   * Any card when left out.
   */
  campaign_name?: CampaignName;
  /**
   * The merchant's text for the whole batch, handed back unchanged. Nothing when left out. Example: `any
   * text`.
   */
  payload?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** One order of a batch. */
export interface BatchOrder {
  /**
   * API key (login) of the project that sells this order. Not empty. Example:
   * `00000000-0000-4000-8000-000000000001`.
   */
  api_key: string;
  /**
   * The merchant's identifier of the order. Ask for its state and refund it under this name. Not empty.
   * Example: `order-1`.
   */
  external_id: ExternalId;
  /**
   * A second identifier of the merchant, which ties records of one logical order together across
   * products. Example: `cart-77`.
   */
  unified_external_id?: string;
  /** Amount of the order, in main currency units. More than 0. Example: `100.5`. */
  amount: number;
  /** What the order is for, shown to the payer. Example: `Payment for order 001`. */
  description: string;
  /**
   * The merchant's text for this order, handed back with it. Nothing when left out. At most 4096
   * characters. Example: `any text`.
   */
  payload?: string;
  /**
   * Whether to start a series of repeated charges; the order's `recurrent_id` comes with its success.
   * Default: `false`.
   */
  init_recurrent?: boolean;
  /**
   * Account or telephone number to top up. It is checked before anything is charged, and a failed check
   * refuses the whole batch. Example: `380501234567`.
   */
  account_to_refill?: string;
  /** The goods. Needed when fiscalization is on for the project. */
  products?: Product[];
  /**
   * Identifier of the parent order, if this is its child. A separate order when left out. Example:
   * `order-1`.
   */
  child_of?: string;
  /** Receiver of a transfer without a contract, such as a payment to the treasury. */
  order_recipient?: OrderRecipient;
}

/** Receiver of a transfer without a contract, such as a payment to the treasury. */
export interface OrderRecipient {
  /** Name of the receiver. At most 255 characters. Example: `Державне казначейство України`. */
  name: string;
  /** Registration number of the receiver. At most 20 characters. Example: `12345676`. */
  tin: string;
  /** Account of the receiver. 15 to 34 characters. Example: `UA213223130000026007233566001`. */
  iban: string;
  /**
   * Bank of the receiver. At most 255 characters. Example: `АКЦІОНЕРНЕ ТОВАРИСТВО "ПЕРШИЙ УКРАЇНСЬКИЙ
   * МІЖНАРОДНИЙ БАНК"`.
   */
  bank_name: string;
}

/** A held batch to charge. */
export interface ConfirmBatchPaymentRequest {
  /** The merchant's identifier of the batch, as given at creation. Not empty. Example: `batch-1`. */
  batch_external_id: string;
  /** Currency of the batch, ISO 4217 letters. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency: Currency;
  /** The orders to charge. Every order in full when left out. 1 to 40 items. */
  orders?: BatchConfirmOrder[];
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * The merchant's text for the whole confirmation, handed back unchanged. Nothing when left out.
   * Example: `goods shipped`.
   */
  payload?: string;
}

/** One order of a batch to charge. */
export interface BatchConfirmOrder {
  /**
   * API key (login) of the project that sells this order. Not empty. Example:
   * `00000000-0000-4000-8000-000000000001`.
   */
  api_key: string;
  /** The merchant's identifier of the order, as given at creation. Not empty. Example: `order-1`. */
  external_id: ExternalId;
  /**
   * How much to charge, in main currency units; not more than was held. The order in full when left out.
   * More than 0. Example: `80`.
   */
  amount?: number;
}

/** A held batch to release. */
export interface CancelBatchPaymentRequest {
  /** The merchant's identifier of the batch, as given at creation. Not empty. Example: `batch-1`. */
  batch_external_id: string;
  /**
   * Where the result is sent when it is known. The address of the project's settings when left out. An
   * absolute URL. Example: `https://your-site.com/callback`.
   */
  callback_url?: CallbackUrl;
  /**
   * The merchant's text for the whole cancellation, handed back unchanged. Nothing when left out.
   * Example: `cancel reason`.
   */
  payload?: string;
}

/**
 * The result of an operation on a batch. It has no status of its own: look at `action`, then at every
 * order. The orders are in `order_details` by the documentation; RozetkaPay's mobile kits read
 * `orders_details`.
 */
export interface BatchPaymentOperationResult {
  /** The batch, as RozetkaPay names it. Example: `0`. */
  id?: string;
  /** The merchant's identifier of the batch. Example: `batch-1`. */
  batch_external_id?: string;
  /** Whether the payer must act before anything is paid. */
  action_required?: boolean;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  action?: UserAction;
  /** The one transaction that pays the whole batch. */
  batch_details?: BatchDetails;
  /** What became of each order. */
  order_details?: BatchOrderDetail[];
  /** The same as `order_details`, under the name that RozetkaPay's mobile kits read. */
  orders_details?: BatchOrderDetail[];
  /** What was paid with; `type` names the block that is filled. */
  payment_method?: ResultPaymentMethod;
  /** Address of the receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  receipt_url?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** The one transaction that pays the whole batch. */
export interface BatchDetails {
  /**
   * What was really taken, in main currency units, as a decimal string or a number. Example: `100.50`.
   */
  amount?: Amount;
  /** Currency of the transaction, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** A comment on the transaction. Example: `comment`. */
  comment?: string;
  /** The merchant's text for the whole batch, unchanged. Example: `any text`. */
  payload?: string;
  /**
   * When the transaction was created, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:03Z`.
   */
  created_at?: string;
  /**
   * When the transaction was processed, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:09Z`.
   */
  processed_at?: string;
  /** Authorisation code of the payer's bank. Example: `123456`. */
  auth_code?: string;
  /** Retrieval reference number. Example: `519512345678`. */
  rrn?: string;
  /** The merchant's number at the acquirer. Example: `M0000001`. */
  mid?: string;
  /** The terminal's number at the acquirer. Example: `T0000001`. */
  tid?: string;
  /** Name of the terminal. Example: `terminal-1`. */
  terminal_name?: string;
  /** The acquiring bank. Example: `Bank`. */
  bank_name?: string;
}

/** The operation on the batch that this row belongs to. Other values are possible. */
export type BatchMethodType = "create" | "confirm" | "refund" | "cancel" | (string & {});

/** What became of one order. */
export interface BatchOrderDetail {
  /** The merchant's identifier of the order. Example: `order-1`. */
  external_id?: string;
  /** The merchant's second identifier of the order. Example: `cart-77`. */
  unified_external_id?: string;
  /** The description given with the order. Example: `Payment for order 001`. */
  description?: string;
  /** The operation. Example: `2bd9de2f-6b97-490d-bcd0-283d00c65966`. */
  operation_id?: string;
  /** The transaction. Example: `a62a18e6-d44f-4a50-bc10-34853e109fe3`. */
  transaction_id?: string;
  /** An amount in main currency units, as a decimal string or a number. Read both. Example: `100.50`. */
  amount?: Amount;
  /** The fee taken for the operation. */
  fee?: FeeDetails;
  /** The operation on the batch that this row belongs to. Other values are possible. */
  method?: BatchMethodType;
  /**
   * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
   * `success` of a payment created with `confirm: false` means held, not charged. Other values are
   * possible.
   */
  status?: OperationStatus;
  /**
   * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of
   * kind `changed` may keep the merchant's identifier, as long as no payment under it has succeeded.
   * Other values are possible.
   */
  status_code?: ResponseCode;
  /** The reason of the status, for people. Example: `Transaction successful.`. */
  status_description?: string;
  /** The reason in English, fit to be shown to the payer. Example: `Insufficient funds`. */
  status_description_en?: string;
  /** The reason in Ukrainian, fit to be shown to the payer. Example: `Недостатньо коштів`. */
  status_description_uk?: string;
  /** The merchant's text of the order, unchanged. Example: `any text`. */
  payload?: string;
  /**
   * Lets the merchant charge the same card again later; only after success of an order with
   * `init_recurrent`. Example: `593292035525113984`.
   */
  recurrent_id?: string;
  /** Account of the receiver. Example: `UA213223130000026007233566001`. */
  recipient_iban?: string;
  /** The merchant's identifier of the parent order, for a child order. Example: `order-1`. */
  child_of?: string;
  /** Whether this order has a child order; `child_of` is then empty. */
  has_child?: boolean;
  /** Receiver of a transfer without a contract; absent for other orders. */
  order_recipient?: OrderRecipientDetails;
}

/** Receiver of a transfer without a contract; absent for other orders. */
export interface OrderRecipientDetails {
  /** Name of the receiver. Example: `Державне казначейство України`. */
  name?: string;
  /** Registration number of the receiver. Example: `12345676`. */
  tin?: string;
  /** Account of the receiver. Example: `UA213223130000026007233566001`. */
  iban?: string;
  /** Bank of the receiver. Example: `АКЦІОНЕРНЕ ТОВАРИСТВО "ПЕРШИЙ УКРАЇНСЬКИЙ МІЖНАРОДНИЙ БАНК"`. */
  bank_name?: string;
}

/**
 * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of kind
 * `changed` may keep the merchant's identifier, as long as no payment under it has succeeded. Other
 * values are possible.
 */
export type ResponseCode =
  | "3ds_not_supported"
  | "3ds_required"
  | "3ds_verification_failed"
  | "access_error"
  | "access_not_allowed"
  | "account_number_and_phone_passed"
  | "acs_service_unavailable"
  | "action_already_done"
  | "action_not_allowed"
  | "additional_information_is_pending"
  | "advance_payment_accepted"
  | "advance_payment_offered"
  | "agreements_service_unavailable"
  | "amount_was_successfully_blocked"
  | "anti_fraud_check"
  | "anti_fraud_check_in_progress"
  | "authorization_error"
  | "authorization_failed"
  | "balances_limitation"
  | "bank_is_not_supported"
  | "banking_application_is_not_installed"
  | "callback_url_missing"
  | "cancel_successful"
  | "cancel_transfer"
  | "card_bin_not_found"
  | "card_branch_daily_limit_reached"
  | "card_branch_is_blocked"
  | "card_expired"
  | "card_has_constraints"
  | "card_is_lost_or_stolen"
  | "card_not_found"
  | "card_not_supported"
  | "card_type_is_not_supported"
  | "card_verification_required"
  | "chargeback-failed"
  | "chargeback_successful"
  | "completion_limit_reached"
  | "confirm_amount_cannot_be_more_than_the_transaction_amount"
  | "confirm_required"
  | "confirmation_required"
  | "confirmation_timeout"
  | "contract_was_signed_on_client_side"
  | "country_not_supported"
  | "credit_limit_exceeded"
  | "currency_rate_not_found"
  | "customer_auth_not_found"
  | "customer_auth_token_expired_or_invalid"
  | "customer_email_not_allowed"
  | "customer_id_not_passed"
  | "customer_profile_not_found"
  | "cvv_is_required"
  | "daily_card_usage_limit_reached"
  | "data_not_found"
  | "entity_agreement_not_found"
  | "entity_blocked"
  | "entity_contract_terminated"
  | "entity_not_active"
  | "entity_suspended"
  | "expired_or_invalid_token"
  | "failed_as_part_of_failed_batch"
  | "failed_to_create_transaction"
  | "failed_to_fetch_recipient_data_from_diia"
  | "failed_to_finish_transaction"
  | "failed_to_load_wallet"
  | "failed_to_send_sms"
  | "failed_to_verify_card"
  | "fc_transaction_not_generated"
  | "fee_not_found"
  | "finmon_payer_validation_failed"
  | "finmon_recipient_validation_failed"
  | "finmon_validation_failed"
  | "free_bank_details_limit"
  | "hold_cancelled_by_bank"
  | "incorrect_refund_sum_or_currency"
  | "insufficient_funds"
  | "insufficient_funds_for_refund"
  | "internal_error"
  | "invalid_apple_pay_token"
  | "invalid_card_data"
  | "invalid_card_token"
  | "invalid_currency"
  | "invalid_data"
  | "invalid_google_pay_token"
  | "invalid_operation"
  | "invalid_phone_number"
  | "invalid_recipient_name"
  | "invalid_request_body"
  | "invalid_token"
  | "invalid_transaction_amount"
  | "invalid_transaction_status"
  | "invalid_transaction_type"
  | "invalid_verification_code"
  | "missed_payout_method_data"
  | "missing_route"
  | "no_discount_found"
  | "operation_not_allowed"
  | "operation_not_found"
  | "order_canceled"
  | "order_expired"
  | "order_is_duplicated"
  | "partner_account_check_failed"
  | "partner_account_not_found"
  | "payer_card_error"
  | "paying_unavailable_for_recipient"
  | "payment_card_has_invalid_status"
  | "payment_flow_not_supported"
  | "payment_method_already_confirmed"
  | "payment_method_not_allowed"
  | "payment_method_not_found"
  | "payment_method_verification_failed"
  | "payment_provider_failure"
  | "payment_settings_not_found"
  | "payment_system_not_supported"
  | "payment_was_refunded"
  | "pending"
  | "pin_data_required"
  | "pin_tries_exceeded"
  | "plan_not_active"
  | "plan_not_found"
  | "plan_project_missing"
  | "preauth_not_allowed"
  | "public_key_not_found"
  | "reached_the_limit_of_attempts_for_ip"
  | "receiver_card_error"
  | "receiver_info_error"
  | "recipient_payment_method_not_found"
  | "recurrent_not_found"
  | "recurring_transactions_not_allowed"
  | "refund_is_cancelled_by_initiator"
  | "refund_is_cancelled_by_system"
  | "refund_pending"
  | "refund_period_is_expired"
  | "refund_successful"
  | "refund_transaction_bank_daily_limit_exceeded"
  | "refund_waiting_for_funds"
  | "rejected_by_bank"
  | "representment-failed"
  | "representment_successful"
  | "request_failed"
  | "restricted_card"
  | "restricted_ip"
  | "sender_info_required"
  | "session_expired"
  | "simultaneous_open_orders_not_supported_by_bank"
  | "store_is_blocked"
  | "store_is_not_active"
  | "subscription_already_exists"
  | "subscription_auto_renew_locked"
  | "subscription_not_active"
  | "subscription_not_found"
  | "subscription_successful"
  | "terminal_limit_exceeded"
  | "terminal_not_found"
  | "test_transaction"
  | "timeout"
  | "token_does_not_exist"
  | "too_many_requests"
  | "transaction_already_paid"
  | "transaction_amount_limit"
  | "transaction_cannot_be_processed"
  | "transaction_confirmation_timeout"
  | "transaction_created"
  | "transaction_declined"
  | "transaction_is_canceled"
  | "transaction_is_canceled_by_payer"
  | "transaction_is_not_recurring"
  | "transaction_limit_exceeded"
  | "transaction_not_found"
  | "transaction_not_supported"
  | "transaction_rejected"
  | "transaction_success_primary_not_found"
  | "transaction_successful"
  | "unknown_entity"
  | "unsubscribed_successfully"
  | "user_collision_by_financial_number"
  | "user_not_found"
  | "waiting_for_complete"
  | "waiting_for_redirect"
  | "waiting_for_verification"
  | "wallet_not_configured"
  | "wrong_account_number"
  | "wrong_amount"
  | "wrong_authorization_code"
  | "wrong_card_number"
  | "wrong_cavv"
  | "wrong_cooperation_type"
  | "wrong_cvv"
  | "wrong_otp_code"
  | "wrong_payment_count"
  | "wrong_payparts_period"
  | "wrong_pin"
  | "wrong_project_settings"
  | "wrong_sms_password"
  | (string & {});

/**
 * State of the fiscal receipt as a number: 1000 to 1002 no fault, 2001 to 2006 the fiscal service or its
 * data, 3001 and 3002 missing or repeated data, 4001 to 4051 the cash register and its shift, 5001 to
 * 5003 the electronic signature, 6001 to 6003 the tax service, 7001 and 7002 the receipt itself. Other
 * values are possible.
 */
export type FiscalizationStatusCode =
  | 1000
  | 1001
  | 1002
  | 2001
  | 2002
  | 2003
  | 2004
  | 2005
  | 2006
  | 3001
  | 3002
  | 4001
  | 4002
  | 4003
  | 4004
  | 4005
  | 4006
  | 4050
  | 4051
  | 5001
  | 5002
  | 5003
  | 6001
  | 6002
  | 6003
  | 7001
  | 7002
  | (number & {});

/** An amount in main currency units, as a decimal string or a number. Read both. Example: `100.50`. */
export type Amount = string | number;

/** ISO 4217 letters, `UAH` for hryvnias. Matches `^[A-Z]{3}$`. Example: `UAH`. */
export type Currency = string;

/**
 * A decimal number as a string, with a point before the fraction. Matches `^[0-9]+(\.[0-9]+)?$`. Example:
 * `100.50`.
 */
export type DecimalString = string;

/** The merchant's own identifier. Not empty. Example: `order_12345`. */
export type ExternalId = string;

/**
 * Where the result is sent when it is known. The address of the project's settings when left out. An
 * absolute URL. Example: `https://your-site.com/callback`.
 */
export type CallbackUrl = string;

/**
 * Where the payer's browser returns after the payment or the 3-D Secure check. The address of the
 * project's settings when left out. An absolute URL. Example: `https://your-site.com/result`.
 */
export type ResultUrl = string;

/**
 * Where the browser returns after a payment, from RozetkaPay's own thank-you page only. `result_url` when
 * left out. An absolute URL. Example: `https://your-site.com/thanks`.
 */
export type ResultUrlSuccess = string;

/**
 * Where the browser returns after a failure, from RozetkaPay's own thank-you page only. `result_url` when
 * left out. An absolute URL. Example: `https://your-site.com/try-again`.
 */
export type ResultUrlFail = string;

/**
 * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
 * Names of at most 30 characters.
 */
export interface Metadata {
  [key: string]: string;
}

/**
 * Accept only cards of an issuer's campaign: `r_card` is the Rozetka card, `diia_card` the Diia card. Any
 * card when left out.
 */
export type CampaignName = "r_card" | "diia_card";

/**
 * Language of the hosted page: `UK` Ukrainian, `EN` English, `PL` Polish. The project's default when left
 * out.
 */
export type CheckoutLocale = "UK" | "EN" | "PL";

/** Theme of the hosted page. The project's default when left out. */
export type CheckoutColorMode = "white" | "dark";

/** What the payer must do next. Null or absent when nothing is left to do. */
export type UserAction = {
  /** Kind of the step: `url`, a page to open. Other values are possible. */
  type?: "url" | (string & {});
  /**
   * The page to send the payer to, the hosted checkout or the bank's 3-D Secure check. Example:
   * `https://checkout.rozetkapay.com/api/v1/checkout/0/form`.
   */
  value?: string;
} | null;

/**
 * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
 * `success` of a payment created with `confirm: false` means held, not charged. Other values are
 * possible.
 */
export type OperationStatus = "init" | "pending" | "success" | "failure" | (string & {});

/** The fee taken for the operation. */
export interface FeeDetails {
  /** An amount in main currency units, as a decimal string or a number. Read both. Example: `100.50`. */
  amount?: Amount;
  /** Currency of the fee, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
}

/**
 * A line of the basket. Decimals are strings here. All lines are needed for a partial operation of a
 * project with fiscalization; a full one takes the basket given at creation.
 */
export interface Product {
  /** The merchant's number of the product. Example: `sku-1`. */
  id?: string;
  /** What is sold. Example: `Чайник`. */
  name?: string;
  /** More about the product. Example: `Електрочайник, 1,7 л`. */
  description?: string;
  /** Category of the product. Example: `kitchen`. */
  category?: string;
  /** Address of a picture. Example: `https://your-site.com/sku-1.jpg`. */
  image?: string;
  /** Address of the product's page. Example: `https://your-site.com/sku-1`. */
  url?: string;
  /** ISO 4217 letters, `UAH` for hryvnias. Matches `^[A-Z]{3}$`. Example: `UAH`. */
  currency?: Currency;
  /**
   * How many units, as a decimal string; a JSON number is refused. Matches `^[0-9]+(\.[0-9]+)?$`.
   * Example: `2`.
   */
  quantity?: DecimalString;
  /**
   * Net price in main currency units, as a decimal string. Matches `^[0-9]+(\.[0-9]+)?$`. Example:
   * `100.50`.
   */
  net_amount?: DecimalString;
  /**
   * Value added tax in main currency units, as a decimal string. Matches `^[0-9]+(\.[0-9]+)?$`. Example:
   * `16.75`.
   */
  vat_amount?: DecimalString;
  /**
   * Fiscal tax group: 1 VAT 20 %, 2 no VAT, 3 VAT 20 % and excise 5 %, 4 VAT 7 %, 5 VAT 0 %, 6 no VAT and
   * excise 5 %, 7 not subject to VAT, 8 VAT 20 % and pension fund 7.5 %, 9 VAT 14 %. Needed when
   * fiscalization is on for the project.
   */
  tax_group?: TaxGroup;
}

/**
 * Fiscal tax group: 1 VAT 20 %, 2 no VAT, 3 VAT 20 % and excise 5 %, 4 VAT 7 %, 5 VAT 0 %, 6 no VAT and
 * excise 5 %, 7 not subject to VAT, 8 VAT 20 % and pension fund 7.5 %, 9 VAT 14 %. Needed when
 * fiscalization is on for the project.
 */
export type TaxGroup = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The payer's browser, for 3-D Secure. Every member is a string. */
export interface BrowserFingerprint {
  /** The Accept header of the browser. Example: `text/html,application/xhtml+xml`. */
  browser_accept_header: string;
  /** Colour depth of the screen in bits. Example: `24`. */
  browser_color_depth: string;
  /** Address of the browser. Example: `203.0.113.7`. */
  browser_ip_address: string;
  /** Whether Java is enabled, `true` or `false` as a string. Example: `false`. */
  browser_java_enabled: string;
  /** Language of the browser. Example: `uk-UA`. */
  browser_language: string;
  /** Height of the screen in pixels. Example: `1080`. */
  browser_screen_height: string;
  /** Width of the screen in pixels. Example: `1920`. */
  browser_screen_width: string;
  /** Name of the time zone. Example: `Europe/Kyiv`. */
  browser_time_zone: string;
  /** Difference of local time from UTC in minutes, as browsers give it. Example: `-120`. */
  browser_time_zone_offset: string;
  /** The User-Agent header of the browser. Example: `Mozilla/5.0`. */
  browser_user_agent: string;
}

/** State of the fiscal receipt. */
export interface Fiscalization {
  /** Number of the fiscal receipt. Example: `4000123456`. */
  fiscal_id?: string;
  /** Address of the fiscal receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  fiscal_url?: string;
  /** State of the fiscal receipt; capitalised, unlike every other state. Other values are possible. */
  status?: FiscalizationStatus;
  /**
   * State of the fiscal receipt as a number: 1000 to 1002 no fault, 2001 to 2006 the fiscal service or
   * its data, 3001 and 3002 missing or repeated data, 4001 to 4051 the cash register and its shift, 5001
   * to 5003 the electronic signature, 6001 to 6003 the tax service, 7001 and 7002 the receipt itself.
   * Other values are possible.
   */
  status_code?: FiscalizationStatusCode;
  /** The state, for people. Example: `Operation in progress`. */
  status_description?: string;
}

/** State of the fiscal receipt; capitalised, unlike every other state. Other values are possible. */
export type FiscalizationStatus = "Pending" | "Success" | "Failed" | (string & {});

/** The payer, as RozetkaPay knows them. */
export interface UserInfo {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number. Example: `380501234567`. */
  phone?: string;
  /** Address of the payer's browser. Example: `203.0.113.7`. */
  ip_address?: string;
  /** The User-Agent header of the payer's browser. Example: `Mozilla/5.0`. */
  browser_user_agent?: string;
}

/** The payer and what they paid with. */
export interface ResultUserDetails {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** The account that was topped up. Example: `380501234567`. */
  account_number?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number. Example: `380501234567`. */
  phone?: string;
  /** Tax number of the payer. Example: `3228412933`. */
  tin?: string;
  /** What was paid with; `type` names the block that is filled. */
  payment_method?: ResultPaymentMethod;
}

/** The payer of a batch on the hosted page. Every member may be left out. */
export interface HostedBatchCustomer {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. An e-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number with the country code; no form is prescribed. Example: `380501234567`. */
  phone?: string;
  /** ISO 3166-1 letters of the country. Exactly 2 characters. Example: `UA`. */
  country?: string;
  /** The city. Example: `Київ`. */
  city?: string;
  /** Street, house and flat. At most 100 characters. Example: `вул. Хрещатик 22/6`. */
  address?: string;
  /** Postal code. Example: `01001`. */
  postal_code?: string;
  /**
   * The payer's tax number. A transfer without a contract needs this or `document`; when both are given
   * this one counts. Matches `^[0-9]{10}$`. Example: `3228412933`.
   */
  tin?: string;
  /** An identity document, for payers without a tax number. */
  document?: CustomerDocument;
  /**
   * Language of the hosted page: `UK` Ukrainian, `EN` English, `PL` Polish. The project's default when
   * left out.
   */
  locale?: CheckoutLocale;
  /** Theme of the hosted page. The project's default when left out. */
  color_mode?: CheckoutColorMode;
  /** The payer's browser, for 3-D Secure. Every member is a string. */
  fingerprint?: BrowserFingerprint;
  /** What the payer pays with; `type` names the block that is filled. */
  payment_method?: CustomerPaymentMethod;
}

/** The payer of a batch whose payment data comes with the request. */
export interface DirectBatchCustomer {
  /** The user in the merchant's system. Example: `user-7`. */
  external_id?: string;
  /** Given name. Example: `Тарас`. */
  first_name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  patronym?: string;
  /** E-mail address. An e-mail address. Example: `user@example.com`. */
  email?: string;
  /** Telephone number with the country code; no form is prescribed. Example: `380501234567`. */
  phone?: string;
  /** ISO 3166-1 letters of the country. Exactly 2 characters. Example: `UA`. */
  country?: string;
  /** The city. Example: `Київ`. */
  city?: string;
  /** Street, house and flat. At most 100 characters. Example: `вул. Хрещатик 22/6`. */
  address?: string;
  /** Postal code. Example: `01001`. */
  postal_code?: string;
  /**
   * The payer's tax number. A transfer without a contract needs this or `document`; when both are given
   * this one counts. Matches `^[0-9]{10}$`. Example: `3228412933`.
   */
  tin?: string;
  /** An identity document, for payers without a tax number. */
  document?: CustomerDocument;
  /**
   * Language of the hosted page: `UK` Ukrainian, `EN` English, `PL` Polish. The project's default when
   * left out.
   */
  locale?: CheckoutLocale;
  /** Theme of the hosted page. The project's default when left out. */
  color_mode?: CheckoutColorMode;
  /** The payer's browser, for 3-D Secure. Every member is a string. */
  fingerprint?: BrowserFingerprint;
  /** What the payer pays with; `type` names the block that is filled. */
  payment_method: CustomerPaymentMethod;
}

/** An identity document, for payers without a tax number. */
export interface CustomerDocument {
  /**
   * Kind of document: `passport` a booklet, `id` a card, `foreign-passport` for travel or of another
   * country.
   */
  type: "passport" | "id" | "foreign-passport";
  /** Two Cyrillic letters for `passport`; leave it out for `id`. At most 10 characters. Example: `АА`. */
  series?: string;
  /** Six digits for `passport`, nine for `id`. At most 20 characters. Example: `123456`. */
  number: string;
}

/** Why a request was refused. */
export interface ErrorResponse {
  /**
   * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of
   * kind `changed` may keep the merchant's identifier, as long as no payment under it has succeeded.
   * Other values are possible.
   */
  code?: ResponseCode;
  /** The reason, for people. Example: `Invalid request body`. */
  message?: string;
  /** The field that is wrong, as a path with dots. Example: `products.quantity`. */
  param?: string;
  /** The payment that the error is about. Example: `0`. */
  payment_id?: string;
  /**
   * Class of the error: `invalid_request_error` the request, `payment_method_error` the card or wallet,
   * `payment_settings_error` the set-up of the project, `payment_error` the processing, `api_error` the
   * platform, `customer_error` the customer or the wallet. Other values are possible.
   */
  type?: ErrorType;
  /**
   * Names this very error: give it to the provider's support. Example:
   * `5f6b8c0e-7c52-4c41-9b5e-0f4d7d0f4a11`.
   */
  error_id?: string;
  /** Which part of a batch is to blame. */
  hint?: ErrorHint;
}

/** Which part of a batch is to blame. */
export interface ErrorHint {
  /** The order that made the whole batch fail. Example: `order-1`. */
  order_external_id?: string;
}

/**
 * Class of the error: `invalid_request_error` the request, `payment_method_error` the card or wallet,
 * `payment_settings_error` the set-up of the project, `payment_error` the processing, `api_error` the
 * platform, `customer_error` the customer or the wallet. Other values are possible.
 */
export type ErrorType =
  | "invalid_request_error"
  | "payment_method_error"
  | "payment_settings_error"
  | "payment_error"
  | "api_error"
  | "customer_error"
  | (string & {});

/** What the payer pays with; `type` names the block that is filled. */
export type CustomerPaymentMethod =
  | CardTokenMethod
  | CardNumberMethod
  | CardMethod
  | WalletMethod
  | ApplePayMethod
  | GooglePayMethod;

/** A card behind a token. */
export interface CardTokenMethod {
  /** Says that `cc_token` is filled. */
  type: "cc_token";
  /** A card token. */
  cc_token: CardToken;
}

/** A card by its number. Only for merchants certified to handle card numbers (PCI DSS). */
export interface CardNumberMethod {
  /** Says that `cc` is filled. */
  type: "cc_number";
  /** Full card data. Only for merchants certified to handle it (PCI DSS). */
  cc: CardNumber;
}

/**
 * A card by its number, under the second name that the provider lists for it. Prefer `cc_number`; use
 * this one if your account refuses that.
 */
export interface CardMethod {
  /** Says that `cc` is filled. */
  type: "card";
  /** Full card data. Only for merchants certified to handle it (PCI DSS). */
  cc: CardNumber;
}

/** A card saved in the customer's wallet. */
export interface WalletMethod {
  /** Says that `wallet` is filled. */
  type: "wallet";
  /** A card of the wallet. */
  wallet: WalletCard;
}

/** An Apple Pay payment. Fill one of the two blocks. Needs `apple_pay` or `decrypted_apple_pay`. */
export interface ApplePayMethod {
  /** Says that an Apple Pay block is filled. */
  type: "apple_pay";
  /** The encrypted token of Apple Pay or Google Pay. */
  apple_pay?: WalletPayToken;
  /** An Apple Pay token that the merchant has decrypted. */
  decrypted_apple_pay?: DecryptedApplePay;
}

/** A Google Pay payment. Fill one of the two blocks. Needs `google_pay` or `decrypted_google_pay`. */
export interface GooglePayMethod {
  /** Says that a Google Pay block is filled. */
  type: "google_pay";
  /** The encrypted token of Apple Pay or Google Pay. */
  google_pay?: WalletPayToken;
  /** A Google Pay token that the merchant has decrypted. */
  decrypted_google_pay?: DecryptedGooglePay;
}

/** A card token. */
export interface CardToken {
  /**
   * The token, from the widget or from an earlier payment's answer. Not empty. Example:
   * `card-token-from-the-widget`.
   */
  token: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
  /** Whether to save the card in the customer's wallet after the payment. Default: `false`. */
  save_to_wallet?: boolean;
}

/** Full card data. Only for merchants certified to handle it (PCI DSS). */
export interface CardNumber {
  /** The card number, digits without spaces. Not empty. Example: `4242424242424242`. */
  number: string;
  /** Month of expiry. A whole number. From 1 to 12. Example: `12`. */
  exp_month: number;
  /**
   * Year of expiry. Whether two or four digits are wanted is not documented. A whole number. Example:
   * `2030`.
   */
  exp_year: number;
  /** The card's verification code. Not empty. Example: `123`. */
  cvv: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/** A card of the wallet. */
export interface WalletCard {
  /** The saved card, as the wallet names it. A UUID. Example: `5c226db4-c088-43f5-8d7a-809ac3718d66`. */
  option_id: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/** The encrypted token of Apple Pay or Google Pay. */
export interface WalletPayToken {
  /**
   * Base64: for Apple Pay of the whole payment token JSON (version, data, signature, header), for Google
   * Pay of the string `paymentMethodData.tokenizationData.token`. Not empty. Example:
   * `eyJ2ZXJzaW9uIjoiRUNfdjEifQ==`.
   */
  token: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/** An Apple Pay token that the merchant has decrypted. */
export interface DecryptedApplePay {
  /** The device's card number. Not empty. Example: `4242424242424242`. */
  application_primary_account_number: string;
  /** Expiry of the device's card number, as Apple gives it (YYMMDD). Not empty. Example: `301231`. */
  application_expiration_date: string;
  /** The payment cryptogram, Base64. Not empty. Example: `AgAAAAAABk4DWZ4C28yUQAAAAAA=`. */
  online_payment_cryptogram: string;
  /** Currency code, as Apple gives it (ISO 4217 digits). Example: `980`. */
  currency_code?: string;
  /** Manufacturer of the device, as Apple gives it. Example: `040010030273`. */
  device_manufacturer_identifier?: string;
  /**
   * Apple's identifier of the payment. Example:
   * `d6e63976191fdf051f7cb95e0e5da70a19c99a5576ececbfc0fd65ad2a7f2f74`.
   */
  transaction_id?: string;
  /** Apple's one-time public key, Base64. Example: `MFkwEwYHKoZIzj0C`. */
  ephemeral_public_key?: string;
  /**
   * Hash of the merchant's public key, Base64. Example: `3AKqH/wPWdQIBpGIv1PC4uDTbGouPgWbmUlFGiHopig=`.
   */
  public_key_hash?: string;
  /** Electronic commerce indicator; null when Apple gave none. Example: `07`. */
  eci_indicator?: string | null;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/** A Google Pay token that the merchant has decrypted. */
export interface DecryptedGooglePay {
  /** The card number, of the card or of the device. Not empty. Example: `4242424242424242`. */
  pan: string;
  /** Month of expiry. A whole number. From 1 to 12. Example: `12`. */
  exp_month: number;
  /** Year of expiry, as Google gives it (four digits). A whole number. Example: `2030`. */
  exp_year: number;
  /** The payment cryptogram. Example: `AgAAAAAABk4DWZ4C28yUQAAAAAA=`. */
  cryptogram: string;
  /** Electronic commerce indicator. Example: `05`. */
  eci_indicator?: string;
  /**
   * How the card was authenticated, as Google gives it, `PAN_ONLY` or `CRYPTOGRAM_3DS`. Example:
   * `CRYPTOGRAM_3DS`.
   */
  auth_method?: string;
  /** The merchant, as Google gives it. Example: `merchant-1`. */
  gateway_merchant_id?: string;
  /** Google's identifier of the message. Example: `AH2EjtcMYVEO2LZHaoy5`. */
  message_id?: string;
  /** When the message expires, milliseconds since 1970, as Google gives it. Example: `1789000000000`. */
  message_expiration?: string;
  /** Kind of payment method, as Google gives it. Example: `CARD`. */
  payment_method?: string;
  /** Version of Google's protocol. Example: `ECv2`. */
  protocol_version?: string;
  /**
   * Whether to run the 3-D Secure check; `false` skips it. The project's settings decide when left out.
   */
  use_3ds_flow?: boolean;
}

/**
 * Kind of payment method: `cc_token` a card token, `cc_number` and `card` a card by number, `wallet` a
 * saved card, `apple_pay`, `google_pay`. Other values are possible.
 */
export type PaymentMethodType =
  | "cc_token"
  | "cc_number"
  | "wallet"
  | "google_pay"
  | "apple_pay"
  | "card"
  | (string & {});

/** What was paid with; `type` names the block that is filled. */
export interface ResultPaymentMethod {
  /**
   * Kind of payment method: `cc_token` a card token, `cc_number` and `card` a card by number, `wallet` a
   * saved card, `apple_pay`, `google_pay`. Other values are possible.
   */
  type?: PaymentMethodType;
  /** The card that was used. */
  cc_token?: CardTokenDetails;
  /** The card behind Apple Pay or Google Pay. */
  apple_pay?: WalletPayDetails;
  /** The card behind Apple Pay or Google Pay. */
  google_pay?: WalletPayDetails;
}

/** The card that was used. */
export interface CardTokenDetails {
  /** Token of the card, for later payments. Example: `card-token-from-the-widget`. */
  token?: string;
  /** The card number with its middle hidden. Example: `424242******4242`. */
  mask?: string;
  /** When the card expires, ISO 8601 without a time zone. Example: `2027-01-02T15:04:05`. */
  expires_at?: string;
  /** The card scheme. Example: `visa`. */
  payment_system?: string;
  /** Short name of the bank that issued the card. Example: `bank`. */
  bank_short_name?: string;
  /** Country of the issuing bank. Example: `UA`. */
  bin_country?: string;
  /** Marketing name of the card product. Example: `ROZETKA CARD`. */
  bin_alias_name?: string;
  /** Whether the card was saved in the wallet. */
  saved_card?: boolean;
}

/** The card behind Apple Pay or Google Pay. */
export interface WalletPayDetails {
  /** Token of the card, for later payments. Example: `card-token-from-the-widget`. */
  token?: string;
  /** The card number with its middle hidden. Example: `424242******4242`. */
  mask?: string;
  /** When the card expires, ISO 8601 without a time zone. Example: `2027-01-02T15:04:05`. */
  expires_at?: string;
  /** The card scheme. Example: `visa`. */
  payment_system?: string;
  /** Short name of the bank that issued the card. Example: `bank`. */
  bank_short_name?: string;
  /** Country of the issuing bank. Example: `UA`. */
  bin_country?: string;
  /** Marketing name of the card product. Example: `ROZETKA CARD`. */
  bin_alias_name?: string;
}

/**
 * Operation on a payment: `payment` the payment itself, `confirm` the charge of a hold, `cancel` its
 * release, `refund` money given back, `lookup` a card check, `recurrent` a repeated charge. Other values
 * are possible.
 */
export type OperationType =
  | "payment"
  | "confirm"
  | "refund"
  | "cancel"
  | "lookup"
  | "recurrent"
  | (string & {});

/**
 * The result of one operation on a payment. An answer with an action is not a result: the payer has to
 * act first. Whether a successful payment is charged or only held depends on `confirm` in the request.
 */
export interface PaymentOperationResult {
  /** The payment, as RozetkaPay names it; the same for every operation on it. Example: `0`. */
  id?: string;
  /** The merchant's identifier of the payment or order. Example: `order_12345`. */
  external_id?: string;
  /**
   * The merchant's second identifier, which ties records of one logical order together. Example:
   * `cart-77`.
   */
  unified_external_id?: string;
  /** The merchant's identifier of the batch, for an order of a batch. Example: `batch-1`. */
  batch_external_id?: string;
  /** The merchant's identifier of the parent order, for a child order. Example: `order-1`. */
  child_of?: string;
  /** Whether this order has a child order; `child_of` is then empty. */
  has_child?: boolean;
  /** The project that the payment belongs to. Example: `d38bdf4e-cbd8-46f5-87fa-538dd7618731`. */
  project_id?: string;
  /** Whether the operation succeeded. True also when only a hosted page was made. */
  is_success?: boolean;
  /**
   * Operation on a payment: `payment` the payment itself, `confirm` the charge of a hold, `cancel` its
   * release, `refund` money given back, `lookup` a card check, `recurrent` a repeated charge. Other
   * values are possible.
   */
  operation?: OperationType;
  /** Whether the payer must act before anything is paid. */
  action_required?: boolean;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  action?: UserAction;
  /** One transaction of a payment. */
  details?: TransactionDetails;
  /** What was paid with; `type` names the block that is filled. */
  payment_method?: ResultPaymentMethod;
  /** The payer, as RozetkaPay knows them. */
  customer?: UserInfo;
  /** Address of the receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  receipt_url?: string;
  /**
   * The merchant's own keys and values, handed back unchanged. Nothing when left out. At most 10 members.
   * Names of at most 30 characters.
   */
  metadata?: Metadata;
}

/** The whole state of a payment. */
export interface PaymentStatusResult {
  /** The payment, as RozetkaPay names it. Example: `0`. */
  id?: string;
  /** The merchant's identifier of the payment or order. Example: `order_12345`. */
  external_id?: string;
  /**
   * The merchant's second identifier, which ties records of one logical order together. Example:
   * `cart-77`.
   */
  unified_external_id?: string;
  /** The merchant's identifier of the batch, for an order of a batch. Example: `batch-1`. */
  batch_external_id?: string;
  /**
   * The amount of the payment, in main currency units, as a decimal string or a number. Example:
   * `100.50`.
   */
  amount?: Amount;
  /** Charged out of the hold so far, in main currency units. Example: `100.50`. */
  amount_confirmed?: Amount;
  /** Released out of the hold so far, in main currency units. Example: `100.50`. */
  amount_canceled?: Amount;
  /** Given back so far, in main currency units. Example: `100.50`. */
  amount_refunded?: Amount;
  /** Currency of the payment, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** Whether an attempt succeeded; the money is charged, or held if the payment has two steps. */
  purchased?: boolean;
  /** Whether the hold of a two-step payment was charged. */
  confirmed?: boolean;
  /** Whether the hold was released. */
  canceled?: boolean;
  /** Whether money was given back. */
  refunded?: boolean;
  /** The attempts to pay. Their order is not documented. */
  purchase_details?: TransactionDetails[];
  /** The confirmations. */
  confirmation_details?: TransactionDetails[];
  /** The cancellations. */
  cancellation_details?: TransactionDetails[];
  /** The refunds; a payment may have several. */
  refund_details?: TransactionDetails[];
  /** Whether the payer must act before anything is paid. */
  action_required?: boolean;
  /** What the payer must do next. Null or absent when nothing is left to do. */
  action?: UserAction;
  /** Address of the receipt. Example: `https://receipt.rozetkapay.com/some-receipt-path`. */
  receipt_url?: string;
  /**
   * When the payment was created, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:03Z`.
   */
  created_at?: string;
  /** The payer and what they paid with. */
  customer?: ResultUserDetails;
  /** The payment in a partner's system, for instance a mobile top-up. Absent for other payments. */
  partner_details?: PartnerDetails;
  /** The delivery that the payer chose on the express checkout page. */
  delivery_details?: ExpressCheckoutDeliveryDetails;
  /** Who receives the parcel of an express checkout. */
  order_recipient?: ExpressCheckoutRecipient;
}

/** One transaction of a payment. */
export interface TransactionDetails {
  /** The payment, as RozetkaPay names it. Example: `0`. */
  payment_id?: string;
  /**
   * The operation. It stays the same from the first event of an operation to the last. Example:
   * `2bd9de2f-6b97-490d-bcd0-283d00c65966`.
   */
  operation_id?: string;
  /** The transaction. Example: `a62a18e6-d44f-4a50-bc10-34853e109fe3`. */
  transaction_id?: string;
  /** The order in RozetkaPay's billing. Example: `593292035525113984`. */
  billing_order_id?: string;
  /** The order in the payment gateway. Example: `593292035525113985`. */
  gateway_order_id?: string;
  /** The subscription that the payment belongs to. Example: `9aed5896-a829-400f-bd3b-5b6f8508de6b`. */
  subscription_id?: string;
  /** An amount in main currency units, as a decimal string or a number. Read both. Example: `100.50`. */
  amount?: Amount;
  /** Currency of the transaction, ISO 4217 letters. Example: `UAH`. */
  currency?: string;
  /** The fee taken for the operation. */
  fee?: FeeDetails;
  /**
   * Method on the side of the payment flow: `auth` holds, `purchase` charges at once, `capture` charges a
   * hold, `void` releases one, `refund` gives back. Other values are possible.
   */
  method?: "auth" | "purchase" | "capture" | "void" | "refund" | (string & {});
  /**
   * State of the operation. `init` and `pending` are still open, `success` and `failure` are final.
   * `success` of a payment created with `confirm: false` means held, not charged. Other values are
   * possible.
   */
  status?: OperationStatus;
  /**
   * Why an operation or a request ended as it did. The provider adds codes without notice. A retry of
   * kind `changed` may keep the merchant's identifier, as long as no payment under it has succeeded.
   * Other values are possible.
   */
  status_code?: ResponseCode;
  /** The reason of the status, for people. Example: `Transaction successful.`. */
  status_description?: string;
  /** The reason in English, fit to be shown to the payer. Example: `Insufficient funds`. */
  status_description_en?: string;
  /** The reason in Ukrainian, fit to be shown to the payer. Example: `Недостатньо коштів`. */
  status_description_uk?: string;
  /** The description given with the payment. Example: `Замовлення #12345`. */
  description?: string;
  /**
   * The merchant's text of the request that made this transaction, unchanged. Example: `cancel reason`.
   */
  payload?: string;
  /**
   * When the transaction was created, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:03Z`.
   */
  created_at?: string;
  /**
   * When the transaction was processed, RFC 3339. Date and time with time zone, ISO 8601. Example:
   * `2025-07-14T12:00:09Z`.
   */
  processed_at?: string;
  /** Authorisation code of the payer's bank. Example: `123456`. */
  auth_code?: string;
  /** Retrieval reference number. Example: `519512345678`. */
  rrn?: string;
  /** The merchant's number at the acquirer. Example: `M0000001`. */
  mid?: string;
  /** The terminal's number at the acquirer. Example: `T0000001`. */
  tid?: string;
  /** Name of the terminal. Example: `terminal-1`. */
  terminal_name?: string;
  /** The acquiring bank. Example: `Bank`. */
  bank_name?: string;
  /**
   * Lets the merchant charge the same card again later, where this was asked for. Example:
   * `593292035525113984`.
   */
  recurrent_id?: string;
  /**
   * Account of the receiver: of `recipient_name` for a transfer without a contract, else the account that
   * a card pays to. Example: `UA213223130000026007233566001`.
   */
  recipient_iban?: string;
  /**
   * Receiver of a transfer without a contract; absent otherwise. Example: `Державне казначейство
   * України`.
   */
  recipient_name?: string;
  /** Registration number of that receiver. Example: `12345676`. */
  recipient_tin?: string;
  /**
   * Bank of that receiver; not `bank_name`, which is the acquirer. Example: `АКЦІОНЕРНЕ ТОВАРИСТВО
   * "ПЕРШИЙ УКРАЇНСЬКИЙ МІЖНАРОДНИЙ БАНК"`.
   */
  recipient_bank_name?: string;
  /** State of the fiscal receipt. */
  fiscalization?: Fiscalization;
}

/** The payment in a partner's system, for instance a mobile top-up. Absent for other payments. */
export interface PartnerDetails {
  /**
   * The partner's identifier; absent until it is known. Example: `0e5b3f1c-24da-4f9c-9a4c-3ec2f0d6a1b7`.
   */
  transaction_id?: string;
}

/** The delivery that the payer chose on the express checkout page. */
export interface ExpressCheckoutDeliveryDetails {
  /** The carrier, for instance `nova_poshta`. Example: `nova_poshta`. */
  provider?: string;
  /**
   * Kind of delivery: `D` to the door, `W` to a branch, `P` to a parcel locker. Other values are
   * possible.
   */
  delivery_type?: "D" | "W" | "P" | (string & {});
  /** The city, by name or as an object with `cityName`. Example: `Київ`. */
  city?: string | {
    [key: string]: unknown;
  };
  /** The street, by name or as an object with `name`. Example: `вул. Хрещатик`. */
  street?: string | {
    [key: string]: unknown;
  };
  /** Number of the house. Example: `22`. */
  house?: string;
  /** Number of the flat. Example: `6`. */
  apartment?: string;
  /** The carrier's branch, by number or as an object with `name`. Example: `15`. */
  warehouse_number?: string | {
    [key: string]: unknown;
  };
}

/** Who receives the parcel of an express checkout. */
export interface ExpressCheckoutRecipient {
  /** Given name. Example: `Тарас`. */
  name?: string;
  /** Family name. Example: `Шевченко`. */
  last_name?: string;
  /** Patronymic. Example: `Григорович`. */
  middle_name?: string;
  /** Telephone number. Example: `+380501234567`. */
  phone?: string;
}

export interface paths {
  "/api/payments/v1/info": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Ask for the whole state of a payment.
     *
     * Returns every attempt, confirmation, cancellation and refund of the payment that carries the merchant's
     * `external_id`; an order of a batch is asked for by its own. `purchased` says that the payer's bank
     * agreed: for a payment created with `confirm: false` the money is then only held until `confirmed`. An
     * attempt that failed on a hosted page can be followed by a successful one while the page is open. A
     * hosted payment that nobody has tried to pay may be answered with the error `data_not_found`: that is no
     * proof that no payment exists.
     */
    get: operations["paymentInfo"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/batch/v1/new": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a payment of several orders at once.
     *
     * One payer action pays all orders; each order names the project that sells it by `api_key`. In `hosted`
     * mode the answer carries the checkout page in `action.value`: send the payer there, nothing is paid yet.
     * In `direct` mode the request carries the payment data, and the answer usually carries a 3-D Secure
     * page. With `confirm: false` the money is held until you confirm or cancel the batch. Accounts to top up
     * are checked first; one failed check refuses the whole batch and names the order in the error's
     * `hint.order_external_id`. The result comes as callbacks, one for each order. When no answer arrives, do
     * not choose new identifiers: ask `payments.info` for an order, and only then send the same batch again.
     */
    post: operations["createBatchPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/batch/v1/confirm": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Charge a held batch.
     *
     * Takes the money of a batch that was created with `confirm: false`: all of it, or only the orders named
     * in `orders`, each in full or in part, never more than was held. A repeat is not promised to be
     * recognised as one: when no answer arrives, ask `payments.info` for an order and look at `confirmed` and
     * `amount_confirmed` before sending again. The client can do that itself only when `orders` names an
     * order.
     */
    post: operations["confirmBatchPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/payments/batch/v1/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Release a held batch.
     *
     * Gives the held money of every order back to the payer; no single order can be named. A batch that is
     * already charged is refunded order by order instead. A repeat is not promised to be recognised as one,
     * and the request names no order whose state could be asked for, so the client sends it once: when no
     * answer arrives, ask `payments.info` for each order and look at `canceled` and `amount_canceled`.
     */
    post: operations["cancelBatchPayment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface webhooks {
  processing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of an operation on one payment.
     *
     * Sent to the `callback_url` of the operation when it has succeeded or ended in a business error; for a
     * batch once for each order, with `batch_external_id`. The same event may arrive more than once and in
     * any order: tell events apart by `id`, `operation`, `details.operation_id`, `details.status` and
     * `is_success` together. Answer 200 quickly.
     */
    post: operations["processingCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  batchProcessing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * The result of an operation on a whole batch.
     *
     * The provider documents callbacks of a batch as one for each order. Should it send one for the whole
     * batch, it is expected to look like the answer of the batch call.
     */
    post: operations["batchProcessingCallback"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    CreateBatchPaymentRequest: CreateBatchPaymentRequest;
    HostedBatchPaymentRequest: HostedBatchPaymentRequest;
    DirectBatchPaymentRequest: DirectBatchPaymentRequest;
    BatchOrder: BatchOrder;
    OrderRecipient: OrderRecipient;
    ConfirmBatchPaymentRequest: ConfirmBatchPaymentRequest;
    BatchConfirmOrder: BatchConfirmOrder;
    CancelBatchPaymentRequest: CancelBatchPaymentRequest;
    BatchPaymentOperationResult: BatchPaymentOperationResult;
    BatchDetails: BatchDetails;
    BatchMethodType: BatchMethodType;
    BatchOrderDetail: BatchOrderDetail;
    OrderRecipientDetails: OrderRecipientDetails;
    ResponseCode: ResponseCode;
    FiscalizationStatusCode: FiscalizationStatusCode;
    Amount: Amount;
    Currency: Currency;
    DecimalString: DecimalString;
    ExternalId: ExternalId;
    CallbackUrl: CallbackUrl;
    ResultUrl: ResultUrl;
    ResultUrlSuccess: ResultUrlSuccess;
    ResultUrlFail: ResultUrlFail;
    Metadata: Metadata;
    CampaignName: CampaignName;
    CheckoutLocale: CheckoutLocale;
    CheckoutColorMode: CheckoutColorMode;
    UserAction: UserAction;
    OperationStatus: OperationStatus;
    FeeDetails: FeeDetails;
    Product: Product;
    TaxGroup: TaxGroup;
    BrowserFingerprint: BrowserFingerprint;
    Fiscalization: Fiscalization;
    FiscalizationStatus: FiscalizationStatus;
    UserInfo: UserInfo;
    ResultUserDetails: ResultUserDetails;
    HostedBatchCustomer: HostedBatchCustomer;
    DirectBatchCustomer: DirectBatchCustomer;
    CustomerDocument: CustomerDocument;
    ErrorResponse: ErrorResponse;
    ErrorHint: ErrorHint;
    ErrorType: ErrorType;
    CustomerPaymentMethod: CustomerPaymentMethod;
    CardTokenMethod: CardTokenMethod;
    CardNumberMethod: CardNumberMethod;
    CardMethod: CardMethod;
    WalletMethod: WalletMethod;
    ApplePayMethod: ApplePayMethod;
    GooglePayMethod: GooglePayMethod;
    CardToken: CardToken;
    CardNumber: CardNumber;
    WalletCard: WalletCard;
    WalletPayToken: WalletPayToken;
    DecryptedApplePay: DecryptedApplePay;
    DecryptedGooglePay: DecryptedGooglePay;
    PaymentMethodType: PaymentMethodType;
    ResultPaymentMethod: ResultPaymentMethod;
    CardTokenDetails: CardTokenDetails;
    WalletPayDetails: WalletPayDetails;
    OperationType: OperationType;
    PaymentOperationResult: PaymentOperationResult;
    PaymentStatusResult: PaymentStatusResult;
    TransactionDetails: TransactionDetails;
    PartnerDetails: PartnerDetails;
    ExpressCheckoutDeliveryDetails: ExpressCheckoutDeliveryDetails;
    ExpressCheckoutRecipient: ExpressCheckoutRecipient;
  };
  responses: {
    /** The request is wrong or cannot be carried out; the code says why. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The credentials are missing or wrong. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The credentials do not allow this call. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /**
     * The request rate is exceeded. Wait as long as the reset header says, plus a random delay that grows
     * with every attempt.
     */
    TooManyRequests: {
      headers: {
        /** Requests allowed per second. */
        "X-RateLimit-Limit"?: number;
        /** Requests left in the current window. */
        "X-RateLimit-Remaining"?: number;
        /** Seconds until the allowance is whole again. */
        "X-RateLimit-Reset"?: number;
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** The provider failed. Whether the request was carried out is not known. */
    InternalError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": ErrorResponse;
      };
    };
    /** Any other answer, for instance from a proxy in front of the provider. The body may be anything. */
    Unexpected: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
    /**
     * Received. Only status 200 ends the delivery of this event; after any other the provider sends it again
     * later.
     */
    Accepted: {
      headers: {
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * Proves that the callback comes from RozetkaPay: base64url(sha1(password + base64url(body) + password)).
     * `password` is the API password of the project that made the payment, `body` the bytes as received. The
     * SHA-1 is its 20 bytes, not hexadecimal; both encodings use the URL-safe alphabet and keep the `=`
     * padding, so the value has 28 characters. Exactly 28 characters. Example:
     * `rHk7tE6V9feV_lCvZ6ZDuzte7O4=`.
     */
    Signature: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
  paymentInfo: {
    parameters: {
      query: {
        /** The merchant's identifier of the payment or of the order in a batch. Not empty. */
        external_id: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The current state. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": PaymentStatusResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  createBatchPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateBatchPaymentRequest;
      };
    };
    responses: {
      /**
       * The batch is registered. Look at `action` first, then at every order's own status; HTTP 200 does not
       * mean paid.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BatchPaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  confirmBatchPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": ConfirmBatchPaymentRequest;
      };
    };
    responses: {
      /** What became of the confirmation, order by order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BatchPaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  cancelBatchPayment: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": CancelBatchPaymentRequest;
      };
    };
    responses: {
      /** What became of the cancellation, order by order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BatchPaymentOperationResult;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalError"];
      default: components["responses"]["Unexpected"];
    };
  };
  processingCallback: {
    parameters: {
      query?: never;
      header: {
        /**
         * Proves that the callback comes from RozetkaPay: base64url(sha1(password + base64url(body) +
         * password)). `password` is the API password of the project that made the payment, `body` the bytes
         * as received. The SHA-1 is its 20 bytes, not hexadecimal; both encodings use the URL-safe alphabet
         * and keep the `=` padding, so the value has 28 characters. Exactly 28 characters. Example:
         * `rHk7tE6V9feV_lCvZ6ZDuzte7O4=`.
         */
        "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": PaymentOperationResult;
      };
    };
    responses: {
      200: components["responses"]["Accepted"];
    };
  };
  batchProcessingCallback: {
    parameters: {
      query?: never;
      header: {
        /**
         * Proves that the callback comes from RozetkaPay: base64url(sha1(password + base64url(body) +
         * password)). `password` is the API password of the project that made the payment, `body` the bytes
         * as received. The SHA-1 is its 20 bytes, not hexadecimal; both encodings use the URL-safe alphabet
         * and keep the `=` padding, so the value has 28 characters. Exactly 28 characters. Example:
         * `rHk7tE6V9feV_lCvZ6ZDuzte7O4=`.
         */
        "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": BatchPaymentOperationResult;
      };
    };
    responses: {
      200: components["responses"]["Accepted"];
    };
  };
}
