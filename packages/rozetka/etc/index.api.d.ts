// What this entry declares, written by `pnpm surface`. Do not edit.
import { Client } from 'openapi-fetch';
export declare class AbortedError extends PayError {
}
export declare class ApiError<Body = unknown> extends PayError {
    readonly body: Body;
    readonly providerCode: string | undefined;
    readonly meaning: CodeMeaning | undefined;
    constructor(details: ApiErrorDetails);
}
export declare class AuthenticationError<Body = unknown> extends ApiError<Body> {
}
export declare class DeclinedError<Body = unknown> extends ApiError<Body> {
}
export declare class InputError extends PayError {
    readonly issues: readonly InputIssue[];
    constructor(details: Omit<PayErrorDetails, "message" | "outcome" | "code"> & {
        readonly issues: readonly InputIssue[];
        readonly code?: "invalid-input" | "configuration";
    });
}
export declare class NetworkError extends PayError {
}
export declare class PayError extends Error {
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
export declare class RateLimitError<Body = unknown> extends ApiError<Body> {
}
export declare class TimeoutError extends PayError {
}
export declare class UnexpectedAnswerError extends PayError {
}
export declare class WebhookError extends PayError {
}
export declare const fiscalizationCodes: Readonly<Record<string, CodeMeaning>>;
export declare const paymentCodes: Readonly<Record<string, CodeMeaning>>;
export declare const rozetkaCodes: Readonly<Record<string, CodeMeaning>>;
export declare const rozetkaErrorTypes: Readonly<Record<string, CodeMeaning>>;
export declare const systemClock: Clock;
export declare function compareAmounts(one: DecimalAmount, other: DecimalAmount, currency: string): number;
export declare function createRozetka(options: RozetkaOptions): Rozetka;
export declare function currencyDecimals(currency: string): number | undefined;
export declare function explainFiscalizationCode(code: number | string): CodeMeaning | undefined;
export declare function explainRozetkaCode(code: string): CodeMeaning | undefined;
export declare function explainRozetkaErrorType(type: string): CodeMeaning | undefined;
export declare function isPayError(error: unknown): error is PayError;
export declare function moneyOf(payment: PaymentStatusResult): MoneyOfPayment;
export declare function toDecimal(minor: number | bigint, currency: string): string;
export declare function toDecimalNumber(minor: number | bigint, currency: string): number;
export declare function toMinorBigInt(amount: DecimalAmount, currency: string): bigint;
export declare function toMinorUnits(amount: DecimalAmount, currency: string): number;
export declare function waitForFinal<Value, Final extends Outcome = "succeeded" | "declined">(ask: (options: CallOptions) => PayCall<Value>, options?: WaitOptions<Final>): Promise<Waited<Value, Final>>;
export interface AddCustomerPaymentResult {
    status?: OperationStatus;
    operation?: "add_payment_method" | (string & {});
    action_required?: boolean;
    action?: UserAction;
    payment_method?: WalletItem;
    customer?: WalletOwner;
    created_at?: string;
}
export interface AlternativeCustomer {
    external_id?: string;
    first_name?: string;
    last_name?: string;
    phone?: string;
    email?: string;
    ip_address?: string;
    country?: string;
    address?: string;
    city?: string;
    postal_code?: string;
    payment_method?: AlternativePaymentMethod;
}
export interface AlternativeCustomerWithCountry {
    external_id?: string;
    first_name?: string;
    last_name?: string;
    phone?: string;
    email?: string;
    ip_address?: string;
    country: string;
    address?: string;
    city?: string;
    postal_code?: string;
    payment_method?: AlternativePaymentMethod;
}
export interface AlternativeCustomerWithMethod {
    external_id?: string;
    first_name?: string;
    last_name?: string;
    phone?: string;
    email?: string;
    ip_address?: string;
    country?: string;
    address?: string;
    city?: string;
    postal_code?: string;
    payment_method: AlternativePaymentMethod;
}
export interface AlternativePaymentOperationDetails {
    operation_id?: string;
    transaction_id?: string;
    billing_order_id?: string;
    gateway_order_id?: string;
    method?: AlternativePaymentOperationType;
    payment_method_type?: "blik" | "blik_paylater" | "leasing" | (string & {});
    one_stage?: boolean;
    amount?: Amount;
    currency?: string;
    status?: OperationStatus;
    status_code?: AlternativePaymentResponseCode;
    status_description?: string;
    action_required?: boolean;
    action?: UserAction;
    receipt_url?: string;
    payload?: string;
    created_at?: string;
    processed_at?: string;
    auth_code?: string;
    rrn?: string;
    bank_name?: string;
}
export interface AlternativePaymentOperationResult {
    id?: string;
    external_id?: string;
    unified_external_id?: string;
    details?: AlternativePaymentOperationDetails;
    metadata?: Metadata;
}
export interface AlternativePaymentOperationsResult {
    id?: string;
    external_id?: string;
    unified_external_id?: string;
    amount?: Amount;
    amount_refunded?: Amount;
    purchased?: boolean;
    purchase_details?: AlternativePaymentOperationDetails[];
    refunded?: boolean;
    refund_details?: AlternativePaymentOperationDetails[];
    customer?: CustomerInfo;
}
export interface AlternativePaymentProduct {
    name: string;
    quantity: number;
    price: number;
    category?: string;
    net_amount?: number;
    vat_amount?: number;
    tax_category?: string;
}
export interface AlternativePaymentsInfoInput {
    external_id: string;
}
export interface AlternativePaymentsOperationInfoInput {
    external_id: string;
    operation_id: string;
}
export interface AlternativePaymentsRefundInput {
    external_id: string;
    amount?: number;
    currency?: string;
    products?: PayPartsProduct[];
    callback_url?: string;
    payload?: string;
}
export interface AlternativePaymentsResendCallbackInput {
    external_id: string;
    operation?: "create" | "refund";
}
export interface AlternativePaymentsResource<Options extends CallOptions = CallOptions> {
    create(input: AlternativePaymentsCreateInput, options?: Options): PayCall<AlternativePaymentsCreateResult>;
    refund(input: AlternativePaymentsRefundInput, options?: Options): PayCall<AlternativePaymentsRefundResult>;
    operationInfo(input: AlternativePaymentsOperationInfoInput, options?: Options): PayCall<AlternativePaymentsOperationInfoResult>;
    info(input: AlternativePaymentsInfoInput, options?: Options): PayCall<AlternativePaymentsInfoResult>;
    resendCallback(input: AlternativePaymentsResendCallbackInput, options?: Options): PayCall<AlternativePaymentsResendCallbackResult>;
}
export interface AnswerHeaders {
    get(name: string): string | null;
    [Symbol.iterator]?(): Iterator<[
        name: string,
        value: string
    ]>;
}
export interface ApiErrorDetails extends PayErrorDetails {
    readonly body: unknown;
    readonly providerCode?: string | undefined;
    readonly meaning?: CodeMeaning | undefined;
}
export interface ApplePayMethod {
    type: "apple_pay";
    apple_pay?: WalletPayToken;
    decrypted_apple_pay?: DecryptedApplePay;
}
export interface Attempt {
    readonly number: number;
    readonly waited: number;
    readonly duration: number;
    readonly status?: number;
    readonly failure?: PayErrorCode;
    readonly reason?: RetryReason;
}
export interface BatchConfirmOrder {
    api_key: string;
    external_id: ExternalId;
    amount?: number;
}
export interface BatchCustomer {
    external_id?: string;
    first_name?: string;
    last_name?: string;
    patronym?: string;
    email?: string;
    phone?: string;
    country?: string;
    city?: string;
    address?: string;
    postal_code?: string;
    tin?: string;
    document?: CustomerDocument;
    locale?: CheckoutLocale;
    color_mode?: CheckoutColorMode;
    fingerprint?: BrowserFingerprint;
    payment_method?: CustomerPaymentMethod;
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
export interface BatchOrder {
    api_key: string;
    external_id: ExternalId;
    unified_external_id?: string;
    amount: number;
    description: string;
    payload?: string;
    init_recurrent?: boolean;
    account_to_refill?: string;
    products?: Product[];
    child_of?: string;
    order_recipient?: OrderRecipient;
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
export interface BatchPaymentsCancelInput {
    batch_external_id: string;
    callback_url?: string;
    payload?: string;
}
export interface BatchPaymentsConfirmInput {
    batch_external_id: string;
    currency: string;
    orders?: BatchConfirmOrder[];
    callback_url?: string;
    payload?: string;
}
export interface BatchPaymentsResource<Options extends CallOptions = CallOptions> {
    create(input: BatchPaymentsCreateInput, options?: Options): PayCall<BatchPaymentsCreateResult>;
    confirm(input: BatchPaymentsConfirmInput, options?: Options): PayCall<BatchPaymentsConfirmResult>;
    cancel(input: BatchPaymentsCancelInput, options?: Options): PayCall<BatchPaymentsCancelResult>;
}
export interface BlikCode {
    blik_code?: string;
}
export interface BlikMethod {
    type: "blik";
    blik?: BlikCode;
}
export interface BlikPaylaterMethod {
    type: "blik_paylater";
}
export interface BrowserFingerprint {
    browser_accept_header: string;
    browser_color_depth: string;
    browser_ip_address: string;
    browser_java_enabled: string;
    browser_language: string;
    browser_screen_height: string;
    browser_screen_width: string;
    browser_time_zone: string;
    browser_time_zone_offset: string;
    browser_user_agent: string;
}
export interface CallEvent {
    readonly call: object;
    readonly provider: string;
    readonly operation: string;
}
export interface CallOptions {
    readonly signal?: AbortSignal;
    readonly timeout?: number;
    readonly deadline?: number;
    readonly maximumAttempts?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly throwOnDecline?: boolean;
    readonly hooks?: Hooks;
}
export interface CancelBatchPaymentRequest {
    batch_external_id: string;
    callback_url?: CallbackUrl;
    payload?: string;
}
export interface CancelCashPayoutRequest {
    external_id: ExternalId;
}
export interface CancelPayPartsRefundRequest {
    external_id: ExternalId;
}
export interface CancelPayPartsRequest {
    external_id: ExternalId;
    callback_url?: CallbackUrl;
    payload?: string;
}
export interface CancelPaymentRequest {
    external_id: ExternalId;
    amount?: number;
    currency?: Currency;
    products?: Product[];
    callback_url?: CallbackUrl;
    payload?: string;
}
export interface CancelRefundRequest {
    external_id: ExternalId;
}
export interface CardConfirmationResult {
    option_id?: string;
    type?: WalletItemType;
    card?: CardItemDetails;
    is_confirmed?: boolean;
    status?: OperationStatus;
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
export interface CardMethod {
    type: "card";
    cc: CardNumber;
}
export interface CardNumber {
    number: string;
    exp_month: number;
    exp_year: number;
    cvv: string;
    use_3ds_flow?: boolean;
}
export interface CardNumberMethod {
    type: "cc_number";
    cc: CardNumber;
}
export interface CardPayoutRecipient {
    payout_type: "card";
    card: CardRecipient;
}
export interface CardRecipient {
    first_name: string;
    last_name: string;
    middle_name?: string;
    phone?: string;
    email?: string;
    ipn?: string;
    rid?: string;
    external_id?: string;
    card_data: PayoutCard;
}
export interface CardToken {
    token: string;
    use_3ds_flow?: boolean;
    save_to_wallet?: boolean;
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
export interface CardTokenMethod {
    type: "cc_token";
    cc_token: CardToken;
}
export interface CashPayoutRecipient {
    payout_type: "cash";
    cash: CashRecipient;
}
export interface CashRecipient {
    first_name: string;
    last_name: string;
    middle_name?: string;
    phone: string;
    email?: string;
    ipn?: string;
    rid?: string;
    external_id?: string;
    card_data: PayoutCard;
}
export interface ClientOptions extends LimitOptions {
    readonly timeout?: number;
    readonly deadline?: number;
    readonly maximumAttempts?: number;
    readonly maximumAnswerBytes?: number;
    readonly retryBudget?: number;
    readonly hooks?: Hooks;
    readonly fetch?: FetchFunction;
    readonly transport?: Sender;
    readonly clock?: Clock;
    readonly random?: () => number;
    readonly uuid?: () => string;
}
export interface Clock {
    now(): number;
    date(): number;
    schedule(callback: () => void, milliseconds: number): () => void;
}
export interface CodeMeaning {
    readonly meaning: string;
    readonly kind: "declined" | "invalid" | "not-found" | "conflict" | "duplicate" | "authentication" | "forbidden" | "rate-limited" | "provider" | "settings" | "information";
    readonly retry: "never" | "same" | "changed" | "new-payment";
}
export interface ConfirmBatchPaymentRequest {
    batch_external_id: string;
    currency: Currency;
    orders?: BatchConfirmOrder[];
    callback_url?: CallbackUrl;
    payload?: string;
}
export interface ConfirmPayPartsRequest {
    external_id: ExternalId;
    callback_url?: CallbackUrl;
    payload?: string;
}
export interface ConfirmPaymentRequest {
    external_id: ExternalId;
    amount?: number;
    currency?: Currency;
    products?: Product[];
    callback_url?: CallbackUrl;
    payload?: string;
}
export interface CreatePaymentInstructionsRequest {
    processing_type: "cardpay" | "ppay";
    method: "auth" | "purchase";
    currency: Currency;
    batch_external_id?: string;
    payer?: PaymentInstructionPayer;
    orders: PaymentInstructionOrder[];
}
export interface CreatePlanRequest {
    name: string;
    description?: string;
    price: number;
    currency: Currency;
    frequency_type: PlanFrequencyType;
    frequency: number;
    duration_periods: number;
    start_date: string;
    end_date?: string;
    platforms?: string[];
    callbacks?: PlanCallback[];
}
export interface CreateRecurrentPaymentRequest {
    recurrent_id: string;
    external_id: ExternalId;
    unified_external_id?: string;
    amount: number;
    confirm?: boolean;
    delegate_api_key?: string;
    subscription_id?: string;
    callback_url?: CallbackUrl;
    payload?: string;
    metadata?: Metadata;
}
export interface CreateSubscriptionRequest {
    plan_id: string;
    customer: PayingCustomer;
    start_date: string;
    result_url: string;
    callback_url?: string;
    description?: string;
    price?: number;
    auto_renew?: boolean;
    use_plan_price_on_auto_renew?: boolean;
    trial_periods?: number;
    trial_periodic_payments?: boolean;
    gifted_periods?: number;
    recurrent_id?: string;
    delegate_api_key?: string;
    external_id?: string;
    external_premium_id?: string;
    unified_external_id?: string;
}
export interface CreateSubscriptionResult {
    subscription?: Subscription;
    payment?: SubscriptionPayment;
}
export interface Customer {
    external_id?: string;
    first_name?: string;
    last_name?: string;
    patronym?: string;
    email?: string;
    phone?: string;
    country?: string;
    city?: string;
    address?: string;
    postal_code?: string;
    account_number?: string;
    ip_address?: string;
    locale?: CheckoutLocale;
    color_mode?: CheckoutColorMode;
    fingerprint?: BrowserFingerprint;
    payment_method?: CustomerPaymentMethod;
}
export interface CustomerDocument {
    type: "passport" | "id" | "foreign-passport";
    series?: string;
    number: string;
}
export interface CustomerInfo {
    first_name?: string;
    last_name?: string;
    email?: string;
    phone?: string;
    ip_address?: string;
    browser_user_agent?: string;
}
export interface CustomerWallet {
    external_id?: string;
    rid?: string;
    first_name?: string;
    last_name?: string;
    patronym?: string;
    email?: string;
    phone?: string;
    country?: string;
    city?: string;
    address?: string;
    postal_code?: string;
    wallet?: WalletItem[];
}
export interface CustomersAddCardParameters {
    external_id?: string;
    "Accept-Language"?: string;
}
export interface CustomersCardInput {
    external_id?: string;
    "Accept-Language"?: string;
    option_id?: string;
}
export interface CustomersCardStatusInput {
    external_id?: string;
    "Accept-Language"?: string;
    option_id: string;
}
export interface CustomersDeleteCardInput {
    external_id?: string;
    "Accept-Language"?: string;
    option_id: string;
    type: "card";
}
export interface CustomersResource<Options extends CallOptions = CallOptions> {
    wallet(input?: CustomersWalletInput, options?: Options): PayCall<CustomersWalletResult>;
    addCard(input: CustomersAddCardInput, options?: Options): PayCall<CustomersAddCardResult>;
    deleteCard(input: CustomersDeleteCardInput, options?: Options): PayCall<CustomersDeleteCardResult>;
    card(input?: CustomersCardInput, options?: Options): PayCall<CustomersCardResult>;
    cardStatus(input: CustomersCardStatusInput, options?: Options): PayCall<CustomersCardStatusResult>;
    setDefaultCard(input: CustomersSetDefaultCardInput, options?: Options): PayCall<CustomersSetDefaultCardResult>;
}
export interface CustomersSetDefaultCardInput {
    external_id?: string;
    "Accept-Language"?: string;
    option_id: string;
    type: "card";
}
export interface CustomersWalletInput {
    external_id?: string;
    "Accept-Language"?: string;
}
export interface DecryptedApplePay {
    application_primary_account_number: string;
    application_expiration_date: string;
    online_payment_cryptogram: string;
    currency_code?: string;
    device_manufacturer_identifier?: string;
    transaction_id?: string;
    ephemeral_public_key?: string;
    public_key_hash?: string;
    eci_indicator?: string | null;
    use_3ds_flow?: boolean;
}
export interface DecryptedGooglePay {
    pan: string;
    exp_month: number;
    exp_year: number;
    cryptogram: string;
    eci_indicator?: string;
    auth_method?: string;
    gateway_merchant_id?: string;
    message_id?: string;
    message_expiration?: string;
    payment_method?: string;
    protocol_version?: string;
    use_3ds_flow?: boolean;
}
export interface DeleteCustomerPaymentRequest {
    option_id: string;
    type: "card";
}
export interface DeleteCustomerPaymentResult {
    delete?: boolean;
    option_id?: string;
    type?: PaymentMethodType;
}
export interface DirectAddCardRequest {
    mode: "direct";
    payment_method: NewWalletCard;
    callback_url?: CallbackUrl;
    result_url?: string;
    make_default?: boolean;
    fingerprint?: BrowserFingerprint;
}
export interface DirectBatchPaymentRequest {
    mode: "direct";
    batch_external_id: string;
    currency: Currency;
    orders: BatchOrder[];
    confirm?: boolean;
    customer: PayingBatchCustomer;
    callback_url?: CallbackUrl;
    result_url?: ResultUrl;
    campaign_name?: CampaignName;
    payload?: string;
    metadata?: Metadata;
}
export interface DirectLookupRequest {
    mode: "direct";
    currency?: Currency;
    customer: PayingCustomer;
    description?: string;
    callback_url?: CallbackUrl;
    result_url?: ResultUrl;
    payload?: string;
}
export interface DirectPayPartsOrderRequest {
    mode: "direct";
    bank_name: PayPartsBankName;
    external_id: ExternalId;
    unified_external_id?: string;
    amount: number;
    currency: Currency;
    parts_count: number;
    description: string;
    customer: PayPartsCustomer;
    products?: PayPartsProduct[];
    deliveries?: PayPartsDelivery[];
    auto_confirm_after_success?: boolean;
    result_url?: string;
    callback_url?: CallbackUrl;
    payload?: string;
    metadata?: Metadata;
}
export interface DirectPaymentRequest {
    mode: "direct";
    external_id: ExternalId;
    unified_external_id?: string;
    amount: number;
    currency: Currency;
    description?: string;
    confirm?: boolean;
    customer: PayingCustomer;
    recipient?: PaymentRecipient;
    products?: Product[];
    callback_url?: CallbackUrl;
    result_url?: ResultUrl;
    init_recurrent_payment?: boolean;
    subscription_id?: string;
    campaign_name?: CampaignName;
    payload?: string;
    metadata?: Metadata;
}
export interface ErrorHint {
    order_external_id?: string;
}
export interface ErrorResponse {
    code?: ResponseCode;
    message?: string;
    param?: string;
    payment_id?: string;
    type?: ErrorType;
    error_id?: string;
    hint?: ErrorHint;
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
export interface ExpressCheckoutPaymentRequest {
    mode: "express_checkout";
    external_id: ExternalId;
    unified_external_id?: string;
    amount: number;
    currency: Currency;
    description?: string;
    confirm?: boolean;
    customer?: Customer;
    recipient?: PaymentRecipient;
    products: Product[];
    callback_url?: CallbackUrl;
    result_url?: ResultUrl;
    checkout_ttl?: number;
    use_custom_free_amount?: boolean;
    init_recurrent_payment?: boolean;
    subscription_id?: string;
    campaign_name?: CampaignName;
    payload?: string;
    metadata?: Metadata;
}
export interface ExpressCheckoutRecipient {
    name?: string;
    first_name?: string;
    last_name?: string;
    middle_name?: string;
    phone?: string;
}
export interface FeeDetails {
    amount?: Amount;
    currency?: string;
}
export interface FinmonP2pLimitsInput {
    recipient_ipn?: number;
}
export interface FinmonResource<Options extends CallOptions = CallOptions> {
    p2pLimits(input?: FinmonP2pLimitsInput, options?: Options): PayCall<FinmonP2pLimitsResult>;
}
export interface Fiscalization {
    fiscal_id?: string;
    fiscal_url?: string;
    status?: FiscalizationStatus;
    status_code?: FiscalizationStatusCode;
    status_description?: string;
}
export interface GiftSubscriptionRequest {
    plan_id: string;
    customer: Customer;
    recurrent_id: string;
    start_date: string;
    result_url: string;
    callback_url?: string;
    description?: string;
    price?: number;
    auto_renew?: boolean;
    use_plan_price_on_auto_renew?: boolean;
    gifted_periods?: number;
    trial_periods?: number;
    delegate_api_key?: string;
    external_id?: string;
    external_premium_id?: string;
    unified_external_id?: string;
    gifted_unified_external_id?: string;
}
export interface GooglePayMethod {
    type: "google_pay";
    google_pay?: WalletPayToken;
    decrypted_google_pay?: DecryptedGooglePay;
}
export interface Hooks {
    readonly request?: (event: RequestEvent) => void;
    readonly response?: (event: ResponseEvent) => void;
    readonly retry?: (event: RetryEvent) => void;
    readonly wait?: (event: WaitEvent) => void;
    readonly outcome?: (event: OutcomeEvent) => void;
}
export interface HostedAddCardRequest {
    mode: "hosted";
    callback_url: string;
    payment_method?: NewWalletCard;
    result_url?: string;
    make_default?: boolean;
    fingerprint?: BrowserFingerprint;
}
export interface HostedBatchPaymentRequest {
    mode: "hosted";
    batch_external_id: string;
    currency: Currency;
    orders: BatchOrder[];
    confirm?: boolean;
    customer?: BatchCustomer;
    callback_url?: CallbackUrl;
    result_url?: ResultUrl;
    result_url_success?: ResultUrlSuccess;
    result_url_fail?: ResultUrlFail;
    checkout_ttl?: number;
    campaign_name?: CampaignName;
    payload?: string;
    metadata?: Metadata;
}
export interface HostedLookupRequest {
    mode: "hosted";
    currency?: Currency;
    customer?: Customer;
    description?: string;
    callback_url?: CallbackUrl;
    result_url?: ResultUrl;
    payload?: string;
}
export interface HostedPayPartsOrderRequest {
    mode: "hosted";
    bank_name: PayPartsBankName;
    external_id: ExternalId;
    unified_external_id?: string;
    amount: number;
    currency: Currency;
    parts_count: number;
    description: string;
    customer: PayPartsCustomer;
    products?: PayPartsProduct[];
    deliveries?: PayPartsDelivery[];
    auto_confirm_after_success?: boolean;
    result_url?: string;
    callback_url?: CallbackUrl;
    payload?: string;
    metadata?: Metadata;
}
export interface HostedPaymentRequest {
    mode: "hosted";
    external_id: ExternalId;
    unified_external_id?: string;
    amount: number;
    currency: Currency;
    description?: string;
    confirm?: boolean;
    customer?: Customer;
    recipient?: PaymentRecipient;
    products?: Product[];
    callback_url?: CallbackUrl;
    result_url?: ResultUrl;
    result_url_success?: ResultUrlSuccess;
    result_url_fail?: ResultUrlFail;
    checkout_ttl?: number;
    use_custom_free_amount?: boolean;
    init_recurrent_payment?: boolean;
    subscription_id?: string;
    campaign_name?: CampaignName;
    payload?: string;
    metadata?: Metadata;
}
export interface ImojePaymentRequest {
    provider: "imoje";
    external_id: ExternalId;
    unified_external_id?: string;
    amount: number;
    currency: Currency;
    description: string;
    customer: AlternativeCustomerWithMethod;
    products: AlternativePaymentProduct[];
    result_url?: string;
    callback_url?: CallbackUrl;
    payload?: string;
    metadata?: Metadata;
}
export interface InputIssue {
    readonly path: string;
    readonly problem: string;
    readonly allowed: string;
}
export interface KeysValidationResult {
    status?: "activated" | (string & {});
}
export interface LeaselinkPaymentRequest {
    provider: "leaselink";
    external_id: ExternalId;
    unified_external_id?: string;
    amount: number;
    currency: Currency;
    description: string;
    customer: AlternativeCustomerWithMethod;
    products: AlternativePaymentProduct[];
    result_url?: string;
    callback_url?: CallbackUrl;
    payload?: string;
    metadata?: Metadata;
}
export interface LeasingMethod {
    type: "leasing";
}
export interface LimitLog {
    take(clock: Pick<Clock, "now">): number;
    holds?(clock: Pick<Clock, "now">): boolean;
    use(clock: Pick<Clock, "now">): void;
    giveBack(): void;
    tighten(requests: number): void;
    refill?(wanted: number): Promise<void>;
}
export interface LimitOptions {
    readonly limits?: false | Readonly<Record<string, LimitOverride>>;
    readonly limitStore?: LimitStore;
}
export interface LimitOverride {
    readonly requests?: number;
    readonly window?: number;
    readonly queue?: number;
}
export interface LimitStore {
    open(key: string, limit: RateLimit): LimitLog;
}
export interface LookupSummary {
    readonly status: "succeeded" | "declined" | "not-found" | "still-unknown";
    readonly outcome?: Outcome;
    readonly operation: string;
}
export interface MerchantBalanceResult {
    available_amount?: Amount;
    commitment_amount?: Amount;
}
export interface MerchantsResource<Options extends CallOptions = CallOptions> {
    validateKeys(options?: Options): PayCall<MerchantsValidateKeysResult>;
}
export interface MessageResult {
    message?: string;
}
export interface Metadata {
    [key: string]: string;
}
export interface MoneyOfPayment {
    readonly held: number;
    readonly charged: number;
    readonly refunded: number;
}
export interface NewCardToken {
    token: string;
    mask: string;
    expires_at: string;
    use_3ds_flow?: boolean;
}
export interface NewCardTokenMethod {
    type: "cc_token";
    cc_token: NewCardToken;
}
export interface NewEncryptedCardToken {
    data: string;
    use_3ds_flow?: boolean;
}
export interface NewEncryptedCardTokenMethod {
    type: "encrypted_cc_token";
    encrypted_cc_token: NewEncryptedCardToken;
}
export interface OrderRecipient {
    name: string;
    tin: string;
    iban: string;
    bank_name: string;
}
export interface OrderRecipientDetails {
    name?: string;
    tin?: string;
    iban?: string;
    bank_name?: string;
}
export interface OutcomeEvent extends CallEvent {
    readonly outcome: Outcome | undefined;
    readonly error: PayError | undefined;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly attempts: readonly Attempt[];
    readonly duration: number;
}
export interface P2PLimitsResult {
    recipient_ipn?: number;
    amount_left?: Amount;
    total_count_left?: number;
    card_only_count_left?: number;
}
export interface PartnerDetails {
    transaction_id?: string;
}
export interface PayCall<Value> extends Promise<Value> {
    withResponse(): Promise<PayResponse<Value>>;
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
export interface PayPartsBankInfo {
    name?: string;
    product_name?: string;
    logo_url?: string;
    available_periods?: number[];
    limits?: PayPartsBankLimits;
    periods?: PayPartsBankPeriod[];
}
export interface PayPartsBankLimits {
    min_amount?: Amount;
    max_amount?: Amount;
}
export interface PayPartsBankPeriod {
    period?: number;
    fee?: number;
}
export interface PayPartsBanksInput {
    include_fees?: boolean;
}
export interface PayPartsCancelInput {
    external_id: string;
    callback_url?: string;
    payload?: string;
}
export interface PayPartsCancelRefundInput {
    external_id: string;
}
export interface PayPartsCard {
    number: string;
    exp_month: number;
    exp_year: number;
    cvv?: string;
}
export interface PayPartsCardMethod {
    type: "card";
    card: PayPartsCard;
}
export interface PayPartsConfirmInput {
    external_id: string;
    callback_url?: string;
    payload?: string;
}
export interface PayPartsCustomer {
    first_name: string;
    last_name: string;
    phone?: string;
    email?: string;
    account_number?: string;
    fingerprint?: BrowserFingerprint;
    payment_method?: PayPartsPaymentMethod;
}
export interface PayPartsDelivery {
    method_id?: string;
    service_id?: string;
    time?: string;
    city?: string;
    street?: string;
    house?: string;
    flat?: string;
    is_other_person?: boolean;
    other_person?: PayPartsDeliveryOtherPerson;
}
export interface PayPartsDeliveryOtherPerson {
    first_name?: string;
    last_name?: string;
    middle_name?: string;
    phone?: string;
}
export interface PayPartsInfoInput {
    external_id: string;
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
export interface PayPartsOperationInfoInput {
    external_id: string;
    operation_id: string;
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
export interface PayPartsOperationsResult {
    external_id?: string;
    unified_external_id?: string;
    amount?: Amount;
    amount_confirmed?: Amount;
    amount_canceled?: Amount;
    amount_refunded?: Amount;
    currency?: string;
    purchased?: boolean;
    confirmed?: boolean;
    canceled?: boolean;
    refunded?: boolean;
    purchase_details?: PayPartsOperationDetails;
    confirmation_details?: PayPartsOperationDetails[];
    cancellation_details?: PayPartsOperationDetails[];
    refund_details?: PayPartsOperationDetails[];
    action_required?: boolean;
    action?: UserAction;
    receipt_url?: string;
    created_at?: string;
    customer?: CustomerInfo;
    delivery_details?: ExpressCheckoutDeliveryDetails;
    order_recipient?: ExpressCheckoutRecipient;
}
export interface PayPartsProduct {
    external_id?: string;
    name: string;
    quantity: number;
    price: number;
    category_name?: string;
    second_category_name?: string;
    tax_group?: TaxGroup;
}
export interface PayPartsRefundInput {
    external_id: string;
    amount?: number;
    currency?: string;
    products?: PayPartsProduct[];
    callback_url?: string;
    payload?: string;
}
export interface PayPartsResendCallbackInput {
    external_id: string;
    operation?: "create" | "confirm" | "cancel" | "refund" | "payment" | "lookup" | "recurrent";
}
export interface PayPartsResource<Options extends CallOptions = CallOptions> {
    create(input: PayPartsCreateInput, options?: Options): PayCall<PayPartsCreateResult>;
    confirm(input: PayPartsConfirmInput, options?: Options): PayCall<PayPartsConfirmResult>;
    cancel(input: PayPartsCancelInput, options?: Options): PayCall<PayPartsCancelResult>;
    refund(input: PayPartsRefundInput, options?: Options): PayCall<PayPartsRefundResult>;
    retryRefund(input: PayPartsRetryRefundInput, options?: Options): PayCall<PayPartsRetryRefundResult>;
    cancelRefund(input: PayPartsCancelRefundInput, options?: Options): PayCall<PayPartsCancelRefundResult>;
    operationInfo(input: PayPartsOperationInfoInput, options?: Options): PayCall<PayPartsOperationInfoResult>;
    info(input: PayPartsInfoInput, options?: Options): PayCall<PayPartsInfoResult>;
    banks(input?: PayPartsBanksInput, options?: Options): PayCall<PayPartsBanksResult>;
    resendCallback(input: PayPartsResendCallbackInput, options?: Options): PayCall<PayPartsResendCallbackResult>;
}
export interface PayPartsRetryRefundInput {
    external_id: string;
}
export interface PayResponse<Value> {
    readonly value: Value;
    readonly outcome: Outcome | undefined;
    readonly status: number;
    readonly headers: {
        get(name: string): string | null;
    };
    readonly requestId: string | undefined;
    readonly attempts: readonly Attempt[];
}
export interface PayingBatchCustomer {
    external_id?: string;
    first_name?: string;
    last_name?: string;
    patronym?: string;
    email?: string;
    phone?: string;
    country?: string;
    city?: string;
    address?: string;
    postal_code?: string;
    tin?: string;
    document?: CustomerDocument;
    locale?: CheckoutLocale;
    color_mode?: CheckoutColorMode;
    fingerprint?: BrowserFingerprint;
    payment_method: CustomerPaymentMethod;
}
export interface PayingCustomer {
    external_id?: string;
    first_name?: string;
    last_name?: string;
    patronym?: string;
    email?: string;
    phone?: string;
    country?: string;
    city?: string;
    address?: string;
    postal_code?: string;
    account_number?: string;
    ip_address?: string;
    locale?: CheckoutLocale;
    color_mode?: CheckoutColorMode;
    fingerprint?: BrowserFingerprint;
    payment_method: CustomerPaymentMethod;
}
export interface PaymentInstruction {
    id?: string;
    external_id?: string;
    project_id?: string;
    number?: number | string;
    url?: string;
    download_url?: string;
}
export interface PaymentInstructionOrder {
    api_key: string;
    external_id: ExternalId;
    amount: number;
    description?: string;
    order_recipient?: OrderRecipient;
}
export interface PaymentInstructionPayer {
    tin?: string;
    first_name?: string;
    last_name?: string;
    patronym?: string;
}
export interface PaymentInstructionsCreateInput {
    processing_type: "cardpay" | "ppay";
    method: "auth" | "purchase";
    currency: string;
    batch_external_id?: string;
    payer?: PaymentInstructionPayer;
    orders: PaymentInstructionOrder[];
}
export interface PaymentInstructionsDeclineInput {
    project_id: string;
    payment_instruction_id: string;
    consolidated?: boolean;
}
export interface PaymentInstructionsResource<Options extends CallOptions = CallOptions> {
    create(input: PaymentInstructionsCreateInput, options?: Options): PayCall<PaymentInstructionsCreateResult>;
    decline(input: PaymentInstructionsDeclineInput, options?: Options): PayCall<PaymentInstructionsDeclineResult>;
}
export interface PaymentInstructionsResult {
    currency?: string;
    batch_external_id?: string;
    batch_url?: string;
    batch_download_url?: string;
    instructions?: PaymentInstruction[];
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
export interface PaymentReceiptResult {
    project_id?: string;
    receipt_url?: string;
}
export interface PaymentRecipient {
    external_id: string;
    first_name?: string;
    last_name?: string;
    patronym?: string;
    email?: string;
    phone?: string;
    country?: string;
    city?: string;
    address?: string;
    postal_code?: string;
    rid?: string;
    tin?: string;
    payment_method: RecipientPaymentMethod;
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
export interface PaymentsCancelInput {
    external_id: string;
    amount?: number;
    currency?: string;
    products?: Product[];
    callback_url?: string;
    payload?: string;
}
export interface PaymentsCancelRefundInput {
    external_id: string;
}
export interface PaymentsConfirmInput {
    external_id: string;
    amount?: number;
    currency?: string;
    products?: Product[];
    callback_url?: string;
    payload?: string;
}
export interface PaymentsCreateRecurrentInput {
    recurrent_id: string;
    external_id: string;
    unified_external_id?: string;
    amount: number;
    confirm?: boolean;
    delegate_api_key?: string;
    subscription_id?: string;
    callback_url?: string;
    payload?: string;
    metadata?: Metadata;
}
export interface PaymentsInfoInput {
    external_id: string;
}
export interface PaymentsReceiptInput {
    external_id: string;
}
export interface PaymentsRefundInput {
    external_id: string;
    amount?: number;
    currency?: string;
    products?: Product[];
    callback_url?: string;
    payload?: string;
}
export interface PaymentsReportRequest {
    date_from: string;
    date_to: string;
    fields?: PaymentsReportField[];
    scope?: "current_login" | "all_keys";
    register_type?: "transactions_list" | "transactions_list_dwh";
}
export interface PaymentsReportResult {
    payments?: PaymentsReportRow[];
}
export interface PaymentsReportRow {
    payment_id?: string;
    external_id?: string;
    unified_external_id?: string;
    project_name?: string;
    description?: string;
    amount?: Amount;
    currency?: string;
    internal_commission?: Amount;
    payer_external_fee?: Amount;
    payout_amount?: Amount;
    payout_date?: string;
    processing_date?: string;
    payment_type?: string;
    payment_method?: string;
    payment_pay_parts?: number;
    payment_system?: string;
    card_pan?: string;
    client_email?: string;
    client_first_name?: string;
    client_last_name?: string;
    client_patronym?: string;
}
export interface PaymentsResendCallbackInput {
    external_id: string;
    operation?: "payment" | "confirm" | "refund" | "cancel" | "lookup" | "recurrent";
}
export interface PaymentsResource<Options extends CallOptions = CallOptions> {
    create(input: PaymentsCreateInput, options?: Options): PayCall<PaymentsCreateResult>;
    createRecurrent(input: PaymentsCreateRecurrentInput, options?: Options): PayCall<PaymentsCreateRecurrentResult>;
    confirm(input: PaymentsConfirmInput, options?: Options): PayCall<PaymentsConfirmResult>;
    cancel(input: PaymentsCancelInput, options?: Options): PayCall<PaymentsCancelResult>;
    refund(input: PaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;
    retryRefund(input: PaymentsRetryRefundInput, options?: Options): PayCall<PaymentsRetryRefundResult>;
    cancelRefund(input: PaymentsCancelRefundInput, options?: Options): PayCall<PaymentsCancelRefundResult>;
    info(input: PaymentsInfoInput, options?: Options): PayCall<PaymentsInfoResult>;
    resendCallback(input: PaymentsResendCallbackInput, options?: Options): PayCall<PaymentsResendCallbackResult>;
    lookup(input: PaymentsLookupInput, options?: Options): PayCall<PaymentsLookupResult>;
    receipt(input: PaymentsReceiptInput, options?: Options): PayCall<PaymentsReceiptResult>;
}
export interface PaymentsRetryRefundInput {
    external_id: string;
}
export interface PayoutCardNumber {
    number: string;
    option_id?: string;
}
export interface PayoutCardToken {
    token: string;
    option_id?: string;
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
export interface PayoutOrder {
    external_id: ExternalId;
    original_amount: DecimalString;
    currency: Currency;
    description: string;
    callback_url?: CallbackUrl;
}
export interface PayoutPayer {
    entity_id: string;
}
export interface PayoutPayerAccount {
    entity_id?: string;
}
export interface PayoutRecipientUser {
    first_name?: string;
    last_name?: string;
    middle_name?: string;
    phone?: string;
    email?: string;
    ipn?: string;
    rid?: string;
    external_id?: string;
}
export interface PayoutTransactionResult {
    transaction_id?: string;
    external_id?: string;
    fc_id?: number;
    partner_key_id?: string;
    payment_type?: string;
    payout_type?: PayoutType;
    original_amount?: Amount;
    payer_amount?: Amount;
    payer_outer_fee?: Amount;
    currency?: string;
    description?: string;
    payer_account?: PayoutPayerAccount;
    recipient_user?: PayoutRecipientUser;
    receipt_url?: string;
    status?: OperationStatus;
    status_code?: ResponseCode;
    status_code_description?: string;
}
export interface PayoutsBalanceInput {
    merchant_entity_id: string;
}
export interface PayoutsCancelInput {
    external_id: string;
}
export interface PayoutsCreateInput {
    order: PayoutOrder;
    payer: PayoutPayer;
    recipient: PayoutRecipient;
}
export interface PayoutsInfoInput {
    external_id: string;
}
export interface PayoutsResendCallbackInput {
    external_id: string;
}
export interface PayoutsResource<Options extends CallOptions = CallOptions> {
    create(input: PayoutsCreateInput, options?: Options): PayCall<PayoutsCreateResult>;
    info(input: PayoutsInfoInput, options?: Options): PayCall<PayoutsInfoResult>;
    balance(input: PayoutsBalanceInput, options?: Options): PayCall<PayoutsBalanceResult>;
    resendCallback(input: PayoutsResendCallbackInput, options?: Options): PayCall<PayoutsResendCallbackResult>;
    cancel(input: PayoutsCancelInput, options?: Options): PayCall<PayoutsCancelResult>;
}
export interface Plan {
    id?: string;
    name?: string;
    description?: string;
    state?: PlanState;
    price?: Amount;
    currency?: string;
    frequency_type?: "daily" | "weekly" | "monthly" | "yearly" | (string & {});
    frequency?: number;
    duration_periods?: number;
    platforms?: string[];
    start_date?: string;
    end_date?: string;
    created_at?: string;
    updated_at?: string;
}
export interface PlanCallback {
    api_key?: string;
    url?: string;
}
export interface Product {
    id?: string;
    name?: string;
    description?: string;
    category?: string;
    image?: string;
    url?: string;
    currency?: Currency;
    quantity?: DecimalString;
    net_amount?: SignedDecimalString;
    vat_amount?: SignedDecimalString;
    tax_group?: TaxGroup;
}
export interface Przelewy24PaymentRequest {
    provider: "przelewy24";
    external_id: ExternalId;
    unified_external_id?: string;
    amount: number;
    currency: Currency;
    description: string;
    customer: AlternativeCustomerWithCountry;
    products: AlternativePaymentProduct[];
    result_url?: string;
    callback_url?: CallbackUrl;
    payload?: string;
    metadata?: Metadata;
}
export interface RateLimit {
    readonly requests: number;
    readonly window: number;
}
export interface RecipientCardNumber {
    number: string;
}
export interface RecipientCardNumberMethod {
    type: "cc_number";
    cc_number: RecipientCardNumber;
}
export interface RecipientCardToken {
    token: string;
}
export interface RecipientCardTokenMethod {
    type: "cc_token";
    cc_token: RecipientCardToken;
}
export interface RecipientIban {
    iban: string;
}
export interface RecipientIbanMethod {
    type: "iban";
    iban: RecipientIban;
}
export interface RecipientWallet {
    option_id: string;
}
export interface RecipientWalletMethod {
    type: "wallet";
    wallet: RecipientWallet;
}
export interface RecurrentMethod {
    type: "recurrent_id";
    recurrent_id: RecurrentSeries;
}
export interface RecurrentSeries {
    recurrent_id: string;
}
export interface RefundOrderRequest {
    external_id: ExternalId;
    amount?: number;
    currency?: Currency;
    products?: PayPartsProduct[];
    callback_url?: CallbackUrl;
    payload?: string;
}
export interface ReportsPaymentsInput {
    date_from: string;
    date_to: string;
    fields?: PaymentsReportField[];
    scope?: "current_login" | "all_keys";
    register_type?: "transactions_list" | "transactions_list_dwh";
}
export interface ReportsResource<Options extends CallOptions = CallOptions> {
    payments(input: ReportsPaymentsInput, options?: Options): PayCall<ReportsPaymentsResult>;
    transactions(input: ReportsTransactionsInput, options?: Options): PayCall<ReportsTransactionsResult>;
}
export interface ReportsTransactionsInput {
    date_from: string;
    date_to: string;
    operation_types?: ("auth" | "void" | "purchase" | "capture" | "refund" | "payment" | "payout" | "p2p" | "credit" | "create")[];
    statuses?: ("Success" | "Failed" | "Unsuccessful" | "Created" | "Cancel" | "Pending" | "Rejected")[];
    register_type?: "transactions_list";
}
export interface RequestEvent extends CallEvent {
    readonly attempt: number;
    readonly method: string;
    readonly origin: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly input: unknown;
    addHeader(name: string, value: string): void;
}
export interface RequestPayoutRequest {
    order: PayoutOrder;
    payer: PayoutPayer;
    recipient: PayoutRecipient;
}
export interface ResendAlternativePaymentCallbackRequest {
    external_id: ExternalId;
    operation?: "create" | "refund";
}
export interface ResendCallbackRequest {
    external_id: ExternalId;
    operation?: "payment" | "confirm" | "refund" | "cancel" | "lookup" | "recurrent";
}
export interface ResendPayPartsCallbackRequest {
    external_id: ExternalId;
    operation?: "create" | "confirm" | "cancel" | "refund" | "payment" | "lookup" | "recurrent";
}
export interface ResendPayoutCallbackRequest {
    external_id: ExternalId;
}
export interface ResolutionState {
    readonly status: ResolutionStatus;
    readonly outcome?: Outcome | undefined;
    readonly error?: PayError | undefined;
}
export interface ResolveOptions {
    readonly signal?: AbortSignal;
    readonly deadline?: number;
    readonly wait?: boolean;
    readonly interval?: number;
    readonly absentAfter?: number;
    readonly onUnknown?: "report" | "undo";
    readonly hooks?: Hooks;
}
export interface Resolver<Resources> {
    resolve(error: PayError, options?: ResolveOptions): Promise<Resolution>;
    resolveCall<Name extends CallName<Resources>>(name: Name, input: CallInput<Resources, Name>, options?: ResolveOptions): Promise<Resolution<CallValue<Resources, Name>>>;
    prepare<Name extends CallName<Resources>>(name: Name, input: CallInput<Resources, Name>): CallInput<Resources, Name>;
}
export interface Resources<Options extends CallOptions = CallOptions> {
    readonly payments: PaymentsResource<Options>;
    readonly batchPayments: BatchPaymentsResource<Options>;
    readonly payouts: PayoutsResource<Options>;
    readonly payParts: PayPartsResource<Options>;
    readonly alternativePayments: AlternativePaymentsResource<Options>;
    readonly customers: CustomersResource<Options>;
    readonly subscriptions: SubscriptionsResource<Options>;
    readonly reports: ReportsResource<Options>;
    readonly merchants: MerchantsResource<Options>;
    readonly paymentInstructions: PaymentInstructionsResource<Options>;
    readonly finmon: FinmonResource<Options>;
}
export interface ResponseEvent extends CallEvent, Attempt {
    readonly requestId: string | undefined;
    readonly body: unknown;
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
export interface RetryEvent extends CallEvent {
    readonly attempt: number;
    readonly reason: RetryReason;
    readonly wait: number;
}
export interface RetryPayPartsRefundRequest {
    external_id: ExternalId;
}
export interface RetryRefundRequest {
    external_id: ExternalId;
}
export interface Rozetka extends Resources<RozetkaCallOptions>, Resolver<Resources> {
    readonly raw: Client<paths>;
}
export interface RozetkaCallOptions extends CallOptions {
    readonly onBehalfOf?: string;
    readonly customerAuth?: string;
    readonly customerRid?: string;
    readonly acceptLanguage?: string;
}
export interface RozetkaCredentials {
    readonly login: string;
    readonly password: string;
    readonly onBehalfOf?: string;
    readonly customerAuth?: SecretSource;
}
export interface SantanderPaymentRequest {
    provider: "santander";
    external_id: ExternalId;
    unified_external_id?: string;
    amount: number;
    currency: Currency;
    description: string;
    customer: AlternativeCustomer;
    products: AlternativePaymentProduct[];
    result_url?: string;
    callback_url?: CallbackUrl;
    payload?: string;
    metadata?: Metadata;
}
export interface Secrets {
    readonly values: ReadonlySet<string>;
    readonly pointers: readonly string[];
}
export interface SendProgress {
    sent: boolean;
}
export interface SetDefaultCardRequest {
    option_id: string;
    type: "card";
}
export interface SetDefaultCardResult {
    option_id?: string;
    type?: WalletItemType;
    success?: boolean;
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
export interface SubscriptionApplePayMethod {
    type: "apple_pay";
    apple_pay: WalletPayToken;
}
export interface SubscriptionGooglePayMethod {
    type: "google_pay";
    google_pay: WalletPayToken;
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
export interface SubscriptionsCancelInput {
    subscription_id: string;
    external_id?: string;
    refund?: boolean;
}
export interface SubscriptionsCreateInput {
    plan_id: string;
    customer: PayingCustomer;
    start_date: string;
    result_url: string;
    callback_url?: string;
    description?: string;
    price?: number;
    auto_renew?: boolean;
    use_plan_price_on_auto_renew?: boolean;
    trial_periods?: number;
    trial_periodic_payments?: boolean;
    gifted_periods?: number;
    recurrent_id?: string;
    delegate_api_key?: string;
    external_id?: string;
    external_premium_id?: string;
    unified_external_id?: string;
}
export interface SubscriptionsCreatePlanInput {
    name: string;
    description?: string;
    price: number;
    currency: string;
    frequency_type: PlanFrequencyType;
    frequency: number;
    duration_periods: number;
    start_date: string;
    end_date?: string;
    platforms?: string[];
    callbacks?: PlanCallback[];
}
export interface SubscriptionsDeactivateInput {
    subscription_id: string;
    external_id?: string;
}
export interface SubscriptionsDeactivatePlanInput {
    plan_id: string;
}
export interface SubscriptionsGetInput {
    subscription_id: string;
    external_id?: string;
}
export interface SubscriptionsGiftInput {
    plan_id: string;
    customer: Customer;
    recurrent_id: string;
    start_date: string;
    result_url: string;
    callback_url?: string;
    description?: string;
    price?: number;
    auto_renew?: boolean;
    use_plan_price_on_auto_renew?: boolean;
    gifted_periods?: number;
    trial_periods?: number;
    delegate_api_key?: string;
    external_id?: string;
    external_premium_id?: string;
    unified_external_id?: string;
    gifted_unified_external_id?: string;
}
export interface SubscriptionsListInput {
    external_id?: string;
}
export interface SubscriptionsPaymentsInput {
    subscription_id: string;
    external_id?: string;
}
export interface SubscriptionsPlanInput {
    plan_id: string;
}
export interface SubscriptionsPlansInput {
    plan_id?: string;
}
export interface SubscriptionsResource<Options extends CallOptions = CallOptions> {
    plans(input?: SubscriptionsPlansInput, options?: Options): PayCall<SubscriptionsPlansResult>;
    createPlan(input: SubscriptionsCreatePlanInput, options?: Options): PayCall<SubscriptionsCreatePlanResult>;
    plan(input: SubscriptionsPlanInput, options?: Options): PayCall<SubscriptionsPlanResult>;
    deactivatePlan(input: SubscriptionsDeactivatePlanInput, options?: Options): PayCall<SubscriptionsDeactivatePlanResult>;
    updatePlan(input: SubscriptionsUpdatePlanInput, options?: Options): PayCall<SubscriptionsUpdatePlanResult>;
    list(input?: SubscriptionsListInput, options?: Options): PayCall<SubscriptionsListResult>;
    create(input: SubscriptionsCreateInput, options?: Options): PayCall<SubscriptionsCreateResult>;
    gift(input: SubscriptionsGiftInput, options?: Options): PayCall<SubscriptionsGiftResult>;
    get(input: SubscriptionsGetInput, options?: Options): PayCall<SubscriptionsGetResult>;
    deactivate(input: SubscriptionsDeactivateInput, options?: Options): PayCall<SubscriptionsDeactivateResult>;
    update(input: SubscriptionsUpdateInput, options?: Options): PayCall<SubscriptionsUpdateResult>;
    payments(input: SubscriptionsPaymentsInput, options?: Options): PayCall<SubscriptionsPaymentsResult>;
    cancel(input: SubscriptionsCancelInput, options?: Options): PayCall<SubscriptionsCancelResult>;
    updatePaymentMethod(input: SubscriptionsUpdatePaymentMethodInput, options?: Options): PayCall<SubscriptionsUpdatePaymentMethodResult>;
}
export interface SubscriptionsUpdateInput {
    subscription_id: string;
    external_id?: string;
    auto_renew?: boolean;
    gifted_until?: string;
}
export interface SubscriptionsUpdatePaymentMethodInput {
    subscription_id: string;
    payment_method: SubscriptionPaymentMethod;
    external_id?: string;
    result_url?: string;
    fingerprint?: BrowserFingerprint;
    auto_renew?: boolean;
}
export interface SubscriptionsUpdatePlanInput {
    plan_id: string;
    name?: string;
    description?: string;
    price?: number;
    frequency_type?: PlanFrequencyType;
    frequency?: number;
    duration_periods?: number;
    end_date?: string;
    platforms?: string[];
    callbacks?: PlanCallback[];
}
export interface TokenSource {
    get(): string | Promise<string>;
    invalidate(value: string): void;
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
export interface TransactionsReportRequest {
    date_from: string;
    date_to: string;
    operation_types?: ("auth" | "void" | "purchase" | "capture" | "refund" | "payment" | "payout" | "p2p" | "credit" | "create")[];
    statuses?: ("Success" | "Failed" | "Unsuccessful" | "Created" | "Cancel" | "Pending" | "Rejected")[];
    register_type?: "transactions_list";
}
export interface TransactionsReportResult {
    transactions?: TransactionsReportRow[];
}
export interface TransactionsReportRow {
    order_id?: string;
    transaction_id?: string;
    external_id?: string;
    unified_external_id?: string;
    project_name?: string;
    order_description?: string;
    operation_type?: "auth" | "void" | "purchase" | "capture" | "refund" | "payment" | "payout" | "p2p" | "credit" | "create" | (string & {});
    status?: "Success" | "Failed" | "Unsuccessful" | "Created" | "Cancel" | "Pending" | "Rejected" | (string & {});
    status_code?: number;
    original_amount?: Amount;
    payer_amount?: Amount;
    payer_fee?: Amount;
    merchant_fee?: Amount;
    currency?: string;
    payment_method?: string;
    payer_card_mask?: string;
    payer_bank_name?: string;
    bin_payment_system?: string;
    bin_country_digit_code?: string;
    payer_ip?: string;
    auth_code?: string;
    rrn?: string;
    created_at?: string;
    processed_at?: string;
}
export interface UpdatePlanRequest {
    name?: string;
    description?: string;
    price?: number;
    frequency_type?: PlanFrequencyType;
    frequency?: number;
    duration_periods?: number;
    end_date?: string;
    platforms?: string[];
    callbacks?: PlanCallback[];
}
export interface UpdateSubscriptionPaymentMethodRequest {
    payment_method: SubscriptionPaymentMethod;
    external_id?: string;
    result_url?: string;
    fingerprint?: BrowserFingerprint;
    auto_renew?: boolean;
}
export interface UpdateSubscriptionPaymentMethodResult {
    message: string;
    user_action?: UserAction;
}
export interface UpdateSubscriptionRequest {
    auto_renew?: boolean;
    gifted_until?: string;
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
export interface WaitEvent extends CallEvent {
    readonly reason: "retry" | "lookup" | "rate-limit";
    readonly milliseconds: number;
}
export interface WaitOptions<Final extends Outcome = "succeeded" | "declined"> {
    readonly firstDelay?: number;
    readonly interval?: number;
    readonly backOff?: number;
    readonly longestInterval?: number;
    readonly deadline?: number;
    readonly until?: readonly Final[];
    readonly signal?: AbortSignal;
    readonly clock?: Clock;
}
export interface WalletCard {
    option_id: string;
    use_3ds_flow?: boolean;
}
export interface WalletItem {
    option_id?: string;
    type?: WalletItemType;
    card?: CardItemDetails;
    is_default?: boolean;
    name?: string | null;
}
export interface WalletMethod {
    type: "wallet";
    wallet: WalletCard;
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
export interface WalletPayToken {
    token: string;
    use_3ds_flow?: boolean;
}
export interface WireAnswer {
    readonly status: number;
    readonly headers: AnswerHeaders;
    readonly text: string;
}
export interface WireRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly body: string | undefined;
}
export interface components {
    schemas: {
        CreateAlternativePaymentRequest: CreateAlternativePaymentRequest;
        ImojePaymentRequest: ImojePaymentRequest;
        LeaselinkPaymentRequest: LeaselinkPaymentRequest;
        SantanderPaymentRequest: SantanderPaymentRequest;
        Przelewy24PaymentRequest: Przelewy24PaymentRequest;
        AlternativeCustomer: AlternativeCustomer;
        AlternativeCustomerWithMethod: AlternativeCustomerWithMethod;
        AlternativeCustomerWithCountry: AlternativeCustomerWithCountry;
        AlternativePaymentMethod: AlternativePaymentMethod;
        BlikMethod: BlikMethod;
        BlikCode: BlikCode;
        BlikPaylaterMethod: BlikPaylaterMethod;
        LeasingMethod: LeasingMethod;
        AlternativePaymentProduct: AlternativePaymentProduct;
        ResendAlternativePaymentCallbackRequest: ResendAlternativePaymentCallbackRequest;
        AlternativePaymentOperationType: AlternativePaymentOperationType;
        AlternativePaymentOperationResult: AlternativePaymentOperationResult;
        AlternativePaymentOperationDetails: AlternativePaymentOperationDetails;
        AlternativePaymentOperationsResult: AlternativePaymentOperationsResult;
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
        PayPartsResponseCode: PayPartsResponseCode;
        AlternativePaymentResponseCode: AlternativePaymentResponseCode;
        Amount: Amount;
        Currency: Currency;
        DecimalString: DecimalString;
        SignedDecimalString: SignedDecimalString;
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
        BatchCustomer: BatchCustomer;
        PayingBatchCustomer: PayingBatchCustomer;
        CustomerDocument: CustomerDocument;
        Customer: Customer;
        PayingCustomer: PayingCustomer;
        PaymentRecipient: PaymentRecipient;
        CustomerInfo: CustomerInfo;
        ErrorResponse: ErrorResponse;
        ErrorHint: ErrorHint;
        ErrorType: ErrorType;
        KeysValidationResult: KeysValidationResult;
        P2PLimitsResult: P2PLimitsResult;
        CreatePayPartsOrderRequest: CreatePayPartsOrderRequest;
        HostedPayPartsOrderRequest: HostedPayPartsOrderRequest;
        DirectPayPartsOrderRequest: DirectPayPartsOrderRequest;
        PayPartsBankName: PayPartsBankName;
        PayPartsCustomer: PayPartsCustomer;
        PayPartsPaymentMethod: PayPartsPaymentMethod;
        PayPartsCardMethod: PayPartsCardMethod;
        PayPartsCard: PayPartsCard;
        PayPartsProduct: PayPartsProduct;
        PayPartsDelivery: PayPartsDelivery;
        PayPartsDeliveryOtherPerson: PayPartsDeliveryOtherPerson;
        ConfirmPayPartsRequest: ConfirmPayPartsRequest;
        CancelPayPartsRequest: CancelPayPartsRequest;
        RefundOrderRequest: RefundOrderRequest;
        RetryPayPartsRefundRequest: RetryPayPartsRefundRequest;
        CancelPayPartsRefundRequest: CancelPayPartsRefundRequest;
        ResendPayPartsCallbackRequest: ResendPayPartsCallbackRequest;
        PayPartsOperationType: PayPartsOperationType;
        PayPartsOperationResult: PayPartsOperationResult;
        PayPartsOperationDetails: PayPartsOperationDetails;
        PayPartsOperationsResult: PayPartsOperationsResult;
        PayPartsBankListResult: PayPartsBankListResult;
        PayPartsBankInfo: PayPartsBankInfo;
        PayPartsBankLimits: PayPartsBankLimits;
        PayPartsBankPeriod: PayPartsBankPeriod;
        CreatePaymentInstructionsRequest: CreatePaymentInstructionsRequest;
        PaymentInstructionPayer: PaymentInstructionPayer;
        PaymentInstructionOrder: PaymentInstructionOrder;
        PaymentInstructionsResult: PaymentInstructionsResult;
        PaymentInstruction: PaymentInstruction;
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
        RecipientPaymentMethod: RecipientPaymentMethod;
        RecipientIbanMethod: RecipientIbanMethod;
        RecipientIban: RecipientIban;
        RecipientCardTokenMethod: RecipientCardTokenMethod;
        RecipientCardToken: RecipientCardToken;
        RecipientWalletMethod: RecipientWalletMethod;
        RecipientWallet: RecipientWallet;
        RecipientCardNumberMethod: RecipientCardNumberMethod;
        RecipientCardNumber: RecipientCardNumber;
        PaymentMethodType: PaymentMethodType;
        ResultPaymentMethod: ResultPaymentMethod;
        CardTokenDetails: CardTokenDetails;
        WalletPayDetails: WalletPayDetails;
        CreatePaymentRequest: CreatePaymentRequest;
        HostedPaymentRequest: HostedPaymentRequest;
        DirectPaymentRequest: DirectPaymentRequest;
        ExpressCheckoutPaymentRequest: ExpressCheckoutPaymentRequest;
        CreateRecurrentPaymentRequest: CreateRecurrentPaymentRequest;
        ConfirmPaymentRequest: ConfirmPaymentRequest;
        CancelPaymentRequest: CancelPaymentRequest;
        RetryRefundRequest: RetryRefundRequest;
        CancelRefundRequest: CancelRefundRequest;
        ResendCallbackRequest: ResendCallbackRequest;
        CreateLookupRequest: CreateLookupRequest;
        HostedLookupRequest: HostedLookupRequest;
        DirectLookupRequest: DirectLookupRequest;
        PaymentReceiptResult: PaymentReceiptResult;
        OperationType: OperationType;
        PaymentOperationResult: PaymentOperationResult;
        PaymentStatusResult: PaymentStatusResult;
        TransactionDetails: TransactionDetails;
        ExpressCheckoutNotification: ExpressCheckoutNotification;
        ExpressCheckoutStatusCode: ExpressCheckoutStatusCode;
        PartnerDetails: PartnerDetails;
        ExpressCheckoutDeliveryDetails: ExpressCheckoutDeliveryDetails;
        ExpressCheckoutRecipient: ExpressCheckoutRecipient;
        RequestPayoutRequest: RequestPayoutRequest;
        PayoutOrder: PayoutOrder;
        PayoutPayer: PayoutPayer;
        PayoutRecipient: PayoutRecipient;
        CardPayoutRecipient: CardPayoutRecipient;
        CashPayoutRecipient: CashPayoutRecipient;
        CardRecipient: CardRecipient;
        CashRecipient: CashRecipient;
        PayoutCard: PayoutCard;
        PayoutCardNumber: PayoutCardNumber;
        PayoutCardToken: PayoutCardToken;
        ResendPayoutCallbackRequest: ResendPayoutCallbackRequest;
        CancelCashPayoutRequest: CancelCashPayoutRequest;
        PayoutType: PayoutType;
        PayoutTransactionResult: PayoutTransactionResult;
        PayoutPayerAccount: PayoutPayerAccount;
        PayoutRecipientUser: PayoutRecipientUser;
        PayoutNotification: PayoutNotification;
        MerchantBalanceResult: MerchantBalanceResult;
        PaymentsReportRequest: PaymentsReportRequest;
        PaymentsReportField: PaymentsReportField;
        PaymentsReportResult: PaymentsReportResult;
        PaymentsReportRow: PaymentsReportRow;
        TransactionsReportRequest: TransactionsReportRequest;
        TransactionsReportResult: TransactionsReportResult;
        TransactionsReportRow: TransactionsReportRow;
        PlanFrequencyType: PlanFrequencyType;
        PlanState: PlanState;
        PlanCallback: PlanCallback;
        CreatePlanRequest: CreatePlanRequest;
        UpdatePlanRequest: UpdatePlanRequest;
        Plan: Plan;
        PlanListResult: PlanListResult;
        CreateSubscriptionRequest: CreateSubscriptionRequest;
        GiftSubscriptionRequest: GiftSubscriptionRequest;
        UpdateSubscriptionRequest: UpdateSubscriptionRequest;
        UpdateSubscriptionPaymentMethodRequest: UpdateSubscriptionPaymentMethodRequest;
        SubscriptionPaymentMethod: SubscriptionPaymentMethod;
        SubscriptionGooglePayMethod: SubscriptionGooglePayMethod;
        SubscriptionApplePayMethod: SubscriptionApplePayMethod;
        RecurrentMethod: RecurrentMethod;
        RecurrentSeries: RecurrentSeries;
        SubscriptionState: SubscriptionState;
        Subscription: Subscription;
        SubscriptionListResult: SubscriptionListResult;
        SubscriptionPayment: SubscriptionPayment;
        SubscriptionPaymentListResult: SubscriptionPaymentListResult;
        SubscriptionPaymentDetails: SubscriptionPaymentDetails;
        SubscriptionPaymentMeta: SubscriptionPaymentMeta;
        SubscriptionPaymentMetaMethod: SubscriptionPaymentMetaMethod;
        CreateSubscriptionResult: CreateSubscriptionResult;
        UpdateSubscriptionPaymentMethodResult: UpdateSubscriptionPaymentMethodResult;
        MessageResult: MessageResult;
        SubscriptionEventType: SubscriptionEventType;
        SubscriptionEvent: SubscriptionEvent;
        AddCustomerPaymentRequest: AddCustomerPaymentRequest;
        HostedAddCardRequest: HostedAddCardRequest;
        DirectAddCardRequest: DirectAddCardRequest;
        NewWalletCard: NewWalletCard;
        NewCardTokenMethod: NewCardTokenMethod;
        NewCardToken: NewCardToken;
        NewEncryptedCardTokenMethod: NewEncryptedCardTokenMethod;
        NewEncryptedCardToken: NewEncryptedCardToken;
        DeleteCustomerPaymentRequest: DeleteCustomerPaymentRequest;
        SetDefaultCardRequest: SetDefaultCardRequest;
        CustomerWallet: CustomerWallet;
        WalletItemType: WalletItemType;
        WalletItem: WalletItem;
        CardItemDetails: CardItemDetails;
        AddCustomerPaymentResult: AddCustomerPaymentResult;
        WalletOwner: WalletOwner;
        DeleteCustomerPaymentResult: DeleteCustomerPaymentResult;
        CardConfirmationResult: CardConfirmationResult;
        SetDefaultCardResult: SetDefaultCardResult;
    };
    responses: {
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        TooManyRequests: {
            headers: {
                "X-RateLimit-Limit"?: number;
                "X-RateLimit-Remaining"?: number;
                "X-RateLimit-Reset"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResponse;
            };
        };
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        Accepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        WalletExternalId: string;
        AcceptLanguage: string;
        PlanId: string;
        SubscriptionId: string;
        SubscriberExternalId: string;
        Signature: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    createPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePaymentRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentOperationResult;
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
    createRecurrentPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateRecurrentPaymentRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentOperationResult;
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
    confirmPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConfirmPaymentRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentOperationResult;
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
    cancelPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CancelPaymentRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentOperationResult;
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
    refundPayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CancelPaymentRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentOperationResult;
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
    retryRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RetryRefundRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentOperationResult;
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
    cancelRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CancelRefundRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentOperationResult;
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
    paymentInfo: {
        parameters: {
            query: {
                external_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
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
    resendCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ResendCallbackRequest;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    cardLookup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateLookupRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentOperationResult;
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
    getPaymentReceipt: {
        parameters: {
            query: {
                external_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentReceiptResult;
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
    createPayout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RequestPayoutRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayoutTransactionResult;
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
    getPayoutTransactionStatus: {
        parameters: {
            query: {
                external_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayoutTransactionResult;
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
    getMerchantAccountBalance: {
        parameters: {
            query: {
                merchant_entity_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MerchantBalanceResult;
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
    resendPayoutCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ResendPayoutCallbackRequest;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    cancelCashPayout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CancelCashPayoutRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayoutTransactionResult;
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
    payPartsCreateOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePayPartsOrderRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayPartsOperationResult;
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
    payPartsConfirmOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ConfirmPayPartsRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayPartsOperationResult;
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
    payPartsCancelOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CancelPayPartsRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayPartsOperationResult;
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
    payPartsRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RefundOrderRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayPartsOperationResult;
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
    payPartsRetryRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RetryPayPartsRefundRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayPartsOperationResult;
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
    payPartsCancelRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CancelPayPartsRefundRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayPartsOperationResult;
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
    payPartsOperationInfo: {
        parameters: {
            query: {
                external_id: string;
                operation_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayPartsOperationResult;
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
    payPartsRequestInfo: {
        parameters: {
            query: {
                external_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayPartsOperationsResult;
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
    payPartsGetBanksInfo: {
        parameters: {
            query?: {
                include_fees?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PayPartsBankListResult;
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
    resendPayPartsCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ResendPayPartsCallbackRequest;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    createAlternativePayment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateAlternativePaymentRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlternativePaymentOperationResult;
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
    alternativePaymentRefund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RefundOrderRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlternativePaymentOperationResult;
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
    alternativePaymentOperationInfo: {
        parameters: {
            query: {
                external_id: string;
                operation_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlternativePaymentOperationResult;
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
    alternativePaymentRequestInfo: {
        parameters: {
            query: {
                external_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AlternativePaymentOperationsResult;
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
    resendAlternativePaymentCallback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ResendAlternativePaymentCallbackRequest;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    getCustomerInfoAndWallet: {
        parameters: {
            query?: {
                external_id?: components["parameters"]["WalletExternalId"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerWallet;
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
    addCustomerPayment: {
        parameters: {
            query?: {
                external_id?: components["parameters"]["WalletExternalId"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddCustomerPaymentRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AddCustomerPaymentResult;
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
    deleteCustomerPayment: {
        parameters: {
            query?: {
                external_id?: components["parameters"]["WalletExternalId"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DeleteCustomerPaymentRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DeleteCustomerPaymentResult;
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
    getCustomerWalletItem: {
        parameters: {
            query?: {
                external_id?: components["parameters"]["WalletExternalId"];
                option_id?: string;
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WalletItem;
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
    getCustomerWalletConfirmationStatus: {
        parameters: {
            query: {
                external_id?: components["parameters"]["WalletExternalId"];
                option_id: string;
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CardConfirmationResult;
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
    setDefaultCard: {
        parameters: {
            query?: {
                external_id?: components["parameters"]["WalletExternalId"];
            };
            header?: {
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SetDefaultCardRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SetDefaultCardResult;
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
    getPlans: {
        parameters: {
            query?: {
                plan_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlanListResult;
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
    createPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePlanRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plan;
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
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Plan;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    deactivatePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    updatePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan_id: components["parameters"]["PlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePlanRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    getSubscriptions: {
        parameters: {
            query?: {
                external_id?: components["parameters"]["SubscriberExternalId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionListResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateSubscriptionRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateSubscriptionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    giftSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": GiftSubscriptionRequest;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CreateSubscriptionResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    getSubscription: {
        parameters: {
            query?: {
                external_id?: components["parameters"]["SubscriberExternalId"];
            };
            header?: never;
            path: {
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    deactivateSubscription: {
        parameters: {
            query?: {
                external_id?: components["parameters"]["SubscriberExternalId"];
            };
            header?: never;
            path: {
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    updateSubscription: {
        parameters: {
            query?: {
                external_id?: components["parameters"]["SubscriberExternalId"];
            };
            header?: never;
            path: {
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateSubscriptionRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    getSubscriptionPayments: {
        parameters: {
            query?: {
                external_id?: components["parameters"]["SubscriberExternalId"];
            };
            header?: never;
            path: {
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionPaymentListResult;
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
    CancelCustomerSubscription: {
        parameters: {
            query?: {
                external_id?: components["parameters"]["SubscriberExternalId"];
                refund?: boolean;
            };
            header?: never;
            path: {
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MessageResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    UpdateSubscriptionPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                subscription_id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateSubscriptionPaymentMethodRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UpdateSubscriptionPaymentMethodResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    getPaymentsRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentsReportRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentsReportResult;
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
    getTransactionsRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TransactionsReportRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransactionsReportResult;
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
    validateMerchantKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": KeysValidationResult;
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
    createPaymentInstructions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePaymentInstructionsRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentInstructionsResult;
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
    declinePaymentInstruction: {
        parameters: {
            query: {
                project_id: string;
                payment_instruction_id: string;
                consolidated?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            302: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            default: components["responses"]["Unexpected"];
        };
    };
    getP2PLimits: {
        parameters: {
            query?: {
                recipient_ipn?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": P2PLimitsResult;
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
    payPartsProcessingCallback: {
        parameters: {
            query?: never;
            header: {
                "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayPartsOperationResult;
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
        };
    };
    walletAddPaymentConfirmationCallback: {
        parameters: {
            query?: never;
            header: {
                "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddCustomerPaymentResult;
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
        };
    };
    subscriptionCallback: {
        parameters: {
            query?: never;
            header: {
                "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SubscriptionEvent;
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
        };
    };
    payoutCallback: {
        parameters: {
            query?: never;
            header: {
                "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayoutNotification;
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
        };
    };
    expressCheckoutCallback: {
        parameters: {
            query?: never;
            header: {
                "X-ROZETKAPAY-SIGNATURE": components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ExpressCheckoutNotification;
            };
        };
        responses: {
            200: components["responses"]["Accepted"];
        };
    };
}
export interface paths {
    "/api/payments/v1/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/v1/recurrent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createRecurrentPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/v1/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/v1/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/v1/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/v1/refund/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/v1/refund/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/v1/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["paymentInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/v1/callback/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resendCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/v1/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cardLookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments/v1/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPaymentReceipt"];
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
        post: operations["cancelBatchPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/v1/request-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/v1/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPayoutTransactionStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/v1/account-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getMerchantAccountBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/v1/resend-callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resendPayoutCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payouts/v1/cancel-payout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelCashPayout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payparts/v1/order/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payPartsCreateOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payparts/v1/order/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payPartsConfirmOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payparts/v1/order/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payPartsCancelOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payparts/v1/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payPartsRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payparts/v1/refund/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payPartsRetryRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payparts/v1/refund/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["payPartsCancelRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payparts/v1/info/operation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payPartsOperationInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payparts/v1/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payPartsRequestInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payparts/v1/banks/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["payPartsGetBanksInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payparts/v1/callback/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resendPayPartsCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alternative-payments/v1/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createAlternativePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alternative-payments/v1/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["alternativePaymentRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alternative-payments/v1/info/operation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["alternativePaymentOperationInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alternative-payments/v1/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["alternativePaymentRequestInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alternative-payments/v1/callback/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resendAlternativePaymentCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/v1/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCustomerInfoAndWallet"];
        put?: never;
        post: operations["addCustomerPayment"];
        delete: operations["deleteCustomerPayment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/v1/wallet/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCustomerWalletItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/v1/wallet/confirmation/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCustomerWalletConfirmationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/v1/wallet/settings/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setDefaultCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlans"];
        put?: never;
        post: operations["createPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/plans/{plan_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete: operations["deactivatePlan"];
        options?: never;
        head?: never;
        patch: operations["updatePlan"];
        trace?: never;
    };
    "/api/subscriptions/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSubscriptions"];
        put?: never;
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/subscriptions/gift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giftSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/subscriptions/{subscription_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        delete: operations["deactivateSubscription"];
        options?: never;
        head?: never;
        patch: operations["updateSubscription"];
        trace?: never;
    };
    "/api/subscriptions/v1/subscriptions/{subscription_id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSubscriptionPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/subscriptions/{subscription_id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["CancelCustomerSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/subscriptions/v1/subscriptions/{subscription_id}/payment-method": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["UpdateSubscriptionPaymentMethod"];
        trace?: never;
    };
    "/api/reports/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["getPaymentsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/v1/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["getTransactionsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merchants/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["validateMerchantKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-instructions/v1/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["createPaymentInstructions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-instructions/v1/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["declinePaymentInstruction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/finmon/v1/p2p-payment/pre-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getP2PLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type AddCustomerPaymentRequest = HostedAddCardRequest | DirectAddCardRequest;
export type AlternativePaymentMethod = BlikMethod | BlikPaylaterMethod | LeasingMethod;
export type AlternativePaymentOperationType = "create" | "refund" | (string & {});
export type AlternativePaymentResponseCode = "transaction_successful" | "contract_was_signed_on_client_side" | "refund_successful" | "cancel_successful" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "pending" | "waiting_for_redirect" | "confirmation_required" | "failed_to_create_transaction" | "internal_error" | "transaction_not_found" | "wrong_cooperation_type" | "transaction_rejected" | "order_expired" | "transaction_declined" | "user_not_found" | "insufficient_funds" | "transaction_is_canceled_by_payer" | "transaction_limit_exceeded" | "transaction_not_supported" | "wrong_payment_count" | "wrong_installment_period" | "wrong_payparts_period" | "banking_application_is_not_installed" | "bank_is_not_supported" | "invalid_phone_number" | "simultaneous_open_orders_not_supported_by_bank" | "transaction_amount_limit" | "finmon_validation_failed" | "insufficient_funds_for_refund" | (string & {});
export type AlternativePaymentResponseCodeName = "transaction_successful" | "contract_was_signed_on_client_side" | "refund_successful" | "cancel_successful" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "pending" | "waiting_for_redirect" | "confirmation_required" | "failed_to_create_transaction" | "internal_error" | "transaction_not_found" | "wrong_cooperation_type" | "transaction_rejected" | "order_expired" | "transaction_declined" | "user_not_found" | "insufficient_funds" | "transaction_is_canceled_by_payer" | "transaction_limit_exceeded" | "transaction_not_supported" | "wrong_payment_count" | "wrong_installment_period" | "wrong_payparts_period" | "banking_application_is_not_installed" | "bank_is_not_supported" | "invalid_phone_number" | "simultaneous_open_orders_not_supported_by_bank" | "transaction_amount_limit" | "finmon_validation_failed" | "insufficient_funds_for_refund";
export type AlternativePaymentsCreateInput = ImojePaymentRequest | LeaselinkPaymentRequest | SantanderPaymentRequest | Przelewy24PaymentRequest;
export type AlternativePaymentsCreateResult = AlternativePaymentOperationResult;
export type AlternativePaymentsInfoResult = AlternativePaymentOperationsResult;
export type AlternativePaymentsOperationInfoResult = AlternativePaymentOperationResult;
export type AlternativePaymentsRefundResult = AlternativePaymentOperationResult;
export type AlternativePaymentsResendCallbackResult = void;
export type Amount = string | number;
export type BatchMethodType = "create" | "confirm" | "refund" | "cancel" | (string & {});
export type BatchPaymentsCancelResult = BatchPaymentOperationResult;
export type BatchPaymentsConfirmResult = BatchPaymentOperationResult;
export type BatchPaymentsCreateInput = HostedBatchPaymentRequest | DirectBatchPaymentRequest;
export type BatchPaymentsCreateResult = BatchPaymentOperationResult;
export type CallInput<Resources, Name extends string> = Method<Resources, Name> extends (input: infer Input, ...rest: never) => unknown ? Input : never;
export type CallName<Resources> = {
    [Resource in keyof Resources & string]: `${Resource}.${keyof Resources[Resource] & string}`;
}[keyof Resources & string];
export type CallValue<Resources, Name extends string> = Method<Resources, Name> extends (...args: never) => PayCall<infer Value> ? Value : never;
export type CallbackUrl = string;
export type CampaignName = "r_card" | "diia_card";
export type CheckoutColorMode = "white" | "dark";
export type CheckoutLocale = "UK" | "EN" | "PL";
export type CreateAlternativePaymentRequest = ImojePaymentRequest | LeaselinkPaymentRequest | SantanderPaymentRequest | Przelewy24PaymentRequest;
export type CreateBatchPaymentRequest = HostedBatchPaymentRequest | DirectBatchPaymentRequest;
export type CreateLookupRequest = HostedLookupRequest | DirectLookupRequest;
export type CreatePayPartsOrderRequest = HostedPayPartsOrderRequest | DirectPayPartsOrderRequest;
export type CreatePaymentRequest = HostedPaymentRequest | DirectPaymentRequest | ExpressCheckoutPaymentRequest;
export type Currency = string;
export type CustomerPaymentMethod = CardTokenMethod | CardNumberMethod | CardMethod | WalletMethod | ApplePayMethod | GooglePayMethod;
export type CustomersAddCardInput = CustomersAddCardParameters & (HostedAddCardRequest | DirectAddCardRequest);
export type CustomersAddCardResult = AddCustomerPaymentResult;
export type CustomersCardResult = WalletItem;
export type CustomersCardStatusResult = CardConfirmationResult;
export type CustomersDeleteCardResult = DeleteCustomerPaymentResult;
export type CustomersSetDefaultCardResult = SetDefaultCardResult;
export type CustomersWalletResult = CustomerWallet;
export type DecimalAmount = string | number;
export type DecimalString = string;
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type ErrorType = "invalid_request_error" | "payment_method_error" | "payment_settings_error" | "payment_error" | "api_error" | "customer_error" | (string & {});
export type ErrorTypeName = "invalid_request_error" | "payment_method_error" | "payment_settings_error" | "payment_error" | "api_error" | "customer_error";
export type ExpressCheckoutNotification = PaymentStatusResult & {
    status_code?: ExpressCheckoutStatusCode;
};
export type ExpressCheckoutStatusCode = "order_with_postpayment_confirmed" | (string & {});
export type ExternalId = string;
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;
export type FinmonP2pLimitsResult = P2PLimitsResult;
export type FiscalizationStatus = "Pending" | "Success" | "Failed" | (string & {});
export type FiscalizationStatusCode = 1000 | 1001 | 1002 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 3001 | 3002 | 4001 | 4002 | 4003 | 4004 | 4005 | 4006 | 4050 | 4051 | 5001 | 5002 | 5003 | 6001 | 6002 | 6003 | 7001 | 7002 | (number & {});
export type FiscalizationStatusCodeName = "1000" | "1001" | "1002" | "2001" | "2002" | "2003" | "2004" | "2005" | "2006" | "3001" | "3002" | "4001" | "4002" | "4003" | "4004" | "4005" | "4006" | "4050" | "4051" | "5001" | "5002" | "5003" | "6001" | "6002" | "6003" | "7001" | "7002";
export type MerchantsValidateKeysResult = KeysValidationResult;
export type Method<Resources, Name extends string> = Name extends `${infer Resource}.${infer Member}` ? Resource extends keyof Resources ? Member extends keyof Resources[Resource] ? Resources[Resource][Member] : never : never : never;
export type NewWalletCard = NewCardTokenMethod | NewEncryptedCardTokenMethod;
export type OperationStatus = "init" | "pending" | "success" | "failure" | (string & {});
export type OperationType = "payment" | "confirm" | "refund" | "cancel" | "lookup" | "recurrent" | (string & {});
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PayErrorCode = "api" | "authentication" | "rate-limited" | "declined" | "timeout" | "deadline" | "aborted" | "network" | "unexpected-answer" | "redirect" | "answer-too-large" | "invalid-input" | "configuration" | "webhook-signature" | "webhook-payload" | "queue-full" | "limit-store" | "retry-budget" | "token-source" | "journal";
export type PayPartsBankListResult = PayPartsBankInfo[];
export type PayPartsBankName = "rozetkapay" | "monobank" | "privatbank" | "oschadbank" | "abank" | "izibank" | "stub" | (string & {});
export type PayPartsBanksResult = PayPartsBankListResult;
export type PayPartsCancelRefundResult = PayPartsOperationResult;
export type PayPartsCancelResult = PayPartsOperationResult;
export type PayPartsConfirmResult = PayPartsOperationResult;
export type PayPartsCreateInput = HostedPayPartsOrderRequest | DirectPayPartsOrderRequest;
export type PayPartsCreateResult = PayPartsOperationResult;
export type PayPartsInfoResult = PayPartsOperationsResult;
export type PayPartsOperationInfoResult = PayPartsOperationResult;
export type PayPartsOperationType = "create" | "confirm" | "cancel" | "refund" | (string & {});
export type PayPartsPaymentMethod = PayPartsCardMethod | CardTokenMethod;
export type PayPartsRefundResult = PayPartsOperationResult;
export type PayPartsResendCallbackResult = void;
export type PayPartsResponseCode = "transaction_successful" | "contract_was_signed_on_client_side" | "refund_successful" | "cancel_successful" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "pending" | "waiting_for_redirect" | "confirmation_required" | "failed_to_create_transaction" | "internal_error" | "transaction_not_found" | "wrong_cooperation_type" | "transaction_rejected" | "order_expired" | "transaction_declined" | "user_not_found" | "insufficient_funds" | "transaction_is_canceled_by_payer" | "transaction_limit_exceeded" | "transaction_not_supported" | "wrong_payment_count" | "wrong_installment_period" | "wrong_payparts_period" | "banking_application_is_not_installed" | "bank_is_not_supported" | "invalid_phone_number" | "simultaneous_open_orders_not_supported_by_bank" | "transaction_amount_limit" | "finmon_validation_failed" | "insufficient_funds_for_refund" | (string & {});
export type PayPartsResponseCodeName = "transaction_successful" | "contract_was_signed_on_client_side" | "refund_successful" | "cancel_successful" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "pending" | "waiting_for_redirect" | "confirmation_required" | "failed_to_create_transaction" | "internal_error" | "transaction_not_found" | "wrong_cooperation_type" | "transaction_rejected" | "order_expired" | "transaction_declined" | "user_not_found" | "insufficient_funds" | "transaction_is_canceled_by_payer" | "transaction_limit_exceeded" | "transaction_not_supported" | "wrong_payment_count" | "wrong_installment_period" | "wrong_payparts_period" | "banking_application_is_not_installed" | "bank_is_not_supported" | "invalid_phone_number" | "simultaneous_open_orders_not_supported_by_bank" | "transaction_amount_limit" | "finmon_validation_failed" | "insufficient_funds_for_refund";
export type PayPartsRetryRefundResult = PayPartsOperationResult;
export type PaymentInstructionsCreateResult = PaymentInstructionsResult;
export type PaymentInstructionsDeclineResult = void;
export type PaymentMethodType = "cc_token" | "cc_number" | "wallet" | "google_pay" | "apple_pay" | "card" | (string & {});
export type PaymentsCancelRefundResult = PaymentOperationResult;
export type PaymentsCancelResult = PaymentOperationResult;
export type PaymentsConfirmResult = PaymentOperationResult;
export type PaymentsCreateInput = HostedPaymentRequest | DirectPaymentRequest | ExpressCheckoutPaymentRequest;
export type PaymentsCreateRecurrentResult = PaymentOperationResult;
export type PaymentsCreateResult = PaymentOperationResult;
export type PaymentsInfoResult = PaymentStatusResult;
export type PaymentsLookupInput = HostedLookupRequest | DirectLookupRequest;
export type PaymentsLookupResult = PaymentOperationResult;
export type PaymentsReceiptResult = PaymentReceiptResult;
export type PaymentsRefundResult = PaymentOperationResult;
export type PaymentsReportField = "amount" | "card_pan" | "currency" | "description" | "external_id" | "unified_external_id" | "internal_commission" | "payer_external_fee" | "payment_id" | "payment_method" | "payment_pay_parts" | "payment_system" | "payment_type" | "payout_amount" | "payout_date" | "processing_date" | "project_name" | "client_email" | "client_first_name" | "client_last_name" | "client_patronym" | (string & {});
export type PaymentsResendCallbackResult = void;
export type PaymentsRetryRefundResult = PaymentOperationResult;
export type PayoutCard = PayoutCardNumber | PayoutCardToken;
export type PayoutRecipient = CardPayoutRecipient | CashPayoutRecipient;
export type PayoutType = "card" | "cash" | (string & {});
export type PayoutsBalanceResult = MerchantBalanceResult;
export type PayoutsCancelResult = PayoutTransactionResult;
export type PayoutsCreateResult = PayoutTransactionResult;
export type PayoutsInfoResult = PayoutTransactionResult;
export type PayoutsResendCallbackResult = void;
export type PlanFrequencyType = "daily" | "weekly" | "monthly" | "yearly";
export type PlanListResult = Plan[];
export type PlanState = "active" | "inactive" | (string & {});
export type RecipientPaymentMethod = RecipientIbanMethod | RecipientCardTokenMethod | RecipientWalletMethod | RecipientCardNumberMethod;
export type ReportsPaymentsResult = PaymentsReportResult;
export type ReportsTransactionsResult = TransactionsReportResult;
export type Resolution<Value = unknown> = ResolutionState & ({
    readonly via: "error" | "none";
    readonly value?: undefined;
} | {
    readonly via: "repeat";
    readonly value?: Value;
} | {
    readonly via: "lookup" | "undo";
    readonly value?: unknown;
});
export type ResolutionStatus = LookupSummary["status"];
export type ResponseCode = "3ds_not_supported" | "3ds_required" | "3ds_verification_failed" | "access_error" | "access_not_allowed" | "account_number_and_phone_passed" | "acs_service_unavailable" | "action_already_done" | "action_not_allowed" | "additional_information_is_pending" | "advance_payment_accepted" | "advance_payment_offered" | "agreements_service_unavailable" | "amount_was_successfully_blocked" | "anti_fraud_check" | "anti_fraud_check_in_progress" | "authorization_error" | "authorization_failed" | "balances_limitation" | "bank_is_not_supported" | "banking_application_is_not_installed" | "callback_url_missing" | "cancel_successful" | "cancel_transfer" | "card_bin_not_found" | "card_branch_daily_limit_reached" | "card_branch_is_blocked" | "card_expired" | "card_has_constraints" | "card_is_lost_or_stolen" | "card_not_found" | "card_not_supported" | "card_type_is_not_supported" | "card_verification_required" | "chargeback-failed" | "chargeback_successful" | "completion_limit_reached" | "confirm_amount_cannot_be_more_than_the_transaction_amount" | "confirm_required" | "confirmation_required" | "confirmation_timeout" | "contract_was_signed_on_client_side" | "country_not_supported" | "credit_limit_exceeded" | "currency_rate_not_found" | "customer_auth_not_found" | "customer_auth_token_expired_or_invalid" | "customer_email_not_allowed" | "customer_id_not_passed" | "customer_profile_not_found" | "cvv_is_required" | "daily_card_usage_limit_reached" | "data_not_found" | "entity_agreement_not_found" | "entity_blocked" | "entity_contract_terminated" | "entity_not_active" | "entity_suspended" | "expired_or_invalid_token" | "failed_as_part_of_failed_batch" | "failed_to_create_transaction" | "failed_to_fetch_recipient_data_from_diia" | "failed_to_finish_transaction" | "failed_to_load_wallet" | "failed_to_send_sms" | "failed_to_verify_card" | "fc_transaction_not_generated" | "fee_not_found" | "finmon_payer_validation_failed" | "finmon_recipient_validation_failed" | "finmon_validation_failed" | "free_bank_details_limit" | "hold_cancelled_by_bank" | "incorrect_refund_sum_or_currency" | "insufficient_funds" | "insufficient_funds_for_refund" | "internal_error" | "invalid_apple_pay_token" | "invalid_card_data" | "invalid_card_token" | "invalid_currency" | "invalid_data" | "invalid_google_pay_token" | "invalid_operation" | "invalid_phone_number" | "invalid_recipient_name" | "invalid_request_body" | "invalid_token" | "invalid_transaction_amount" | "invalid_transaction_status" | "invalid_transaction_type" | "invalid_verification_code" | "missed_payout_method_data" | "missing_route" | "no_discount_found" | "operation_not_allowed" | "operation_not_found" | "order_canceled" | "order_expired" | "order_is_duplicated" | "partner_account_check_failed" | "partner_account_not_found" | "payer_card_error" | "paying_unavailable_for_recipient" | "payment_card_has_invalid_status" | "payment_flow_not_supported" | "payment_method_already_confirmed" | "payment_method_not_allowed" | "payment_method_not_found" | "payment_method_verification_failed" | "payment_provider_failure" | "payment_settings_not_found" | "payment_system_not_supported" | "payment_was_refunded" | "pending" | "pin_data_required" | "pin_tries_exceeded" | "plan_not_active" | "plan_not_found" | "plan_project_missing" | "preauth_not_allowed" | "public_key_not_found" | "reached_the_limit_of_attempts_for_ip" | "receiver_card_error" | "receiver_info_error" | "recipient_payment_method_not_found" | "recurrent_not_found" | "recurring_transactions_not_allowed" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "refund_pending" | "refund_period_is_expired" | "refund_successful" | "refund_transaction_bank_daily_limit_exceeded" | "refund_waiting_for_funds" | "rejected_by_bank" | "representment-failed" | "representment_successful" | "request_failed" | "restricted_card" | "restricted_ip" | "sender_info_required" | "session_expired" | "simultaneous_open_orders_not_supported_by_bank" | "store_is_blocked" | "store_is_not_active" | "subscription_already_exists" | "subscription_auto_renew_locked" | "subscription_not_active" | "subscription_not_found" | "subscription_successful" | "terminal_limit_exceeded" | "terminal_not_found" | "test_transaction" | "timeout" | "token_does_not_exist" | "too_many_requests" | "transaction_already_paid" | "transaction_amount_limit" | "transaction_cannot_be_processed" | "transaction_confirmation_timeout" | "transaction_created" | "transaction_declined" | "transaction_is_canceled" | "transaction_is_canceled_by_payer" | "transaction_is_not_recurring" | "transaction_limit_exceeded" | "transaction_not_found" | "transaction_not_supported" | "transaction_rejected" | "transaction_success_primary_not_found" | "transaction_successful" | "unknown_entity" | "unsubscribed_successfully" | "user_collision_by_financial_number" | "user_not_found" | "waiting_for_complete" | "waiting_for_redirect" | "waiting_for_verification" | "wallet_not_configured" | "wrong_account_number" | "wrong_amount" | "wrong_authorization_code" | "wrong_card_number" | "wrong_cavv" | "wrong_cooperation_type" | "wrong_cvv" | "wrong_otp_code" | "wrong_payment_count" | "wrong_payparts_period" | "wrong_pin" | "wrong_project_settings" | "wrong_sms_password" | (string & {});
export type ResponseCodeName = "3ds_not_supported" | "3ds_required" | "3ds_verification_failed" | "access_error" | "access_not_allowed" | "account_number_and_phone_passed" | "acs_service_unavailable" | "action_already_done" | "action_not_allowed" | "additional_information_is_pending" | "advance_payment_accepted" | "advance_payment_offered" | "agreements_service_unavailable" | "amount_was_successfully_blocked" | "anti_fraud_check" | "anti_fraud_check_in_progress" | "authorization_error" | "authorization_failed" | "balances_limitation" | "bank_is_not_supported" | "banking_application_is_not_installed" | "callback_url_missing" | "cancel_successful" | "cancel_transfer" | "card_bin_not_found" | "card_branch_daily_limit_reached" | "card_branch_is_blocked" | "card_expired" | "card_has_constraints" | "card_is_lost_or_stolen" | "card_not_found" | "card_not_supported" | "card_type_is_not_supported" | "card_verification_required" | "chargeback-failed" | "chargeback_successful" | "completion_limit_reached" | "confirm_amount_cannot_be_more_than_the_transaction_amount" | "confirm_required" | "confirmation_required" | "confirmation_timeout" | "contract_was_signed_on_client_side" | "country_not_supported" | "credit_limit_exceeded" | "currency_rate_not_found" | "customer_auth_not_found" | "customer_auth_token_expired_or_invalid" | "customer_email_not_allowed" | "customer_id_not_passed" | "customer_profile_not_found" | "cvv_is_required" | "daily_card_usage_limit_reached" | "data_not_found" | "entity_agreement_not_found" | "entity_blocked" | "entity_contract_terminated" | "entity_not_active" | "entity_suspended" | "expired_or_invalid_token" | "failed_as_part_of_failed_batch" | "failed_to_create_transaction" | "failed_to_fetch_recipient_data_from_diia" | "failed_to_finish_transaction" | "failed_to_load_wallet" | "failed_to_send_sms" | "failed_to_verify_card" | "fc_transaction_not_generated" | "fee_not_found" | "finmon_payer_validation_failed" | "finmon_recipient_validation_failed" | "finmon_validation_failed" | "free_bank_details_limit" | "hold_cancelled_by_bank" | "incorrect_refund_sum_or_currency" | "insufficient_funds" | "insufficient_funds_for_refund" | "internal_error" | "invalid_apple_pay_token" | "invalid_card_data" | "invalid_card_token" | "invalid_currency" | "invalid_data" | "invalid_google_pay_token" | "invalid_operation" | "invalid_phone_number" | "invalid_recipient_name" | "invalid_request_body" | "invalid_token" | "invalid_transaction_amount" | "invalid_transaction_status" | "invalid_transaction_type" | "invalid_verification_code" | "missed_payout_method_data" | "missing_route" | "no_discount_found" | "operation_not_allowed" | "operation_not_found" | "order_canceled" | "order_expired" | "order_is_duplicated" | "partner_account_check_failed" | "partner_account_not_found" | "payer_card_error" | "paying_unavailable_for_recipient" | "payment_card_has_invalid_status" | "payment_flow_not_supported" | "payment_method_already_confirmed" | "payment_method_not_allowed" | "payment_method_not_found" | "payment_method_verification_failed" | "payment_provider_failure" | "payment_settings_not_found" | "payment_system_not_supported" | "payment_was_refunded" | "pending" | "pin_data_required" | "pin_tries_exceeded" | "plan_not_active" | "plan_not_found" | "plan_project_missing" | "preauth_not_allowed" | "public_key_not_found" | "reached_the_limit_of_attempts_for_ip" | "receiver_card_error" | "receiver_info_error" | "recipient_payment_method_not_found" | "recurrent_not_found" | "recurring_transactions_not_allowed" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "refund_pending" | "refund_period_is_expired" | "refund_successful" | "refund_transaction_bank_daily_limit_exceeded" | "refund_waiting_for_funds" | "rejected_by_bank" | "representment-failed" | "representment_successful" | "request_failed" | "restricted_card" | "restricted_ip" | "sender_info_required" | "session_expired" | "simultaneous_open_orders_not_supported_by_bank" | "store_is_blocked" | "store_is_not_active" | "subscription_already_exists" | "subscription_auto_renew_locked" | "subscription_not_active" | "subscription_not_found" | "subscription_successful" | "terminal_limit_exceeded" | "terminal_not_found" | "test_transaction" | "timeout" | "token_does_not_exist" | "too_many_requests" | "transaction_already_paid" | "transaction_amount_limit" | "transaction_cannot_be_processed" | "transaction_confirmation_timeout" | "transaction_created" | "transaction_declined" | "transaction_is_canceled" | "transaction_is_canceled_by_payer" | "transaction_is_not_recurring" | "transaction_limit_exceeded" | "transaction_not_found" | "transaction_not_supported" | "transaction_rejected" | "transaction_success_primary_not_found" | "transaction_successful" | "unknown_entity" | "unsubscribed_successfully" | "user_collision_by_financial_number" | "user_not_found" | "waiting_for_complete" | "waiting_for_redirect" | "waiting_for_verification" | "wallet_not_configured" | "wrong_account_number" | "wrong_amount" | "wrong_authorization_code" | "wrong_card_number" | "wrong_cavv" | "wrong_cooperation_type" | "wrong_cvv" | "wrong_otp_code" | "wrong_payment_count" | "wrong_payparts_period" | "wrong_pin" | "wrong_project_settings" | "wrong_sms_password";
export type ResultUrl = string;
export type ResultUrlFail = string;
export type ResultUrlSuccess = string;
export type RetryReason = "not-sent" | "rate-limited" | "only-reads" | "same-id" | "renewed" | "absent" | "answered" | "unsupported" | "never" | "may-have-acted" | "ended" | "attempts" | "deadline" | "retry-budget";
export type RozetkaEndpoint = {
    readonly environment: "test" | "production";
    readonly baseUrl?: never;
} | {
    readonly environment?: never;
    readonly baseUrl: string;
};
export type RozetkaOptions = ClientOptions & RozetkaCredentials & RozetkaEndpoint;
export type SecretSource = string | ((call: {
    readonly operation: string;
}) => string | Promise<string>) | Pick<TokenSource, "get" | "invalidate">;
export type Sender = (request: WireRequest, signal: AbortSignal, maximumBytes: number, progress: SendProgress) => Promise<WireAnswer>;
export type SignedDecimalString = string;
export type SubscriptionEventType = "payment.processed" | "payment.failed" | "subscription.deactivated" | "subscription.renewed" | "subscription.cancelled" | "subscription.refunded" | "subscription.refund_failed" | "subscription.customer_id_updated" | "subscription.updated" | "subscription.payment_method_changed" | (string & {});
export type SubscriptionListResult = Subscription[];
export type SubscriptionPaymentListResult = SubscriptionPayment[];
export type SubscriptionPaymentMethod = CardTokenMethod | WalletMethod | SubscriptionGooglePayMethod | SubscriptionApplePayMethod | RecurrentMethod;
export type SubscriptionState = "init" | "processing" | "pending" | "active" | "inactive" | (string & {});
export type SubscriptionsCancelResult = MessageResult;
export type SubscriptionsCreatePlanResult = Plan;
export type SubscriptionsCreateResult = CreateSubscriptionResult;
export type SubscriptionsDeactivatePlanResult = MessageResult;
export type SubscriptionsDeactivateResult = MessageResult;
export type SubscriptionsGetResult = Subscription;
export type SubscriptionsGiftResult = CreateSubscriptionResult;
export type SubscriptionsListResult = SubscriptionListResult;
export type SubscriptionsPaymentsResult = SubscriptionPaymentListResult;
export type SubscriptionsPlanResult = Plan;
export type SubscriptionsPlansResult = PlanListResult;
export type SubscriptionsUpdatePaymentMethodResult = UpdateSubscriptionPaymentMethodResult;
export type SubscriptionsUpdatePlanResult = MessageResult;
export type SubscriptionsUpdateResult = MessageResult;
export type TaxGroup = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export type UserAction = {
    type?: "url" | (string & {});
    value?: string;
} | null;
export type Waited<Value, Final extends Outcome = "succeeded" | "declined"> = {
    readonly final: true;
    readonly outcome: Final;
    readonly value: Value;
    readonly polls: number;
} | {
    readonly final: false;
    readonly outcome: Outcome | undefined;
    readonly value: Value | undefined;
    readonly error: PayError | undefined;
    readonly polls: number;
};
export type WalletItemType = "card" | (string & {});
interface SubscriptionEvent {
    event?: SubscriptionEventType;
    subscription?: Subscription;
    payment?: SubscriptionPayment;
    payment_method?: ResultPaymentMethod;
    customer?: UserInfo;
    receipt_url?: string;
}
export { SubscriptionEvent as SubscriptionNotification, };
export {};
