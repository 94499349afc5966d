// What this entry declares, written by `pnpm surface`. Do not edit.
declare class PayError extends Error {
    readonly code: PayErrorCode;
    readonly provider: string | undefined;
    readonly operation: string | undefined;
    readonly outcome: ErrorOutcome;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly attempts: readonly Attempt[];
    readonly retryable: boolean;
    readonly retryAfter: number | undefined;
    readonly lookup?: LookupSummary;
    constructor(details: PayErrorDetails);
    toJSON(): Record<string, unknown>;
}
export declare class WebhookError extends PayError {
}
export declare function createWebhooks(options: WebhookOptions): Webhooks;
export declare function isPayError(error: unknown): error is PayError;
export declare function memoryDedupe(capacity?: number): DedupeStore;
export declare function signatureOf(body: Uint8Array, password: string, encode?: (bytes: Uint8Array) => string): Promise<string>;
export declare function toNodeHandler(handler: WebhookHandler, hooks?: Pick<WebhookHooks<unknown>, "refused">): (request: NodeRequest, response: NodeResponse) => Promise<void>;
export interface AddCustomerPaymentResult {
    status?: OperationStatus;
    operation?: "add_payment_method" | (string & {});
    action_required?: boolean;
    action?: UserAction;
    payment_method?: WalletItem;
    customer?: WalletOwner;
    created_at?: string;
}
export interface Attempt {
    readonly number: number;
    readonly waited: number;
    readonly duration: number;
    readonly status?: number;
    readonly failure?: PayErrorCode;
    readonly reason?: RetryReason;
}
export interface BatchDetails {
    amount?: Amount;
    currency?: string;
    comment?: string;
    payload?: string;
    created_at?: string;
    processed_at?: string;
    auth_code?: string;
    rrn?: string;
    mid?: string;
    tid?: string;
    terminal_name?: string;
    bank_name?: string;
}
export interface BatchOrderDetail {
    external_id?: string;
    unified_external_id?: string;
    description?: string;
    operation_id?: string;
    transaction_id?: string;
    amount?: Amount;
    fee?: FeeDetails;
    method?: BatchMethodType;
    status?: OperationStatus;
    status_code?: ResponseCode;
    status_description?: string;
    status_description_en?: string;
    status_description_uk?: string;
    payload?: string;
    recurrent_id?: string;
    recipient_iban?: string;
    child_of?: string;
    has_child?: boolean;
    order_recipient?: OrderRecipientDetails;
}
export interface BatchPaymentOperationResult {
    id?: string;
    batch_external_id?: string;
    action_required?: boolean;
    action?: UserAction;
    batch_details?: BatchDetails;
    order_details?: BatchOrderDetail[];
    orders_details?: BatchOrderDetail[];
    payment_method?: ResultPaymentMethod;
    receipt_url?: string;
    metadata?: Metadata;
}
export interface CardItemDetails {
    token?: string;
    mask?: string;
    full_number?: string;
    expires_at?: string;
    payment_system?: string;
    bank_short_name?: string;
    card_art_url?: string;
}
export interface CardTokenDetails {
    token?: string;
    mask?: string;
    expires_at?: string;
    payment_system?: string;
    bank_short_name?: string;
    bin_country?: string;
    bin_alias_name?: string;
    saved_card?: boolean;
}
export interface DedupeStore {
    claim(key: string): Promise<"new" | "busy" | "done">;
    complete(key: string): Promise<void>;
    release(key: string): Promise<void>;
}
export interface EventOf<Type extends string, Data> {
    readonly type: Type;
    readonly id: string;
    readonly outcome: Outcome | undefined;
    readonly data: Data;
}
export interface ExpressCheckoutDeliveryDetails {
    provider?: string;
    delivery_type?: "D" | "W" | "P" | (string & {});
    city?: string | {
        [key: string]: unknown;
    };
    street?: string | {
        [key: string]: unknown;
    };
    house?: string;
    apartment?: string;
    warehouse_number?: string | {
        [key: string]: unknown;
    };
}
export interface ExpressCheckoutRecipient {
    name?: string;
    first_name?: string;
    last_name?: string;
    middle_name?: string;
    phone?: string;
}
export interface FailedDelivery<Event> extends Omit<WebhookDelivery<Event>, "event" | "id"> {
    readonly event: Event | undefined;
    readonly id: string | undefined;
    readonly error: unknown;
}
export interface FeeDetails {
    amount?: Amount;
    currency?: string;
}
export interface Fiscalization {
    fiscal_id?: string;
    fiscal_url?: string;
    status?: FiscalizationStatus;
    status_code?: FiscalizationStatusCode;
    status_description?: string;
}
export interface LookupSummary {
    readonly status: "succeeded" | "declined" | "not-found" | "still-unknown";
    readonly outcome?: Outcome;
    readonly operation: string;
}
export interface Metadata {
    [key: string]: string;
}
export interface NodeRequest extends AsyncIterable<Uint8Array> {
    readonly method?: string | undefined;
    readonly url?: string | undefined;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    readonly readableEnded?: boolean;
}
export interface NodeResponse {
    writeHead(status: number, headers: Record<string, string>): unknown;
    end(body?: string | Uint8Array): unknown;
}
export interface OrderRecipientDetails {
    name?: string;
    tin?: string;
    iban?: string;
    bank_name?: string;
}
export interface PartnerDetails {
    transaction_id?: string;
}
export interface PayErrorDetails {
    readonly code: PayErrorCode;
    readonly message: string;
    readonly provider?: string | undefined;
    readonly operation?: string | undefined;
    readonly outcome: ErrorOutcome;
    readonly status?: number | undefined;
    readonly requestId?: string | undefined;
    readonly attempts?: readonly Attempt[] | undefined;
    readonly retryable?: boolean | undefined;
    readonly retryAfter?: number | undefined;
    readonly cause?: unknown;
    readonly secrets?: Secrets | undefined;
}
export interface PayPartsOperationDetails {
    operation_id?: string;
    transaction_id?: string;
    billing_order_id?: string;
    gateway_order_id?: string;
    method?: PayPartsOperationType;
    amount?: Amount;
    currency?: string;
    status?: OperationStatus;
    status_code?: PayPartsResponseCode;
    status_description?: string;
    payload?: string;
    created_at?: string;
    processed_at?: string;
    auth_code?: string;
    rrn?: string;
    bank_name?: string;
    bank_key?: string;
    fiscalization?: Fiscalization;
}
export interface PayPartsOperationResult {
    id?: string;
    external_id?: string;
    unified_external_id?: string;
    is_success?: boolean;
    action_required?: boolean;
    action?: UserAction;
    details?: PayPartsOperationDetails;
    receipt_url?: string;
    metadata?: Metadata;
}
export interface PaymentOperationResult {
    id?: string;
    external_id?: string;
    unified_external_id?: string;
    batch_external_id?: string;
    child_of?: string;
    has_child?: boolean;
    project_id?: string;
    is_success?: boolean;
    operation?: OperationType;
    action_required?: boolean;
    action?: UserAction;
    details?: TransactionDetails;
    payment_method?: ResultPaymentMethod;
    customer?: UserInfo;
    delivery_details?: ExpressCheckoutDeliveryDetails;
    order_recipient?: ExpressCheckoutRecipient;
    receipt_url?: string;
    metadata?: Metadata;
}
export interface PaymentStatusResult {
    id?: string;
    external_id?: string;
    unified_external_id?: string;
    batch_external_id?: string;
    amount?: Amount;
    amount_confirmed?: Amount;
    amount_canceled?: Amount;
    amount_refunded?: Amount;
    currency?: string;
    purchased?: boolean;
    confirmed?: boolean;
    canceled?: boolean;
    refunded?: boolean;
    purchase_details?: TransactionDetails[];
    confirmation_details?: TransactionDetails[];
    cancellation_details?: TransactionDetails[];
    refund_details?: TransactionDetails[];
    action_required?: boolean;
    action?: UserAction;
    receipt_url?: string;
    created_at?: string;
    customer?: ResultUserDetails;
    partner_details?: PartnerDetails;
    delivery_details?: ExpressCheckoutDeliveryDetails;
    order_recipient?: ExpressCheckoutRecipient;
}
export interface PayoutNotification {
    transaction_id?: string;
    external_id?: string;
    fc_id?: number;
    partner_key_id?: string;
    payment_type?: string;
    payout_type?: PayoutType;
    original_amount?: Amount;
    payer_amount?: Amount;
    payer_outer_fee?: Amount;
    recipient_amount?: Amount;
    currency?: string;
    status?: OperationStatus;
    status_code?: ResponseCode;
    status_code_description?: string;
}
export interface PostponedDelivery<Event> extends WebhookDelivery<Event> {
    readonly by: "event" | "object";
}
export interface RefusedDelivery {
    readonly reason: "signature" | "payload" | "size" | "method" | "request";
    readonly status: number;
    readonly error: PayError | undefined;
}
export interface ResultPaymentMethod {
    type?: PaymentMethodType;
    cc_token?: CardTokenDetails;
    apple_pay?: WalletPayDetails;
    google_pay?: WalletPayDetails;
}
export interface ResultUserDetails {
    external_id?: string;
    account_number?: string;
    first_name?: string;
    last_name?: string;
    patronym?: string;
    email?: string;
    phone?: string;
    tin?: string;
    payment_method?: ResultPaymentMethod;
}
export interface Secrets {
    readonly values: ReadonlySet<string>;
    readonly pointers: readonly string[];
}
export interface Subscription {
    id?: string;
    plan_id?: string;
    project_id?: string;
    customer_id?: string;
    state?: SubscriptionState;
    description?: string;
    price?: Amount;
    currency?: string;
    start_date?: string;
    due_date?: string;
    next_payment_date?: string;
    next_notification_date?: string;
    time_of_day?: string;
    auto_renew?: boolean;
    auto_renew_locked_until?: string;
    final_expiration_date?: string;
    use_plan_price_on_auto_renew?: boolean;
    is_retrying?: boolean;
    trial_periods?: number | string;
    trial_periodic_payments?: boolean;
    trial_until?: string;
    gifted?: boolean;
    gifted_from?: string;
    gifted_until?: string;
    gifted_unified_external_id?: string;
    recurrent_id?: string;
    delegate_api_key?: string;
    external_id?: string;
    external_premium_id?: string;
    unified_external_id?: string;
    callback_url?: string;
    result_url?: string;
    created_at?: string;
    updated_at?: string;
}
export interface SubscriptionEvent {
    event?: SubscriptionEventType;
    subscription?: Subscription;
    payment?: SubscriptionPayment;
    payment_method?: ResultPaymentMethod;
    customer?: UserInfo;
    receipt_url?: string;
}
export interface SubscriptionPayment {
    id?: string;
    subscription_id?: string;
    details?: SubscriptionPaymentDetails;
    user_action?: UserAction;
}
export interface SubscriptionPaymentDetails {
    transaction_id?: string | null;
    amount?: Amount;
    currency?: string;
    description?: string;
    status?: OperationStatus;
    status_code?: ResponseCode;
    status_description?: string;
    retry_count?: number;
    next_processing_date?: string;
    refund_on_processed?: boolean;
    meta?: SubscriptionPaymentMeta;
    created_at?: string;
    processed_at?: string;
    updated_at?: string;
    auth_code?: string;
    rrn?: string;
    mid?: string;
    tid?: string;
    terminal_name?: string;
    bank_name?: string;
    recipient_iban?: string;
}
export interface SubscriptionPaymentMeta {
    payment_method?: SubscriptionPaymentMetaMethod;
}
export interface SubscriptionPaymentMetaMethod {
    type?: PaymentMethodType;
    mask?: string;
    expires_at?: string;
    bank_short_name?: string;
}
export interface TransactionDetails {
    payment_id?: string;
    operation_id?: string;
    transaction_id?: string;
    billing_order_id?: string;
    gateway_order_id?: string;
    subscription_id?: string;
    amount?: Amount;
    currency?: string;
    fee?: FeeDetails;
    method?: "auth" | "purchase" | "capture" | "void" | "refund" | (string & {});
    status?: OperationStatus;
    status_code?: ResponseCode;
    status_description?: string;
    status_description_en?: string;
    status_description_uk?: string;
    description?: string;
    payload?: string;
    created_at?: string;
    processed_at?: string;
    auth_code?: string;
    rrn?: string;
    mid?: string;
    tid?: string;
    terminal_name?: string;
    bank_name?: string;
    recurrent_id?: string;
    recipient_iban?: string;
    recipient_name?: string;
    recipient_tin?: string;
    recipient_bank_name?: string;
    fiscalization?: Fiscalization;
}
export interface UnnotedDelivery<Event> extends Omit<WebhookDelivery<Event>, "status"> {
    readonly error: unknown;
}
export interface UserInfo {
    external_id?: string;
    first_name?: string;
    last_name?: string;
    patronym?: string;
    email?: string;
    phone?: string;
    ip_address?: string;
    browser_user_agent?: string;
}
export interface WalletItem {
    option_id?: string;
    type?: WalletItemType;
    card?: CardItemDetails;
    is_default?: boolean;
    name?: string | null;
}
export interface WalletOwner {
    external_id?: string;
}
export interface WalletPayDetails {
    token?: string;
    mask?: string;
    expires_at?: string;
    payment_system?: string;
    bank_short_name?: string;
    bin_country?: string;
    bin_alias_name?: string;
}
export interface WebhookDelivery<Event> {
    readonly event: Event;
    readonly id: string;
    readonly object: string | undefined;
    readonly status: number;
}
export interface WebhookHandlerOptions<Event> {
    readonly open: OpenWebhook<Event>;
    readonly keyOf: (event: Event) => string;
    readonly orderOf?: (event: Event) => WebhookOrder | undefined;
    readonly acknowledge: (event: Event) => Response;
    readonly onEvent: (event: Event) => void | Promise<void>;
    readonly dedupe?: DedupeStore;
    readonly hooks?: WebhookHooks<Event>;
    readonly maximumBytes?: number;
}
export interface WebhookHooks<Event> {
    readonly handled?: (delivery: WebhookDelivery<Event>) => void;
    readonly repeated?: (delivery: WebhookDelivery<Event>) => void;
    readonly overtaken?: (delivery: WebhookDelivery<Event>) => void;
    readonly postponed?: (delivery: PostponedDelivery<Event>) => void;
    readonly refused?: (delivery: RefusedDelivery) => void;
    readonly failed?: (delivery: FailedDelivery<Event>) => void;
    readonly unnoted?: (delivery: UnnotedDelivery<Event>) => void;
}
export interface WebhookOptions {
    readonly password: string | readonly string[];
    readonly alphabet?: "url-safe" | "either";
}
export interface WebhookOrder {
    readonly of: string;
    readonly reaches?: readonly string[];
    readonly before?: readonly string[];
}
export interface Webhooks {
    readonly open: OpenWebhook<WebhookEvent>;
    readonly acknowledge: () => Response;
    readonly handler: HandleWebhooks<WebhookEvent>;
}
export type Amount = string | number;
export type BatchEvent = EventOf<"batch", BatchPaymentOperationResult>;
export type BatchMethodType = "create" | "confirm" | "refund" | "cancel" | (string & {});
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type ExpressCheckoutEvent = EventOf<"express-checkout", ExpressCheckoutNotification>;
export type ExpressCheckoutNotification = PaymentStatusResult & {
    status_code?: ExpressCheckoutStatusCode;
};
export type ExpressCheckoutStatusCode = "order_with_postpayment_confirmed" | (string & {});
export type FiscalizationStatus = "Pending" | "Success" | "Failed" | (string & {});
export type FiscalizationStatusCode = 1000 | 1001 | 1002 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 3001 | 3002 | 4001 | 4002 | 4003 | 4004 | 4005 | 4006 | 4050 | 4051 | 5001 | 5002 | 5003 | 6001 | 6002 | 6003 | 7001 | 7002 | (number & {});
export type HandleWebhooks<Event> = (onEvent: WebhookHandlerOptions<Event>["onEvent"], options?: Pick<WebhookHandlerOptions<Event>, "dedupe" | "hooks">) => WebhookHandler;
export type HeadersInput = Pick<Headers, "get"> | Readonly<Record<string, string | readonly string[] | undefined>>;
export type OpenWebhook<Event> = (rawBody: string | Uint8Array, headers: HeadersInput) => Promise<Event>;
export type OperationStatus = "init" | "pending" | "success" | "failure" | (string & {});
export type OperationType = "payment" | "confirm" | "refund" | "cancel" | "lookup" | "recurrent" | (string & {});
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PayErrorCode = "api" | "authentication" | "rate-limited" | "declined" | "timeout" | "deadline" | "aborted" | "network" | "unexpected-answer" | "redirect" | "answer-too-large" | "invalid-input" | "configuration" | "webhook-signature" | "webhook-payload" | "queue-full" | "limit-store" | "token-source" | "journal";
export type PayPartsEvent = EventOf<"pay-parts", PayPartsOperationResult>;
export type PayPartsOperationType = "create" | "confirm" | "cancel" | "refund" | (string & {});
export type PayPartsResponseCode = "transaction_successful" | "contract_was_signed_on_client_side" | "refund_successful" | "cancel_successful" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "pending" | "waiting_for_redirect" | "confirmation_required" | "failed_to_create_transaction" | "internal_error" | "transaction_not_found" | "wrong_cooperation_type" | "transaction_rejected" | "order_expired" | "transaction_declined" | "user_not_found" | "insufficient_funds" | "transaction_is_canceled_by_payer" | "transaction_limit_exceeded" | "transaction_not_supported" | "wrong_payment_count" | "wrong_installment_period" | "wrong_payparts_period" | "banking_application_is_not_installed" | "bank_is_not_supported" | "invalid_phone_number" | "simultaneous_open_orders_not_supported_by_bank" | "transaction_amount_limit" | "finmon_validation_failed" | "insufficient_funds_for_refund" | (string & {});
export type PaymentEvent = EventOf<"payment", PaymentOperationResult>;
export type PaymentMethodType = "cc_token" | "cc_number" | "wallet" | "google_pay" | "apple_pay" | "card" | (string & {});
export type PayoutEvent = EventOf<"payout", PayoutNotification>;
export type PayoutType = "card" | "cash" | (string & {});
export type ResponseCode = "3ds_not_supported" | "3ds_required" | "3ds_verification_failed" | "access_error" | "access_not_allowed" | "account_number_and_phone_passed" | "acs_service_unavailable" | "action_already_done" | "action_not_allowed" | "additional_information_is_pending" | "advance_payment_accepted" | "advance_payment_offered" | "agreements_service_unavailable" | "amount_was_successfully_blocked" | "anti_fraud_check" | "anti_fraud_check_in_progress" | "authorization_error" | "authorization_failed" | "balances_limitation" | "bank_is_not_supported" | "banking_application_is_not_installed" | "callback_url_missing" | "cancel_successful" | "cancel_transfer" | "card_bin_not_found" | "card_branch_daily_limit_reached" | "card_branch_is_blocked" | "card_expired" | "card_has_constraints" | "card_is_lost_or_stolen" | "card_not_found" | "card_not_supported" | "card_type_is_not_supported" | "card_verification_required" | "chargeback-failed" | "chargeback_successful" | "completion_limit_reached" | "confirm_amount_cannot_be_more_than_the_transaction_amount" | "confirm_required" | "confirmation_required" | "confirmation_timeout" | "contract_was_signed_on_client_side" | "country_not_supported" | "credit_limit_exceeded" | "currency_rate_not_found" | "customer_auth_not_found" | "customer_auth_token_expired_or_invalid" | "customer_email_not_allowed" | "customer_id_not_passed" | "customer_profile_not_found" | "cvv_is_required" | "daily_card_usage_limit_reached" | "data_not_found" | "entity_agreement_not_found" | "entity_blocked" | "entity_contract_terminated" | "entity_not_active" | "entity_suspended" | "expired_or_invalid_token" | "failed_as_part_of_failed_batch" | "failed_to_create_transaction" | "failed_to_fetch_recipient_data_from_diia" | "failed_to_finish_transaction" | "failed_to_load_wallet" | "failed_to_send_sms" | "failed_to_verify_card" | "fc_transaction_not_generated" | "fee_not_found" | "finmon_payer_validation_failed" | "finmon_recipient_validation_failed" | "finmon_validation_failed" | "free_bank_details_limit" | "hold_cancelled_by_bank" | "incorrect_refund_sum_or_currency" | "insufficient_funds" | "insufficient_funds_for_refund" | "internal_error" | "invalid_apple_pay_token" | "invalid_card_data" | "invalid_card_token" | "invalid_currency" | "invalid_data" | "invalid_google_pay_token" | "invalid_operation" | "invalid_phone_number" | "invalid_recipient_name" | "invalid_request_body" | "invalid_token" | "invalid_transaction_amount" | "invalid_transaction_status" | "invalid_transaction_type" | "invalid_verification_code" | "missed_payout_method_data" | "missing_route" | "no_discount_found" | "operation_not_allowed" | "operation_not_found" | "order_canceled" | "order_expired" | "order_is_duplicated" | "partner_account_check_failed" | "partner_account_not_found" | "payer_card_error" | "paying_unavailable_for_recipient" | "payment_card_has_invalid_status" | "payment_flow_not_supported" | "payment_method_already_confirmed" | "payment_method_not_allowed" | "payment_method_not_found" | "payment_method_verification_failed" | "payment_provider_failure" | "payment_settings_not_found" | "payment_system_not_supported" | "payment_was_refunded" | "pending" | "pin_data_required" | "pin_tries_exceeded" | "plan_not_active" | "plan_not_found" | "plan_project_missing" | "preauth_not_allowed" | "public_key_not_found" | "reached_the_limit_of_attempts_for_ip" | "receiver_card_error" | "receiver_info_error" | "recipient_payment_method_not_found" | "recurrent_not_found" | "recurring_transactions_not_allowed" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "refund_pending" | "refund_period_is_expired" | "refund_successful" | "refund_transaction_bank_daily_limit_exceeded" | "refund_waiting_for_funds" | "rejected_by_bank" | "representment-failed" | "representment_successful" | "request_failed" | "restricted_card" | "restricted_ip" | "sender_info_required" | "session_expired" | "simultaneous_open_orders_not_supported_by_bank" | "store_is_blocked" | "store_is_not_active" | "subscription_already_exists" | "subscription_auto_renew_locked" | "subscription_not_active" | "subscription_not_found" | "subscription_successful" | "terminal_limit_exceeded" | "terminal_not_found" | "test_transaction" | "timeout" | "token_does_not_exist" | "too_many_requests" | "transaction_already_paid" | "transaction_amount_limit" | "transaction_cannot_be_processed" | "transaction_confirmation_timeout" | "transaction_created" | "transaction_declined" | "transaction_is_canceled" | "transaction_is_canceled_by_payer" | "transaction_is_not_recurring" | "transaction_limit_exceeded" | "transaction_not_found" | "transaction_not_supported" | "transaction_rejected" | "transaction_success_primary_not_found" | "transaction_successful" | "unknown_entity" | "unsubscribed_successfully" | "user_collision_by_financial_number" | "user_not_found" | "waiting_for_complete" | "waiting_for_redirect" | "waiting_for_verification" | "wallet_not_configured" | "wrong_account_number" | "wrong_amount" | "wrong_authorization_code" | "wrong_card_number" | "wrong_cavv" | "wrong_cooperation_type" | "wrong_cvv" | "wrong_otp_code" | "wrong_payment_count" | "wrong_payparts_period" | "wrong_pin" | "wrong_project_settings" | "wrong_sms_password" | (string & {});
export type RetryReason = "not-sent" | "rate-limited" | "only-reads" | "same-id" | "renewed" | "absent" | "answered" | "unsupported" | "never" | "may-have-acted" | "ended" | "attempts" | "deadline" | "retry-budget";
export type SubscriptionEventType = "payment.processed" | "payment.failed" | "subscription.deactivated" | "subscription.renewed" | "subscription.cancelled" | "subscription.refunded" | "subscription.refund_failed" | "subscription.customer_id_updated" | "subscription.updated" | "subscription.payment_method_changed" | (string & {});
export type SubscriptionState = "init" | "processing" | "pending" | "active" | "inactive" | (string & {});
export type UserAction = {
    type?: "url" | (string & {});
    value?: string;
} | null;
export type WalletCardEvent = EventOf<"wallet-card", AddCustomerPaymentResult>;
export type WalletItemType = "card" | (string & {});
export type WebhookEvent = PaymentEvent | BatchEvent | PayPartsEvent | WalletCardEvent | SubscriptionEvent$1 | PayoutEvent | ExpressCheckoutEvent;
export type WebhookHandler = (request: Request) => Promise<Response>;
type SubscriptionEvent$1 = EventOf<"subscription", SubscriptionEvent>;
type WebhookHooks$1 = WebhookHooks<WebhookEvent>;
export { SubscriptionEvent$1 as SubscriptionEvent, WebhookHooks$1 as WebhookHooks, };
export {};
