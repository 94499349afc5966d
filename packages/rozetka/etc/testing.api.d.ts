// What this entry declares, written by `pnpm surface`. Do not edit.
declare class Faults {
    #private;
    constructor(seed: string, operations: Iterable<string>, webhooks: Iterable<string>);
    add(rule: FaultRule): ActiveFault;
    clear(): void;
    reset(): void;
    forRequest(operation: string): RequestFault | undefined;
    forWebhook(webhook: string): WebhookFault | undefined;
    draw(bound: number): number;
}
declare class Matcher {
    #private;
    constructor(operations: readonly SpecOperation[]);
    find(method: string, path: string): Match | Mismatch;
}
declare class SchemaValidator {
    #private;
    constructor(document: JsonObject);
    check(pointer: string, value: unknown, use: SchemaUse): SchemaViolation[];
    checkOwn(pointer: string, value: unknown): SchemaViolation[];
    matches(pointer: string, value: unknown, use: SchemaUse): boolean;
}
declare class Simulator<Types extends SimulatorTypes = SimulatorTypes, Time extends Clock = Clock> {
    #private;
    readonly name: string;
    readonly spec: Spec;
    readonly clock: Time;
    readonly options: Readonly<Types["options"]>;
    readonly basePath: string;
    readonly faults: Faults;
    readonly webhooks: SimulatorWebhooks;
    readonly validator: SchemaValidator;
    readonly webhookSchemas: ReadonlyMap<string, string>;
    readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
    constructor(definition: SimulatorDefinition<Types>, { spec, matcher, validator }: SharedParts, clock: Time, options: Types["options"], settings: SimulatorSettings);
    get state(): Types["state"];
    get ids(): Ids;
    get actions(): Types["actions"];
    get exchanges(): readonly Exchange[];
    get unhandled(): readonly RequestExchange[];
    get failures(): readonly SimulatorFailure[];
    get cannedAnswers(): readonly CannedAnswer[];
    answer(operation: string, answer: Answer, times?: number): CannedAnswer;
    operation(name: string): SpecOperation;
    explain(method: string, url: string): string | undefined;
    observe(listener: (exchange: Exchange) => void): () => void;
    reset(): void;
    receive(incoming: IncomingRequest): Promise<Reply>;
}
declare class VirtualClock implements Clock {
    #private;
    readonly sleep: Sleep;
    constructor(options?: VirtualClockOptions);
    now(): number;
    date(): number;
    get nextAt(): number | undefined;
    schedule(callback: () => void, milliseconds: number): () => void;
    activity<Result>(work: (sleep: Sleep) => Promise<Result>): Promise<Result>;
    advance(milliseconds: number): Promise<void>;
    advanceTo(moment: number): Promise<void>;
    runAll(within?: number): Promise<void>;
    until<Value>(promise: Promise<Value>, within?: number): Promise<Value>;
    settle(): Promise<void>;
}
export declare const createRozetkaSimulator: SimulatorFactory<RozetkaTypes>;
export declare const declinedAmounts: Readonly<Record<number, ResponseCodeName>>;
export declare const personToPersonLimits: {
    readonly amount: 100000;
    readonly payments: 30;
};
export declare const plainCard = "4111111111111111";
export declare const refusedBlikCode = "000000";
export declare const testCards: Readonly<Record<string, TestCard>>;
export declare const testPhones: Readonly<Record<string, TestPhone>>;
export declare const uncancellableAmount = 2002.02;
export declare const unconfirmableAmount = 2001.01;
export declare const unknownAccount = "380000000000";
export declare function rozetkaLedger(state: RozetkaState): Readonly<Record<string, RozetkaBalance>>;
export declare function signCallback(body: string | Uint8Array, password: string): Promise<Readonly<Record<string, string>>>;
export declare function testCardToken(number: string): string;
export interface ActiveFault {
    readonly hits: number;
    remove(): void;
}
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
export interface Answer {
    readonly status: number;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
}
export interface ApplePayMethod {
    type: "apple_pay";
    apple_pay?: WalletPayToken;
    decrypted_apple_pay?: DecryptedApplePay;
}
export interface AuthenticationContext<Types extends SimulatorTypes> {
    readonly request: ReceivedRequest;
    readonly operation: SpecOperation;
    readonly path: Readonly<Record<string, string>>;
    readonly state: Types["state"];
    readonly options: Readonly<Types["options"]>;
    readonly clock: Pick<Clock, "now">;
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
export interface CannedAnswer {
    readonly operation: string;
    readonly status: number;
    readonly used: number;
    readonly remaining: number;
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
export interface ChosenCard {
    readonly number: string;
    readonly kind: CustomerPaymentMethod["type"];
    readonly threeDs: boolean;
}
export interface Clock {
    now(): number;
    schedule(callback: () => void, milliseconds: number, options?: ScheduleOptions): () => void;
    readonly sleep: Sleep;
    activity<Result>(work: (sleep: Sleep) => Promise<Result>): Promise<Result>;
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
export interface DecodedInput {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: unknown;
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
export interface EncodedAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array<ArrayBuffer>;
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
export interface HandlerContext<Types extends SimulatorTypes, Name extends keyof Types["operations"]> extends SimulatorContext<Types> {
    readonly input: InputOf<Types, Name>;
    readonly principal: Types["principal"];
    readonly actions: Types["actions"];
    readonly request: ReceivedRequest;
    readonly operation: SpecOperation;
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
export interface Ids {
    uuid(): string;
    digits(length: number): string;
    alphanumeric(length: number): string;
    bytes(length: number): Uint8Array<ArrayBuffer>;
    sequence(name?: string): number;
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
export interface IncomingRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly body: () => Promise<Uint8Array>;
}
export interface InvalidRequest<Types extends SimulatorTypes> {
    readonly operation: SpecOperation;
    readonly violations: readonly Violation[];
    readonly request: ReceivedRequest;
    readonly options: Readonly<Types["options"]>;
}
export interface JsonObject {
    readonly [member: string]: JsonValue;
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
export interface LimitUsage {
    readonly bucket: string;
    readonly limit: number;
    readonly remaining: number;
    readonly resetsIn: number;
    readonly exceeded: boolean;
}
export interface Match {
    readonly operation: SpecOperation;
    readonly path: Readonly<Record<string, string>>;
}
export interface MerchantBalanceResult {
    available_amount?: Amount;
    commitment_amount?: Amount;
}
export interface MessageResult {
    message?: string;
}
export interface Metadata {
    [key: string]: string;
}
export interface Mismatch {
    readonly allowed: readonly string[];
    readonly nearest?: SpecOperation;
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
export interface Occurrence {
    readonly nth?: number | readonly number[];
    readonly probability?: number;
    readonly times?: number;
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
export interface P2PLimitsResult {
    recipient_ipn?: number;
    amount_left?: Amount;
    total_count_left?: number;
    card_only_count_left?: number;
}
export interface PartnerDetails {
    transaction_id?: string;
}
export interface PayOptions {
    readonly card?: string;
    readonly passesThreeDs?: boolean;
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
export interface PaymentTerms {
    readonly description?: string | undefined;
    readonly payload?: string | undefined;
    readonly unifiedExternalId?: string | undefined;
    readonly products?: readonly Product[] | undefined;
    readonly metadata?: Metadata | undefined;
    readonly customer?: Customer | BatchCustomer | undefined;
    readonly childOf?: string | undefined;
    readonly orderRecipient?: OrderRecipient | undefined;
    readonly recipientTin?: string | undefined;
    readonly recipientIban?: string | undefined;
    readonly subscriptionId?: string | undefined;
    readonly startsSeries: boolean;
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
export interface Principal {
    readonly login: string;
    readonly customer: string | undefined;
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
export interface RateLimitDefinition<Types extends SimulatorTypes> {
    key?(context: {
        principal: Types["principal"];
        request: ReceivedRequest;
    }): string;
    headers?(usage: LimitUsage): Readonly<Record<string, string>>;
    answer(usage: LimitUsage): Answer;
}
export interface ReceivedRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly body: Uint8Array;
    readonly text: string;
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
export interface RecordedAnswer extends RecordedMessage {
    readonly status: number;
}
export interface RecordedMessage {
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
    readonly text: string;
}
export interface RecordedRequest extends RecordedMessage {
    readonly method: string;
    readonly url: string;
    readonly path: string;
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
export interface RequestExchange {
    readonly direction: "received";
    readonly number: number;
    readonly at: number;
    readonly operation?: string;
    readonly request: RecordedRequest;
    answer?: RecordedAnswer;
    answeredAt?: number;
    processed: boolean;
    failed: boolean;
    readonly fault?: RequestFault;
    input?: DecodedInput;
    violations: readonly Violation[];
    readonly unhandled?: string;
}
export interface RequestFaultRule extends Occurrence {
    readonly operation?: string | readonly string[];
    readonly fault: RequestFault;
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
export interface RetryPayPartsRefundRequest {
    external_id: ExternalId;
}
export interface RetryRefundRequest {
    external_id: ExternalId;
}
export interface RozetkaActions {
    pay(externalId: string, options?: PayOptions): void;
    payOnDelivery(externalId: string): void;
    endThreeDs(externalId: string, passes?: boolean): void;
    dropHold(externalId: string): void;
    decideOrder(externalId: string, agrees?: boolean): void;
    saveCard(optionId: string, passes?: boolean): void;
    endSubscriptionCheck(subscriptionId: string, passes?: boolean): void;
    cancelSubscription(subscriptionId: string): void;
    collectCash(externalId: string): void;
    topUp(amount: number): void;
}
export interface RozetkaBalance {
    readonly held: number;
    readonly charged: number;
}
export interface RozetkaCallbacks {
    processing: PaymentOperationResult;
    batchProcessing: BatchPaymentOperationResult;
    payPartsProcessing: PayPartsOperationResult;
    walletConfirmation: AddCustomerPaymentResult;
    subscription: SubscriptionEvent;
    payout: PayoutNotification;
    expressCheckout: ExpressCheckoutNotification;
}
export interface RozetkaSimulatorOptions {
    readonly login: string;
    readonly password: string;
    readonly children: readonly string[];
    readonly customerTokens: Readonly<Record<string, string>>;
    readonly projects: readonly string[] | undefined;
    readonly callbackUrl: string | undefined;
    readonly batchCallbacks: "per-order" | "whole";
    readonly orderList: "order_details" | "orders_details";
    readonly checkoutUrl: string;
    readonly balance: number;
    readonly payoutDelay: number;
}
export interface RozetkaState {
    readonly batches: Map<string, SimulatedBatch>;
    readonly payments: Map<string, SimulatedPayment>;
    readonly series: Map<string, SimulatedSeries>;
    readonly orders: Map<string, SimulatedOrder>;
    readonly customers: Map<string, SimulatedCustomer>;
    readonly plans: Map<string, SimulatedPlan>;
    readonly subscriptions: Map<string, SimulatedSubscription>;
    readonly payouts: Map<string, SimulatedPayout>;
    readonly instructions: Map<string, SimulatedInstruction>;
    readonly callbacks: SentCallback[];
    readonly received: Map<string, {
        amount: number;
        count: number;
    }>;
    balance: number;
}
export interface RozetkaTypes extends SimulatorTypes {
    operations: {
        "payments.create": Simulated<"createPayment">;
        "payments.createRecurrent": Simulated<"createRecurrentPayment">;
        "payments.confirm": Simulated<"confirmPayment">;
        "payments.cancel": Simulated<"cancelPayment">;
        "payments.refund": Simulated<"refundPayment">;
        "payments.retryRefund": Simulated<"retryRefund">;
        "payments.cancelRefund": Simulated<"cancelRefund">;
        "payments.info": Simulated<"paymentInfo">;
        "payments.resendCallback": Simulated<"resendCallback">;
        "payments.lookup": Simulated<"cardLookup">;
        "payments.receipt": Simulated<"getPaymentReceipt">;
        "batchPayments.create": Simulated<"createBatchPayment">;
        "batchPayments.confirm": Simulated<"confirmBatchPayment">;
        "batchPayments.cancel": Simulated<"cancelBatchPayment">;
        "payouts.create": Simulated<"createPayout">;
        "payouts.info": Simulated<"getPayoutTransactionStatus">;
        "payouts.balance": Simulated<"getMerchantAccountBalance">;
        "payouts.resendCallback": Simulated<"resendPayoutCallback">;
        "payouts.cancel": Simulated<"cancelCashPayout">;
        "payParts.create": Simulated<"payPartsCreateOrder">;
        "payParts.confirm": Simulated<"payPartsConfirmOrder">;
        "payParts.cancel": Simulated<"payPartsCancelOrder">;
        "payParts.refund": Simulated<"payPartsRefund">;
        "payParts.retryRefund": Simulated<"payPartsRetryRefund">;
        "payParts.cancelRefund": Simulated<"payPartsCancelRefund">;
        "payParts.operationInfo": Simulated<"payPartsOperationInfo">;
        "payParts.info": Simulated<"payPartsRequestInfo">;
        "payParts.banks": Simulated<"payPartsGetBanksInfo">;
        "payParts.resendCallback": Simulated<"resendPayPartsCallback">;
        "alternativePayments.create": Simulated<"createAlternativePayment">;
        "alternativePayments.refund": Simulated<"alternativePaymentRefund">;
        "alternativePayments.operationInfo": Simulated<"alternativePaymentOperationInfo">;
        "alternativePayments.info": Simulated<"alternativePaymentRequestInfo">;
        "alternativePayments.resendCallback": Simulated<"resendAlternativePaymentCallback">;
        "customers.wallet": Simulated<"getCustomerInfoAndWallet">;
        "customers.addCard": Simulated<"addCustomerPayment">;
        "customers.deleteCard": Simulated<"deleteCustomerPayment">;
        "customers.card": Simulated<"getCustomerWalletItem">;
        "customers.cardStatus": Simulated<"getCustomerWalletConfirmationStatus">;
        "customers.setDefaultCard": Simulated<"setDefaultCard">;
        "subscriptions.plans": Simulated<"getPlans">;
        "subscriptions.createPlan": Simulated<"createPlan">;
        "subscriptions.plan": Simulated<"getPlan">;
        "subscriptions.updatePlan": Simulated<"updatePlan">;
        "subscriptions.deactivatePlan": Simulated<"deactivatePlan">;
        "subscriptions.list": Simulated<"getSubscriptions">;
        "subscriptions.create": Simulated<"createSubscription">;
        "subscriptions.gift": Simulated<"giftSubscription">;
        "subscriptions.get": Simulated<"getSubscription">;
        "subscriptions.deactivate": Simulated<"deactivateSubscription">;
        "subscriptions.update": Simulated<"updateSubscription">;
        "subscriptions.payments": Simulated<"getSubscriptionPayments">;
        "subscriptions.cancel": Simulated<"CancelCustomerSubscription">;
        "subscriptions.updatePaymentMethod": Simulated<"UpdateSubscriptionPaymentMethod">;
        "reports.payments": Simulated<"getPaymentsRequest">;
        "reports.transactions": Simulated<"getTransactionsRequest">;
        "merchants.validateKeys": Simulated<"validateMerchantKeys">;
        "paymentInstructions.create": Simulated<"createPaymentInstructions">;
        "paymentInstructions.decline": Simulated<"declinePaymentInstruction">;
        "finmon.p2pLimits": Simulated<"getP2PLimits">;
    };
    state: RozetkaState;
    principal: Principal;
    options: RozetkaSimulatorOptions;
    webhooks: RozetkaCallbacks;
    actions: RozetkaActions;
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
export interface ScheduleOptions {
    readonly background?: boolean;
}
export interface SealContext<Types extends SimulatorTypes> {
    readonly url: string;
    readonly state: Types["state"];
    readonly options: Readonly<Types["options"]>;
    readonly ids: Ids;
    readonly clock: Pick<Clock, "now">;
}
export interface SealedWebhook {
    readonly body: string | Uint8Array;
    readonly headers?: Readonly<Record<string, string>>;
}
export interface SendOptions {
    readonly url: string;
    readonly after?: number;
}
export interface SentCallback {
    readonly family: "payment" | "pay-parts" | "alternative" | "payout";
    readonly project: string;
    readonly externalId: string;
    readonly operation: string;
    readonly again: () => void;
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
export interface SharedParts {
    readonly spec: Spec;
    readonly matcher: Matcher;
    readonly validator: SchemaValidator;
}
export interface SimulatedBatch {
    readonly id: string;
    readonly externalId: string;
    readonly owner: string;
    readonly request: CreateBatchPaymentRequest;
    readonly orders: SimulatedPayment[];
    readonly createdAt: number;
}
export interface SimulatedCard {
    readonly optionId: string;
    readonly card: ChosenCard;
    readonly callbackUrl: string | undefined;
    readonly makeDefault: boolean;
    readonly createdAt: number;
    status: "init" | "pending" | "success" | "failure";
    actionUrl?: string;
}
export interface SimulatedCustomer {
    readonly externalId: string;
    readonly rid: string;
    readonly cards: SimulatedCard[];
    defaultCard?: string;
}
export interface SimulatedInstruction {
    readonly shown: PaymentInstruction & {
        readonly id: string;
        readonly project_id: string;
    };
    readonly project: string;
    readonly externalId: string;
    readonly batchExternalId: string | undefined;
    declined: boolean;
}
export interface SimulatedOperation<Operation> {
    readonly input: {
        readonly path: GroupOf<Operation, "path">;
        readonly query: GroupOf<Operation, "query">;
        readonly headers: GroupOf<Operation, "header">;
        readonly body: BodyOf<Operation>;
    };
    readonly answer: AnswersOf<Operation>;
}
export interface SimulatedOrder {
    readonly family: "pay-parts" | "alternative";
    readonly id: string;
    readonly project: string;
    readonly externalId: string;
    readonly unifiedExternalId: string | undefined;
    readonly amount: number;
    readonly currency: string;
    readonly bank: string;
    readonly methodType: string | undefined;
    readonly autoConfirm: boolean;
    readonly callbackUrl: string | undefined;
    readonly metadata: Metadata | undefined;
    readonly customer: {
        readonly first_name?: string | undefined;
        readonly last_name?: string | undefined;
        readonly email?: string | undefined;
        readonly phone?: string | undefined;
    };
    readonly createdAt: number;
    actionUrl?: string;
    readonly creation: SimulatedTransaction<"create">;
    readonly confirmations: SimulatedTransaction<"confirm">[];
    readonly cancellations: SimulatedTransaction<"cancel">[];
    readonly refunds: SimulatedTransaction<"refund">[];
}
export interface SimulatedPayment {
    readonly id: string;
    readonly project: string;
    readonly externalId: string | undefined;
    readonly operation: "payment" | "recurrent" | "lookup";
    readonly amount: number;
    readonly currency: string;
    readonly twoSteps: boolean;
    readonly createdAt: number;
    readonly terms: PaymentTerms;
    session: SimulatedSession;
    readonly purchases: PaymentTransaction[];
    readonly confirmations: PaymentTransaction[];
    readonly cancellations: PaymentTransaction[];
    readonly refunds: SimulatedTransaction<"refund">[];
}
export interface SimulatedPayout {
    readonly id: string;
    readonly project: string;
    readonly request: RequestPayoutRequest;
    readonly amount: number;
    readonly number: number;
    status: NonNullable<PayoutNotification["status"]>;
    code: ResponseCodeName;
}
export interface SimulatedPlan {
    readonly id: string;
    plan: Plan;
    callbacks: readonly {
        readonly url?: string;
    }[];
}
export interface SimulatedSeries {
    readonly id: string;
    readonly project: string;
    readonly card: ChosenCard;
    readonly currency: string;
}
export interface SimulatedSession {
    readonly id: string;
    readonly callbackUrl: string | undefined;
    readonly payments: SimulatedPayment[];
    readonly batch?: SimulatedBatch;
    readonly express: boolean;
    action?: {
        readonly kind: "checkout" | "three-ds";
        readonly url: string;
    };
    card?: ChosenCard;
    delivery?: {
        readonly details: ExpressCheckoutDeliveryDetails;
        readonly recipient: ExpressCheckoutRecipient;
    };
}
export interface SimulatedSubscription {
    readonly id: string;
    readonly plan: SimulatedPlan;
    readonly project: string;
    readonly customer: SimulatedCustomer;
    shown: Subscription;
    readonly payments: SubscriptionPayment[];
    card: ChosenCard;
    nextPaymentAt?: number;
    failures: number;
    action?: {
        readonly url: string;
        readonly passed: () => void;
        readonly failed: () => void;
    };
    cancelTimer?: () => void;
}
export interface SimulatedTransaction<Method extends string = string> {
    readonly operationId: string;
    readonly transactionId: string;
    readonly method: Method;
    readonly amount: number;
    readonly payload: string | undefined;
    readonly createdAt: number;
    status: "init" | "pending" | "success" | "failure";
    code: ResponseCodeName;
    processedAt?: number;
}
export interface SimulatorContext<Types extends SimulatorTypes> {
    readonly state: Types["state"];
    readonly clock: Clock;
    readonly ids: Ids;
    readonly options: Readonly<Types["options"]>;
    readonly webhooks: WebhookSender<Types["webhooks"]>;
}
export interface SimulatorDefinition<Types extends SimulatorTypes> {
    readonly name: string;
    readonly document: object;
    readonly defaults: Types["options"];
    readonly basePath?: string | ((options: Readonly<Types["options"]>) => string);
    state(context: {
        readonly ids: Ids;
        readonly clock: Pick<Clock, "now">;
        readonly options: Readonly<Types["options"]>;
    }): Types["state"];
    actions(context: SimulatorContext<Types>): Types["actions"];
    readonly operations: Handlers<Types>;
    authenticate(context: AuthenticationContext<Types>): Authentication<Types["principal"]> | Promise<Authentication<Types["principal"]>>;
    invalidRequest(context: InvalidRequest<Types>): Answer;
    notFound(context: UnknownRequest): Answer;
    readonly rateLimit?: RateLimitDefinition<Types>;
    readonly webhooks: {
        readonly [Name in keyof Types["webhooks"]]: WebhookDefinition<Types, Types["webhooks"][Name]>;
    };
}
export interface SimulatorFailure {
    readonly subject: string;
    readonly message: string;
    readonly violations: readonly Violation[];
    readonly cause?: unknown;
}
export interface SimulatorOptions<Time extends Clock = Clock> {
    readonly seed?: string | number;
    readonly clock?: Time;
    readonly document?: object;
    readonly basePath?: string;
    readonly deliver?: Deliver;
    readonly faults?: readonly FaultRule[];
    readonly limits?: Readonly<Record<string, SpecLimit>> | false;
    readonly keepExchanges?: number;
}
export interface SimulatorTypes {
    operations: object;
    state: unknown;
    principal: unknown;
    options: object;
    webhooks: object;
    actions: object;
}
export interface SimulatorWebhooks {
    readonly deliveries: readonly WebhookDelivery[];
    flush(): Promise<void>;
    resend(id: string): Promise<void>;
    settle(): Promise<void>;
}
export interface Spec {
    readonly document: JsonObject;
    readonly operations: readonly SpecOperation[];
    readonly events: readonly SpecEvent[];
    readonly servers: readonly string[];
    readonly limits: Readonly<Record<string, SpecLimit>>;
}
export interface SpecAnswer {
    readonly status: string;
    readonly content: readonly SpecContent[];
    readonly headers: readonly SpecHeader[];
}
export interface SpecContent {
    readonly mediaType: string;
    readonly schema?: string;
}
export interface SpecEvent {
    readonly name: string;
    readonly method: string;
    readonly pointer: string;
    readonly content: readonly SpecContent[];
}
export interface SpecHeader {
    readonly name: string;
    readonly required: boolean;
    readonly schema?: string;
}
export interface SpecLimit {
    readonly requests: number;
    readonly window: number;
}
export interface SpecOperation {
    readonly name: string;
    readonly method: string;
    readonly path: string;
    readonly pointer: string;
    readonly parameters: readonly SpecParameter[];
    readonly body?: {
        readonly required: boolean;
        readonly content: readonly SpecContent[];
    };
    readonly answers: readonly SpecAnswer[];
    readonly security: readonly (readonly string[])[];
    readonly bucket?: string;
}
export interface SpecParameter {
    readonly name: string;
    readonly in: "path" | "query" | "header";
    readonly required: boolean;
    readonly explode: boolean;
    readonly schema?: string;
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
export interface SubscriptionEvent {
    event?: SubscriptionEventType;
    subscription?: Subscription;
    payment?: SubscriptionPayment;
    payment_method?: ResultPaymentMethod;
    customer?: UserInfo;
    receipt_url?: string;
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
export interface TestCard {
    readonly threeDs: boolean;
    readonly result: "transaction_successful" | Exclude<ResponseCodeName, "transaction_successful">;
}
export interface TestPhone {
    readonly page: boolean;
    readonly succeeds: boolean;
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
export interface UnknownRequest {
    readonly request: ReceivedRequest;
    readonly path: string;
    readonly allowed: readonly string[];
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
export interface Violation {
    readonly where: "path" | "query" | "header" | "body" | "content-type" | "status";
    readonly at: string;
    readonly rule: string;
    readonly message: string;
}
export interface VirtualClockOptions {
    readonly start?: number;
    readonly patience?: number;
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
export interface WebhookDefinition<Types extends SimulatorTypes, Payload> {
    readonly event?: string;
    readonly schema?: string;
    seal?(payload: Payload, context: SealContext<Types>): SealedWebhook | Promise<SealedWebhook>;
    acknowledged?(answer: RecordedAnswer, payload: Payload): boolean;
    readonly schedule: readonly number[];
    readonly timeout?: number;
}
export interface WebhookDelivery {
    readonly id: string;
    readonly webhook: string;
    readonly url: string;
    readonly payload: unknown;
    readonly state: "waiting" | "acknowledged" | "given-up" | "lost";
    readonly attempts: number;
    readonly nextAt?: number;
}
export interface WebhookExchange {
    readonly direction: "sent";
    readonly number: number;
    readonly at: number;
    readonly webhook: string;
    readonly delivery: string;
    readonly attempt: number;
    readonly request: RecordedRequest;
    readonly payload: unknown;
    answer?: RecordedAnswer;
    error?: string;
    answeredAt?: number;
    acknowledged: boolean;
    readonly fault?: WebhookFault;
}
export interface WebhookFaultRule extends Occurrence {
    readonly webhook: string;
    readonly fault: WebhookFault;
}
export interface WebhookSender<Webhooks extends object> {
    send<Name extends keyof Webhooks & string>(name: Name, payload: Webhooks[Name], options: SendOptions): WebhookDelivery;
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
export type AddCustomerPaymentRequest = HostedAddCardRequest | DirectAddCardRequest;
export type AlternativePaymentMethod = BlikMethod | BlikPaylaterMethod | LeasingMethod;
export type AlternativePaymentOperationType = "create" | "refund" | (string & {});
export type AlternativePaymentResponseCode = "transaction_successful" | "contract_was_signed_on_client_side" | "refund_successful" | "cancel_successful" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "pending" | "waiting_for_redirect" | "confirmation_required" | "failed_to_create_transaction" | "internal_error" | "transaction_not_found" | "wrong_cooperation_type" | "transaction_rejected" | "order_expired" | "transaction_declined" | "user_not_found" | "insufficient_funds" | "transaction_is_canceled_by_payer" | "transaction_limit_exceeded" | "transaction_not_supported" | "wrong_payment_count" | "wrong_installment_period" | "wrong_payparts_period" | "banking_application_is_not_installed" | "bank_is_not_supported" | "invalid_phone_number" | "simultaneous_open_orders_not_supported_by_bank" | "transaction_amount_limit" | "finmon_validation_failed" | "insufficient_funds_for_refund" | (string & {});
export type Amount = string | number;
export type AnswerOf<Types extends SimulatorTypes, Name extends keyof Types["operations"]> = Types["operations"][Name] extends {
    answer: infer Given extends Answer;
} ? Given : never;
export type AnswerWith<Status, Body> = [
    Body
] extends [
    undefined
] ? {
    readonly status: Status;
    readonly body?: undefined;
    readonly headers?: Readonly<Record<string, string>>;
} : {
    readonly status: Status;
    readonly body: Body;
    readonly headers?: Readonly<Record<string, string>>;
};
export type AnswersOf<Operation> = Operation extends {
    responses: infer Answers;
} ? {
    [Status in keyof Answers]: AnswerWith<StatusOf<Status>, ContentOf<Answers[Status]>>;
}[keyof Answers] : never;
export type Authentication<Principal> = {
    readonly principal: Principal;
} | {
    readonly answer: Answer;
};
export type BatchMethodType = "create" | "confirm" | "refund" | "cancel" | (string & {});
export type BodyOf<Operation> = Operation extends {
    requestBody: infer Body;
} ? ContentOf<Body> : Operation extends {
    requestBody?: infer Body;
} ? ContentOf<Exclude<Body, undefined>> | undefined : undefined;
export type CallbackUrl = string;
export type CampaignName = "r_card" | "diia_card";
export type CheckoutColorMode = "white" | "dark";
export type CheckoutLocale = "UK" | "EN" | "PL";
export type ContentOf<Holder> = Holder extends {
    content: infer Content;
} ? Content[keyof Content] : undefined;
export type CreateAlternativePaymentRequest = ImojePaymentRequest | LeaselinkPaymentRequest | SantanderPaymentRequest | Przelewy24PaymentRequest;
export type CreateBatchPaymentRequest = HostedBatchPaymentRequest | DirectBatchPaymentRequest;
export type CreateLookupRequest = HostedLookupRequest | DirectLookupRequest;
export type CreatePayPartsOrderRequest = HostedPayPartsOrderRequest | DirectPayPartsOrderRequest;
export type CreatePaymentRequest = HostedPaymentRequest | DirectPaymentRequest | ExpressCheckoutPaymentRequest;
export type Currency = string;
export type CustomerPaymentMethod = CardTokenMethod | CardNumberMethod | CardMethod | WalletMethod | ApplePayMethod | GooglePayMethod;
export type DecimalString = string;
export type Deliver = (request: Request, sleep: Sleep) => Promise<Response>;
export type ErrorType = "invalid_request_error" | "payment_method_error" | "payment_settings_error" | "payment_error" | "api_error" | "customer_error" | (string & {});
export type Exchange = RequestExchange | WebhookExchange;
export type ExpressCheckoutNotification = PaymentStatusResult & {
    status_code?: ExpressCheckoutStatusCode;
};
export type ExpressCheckoutStatusCode = "order_with_postpayment_confirmed" | (string & {});
export type ExternalId = string;
export type FaultRule = RequestFaultRule | WebhookFaultRule;
export type FiscalizationStatus = "Pending" | "Success" | "Failed" | (string & {});
export type FiscalizationStatusCode = 1000 | 1001 | 1002 | 2001 | 2002 | 2003 | 2004 | 2005 | 2006 | 3001 | 3002 | 4001 | 4002 | 4003 | 4004 | 4005 | 4006 | 4050 | 4051 | 5001 | 5002 | 5003 | 6001 | 6002 | 6003 | 7001 | 7002 | (number & {});
export type GroupOf<Operation, Place extends string> = Operation extends {
    parameters: infer Parameters;
} ? Place extends keyof Parameters ? Exclude<Parameters[Place], undefined> extends never ? Record<string, never> : Exclude<Parameters[Place], undefined> : Record<string, never> : Record<string, never>;
export type Handler<Types extends SimulatorTypes, Name extends keyof Types["operations"]> = (context: HandlerContext<Types, Name>) => AnswerOf<Types, Name> | Promise<AnswerOf<Types, Name>>;
export type Handlers<Types extends SimulatorTypes> = {
    readonly [Name in keyof Types["operations"]]: Handler<Types, Name>;
};
export type InputOf<Types extends SimulatorTypes, Name extends keyof Types["operations"]> = Types["operations"][Name] extends {
    input: infer Input;
} ? Input : never;
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type NewWalletCard = NewCardTokenMethod | NewEncryptedCardTokenMethod;
export type OperationStatus = "init" | "pending" | "success" | "failure" | (string & {});
export type OperationType = "payment" | "confirm" | "refund" | "cancel" | "lookup" | "recurrent" | (string & {});
export type PayPartsBankListResult = PayPartsBankInfo[];
export type PayPartsBankName = "rozetkapay" | "monobank" | "privatbank" | "oschadbank" | "abank" | "izibank" | "stub" | (string & {});
export type PayPartsOperationType = "create" | "confirm" | "cancel" | "refund" | (string & {});
export type PayPartsPaymentMethod = PayPartsCardMethod | CardTokenMethod;
export type PayPartsResponseCode = "transaction_successful" | "contract_was_signed_on_client_side" | "refund_successful" | "cancel_successful" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "pending" | "waiting_for_redirect" | "confirmation_required" | "failed_to_create_transaction" | "internal_error" | "transaction_not_found" | "wrong_cooperation_type" | "transaction_rejected" | "order_expired" | "transaction_declined" | "user_not_found" | "insufficient_funds" | "transaction_is_canceled_by_payer" | "transaction_limit_exceeded" | "transaction_not_supported" | "wrong_payment_count" | "wrong_installment_period" | "wrong_payparts_period" | "banking_application_is_not_installed" | "bank_is_not_supported" | "invalid_phone_number" | "simultaneous_open_orders_not_supported_by_bank" | "transaction_amount_limit" | "finmon_validation_failed" | "insufficient_funds_for_refund" | (string & {});
export type PaymentMethodName = "auth" | "purchase" | "capture" | "void" | "refund";
export type PaymentMethodType = "cc_token" | "cc_number" | "wallet" | "google_pay" | "apple_pay" | "card" | (string & {});
export type PaymentTransaction = SimulatedTransaction<PaymentMethodName>;
export type PaymentsReportField = "amount" | "card_pan" | "currency" | "description" | "external_id" | "unified_external_id" | "internal_commission" | "payer_external_fee" | "payment_id" | "payment_method" | "payment_pay_parts" | "payment_system" | "payment_type" | "payout_amount" | "payout_date" | "processing_date" | "project_name" | "client_email" | "client_first_name" | "client_last_name" | "client_patronym" | (string & {});
export type PayoutCard = PayoutCardNumber | PayoutCardToken;
export type PayoutRecipient = CardPayoutRecipient | CashPayoutRecipient;
export type PayoutType = "card" | "cash" | (string & {});
export type PlanFrequencyType = "daily" | "weekly" | "monthly" | "yearly";
export type PlanListResult = Plan[];
export type PlanState = "active" | "inactive" | (string & {});
export type RecipientPaymentMethod = RecipientIbanMethod | RecipientCardTokenMethod | RecipientWalletMethod | RecipientCardNumberMethod;
export type Reply = {
    readonly kind: "complete";
    readonly answer: EncodedAnswer;
} | {
    readonly kind: "stalled" | "truncated";
    readonly answer: EncodedAnswer;
    readonly bytes: number;
} | {
    readonly kind: "closed" | "reset" | "silent";
    readonly answer?: EncodedAnswer;
};
export type RequestFault = {
    readonly kind: "drop-before" | "drop-after" | "reset-before" | "reset-after";
} | {
    readonly kind: "stall-headers";
    readonly processed?: boolean;
} | {
    readonly kind: "stall-body" | "truncate";
    readonly bytes?: number;
    readonly processed?: boolean;
} | {
    readonly kind: "html";
    readonly status?: number;
    readonly body?: string;
    readonly processed?: boolean;
} | {
    readonly kind: "status";
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    readonly processed?: boolean;
} | {
    readonly kind: "delay";
    readonly milliseconds: number;
    readonly when?: "before" | "after";
} | {
    readonly kind: "early-answer";
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
};
export type ResponseCode = "3ds_not_supported" | "3ds_required" | "3ds_verification_failed" | "access_error" | "access_not_allowed" | "account_number_and_phone_passed" | "acs_service_unavailable" | "action_already_done" | "action_not_allowed" | "additional_information_is_pending" | "advance_payment_accepted" | "advance_payment_offered" | "agreements_service_unavailable" | "amount_was_successfully_blocked" | "anti_fraud_check" | "anti_fraud_check_in_progress" | "authorization_error" | "authorization_failed" | "balances_limitation" | "bank_is_not_supported" | "banking_application_is_not_installed" | "callback_url_missing" | "cancel_successful" | "cancel_transfer" | "card_bin_not_found" | "card_branch_daily_limit_reached" | "card_branch_is_blocked" | "card_expired" | "card_has_constraints" | "card_is_lost_or_stolen" | "card_not_found" | "card_not_supported" | "card_type_is_not_supported" | "card_verification_required" | "chargeback-failed" | "chargeback_successful" | "completion_limit_reached" | "confirm_amount_cannot_be_more_than_the_transaction_amount" | "confirm_required" | "confirmation_required" | "confirmation_timeout" | "contract_was_signed_on_client_side" | "country_not_supported" | "credit_limit_exceeded" | "currency_rate_not_found" | "customer_auth_not_found" | "customer_auth_token_expired_or_invalid" | "customer_email_not_allowed" | "customer_id_not_passed" | "customer_profile_not_found" | "cvv_is_required" | "daily_card_usage_limit_reached" | "data_not_found" | "entity_agreement_not_found" | "entity_blocked" | "entity_contract_terminated" | "entity_not_active" | "entity_suspended" | "expired_or_invalid_token" | "failed_as_part_of_failed_batch" | "failed_to_create_transaction" | "failed_to_fetch_recipient_data_from_diia" | "failed_to_finish_transaction" | "failed_to_load_wallet" | "failed_to_send_sms" | "failed_to_verify_card" | "fc_transaction_not_generated" | "fee_not_found" | "finmon_payer_validation_failed" | "finmon_recipient_validation_failed" | "finmon_validation_failed" | "free_bank_details_limit" | "hold_cancelled_by_bank" | "incorrect_refund_sum_or_currency" | "insufficient_funds" | "insufficient_funds_for_refund" | "internal_error" | "invalid_apple_pay_token" | "invalid_card_data" | "invalid_card_token" | "invalid_currency" | "invalid_data" | "invalid_google_pay_token" | "invalid_operation" | "invalid_phone_number" | "invalid_recipient_name" | "invalid_request_body" | "invalid_token" | "invalid_transaction_amount" | "invalid_transaction_status" | "invalid_transaction_type" | "invalid_verification_code" | "missed_payout_method_data" | "missing_route" | "no_discount_found" | "operation_not_allowed" | "operation_not_found" | "order_canceled" | "order_expired" | "order_is_duplicated" | "partner_account_check_failed" | "partner_account_not_found" | "payer_card_error" | "paying_unavailable_for_recipient" | "payment_card_has_invalid_status" | "payment_flow_not_supported" | "payment_method_already_confirmed" | "payment_method_not_allowed" | "payment_method_not_found" | "payment_method_verification_failed" | "payment_provider_failure" | "payment_settings_not_found" | "payment_system_not_supported" | "payment_was_refunded" | "pending" | "pin_data_required" | "pin_tries_exceeded" | "plan_not_active" | "plan_not_found" | "plan_project_missing" | "preauth_not_allowed" | "public_key_not_found" | "reached_the_limit_of_attempts_for_ip" | "receiver_card_error" | "receiver_info_error" | "recipient_payment_method_not_found" | "recurrent_not_found" | "recurring_transactions_not_allowed" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "refund_pending" | "refund_period_is_expired" | "refund_successful" | "refund_transaction_bank_daily_limit_exceeded" | "refund_waiting_for_funds" | "rejected_by_bank" | "representment-failed" | "representment_successful" | "request_failed" | "restricted_card" | "restricted_ip" | "sender_info_required" | "session_expired" | "simultaneous_open_orders_not_supported_by_bank" | "store_is_blocked" | "store_is_not_active" | "subscription_already_exists" | "subscription_auto_renew_locked" | "subscription_not_active" | "subscription_not_found" | "subscription_successful" | "terminal_limit_exceeded" | "terminal_not_found" | "test_transaction" | "timeout" | "token_does_not_exist" | "too_many_requests" | "transaction_already_paid" | "transaction_amount_limit" | "transaction_cannot_be_processed" | "transaction_confirmation_timeout" | "transaction_created" | "transaction_declined" | "transaction_is_canceled" | "transaction_is_canceled_by_payer" | "transaction_is_not_recurring" | "transaction_limit_exceeded" | "transaction_not_found" | "transaction_not_supported" | "transaction_rejected" | "transaction_success_primary_not_found" | "transaction_successful" | "unknown_entity" | "unsubscribed_successfully" | "user_collision_by_financial_number" | "user_not_found" | "waiting_for_complete" | "waiting_for_redirect" | "waiting_for_verification" | "wallet_not_configured" | "wrong_account_number" | "wrong_amount" | "wrong_authorization_code" | "wrong_card_number" | "wrong_cavv" | "wrong_cooperation_type" | "wrong_cvv" | "wrong_otp_code" | "wrong_payment_count" | "wrong_payparts_period" | "wrong_pin" | "wrong_project_settings" | "wrong_sms_password" | (string & {});
export type ResponseCodeName = "3ds_not_supported" | "3ds_required" | "3ds_verification_failed" | "access_error" | "access_not_allowed" | "account_number_and_phone_passed" | "acs_service_unavailable" | "action_already_done" | "action_not_allowed" | "additional_information_is_pending" | "advance_payment_accepted" | "advance_payment_offered" | "agreements_service_unavailable" | "amount_was_successfully_blocked" | "anti_fraud_check" | "anti_fraud_check_in_progress" | "authorization_error" | "authorization_failed" | "balances_limitation" | "bank_is_not_supported" | "banking_application_is_not_installed" | "callback_url_missing" | "cancel_successful" | "cancel_transfer" | "card_bin_not_found" | "card_branch_daily_limit_reached" | "card_branch_is_blocked" | "card_expired" | "card_has_constraints" | "card_is_lost_or_stolen" | "card_not_found" | "card_not_supported" | "card_type_is_not_supported" | "card_verification_required" | "chargeback-failed" | "chargeback_successful" | "completion_limit_reached" | "confirm_amount_cannot_be_more_than_the_transaction_amount" | "confirm_required" | "confirmation_required" | "confirmation_timeout" | "contract_was_signed_on_client_side" | "country_not_supported" | "credit_limit_exceeded" | "currency_rate_not_found" | "customer_auth_not_found" | "customer_auth_token_expired_or_invalid" | "customer_email_not_allowed" | "customer_id_not_passed" | "customer_profile_not_found" | "cvv_is_required" | "daily_card_usage_limit_reached" | "data_not_found" | "entity_agreement_not_found" | "entity_blocked" | "entity_contract_terminated" | "entity_not_active" | "entity_suspended" | "expired_or_invalid_token" | "failed_as_part_of_failed_batch" | "failed_to_create_transaction" | "failed_to_fetch_recipient_data_from_diia" | "failed_to_finish_transaction" | "failed_to_load_wallet" | "failed_to_send_sms" | "failed_to_verify_card" | "fc_transaction_not_generated" | "fee_not_found" | "finmon_payer_validation_failed" | "finmon_recipient_validation_failed" | "finmon_validation_failed" | "free_bank_details_limit" | "hold_cancelled_by_bank" | "incorrect_refund_sum_or_currency" | "insufficient_funds" | "insufficient_funds_for_refund" | "internal_error" | "invalid_apple_pay_token" | "invalid_card_data" | "invalid_card_token" | "invalid_currency" | "invalid_data" | "invalid_google_pay_token" | "invalid_operation" | "invalid_phone_number" | "invalid_recipient_name" | "invalid_request_body" | "invalid_token" | "invalid_transaction_amount" | "invalid_transaction_status" | "invalid_transaction_type" | "invalid_verification_code" | "missed_payout_method_data" | "missing_route" | "no_discount_found" | "operation_not_allowed" | "operation_not_found" | "order_canceled" | "order_expired" | "order_is_duplicated" | "partner_account_check_failed" | "partner_account_not_found" | "payer_card_error" | "paying_unavailable_for_recipient" | "payment_card_has_invalid_status" | "payment_flow_not_supported" | "payment_method_already_confirmed" | "payment_method_not_allowed" | "payment_method_not_found" | "payment_method_verification_failed" | "payment_provider_failure" | "payment_settings_not_found" | "payment_system_not_supported" | "payment_was_refunded" | "pending" | "pin_data_required" | "pin_tries_exceeded" | "plan_not_active" | "plan_not_found" | "plan_project_missing" | "preauth_not_allowed" | "public_key_not_found" | "reached_the_limit_of_attempts_for_ip" | "receiver_card_error" | "receiver_info_error" | "recipient_payment_method_not_found" | "recurrent_not_found" | "recurring_transactions_not_allowed" | "refund_is_cancelled_by_initiator" | "refund_is_cancelled_by_system" | "refund_pending" | "refund_period_is_expired" | "refund_successful" | "refund_transaction_bank_daily_limit_exceeded" | "refund_waiting_for_funds" | "rejected_by_bank" | "representment-failed" | "representment_successful" | "request_failed" | "restricted_card" | "restricted_ip" | "sender_info_required" | "session_expired" | "simultaneous_open_orders_not_supported_by_bank" | "store_is_blocked" | "store_is_not_active" | "subscription_already_exists" | "subscription_auto_renew_locked" | "subscription_not_active" | "subscription_not_found" | "subscription_successful" | "terminal_limit_exceeded" | "terminal_not_found" | "test_transaction" | "timeout" | "token_does_not_exist" | "too_many_requests" | "transaction_already_paid" | "transaction_amount_limit" | "transaction_cannot_be_processed" | "transaction_confirmation_timeout" | "transaction_created" | "transaction_declined" | "transaction_is_canceled" | "transaction_is_canceled_by_payer" | "transaction_is_not_recurring" | "transaction_limit_exceeded" | "transaction_not_found" | "transaction_not_supported" | "transaction_rejected" | "transaction_success_primary_not_found" | "transaction_successful" | "unknown_entity" | "unsubscribed_successfully" | "user_collision_by_financial_number" | "user_not_found" | "waiting_for_complete" | "waiting_for_redirect" | "waiting_for_verification" | "wallet_not_configured" | "wrong_account_number" | "wrong_amount" | "wrong_authorization_code" | "wrong_card_number" | "wrong_cavv" | "wrong_cooperation_type" | "wrong_cvv" | "wrong_otp_code" | "wrong_payment_count" | "wrong_payparts_period" | "wrong_pin" | "wrong_project_settings" | "wrong_sms_password";
export type ResultUrl = string;
export type ResultUrlFail = string;
export type ResultUrlSuccess = string;
export type RozetkaSimulator<Time extends Clock = VirtualClock> = Simulator<RozetkaTypes, Time>;
export type SchemaUse = "request" | "answer" | "canned";
export type SchemaViolation = Omit<Violation, "where">;
export type SignedDecimalString = string;
export type Simulated<Name extends keyof operations> = SimulatedOperation<operations[Name]>;
export type SimulatorFactory<Types extends SimulatorTypes> = <Time extends Clock = VirtualClock>(options?: SimulatorOptions<Time> & Partial<Types["options"]>) => Simulator<Types, Time>;
export type SimulatorSettings = {
    readonly [Name in "seed" | "basePath" | "deliver" | "faults" | "limits" | "keepExchanges"]: SimulatorOptions[Name] | undefined;
};
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;
export type StatusOf<Status> = Status extends "default" ? number : Status extends number ? Status : never;
export type SubscriptionEventType = "payment.processed" | "payment.failed" | "subscription.deactivated" | "subscription.renewed" | "subscription.cancelled" | "subscription.refunded" | "subscription.refund_failed" | "subscription.customer_id_updated" | "subscription.updated" | "subscription.payment_method_changed" | (string & {});
export type SubscriptionListResult = Subscription[];
export type SubscriptionPaymentListResult = SubscriptionPayment[];
export type SubscriptionPaymentMethod = CardTokenMethod | WalletMethod | SubscriptionGooglePayMethod | SubscriptionApplePayMethod | RecurrentMethod;
export type SubscriptionState = "init" | "processing" | "pending" | "active" | "inactive" | (string & {});
export type TaxGroup = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export type UserAction = {
    type?: "url" | (string & {});
    value?: string;
} | null;
export type WalletItemType = "card" | (string & {});
export type WebhookFault = {
    readonly kind: "lose";
    readonly forever?: boolean;
} | {
    readonly kind: "lose-acknowledgement";
} | {
    readonly kind: "duplicate";
    readonly copies?: number;
    readonly after?: number;
} | {
    readonly kind: "delay";
    readonly milliseconds: number;
} | {
    readonly kind: "reorder";
    readonly within?: number;
} | {
    readonly kind: "tamper";
    readonly change?: (body: Uint8Array) => Uint8Array;
};
export {};
