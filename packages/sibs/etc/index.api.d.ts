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
export declare const sibsCodes: Readonly<Record<string, CodeMeaning>>;
export declare const systemClock: Clock;
export declare function compareAmounts(one: DecimalAmount, other: DecimalAmount, currency: string): number;
export declare function createSibs(options: SibsOptions): CommonClient;
export declare function createSibs(options: SibsSettings & OldSpgChoice): OldSpgClient;
export declare function createSibs(options: SibsSettings & SpgChoice): SpgClient;
export declare function createSibs(options: SibsSettings & StargateChoice): StargateClient;
export declare function currencyDecimals(currency: string): number | undefined;
export declare function explainCancelRefusal(answer: CancelAnswer, payment?: StatusResult): CancelRefusal | undefined;
export declare function explainSibsCode(code: string): CodeMeaning | undefined;
export declare function isPayError(error: unknown): error is PayError;
export declare function nextAction(result: Pick<PurchaseResult, "paymentStatus" | "actionResponse"> | Pick<ReferenceResult, "paymentStatus" | "actionResponse"> | Pick<PaymentLinkResult, "paymentStatus" | "redirectURL">): NextAction;
export declare function oauthTokens(options: OAuthOptions): TokenSource;
export declare function renderPaymentForm(checkout: FormCheckout, options: FormOptions): PaymentForm;
export declare function toDecimal(minor: number | bigint, currency: string): string;
export declare function toDecimalNumber(minor: number | bigint, currency: string): number;
export declare function toMinorBigInt(amount: DecimalAmount, currency: string): bigint;
export declare function toMinorUnits(amount: DecimalAmount, currency: string): number;
export declare function waitForFinal<Value, Final extends Outcome = "succeeded" | "declined">(ask: (options: CallOptions) => PayCall<Value>, options?: WaitOptions<Final>): Promise<Waited<Value, Final>>;
export interface Acknowledgement {
    statusCode: "200";
    statusMsg: "Success";
    notificationID: string;
}
export interface ActionData {
    url?: string;
    params?: ActionParameter[];
}
export interface ActionParameter {
    key?: string;
    value?: string;
}
export interface ActionProcessed {
    id: string;
    type: "THREEDS_METHOD" | "THREEDS_CHALLENGE" | "DCC" | "INSTALLMENTS";
    executed: boolean;
}
export interface ActionResponse {
    id?: string;
    type?: "THREEDS_METHOD" | "THREEDS_CHALLENGE" | "DCC" | "INSTALLMENTS" | (string & {});
    data?: ActionData;
}
export interface Address {
    street1: string;
    street2?: string;
    city: string;
    postcode: string;
    country: string;
    countrySubDivision?: string;
}
export interface Amount {
    value: number;
    currency: Currency;
}
export interface AmountResult {
    value: number | string;
    currency: Currency;
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
export interface Attempt {
    readonly number: number;
    readonly waited: number;
    readonly duration: number;
    readonly status?: number;
    readonly failure?: PayErrorCode;
    readonly reason?: RetryReason;
}
export interface BackOfficeMerchant {
    terminalId?: TerminalId;
    channel?: Channel;
    merchantTransactionId?: MerchantTransactionId;
}
export interface BackOfficeResult {
    returnStatus: ReturnStatus;
    transactionID?: string;
    paymentStatus?: PaymentStatus;
    amount?: AmountResult;
    merchant?: MerchantResult;
    transactionTimestamp?: string;
    transactionRecipientId?: string;
    internalTransactionId?: string;
    execution?: Execution;
}
export interface BackOfficeTransaction {
    transactionTimestamp?: TransactionTimestamp;
    description: Description;
    amount: Amount;
    originalTransaction?: OriginalTransaction;
}
export interface BlikPurchaseInput {
    transactionID: string;
    BLIKCode?: string;
    tokenInfo?: TokenInfo;
    info?: Info;
    merchant?: ReturnAddress;
}
export interface BlikPurchaseRequest {
    BLIKCode?: string;
    tokenInfo?: TokenInfo;
    info?: Info;
    merchant?: ReturnAddress;
}
export interface BlikResource<Options extends CallOptions = CallOptions> {
    purchase(input: BlikPurchaseInput, options?: Options): PayCall<BlikPurchaseResult>;
}
export interface BrowserForm {
    readonly url: string;
    readonly fields: readonly {
        readonly name: string;
        readonly value: string;
    }[];
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
export interface CancelRefusal {
    readonly reason: "already-final" | "nothing-held" | "without-payment" | "not-begun" | "not-found" | "unrecognized";
    readonly meaning: string;
}
export interface CancellationRequest {
    merchant?: BackOfficeMerchant;
    transaction: CancellationTransaction;
    customer?: Customer;
    retry?: Retry;
}
export interface CancellationTransaction {
    transactionTimestamp?: TransactionTimestamp;
    description: Description;
    amount: Amount;
    originalTransaction: OriginalTransaction;
}
export interface CaptureRequest {
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: Customer;
    retry?: Retry;
    saleContext?: {
        [key: string]: unknown;
    };
}
export interface CardInfo {
    PAN: string;
    secureCode: string;
    validationDate: string;
    cardholderName?: string;
    createToken?: boolean;
}
export interface CardPurchaseRequest {
    cardInfo?: CardInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
    instalmentPlan?: InstalmentPlan;
    merchantInitiatedTransaction?: MerchantInitiatedTransaction;
    tokenInfo?: TokenInfo;
}
export interface CardsPurchaseInput {
    transactionID: string;
    Signature?: string;
    cardInfo?: CardInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
    instalmentPlan?: InstalmentPlan;
    merchantInitiatedTransaction?: MerchantInitiatedTransaction;
    tokenInfo?: TokenInfo;
}
export interface CardsResource<Options extends CallOptions = CallOptions> {
    purchase(input: CardsPurchaseInput, options?: Options): PayCall<CardsPurchaseResult>;
}
export interface CashOutAlias {
    aliasName: Phone;
}
export interface CashOutCard {
    PAN: string;
    validationDate: string;
}
export interface CashOutMerchant {
    terminalId: string;
    merchantTransactionId?: MerchantTransactionId;
    merchantBrandName?: string;
    operationDescription?: string;
}
export interface CashOutRequest {
    alias: CashOutAlias;
    billingProductType: string;
    cardInfo: CashOutCard;
    initiationMethod: number;
    originApplication: number;
    merchant: CashOutMerchant;
    amount: Amount;
}
export interface CashOutsCreateInput {
    Signature?: string;
    alias: CashOutAlias;
    billingProductType: string;
    cardInfo: CashOutCard;
    initiationMethod: number;
    originApplication: number;
    merchant: CashOutMerchant;
    amount: Amount;
}
export interface CashOutsResource<Options extends CallOptions = CallOptions> {
    create(input: CashOutsCreateInput, options?: Options): PayCall<CashOutsCreateResult>;
}
export interface Checkout {
    transactionID: string;
    transactionSignature: string;
    expiry?: string;
}
export interface CheckoutInputs {
    stargate: StargatePaymentsCheckoutInput;
    "spg-v1": SpgV1PaymentsCheckoutInput;
    "spg-v2": SpgV2PaymentsCheckoutInput;
}
export interface CheckoutMandate {
    mandateId?: string;
    mandateType?: MandateType;
    mandateCreationOnly?: boolean;
}
export interface CheckoutMerchant {
    terminalId?: TerminalId;
    channel?: Channel;
    merchantTransactionId?: MerchantTransactionId;
    transactionDescription?: string;
    shopURL?: string;
    websiteAddress?: string;
}
export interface CheckoutOriginalTransaction {
    id: string;
    datetime?: string;
    recipientId?: string;
}
export interface CheckoutRequest {
    merchant?: CheckoutMerchant;
    customer?: Customer;
    transaction: CheckoutTransaction;
    info?: Info;
    tokenisation?: Tokenisation;
    recurringTransaction?: RecurringTransaction;
    merchantInitiatedTransaction?: MerchantInitiatedTransaction;
    mandate?: CheckoutMandate;
    originalTransaction?: CheckoutOriginalTransaction;
    extendedInfo?: KeyValue[];
}
export interface CheckoutResult {
    returnStatus: ReturnStatus;
    transactionID: string;
    transactionSignature: string;
    amount?: AmountResult;
    merchant?: MerchantResult;
    paymentMethodList?: PaymentMethod[];
    tokenList?: Token[];
    formContext?: string;
    expiry?: string;
    paymentStatus?: PaymentStatus;
    mandate?: MandateResult;
    execution?: Execution;
}
export interface CheckoutTransaction {
    transactionTimestamp?: TransactionTimestamp;
    description: Description;
    moto: boolean;
    paymentType: "PURS" | "AUTH";
    amount: Amount;
    paymentMethod: RequestedPaymentMethod[];
    paymentReference?: PaymentReference;
    oneClick?: OneClick;
    settlementPoint?: SettlementPoint[];
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
export interface Clients {
    stargate: StargateClient;
    "spg-v1": OldSpgClient;
    "spg-v2": SpgClient;
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
export interface CommonCalls {
    readonly payments: PaymentsResource;
    readonly cards: CardsResource;
    readonly tokens: TokensResource;
    readonly wallets: WalletsResource;
}
export interface CommonCardsPurchaseInput {
    Signature?: string;
    cardInfo?: CardInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
    instalmentPlan?: InstalmentPlan;
    merchantInitiatedTransaction?: MerchantInitiatedTransaction;
    tokenInfo?: TokenInfo;
}
export interface CommonCardsResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: CommonCardsPurchaseInput, options?: Options): PayCall<CardsPurchaseResult>;
}
export interface CommonClient extends CommonResources, Resolver<CommonCalls>, Raw<CommonPath> {
}
export interface CommonResources {
    readonly payments: PaymentsResource;
    readonly cards: CommonCardsResource;
    readonly tokens: CommonTokensResource;
    readonly wallets: CommonWalletsResource;
}
export interface CommonTokensPurchaseInput {
    Signature?: string;
    tokenInfo?: TokenInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
    merchantInitiatedTransaction?: MerchantInitiatedTransaction;
    oneClick?: OneClick;
}
export interface CommonTokensResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: CommonTokensPurchaseInput, options?: Options): PayCall<TokensPurchaseResult>;
}
export interface CommonWalletsPurchaseInput {
    Signature?: string;
    tokenInfo?: {
        [name: string]: unknown;
    };
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface CommonWalletsResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: CommonWalletsPurchaseInput, options?: Options): PayCall<WalletsPurchaseResult>;
}
export interface Customer {
    customerInfo?: CustomerInfo;
    shippingAddress?: Address;
    billingAddress?: Address;
    billingAddressSameAsShippingAddress?: boolean;
    extendedInfo?: KeyValue[];
}
export interface CustomerInfo {
    customerName?: string;
    customerEmail?: string;
    customerPhone?: string;
    customerLanguage?: string;
    shippingAddress?: Address;
    billingAddress?: Address;
    billingAddressSameAsShippingAddress?: boolean;
}
export interface DeviceInfo {
    browserAcceptHeader?: string;
    browserJavaEnabled?: string;
    browserJavascriptEnabled?: string;
    browserLanguage?: string;
    browserColorDepth?: string;
    browserScreenHeight?: string;
    browserScreenWidth?: string;
    browserTZ?: string;
    browserUserAgent?: string;
    systemFamily?: string;
    systemVersion?: string;
    systemArchitecture?: string;
    deviceManufacturer?: string;
    deviceModel?: string;
    deviceID?: string;
    applicationName?: string;
    applicationVersion?: string;
    geoLocalization?: string;
    ipAddress?: string;
}
export interface ErrorResult {
    returnStatus?: ReturnStatus;
    httpCode?: string;
    httpMessage?: string;
    moreInformation?: string;
}
export interface Execution {
    startTime?: string;
    endTime?: string;
}
export interface FinancialOperation {
    product?: QrCodeProduct;
    billingInfo?: QrCodeBilling;
}
export interface FormOptions {
    readonly product: "stargate" | "spg";
    readonly environment: "test" | "production";
    readonly webRoot?: string;
    readonly redirectUrl: string;
    readonly language?: FormLanguage;
    readonly paymentMethods?: readonly PaymentMethod[];
    readonly style?: FormStyle;
    readonly nonce?: string;
}
export interface FormStyle {
    readonly layout?: "default" | "spg_form" | "spg_form_tabs" | (string & {});
    readonly theme?: "default" | "light" | "grey" | "dark" | (string & {});
    readonly color?: {
        readonly primary?: string;
        readonly secondary?: string;
        readonly border?: string;
        readonly surface?: string;
        readonly header?: {
            readonly text?: string;
            readonly background?: string;
        };
        readonly body?: {
            readonly text?: string;
            readonly background?: string;
        };
    };
    readonly font?: string;
}
export interface Hooks {
    readonly request?: (event: RequestEvent) => void;
    readonly response?: (event: ResponseEvent) => void;
    readonly retry?: (event: RetryEvent) => void;
    readonly wait?: (event: WaitEvent) => void;
    readonly outcome?: (event: OutcomeEvent) => void;
}
export interface Info {
    deviceInfo?: DeviceInfo;
    customerInfo?: KeyValue[];
}
export interface InputIssue {
    readonly path: string;
    readonly problem: string;
    readonly allowed: string;
}
export interface InstalmentPlan {
    id: string;
}
export interface IssuedToken {
    readonly value: string;
    readonly expiresIn?: number;
}
export interface KeyValue {
    key: string;
    value: string;
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
export interface LinkBillingFields {
    billingAddressCollection?: boolean;
    billingCityCollection?: boolean;
    billingPostalCodeCollection?: boolean;
    billingCountryCollection?: boolean;
}
export interface LinkCustomField {
    tag: string;
    label: string;
    format?: string;
}
export interface LinkCustomInfo {
    parameters?: LinkCustomField;
}
export interface LinkCustomerFields {
    customerName?: boolean;
    customerEmail?: boolean;
}
export interface LinkDataCollection {
    customerInfo?: LinkCustomerFields;
    billingAddressInfo?: LinkBillingFields;
    shippingAddressInfo?: LinkShippingFields;
    customMerchantInfo?: LinkCustomInfo;
}
export interface LinkPaymentInfo {
    merchantId: string;
    acceptorId: string;
    terminalId: string;
    amount: Amount;
    validity: "HR48" | "HR72" | "DY90";
    linkType: "SNGL" | "MLTP";
    paymentMethods: LinkPaymentMethod[];
    reference: string;
    description: string;
}
export interface LinkRequest {
    paymentInfo: LinkPaymentInfo;
    dataCollection?: LinkDataCollection;
}
export interface LinkResult {
    returnStatus: ReturnStatus;
    redirectUrl?: string;
    paymentLinkUrl?: string;
    execution?: Execution;
}
export interface LinkShippingFields {
    shippingAddressCollection?: boolean;
    shippingCityCollection?: boolean;
    shippingPostalCodeCollection?: boolean;
    shippingCountryCollection?: boolean;
}
export interface LinksCreateInput {
    paymentInfo: LinkPaymentInfo;
    dataCollection?: LinkDataCollection;
}
export interface LinksResource<Options extends CallOptions = CallOptions> {
    create(input: LinksCreateInput, options?: Options): PayCall<LinksCreateResult>;
}
export interface LookupSummary {
    readonly status: "succeeded" | "declined" | "not-found" | "still-unknown";
    readonly outcome?: Outcome;
    readonly operation: string;
}
export interface MandateCancellationRequest {
    merchant?: BackOfficeMerchant;
    info?: Info;
}
export interface MandateCancellationResult {
    returnStatus: ReturnStatus;
    transactionID?: string;
    transactionSignature?: string;
    signature?: string;
    execution?: Execution;
}
export interface MandateChange {
    mandateIdentification?: string;
    mandateAction?: "CRTN" | "SSPN" | "RCTV" | "LMUP" | "CNCL" | (string & {});
    mandateActionStatus?: "SCCS" | "RJCT" | "RFSD" | (string & {});
    mandateType?: "SBSC" | "ONECLICK" | "SUBSCRIPTION" | (string & {});
    clientName?: string;
    aliasMBWAY?: string;
    mandateExpirationDate?: string;
    mandateAmountLimit?: AmountResult;
    mandateAvailable?: unknown;
    termsAndConditions?: string;
}
export interface MandateCreationRequest {
    merchant?: MandateMerchant;
    mandate: MandateRequest;
    info?: Info;
}
export interface MandateCreationResult {
    returnStatus: ReturnStatus;
    transactionID?: string;
    transactionId?: string;
    transactionSignature?: string;
    mandate?: MandateResult;
    execution?: Execution;
}
export interface MandateInquiryResult {
    returnStatus: ReturnStatus;
    mandate?: MandateResult;
    moreElementsIndicator?: boolean;
    execution?: Execution;
}
export interface MandateListResult {
    returnStatus: ReturnStatus;
    mandates?: MandateResult[];
    moreElementsIndicator?: boolean;
    execution?: Execution;
}
export interface MandateMerchant {
    terminalId?: TerminalId;
    channel?: Channel;
    merchantTransactionId?: MerchantTransactionId;
    transactionDescription?: string;
}
export interface MandateRequest {
    mandateType: MandateType;
    aliasMBWAY: Phone;
    customerName: string;
}
export interface MandateResult {
    mandateId?: string;
    mandateType?: "ONECLICK" | "SUBSCRIPTION" | (string & {});
    mandateStatus?: "ACTV" | "PEND" | (string & {});
    mandateExpirationDate?: string;
    amountLimit?: AmountResult;
    amountAvailable?: AmountResult;
    aliasMBWAY?: string;
    customerName?: string;
    transactionId?: string;
}
export interface MandatesCancelInput {
    transactionID: string;
    "Mbway-ID": string;
    Signature?: string;
    merchant?: BackOfficeMerchant;
    info?: Info;
}
export interface MandatesCreateForCheckoutInput {
    transactionID: string;
    Signature?: string;
    merchant?: MandateMerchant;
    mandate: MandateRequest;
    info?: Info;
}
export interface MandatesCreateInput {
    Signature?: string;
    merchant?: MandateMerchant;
    mandate: MandateRequest;
    info?: Info;
}
export interface MandatesInquiryDetailInput {
    transactionID: string;
    "Mbway-ID": string;
}
export interface MandatesInquiryInput {
    transactionID: string;
    "Mbway-ID": string;
}
export interface MandatesListInput {
}
export interface MandatesResource<Options extends CallOptions = CallOptions> {
    create(input: MandatesCreateInput, options?: Options): PayCall<MandatesCreateResult>;
    list(input?: MandatesListInput, options?: Options): PayCall<MandatesListResult>;
    createForCheckout(input: MandatesCreateForCheckoutInput, options?: Options): PayCall<MandatesCreateForCheckoutResult>;
    cancel(input: MandatesCancelInput, options?: Options): PayCall<MandatesCancelResult>;
    inquiry(input: MandatesInquiryInput, options?: Options): PayCall<MandatesInquiryResult>;
    inquiryDetail(input: MandatesInquiryDetailInput, options?: Options): PayCall<MandatesInquiryDetailResult>;
}
export interface MbWayInternationalPurchaseRequest {
    customerPhone: Phone;
    info?: Info;
    merchant?: ReturnAddress;
}
export interface MbWayMandateUse {
    mandateCreation: boolean;
    useMBWAYMandate: boolean;
}
export interface MbWayPurchaseInput {
    transactionID: string;
    Signature?: string;
    customerPhone?: string;
    mandate?: MbWayMandateUse;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface MbWayPurchaseInternationalInput {
    transactionID: string;
    customerPhone: string;
    info?: Info;
    merchant?: ReturnAddress;
}
export interface MbWayPurchaseRequest {
    customerPhone?: Phone;
    mandate?: MbWayMandateUse;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface MbWayResource<Options extends CallOptions = CallOptions> {
    purchase(input: MbWayPurchaseInput, options?: Options): PayCall<MbWayPurchaseResult>;
    purchaseInternational(input: MbWayPurchaseInternationalInput, options?: Options): PayCall<MbWayPurchaseInternationalResult>;
}
export interface MerchantInitiatedChargeInput {
    transactionID: string;
    merchant?: BackOfficeMerchant;
    transaction: MerchantInitiatedChargeTransaction;
    originalTransaction: OriginalTransaction;
}
export interface MerchantInitiatedChargeRequest {
    merchant?: BackOfficeMerchant;
    transaction: MerchantInitiatedChargeTransaction;
    originalTransaction: OriginalTransaction;
}
export interface MerchantInitiatedChargeTransaction {
    transactionTimestamp?: TransactionTimestamp;
    description: Description;
    amount: Amount;
}
export interface MerchantInitiatedResource<Options extends CallOptions = CallOptions> {
    charge(input: MerchantInitiatedChargeInput, options?: Options): PayCall<MerchantInitiatedChargeResult>;
}
export interface MerchantInitiatedTransaction {
    type: "UCOF" | "RCRR";
    amountQualifier: AmountQualifier;
    validityDate?: string;
    description?: string;
    schedule?: Schedule;
    active?: boolean;
}
export interface MerchantInitiatedTransactionResult {
    type?: "UCOF" | "RCRR" | (string & {});
    amountQualifier?: AmountQualifier;
    schedule?: ScheduleResult;
}
export interface MerchantResult {
    terminalId?: number | string;
    channel?: string;
    merchantTransactionId?: string;
    transactionDescription?: string;
    shopURL?: string;
    websiteAddress?: string;
}
export interface NotificationMerchant {
    transactionId?: string;
    terminalId?: number | string;
    merchantName?: string;
    inApp?: string | boolean;
}
export interface OAuthOptions extends Omit<TokenSourceOptions, "key" | "request"> {
    readonly url: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly scope?: string;
    readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}
export interface OldSpgChoice {
    readonly product: "spg";
    readonly version: "v1";
}
export interface OldSpgClient extends SpgV1Resources, Resolver<SpgV1Calls>, Raw<SpgV1Path> {
}
export interface OneClick {
    customerAcceptance?: boolean;
}
export interface OriginalTransaction {
    id: string;
    datetime: string;
}
export interface OutcomeEvent extends CallEvent {
    readonly outcome: Outcome | undefined;
    readonly error: PayError | undefined;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly attempts: readonly Attempt[];
    readonly duration: number;
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
export interface PaymentForm {
    readonly html: string;
    readonly scriptUrl: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly contentSecurityPolicy: Readonly<Record<"script-src" | "connect-src" | "frame-src", readonly string[]>>;
}
export interface PaymentLinkRequest {
    gatewayId: string;
    userAcceptanceIndicator: boolean;
    info?: Info;
    merchant?: ReturnAddress;
}
export interface PaymentLinkResult {
    returnStatus: ReturnStatus;
    transactionID: string;
    paymentStatus: PaymentStatus;
    redirectURL?: string;
    execution?: Execution;
}
export interface PaymentReference {
    entity: string;
    initialDatetime: string;
    finalDatetime: string;
    minAmount: Amount;
    maxAmount: Amount;
}
export interface PaymentReferenceResult {
    reference?: string;
    entity?: string;
    paymentEntity?: string;
    amount?: AmountResult;
    status?: "UNPAID" | "PAID" | "CANC" | (string & {});
    expireDate?: string;
    expiryDate?: string;
}
export interface PaymentToken {
    tokenType: string;
    value: string;
}
export interface PaymentsCancelInput {
    transactionID: string;
    merchant?: BackOfficeMerchant;
    transaction: CancellationTransaction;
    customer?: Customer;
    retry?: Retry;
}
export interface PaymentsCaptureInput {
    transactionID: string;
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: Customer;
    retry?: Retry;
    saleContext?: {
        [name: string]: unknown;
    };
}
export interface PaymentsCheckoutInput {
    merchant?: CheckoutMerchant;
    customer?: Customer;
    transaction: CheckoutTransaction;
    info?: Info;
    tokenisation?: Tokenisation;
    recurringTransaction?: RecurringTransaction;
    merchantInitiatedTransaction?: MerchantInitiatedTransaction;
    mandate?: CheckoutMandate;
    originalTransaction?: CheckoutOriginalTransaction;
    extendedInfo?: KeyValue[];
}
export interface PaymentsRefundInput {
    transactionID: string;
    Signature?: string;
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: Customer;
    retry?: Retry;
}
export interface PaymentsResource<Options extends CallOptions = CallOptions> {
    checkout(input: PaymentsCheckoutInput, options?: Options): PayCall<PaymentsCheckoutResult>;
    statusByMerchantId(input: PaymentsStatusByMerchantIdInput, options?: Options): PayCall<PaymentsStatusByMerchantIdResult>;
    status(input: PaymentsStatusInput, options?: Options): PayCall<PaymentsStatusResult>;
    capture(input: PaymentsCaptureInput, options?: Options): PayCall<PaymentsCaptureResult>;
    cancel(input: PaymentsCancelInput, options?: Options): PayCall<PaymentsCancelResult>;
    refund(input: PaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;
}
export interface PaymentsStatusByMerchantIdInput {
    merchantTransactionId: string;
}
export interface PaymentsStatusInput {
    transactionID: string;
}
export interface PurchaseResult {
    returnStatus: ReturnStatus;
    transactionID: string;
    paymentStatus: PaymentStatus;
    actionResponse?: ActionResponse;
    token?: Token;
    tokenList?: Token[];
    amount?: AmountResult;
    merchant?: MerchantResult;
    instalmentPlan?: {
        [key: string]: unknown;
    };
    merchantInitiatedTransaction?: MerchantInitiatedTransactionResult;
    recurringTransaction?: RecurringTransactionResult;
    threeDSecure?: {
        [key: string]: unknown;
    };
    execution?: Execution;
}
export interface QrCodeBilling {
    billingTIN?: string;
    billingAddressLine1?: string;
    billingAddressLine2?: string;
    billingAddressCity?: string;
    billingAddressPostalCode?: string;
    billingMobilePhone?: string;
}
export interface QrCodeProduct {
    staticQRCodeId?: string;
    twoStepPurchase?: string | boolean;
    aliasName?: string;
    merchantContactType?: string;
    productName?: string;
    productQuantity?: string | number;
    productAmount?: string | number | {
        [key: string]: unknown;
    };
    expeditionAmount?: string | number | {
        [key: string]: unknown;
    };
    contactClientIndicator?: string | boolean;
    customerSupportContact?: string;
}
export interface QuickTransferChannel {
    gatewayId?: string;
    gatewayName?: string;
    gatewayType?: "PBL" | (string & {});
    bankName?: string;
    iconURL?: string;
    statusDate?: string;
    countryCode?: string;
}
export interface QuickTransferChannelsRequest {
    countryCode?: string;
}
export interface QuickTransferChannelsResult {
    returnStatus: ReturnStatus;
    paymentChannels?: QuickTransferChannel[];
}
export interface QuickTransfersChannelsInput {
    countryCode?: string;
}
export interface QuickTransfersPaymentLinkInput {
    transactionID: string;
    gatewayId: string;
    userAcceptanceIndicator: boolean;
    info?: Info;
    merchant?: ReturnAddress;
}
export interface QuickTransfersRegulationsInput {
    body: RegulationsQuery;
}
export interface QuickTransfersResource<Options extends CallOptions = CallOptions> {
    paymentLink(input: QuickTransfersPaymentLinkInput, options?: Options): PayCall<QuickTransfersPaymentLinkResult>;
    channels(input?: QuickTransfersChannelsInput, options?: Options): PayCall<QuickTransfersChannelsResult>;
    regulations(input: QuickTransfersRegulationsInput, options?: Options): PayCall<QuickTransfersRegulationsResult>;
}
export interface RateLimit {
    readonly requests: number;
    readonly window: number;
}
export interface Raw<Path extends keyof paths> {
    readonly raw: Client<Pick<paths, Path>>;
}
export interface RecurringChargeInput {
    transactionID: string;
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: Customer;
    retry?: Retry;
}
export interface RecurringChargeRequest {
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: Customer;
    retry?: Retry;
}
export interface RecurringResource<Options extends CallOptions = CallOptions> {
    charge(input: RecurringChargeInput, options?: Options): PayCall<RecurringChargeResult>;
}
export interface RecurringTransaction {
    validityDate: string;
    amountQualifier: AmountQualifier;
    description?: string;
    schedule?: Schedule;
}
export interface RecurringTransactionResult {
    status?: string;
}
export interface ReferenceRequest {
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface ReferenceResult {
    returnStatus: ReturnStatus;
    transactionID: string;
    paymentStatus: PaymentStatus;
    paymentReference?: PaymentReferenceResult;
    amount?: AmountResult;
    merchant?: MerchantResult;
    actionResponse?: ActionResponse;
    execution?: Execution;
}
export interface ReferencesGenerateInput {
    transactionID: string;
    Signature?: string;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface ReferencesResource<Options extends CallOptions = CallOptions> {
    generate(input: ReferencesGenerateInput, options?: Options): PayCall<ReferencesGenerateResult>;
}
export interface RefundRequest {
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: Customer;
    retry?: Retry;
}
export interface Regulation {
    regulationId?: string;
    url?: string;
    type?: string;
    inputLabel?: string;
}
export interface RegulationsQuery {
    gatewayId: string;
}
export interface RegulationsRequest {
    body: RegulationsQuery;
}
export interface RegulationsResult {
    returnStatus: ReturnStatus;
    transactionStatus?: TechnicalStatus;
    regulations?: Regulation[];
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
export interface ResponseEvent extends CallEvent, Attempt {
    readonly requestId: string | undefined;
    readonly body: unknown;
}
export interface Retry {
    counter: number;
}
export interface RetryEvent extends CallEvent {
    readonly attempt: number;
    readonly reason: RetryReason;
    readonly wait: number;
}
export interface ReturnAddress {
    merchantURL?: string;
}
export interface ReturnStatus {
    statusCode: StatusCode;
    statusMsg?: "Success" | "Pending" | "Declined" | "Error" | "InProcessing" | (string & {});
    statusDescription?: string;
}
export interface Schedule {
    initialDate?: string;
    finalDate?: string;
    interval?: Interval;
}
export interface ScheduleResult {
    initialDate?: string;
    finalDate?: string;
    interval?: Interval;
}
export interface Secrets {
    readonly values: ReadonlySet<string>;
    readonly pointers: readonly string[];
}
export interface SendProgress {
    sent: boolean;
}
export interface SettlementPoint {
    id: string;
    amount: Amount;
}
export interface SibsCredentials {
    readonly token: SecretSource;
    readonly clientId: string;
}
export interface SpgChoice {
    readonly product: "spg";
    readonly version?: "v2";
}
export interface SpgClient extends SpgV2Resources, Resolver<SpgV2Calls>, Raw<SpgV2Path> {
}
export interface SpgV1Address {
    street1: string;
    street2?: string;
    city: string;
    postcode: string;
    country: string;
}
export interface SpgV1Calls {
    readonly payments: PaymentsResource;
    readonly recurring: RecurringResource;
    readonly cards: CardsResource;
    readonly tokens: TokensResource;
    readonly wallets: WalletsResource;
    readonly mbWay: Pick<MbWayResource, "purchase">;
    readonly references: ReferencesResource;
}
export interface SpgV1CardsPurchaseInput {
    cardInfo?: CardInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
    tokenInfo?: TokenInfo;
}
export interface SpgV1CardsResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: SpgV1CardsPurchaseInput, options?: Options): PayCall<CardsPurchaseResult>;
}
export interface SpgV1CheckoutMerchant {
    terminalId?: number;
    channel?: Channel;
    merchantTransactionId?: string;
}
export interface SpgV1CheckoutTransaction {
    transactionTimestamp?: string;
    description: string;
    moto: boolean;
    paymentType: "PURS" | "AUTH";
    amount: Amount;
    paymentMethod: SpgPaymentMethod[];
    paymentReference?: PaymentReference;
}
export interface SpgV1Customer {
    customerInfo?: SpgV1CustomerInfo;
    extendedInfo?: KeyValue[];
}
export interface SpgV1CustomerInfo {
    customerName?: string;
    customerEmail?: string;
    shippingAddress?: SpgV1Address;
    billingAddress?: SpgV1Address;
    billingAddressSameAsShippingAddress?: boolean;
}
export interface SpgV1MbWayPurchaseInput {
    customerPhone?: string;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface SpgV1MbWayResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: SpgV1MbWayPurchaseInput, options?: Options): PayCall<MbWayPurchaseResult>;
}
export interface SpgV1PaymentsCancelInput {
    transactionID: string;
    merchant?: BackOfficeMerchant;
    transaction: CancellationTransaction;
    customer?: SpgV1Customer;
    retry?: Retry;
}
export interface SpgV1PaymentsCaptureInput {
    transactionID: string;
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: SpgV1Customer;
    retry?: Retry;
    saleContext?: {
        [name: string]: unknown;
    };
}
export interface SpgV1PaymentsCheckoutInput {
    merchant?: SpgV1CheckoutMerchant;
    customer?: SpgV1Customer;
    transaction: SpgV1CheckoutTransaction;
    info?: Info;
    tokenisation?: Tokenisation;
    recurringTransaction?: RecurringTransaction;
    mandate?: CheckoutMandate;
    originalTransaction?: CheckoutOriginalTransaction;
}
export interface SpgV1PaymentsRefundInput {
    transactionID: string;
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: SpgV1Customer;
    retry?: Retry;
}
export interface SpgV1PaymentsResource<Options extends CallOptions = CallOptions> {
    checkout(input: SpgV1PaymentsCheckoutInput, options?: Options): PayCall<PaymentsCheckoutResult>;
    statusByMerchantId(input: PaymentsStatusByMerchantIdInput, options?: Options): PayCall<PaymentsStatusByMerchantIdResult>;
    status(input: PaymentsStatusInput, options?: Options): PayCall<PaymentsStatusResult>;
    capture(input: SpgV1PaymentsCaptureInput, options?: Options): PayCall<PaymentsCaptureResult>;
    cancel(input: SpgV1PaymentsCancelInput, options?: Options): PayCall<PaymentsCancelResult>;
    refund(input: SpgV1PaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;
}
export interface SpgV1RecurringChargeInput {
    transactionID: string;
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: SpgV1Customer;
    retry?: Retry;
}
export interface SpgV1RecurringResource<Options extends CallOptions = CallOptions> {
    charge(input: SpgV1RecurringChargeInput, options?: Options): PayCall<RecurringChargeResult>;
}
export interface SpgV1ReferencesGenerateInput {
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface SpgV1ReferencesResource<Options extends CallOptions = CallOptions> {
    generate(checkout: Checkout, input?: SpgV1ReferencesGenerateInput, options?: Options): PayCall<ReferencesGenerateResult>;
}
export interface SpgV1Resources {
    readonly payments: SpgV1PaymentsResource;
    readonly recurring: SpgV1RecurringResource;
    readonly cards: SpgV1CardsResource;
    readonly tokens: SpgV1TokensResource;
    readonly wallets: SpgV1WalletsResource;
    readonly mbWay: SpgV1MbWayResource;
    readonly references: SpgV1ReferencesResource;
}
export interface SpgV1TokensPurchaseInput {
    tokenInfo?: TokenInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface SpgV1TokensResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: SpgV1TokensPurchaseInput, options?: Options): PayCall<TokensPurchaseResult>;
}
export interface SpgV1WalletsPurchaseInput {
    tokenInfo?: {
        [name: string]: unknown;
    };
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface SpgV1WalletsResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: SpgV1WalletsPurchaseInput, options?: Options): PayCall<WalletsPurchaseResult>;
}
export interface SpgV2Address {
    street1: string;
    street2?: string;
    city: string;
    postcode: string;
    country: string;
}
export interface SpgV2Calls {
    readonly payments: PaymentsResource;
    readonly cashOuts: CashOutsResource;
    readonly merchantInitiated: MerchantInitiatedResource;
    readonly cards: CardsResource;
    readonly tokens: TokensResource;
    readonly wallets: WalletsResource;
    readonly mbWay: Pick<MbWayResource, "purchase">;
    readonly references: ReferencesResource;
    readonly mandates: MandatesResource;
}
export interface SpgV2CardsPurchaseInput {
    Signature?: string;
    cardInfo?: CardInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
    instalmentPlan?: InstalmentPlan;
    merchantInitiatedTransaction?: MerchantInitiatedTransaction;
    tokenInfo?: TokenInfo;
}
export interface SpgV2CardsResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: SpgV2CardsPurchaseInput, options?: Options): PayCall<CardsPurchaseResult>;
}
export interface SpgV2CheckoutMerchant {
    terminalId?: number;
    channel?: Channel;
    merchantTransactionId?: string;
}
export interface SpgV2CheckoutTransaction {
    transactionTimestamp?: string;
    description: string;
    moto: boolean;
    paymentType: "PURS" | "AUTH";
    amount: Amount;
    paymentMethod: SpgPaymentMethod[];
    paymentReference?: PaymentReference;
}
export interface SpgV2Customer {
    customerInfo?: SpgV2CustomerInfo;
    extendedInfo?: KeyValue[];
}
export interface SpgV2CustomerInfo {
    customerName?: string;
    customerEmail?: string;
    shippingAddress?: SpgV2Address;
    billingAddress?: SpgV2Address;
    billingAddressSameAsShippingAddress?: boolean;
}
export interface SpgV2MbWayPurchaseInput {
    Signature?: string;
    customerPhone?: string;
    mandate?: MbWayMandateUse;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface SpgV2MbWayResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: SpgV2MbWayPurchaseInput, options?: Options): PayCall<MbWayPurchaseResult>;
}
export interface SpgV2PaymentsCancelInput {
    transactionID: string;
    merchant?: BackOfficeMerchant;
    transaction: CancellationTransaction;
    customer?: SpgV2Customer;
    retry?: Retry;
}
export interface SpgV2PaymentsCaptureInput {
    transactionID: string;
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: SpgV2Customer;
    retry?: Retry;
    saleContext?: {
        [name: string]: unknown;
    };
}
export interface SpgV2PaymentsCheckoutInput {
    merchant?: SpgV2CheckoutMerchant;
    customer?: SpgV2Customer;
    transaction: SpgV2CheckoutTransaction;
    info?: Info;
    tokenisation?: Tokenisation;
    merchantInitiatedTransaction?: MerchantInitiatedTransaction;
    mandate?: CheckoutMandate;
    originalTransaction?: CheckoutOriginalTransaction;
}
export interface SpgV2PaymentsRefundInput {
    transactionID: string;
    Signature?: string;
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: SpgV2Customer;
    retry?: Retry;
}
export interface SpgV2PaymentsResource<Options extends CallOptions = CallOptions> {
    checkout(input: SpgV2PaymentsCheckoutInput, options?: Options): PayCall<PaymentsCheckoutResult>;
    statusByMerchantId(input: PaymentsStatusByMerchantIdInput, options?: Options): PayCall<PaymentsStatusByMerchantIdResult>;
    status(input: PaymentsStatusInput, options?: Options): PayCall<PaymentsStatusResult>;
    capture(input: SpgV2PaymentsCaptureInput, options?: Options): PayCall<PaymentsCaptureResult>;
    cancel(input: SpgV2PaymentsCancelInput, options?: Options): PayCall<PaymentsCancelResult>;
    refund(input: SpgV2PaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;
}
export interface SpgV2ReferencesGenerateInput {
    Signature?: string;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface SpgV2ReferencesResource<Options extends CallOptions = CallOptions> {
    generate(checkout: Checkout, input?: SpgV2ReferencesGenerateInput, options?: Options): PayCall<ReferencesGenerateResult>;
}
export interface SpgV2Resources {
    readonly payments: SpgV2PaymentsResource;
    readonly cashOuts: CashOutsResource;
    readonly merchantInitiated: MerchantInitiatedResource;
    readonly cards: SpgV2CardsResource;
    readonly tokens: SpgV2TokensResource;
    readonly wallets: SpgV2WalletsResource;
    readonly mbWay: SpgV2MbWayResource;
    readonly references: SpgV2ReferencesResource;
    readonly mandates: MandatesResource;
}
export interface SpgV2TokensPurchaseInput {
    Signature?: string;
    tokenInfo?: TokenInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
    merchantInitiatedTransaction?: MerchantInitiatedTransaction;
}
export interface SpgV2TokensResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: SpgV2TokensPurchaseInput, options?: Options): PayCall<TokensPurchaseResult>;
}
export interface SpgV2WalletsPurchaseInput {
    Signature?: string;
    tokenInfo?: {
        [name: string]: unknown;
    };
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface SpgV2WalletsResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: SpgV2WalletsPurchaseInput, options?: Options): PayCall<WalletsPurchaseResult>;
}
export interface StargateBlikPurchaseInput {
    BLIKCode?: string;
    tokenInfo?: TokenInfo;
    info?: Info;
    merchant?: ReturnAddress;
}
export interface StargateBlikResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: StargateBlikPurchaseInput, options?: Options): PayCall<BlikPurchaseResult>;
}
export interface StargateCalls {
    readonly payments: PaymentsResource;
    readonly recurring: RecurringResource;
    readonly cards: CardsResource;
    readonly tokens: TokensResource;
    readonly wallets: WalletsResource;
    readonly mbWay: Pick<MbWayResource, "purchaseInternational">;
    readonly blik: BlikResource;
    readonly quickTransfers: QuickTransfersResource;
    readonly links: LinksResource;
    readonly webhookSettings: WebhookSettingsResource;
}
export interface StargateCardsPurchaseInput {
    cardInfo?: CardInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
    tokenInfo?: TokenInfo;
}
export interface StargateCardsResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: StargateCardsPurchaseInput, options?: Options): PayCall<CardsPurchaseResult>;
}
export interface StargateCheckoutTransaction {
    transactionTimestamp?: string;
    description: string;
    moto: boolean;
    paymentType: "PURS" | "AUTH";
    amount: Amount;
    paymentMethod: StargatePaymentMethod[];
    oneClick?: OneClick;
    settlementPoint?: SettlementPoint[];
}
export interface StargateChoice {
    readonly product: "stargate";
    readonly version?: "v1";
}
export interface StargateClient extends StargateResources, Resolver<StargateCalls>, Raw<StargatePath> {
}
export interface StargateMbWayPurchaseInternationalInput {
    customerPhone: string;
    info?: Info;
    merchant?: ReturnAddress;
}
export interface StargateMbWayResource<Options extends CallOptions = CallOptions> {
    purchaseInternational(checkout: Checkout, input: StargateMbWayPurchaseInternationalInput, options?: Options): PayCall<MbWayPurchaseInternationalResult>;
}
export interface StargatePaymentsCheckoutInput {
    merchant?: CheckoutMerchant;
    customer?: Customer;
    transaction: StargateCheckoutTransaction;
    info?: Info;
    tokenisation?: Tokenisation;
    recurringTransaction?: RecurringTransaction;
    originalTransaction?: CheckoutOriginalTransaction;
    extendedInfo?: KeyValue[];
}
export interface StargatePaymentsRefundInput {
    transactionID: string;
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: Customer;
    retry?: Retry;
}
export interface StargatePaymentsResource<Options extends CallOptions = CallOptions> {
    checkout(input: StargatePaymentsCheckoutInput, options?: Options): PayCall<PaymentsCheckoutResult>;
    statusByMerchantId(input: PaymentsStatusByMerchantIdInput, options?: Options): PayCall<PaymentsStatusByMerchantIdResult>;
    status(input: PaymentsStatusInput, options?: Options): PayCall<PaymentsStatusResult>;
    capture(input: PaymentsCaptureInput, options?: Options): PayCall<PaymentsCaptureResult>;
    cancel(input: PaymentsCancelInput, options?: Options): PayCall<PaymentsCancelResult>;
    refund(input: StargatePaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;
}
export interface StargateQuickTransfersPaymentLinkInput {
    gatewayId: string;
    userAcceptanceIndicator: boolean;
    info?: Info;
    merchant?: ReturnAddress;
}
export interface StargateQuickTransfersResource<Options extends CallOptions = CallOptions> {
    paymentLink(checkout: Checkout, input: StargateQuickTransfersPaymentLinkInput, options?: Options): PayCall<QuickTransfersPaymentLinkResult>;
    channels(checkout: Checkout, input?: QuickTransfersChannelsInput, options?: Options): PayCall<QuickTransfersChannelsResult>;
    regulations(checkout: Checkout, input: QuickTransfersRegulationsInput, options?: Options): PayCall<QuickTransfersRegulationsResult>;
}
export interface StargateResources {
    readonly payments: StargatePaymentsResource;
    readonly recurring: RecurringResource;
    readonly cards: StargateCardsResource;
    readonly tokens: StargateTokensResource;
    readonly wallets: StargateWalletsResource;
    readonly mbWay: StargateMbWayResource;
    readonly blik: StargateBlikResource;
    readonly quickTransfers: StargateQuickTransfersResource;
    readonly links: LinksResource;
    readonly webhookSettings: WebhookSettingsResource;
}
export interface StargateTokensPurchaseInput {
    tokenInfo?: TokenInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
    oneClick?: OneClick;
}
export interface StargateTokensResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: StargateTokensPurchaseInput, options?: Options): PayCall<TokensPurchaseResult>;
}
export interface StargateWalletsPurchaseInput {
    tokenInfo?: {
        [name: string]: unknown;
    };
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface StargateWalletsResource<Options extends CallOptions = CallOptions> {
    purchase(checkout: Checkout, input: StargateWalletsPurchaseInput, options?: Options): PayCall<WalletsPurchaseResult>;
}
export interface StatusResult {
    returnStatus: ReturnStatus;
    transactionID: string;
    transactionDateTime?: string;
    merchant?: MerchantResult;
    amount?: AmountResult;
    paymentType?: PaymentType;
    paymentStatus: PaymentStatus;
    paymentMethod?: PaymentMethod;
    transactionStatusCode?: StatusCode;
    transactionStatusDescription?: string;
    paymentReference?: PaymentReferenceResult;
    token?: Token;
    mbwayMandate?: MandateChange;
    merchantInitiatedTransaction?: MerchantInitiatedTransactionResult;
    recurringTransaction?: RecurringTransactionResult;
    execution?: Execution;
}
export interface Step<Kind extends string> {
    readonly kind: Kind;
    readonly actionProcessed: ActionProcessed;
    readonly form: BrowserForm | undefined;
}
export interface StoredToken {
    readonly value: string;
    readonly expiresAt?: number;
}
export interface Token {
    tokenType?: "Card" | "MobilePhone" | (string & {});
    value?: string;
    tokenName?: string;
    maskedPAN?: string;
    expireDate?: string;
}
export interface TokenInfo {
    tokenType: string;
    value: string;
    secureCode?: string;
}
export interface TokenPurchaseRequest {
    tokenInfo?: TokenInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
    merchantInitiatedTransaction?: MerchantInitiatedTransaction;
    oneClick?: OneClick;
}
export interface TokenSource {
    get(): string | Promise<string>;
    invalidate(value: string): void;
}
export interface TokenSourceOptions {
    readonly key: string;
    readonly request: (signal: AbortSignal) => Promise<IssuedToken>;
    readonly store?: TokenStore;
    readonly refreshBefore?: number;
    readonly timeout?: number;
    readonly clock?: Clock;
    readonly random?: () => number;
}
export interface TokenStore {
    read(key: string): Promise<StoredToken | undefined>;
    write(key: string, token: StoredToken): Promise<void>;
    remove(key: string, value: string): Promise<void>;
    exclusively?<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}
export interface Tokenisation {
    tokenisationRequest?: TokenisationRequest;
    paymentTokens?: PaymentToken[];
}
export interface TokenisationRequest {
    tokeniseCard: boolean;
}
export interface TokensPurchaseInput {
    transactionID: string;
    Signature?: string;
    tokenInfo?: TokenInfo;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
    merchantInitiatedTransaction?: MerchantInitiatedTransaction;
    oneClick?: OneClick;
}
export interface TokensResource<Options extends CallOptions = CallOptions> {
    purchase(input: TokensPurchaseInput, options?: Options): PayCall<TokensPurchaseResult>;
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
export interface WalletPurchaseRequest {
    tokenInfo?: {
        [key: string]: unknown;
    };
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface WalletsPurchaseInput {
    transactionID: string;
    Signature?: string;
    tokenInfo?: {
        [name: string]: unknown;
    };
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface WalletsResource<Options extends CallOptions = CallOptions> {
    purchase(input: WalletsPurchaseInput, options?: Options): PayCall<WalletsPurchaseResult>;
}
export interface WebhookChannel {
    notificationType: "URL" | "EMAIL";
    value: string;
    security?: WebhookSecurity;
}
export interface WebhookListItem {
    webhook?: {
        [key: string]: unknown;
    };
}
export interface WebhookListRequest {
    acquirerId: string;
    merchantId: string;
    acceptorId?: string;
    terminalId?: string;
}
export interface WebhookListResult {
    returnStatus: ReturnStatus;
    webhooks?: WebhookListItem[];
}
export interface WebhookPaymentMethod {
    paymentMethodNotificationCode: "MBWY" | "CARD" | "BLIK" | "PYBL" | "XPAY" | "BNCT" | "IDEL" | "PLKV" | "BNPL" | (string & {});
}
export interface WebhookSecurity {
    key: string;
    supportEmail: string;
    algorithm: "AES-256-GCM";
}
export interface WebhookSettingsCreateInput {
    acquirerId: string;
    merchantId: string;
    acceptorId?: string;
    terminalId?: string;
    "TPP-Request-ID"?: string;
    "User-ID": string;
    "User-Organization-ID": string;
    notificationConfigurationCode?: string;
    requestOperationType: "INS";
    paymentMethods: WebhookPaymentMethod[];
    channelTypeNotification: WebhookChannel;
}
export interface WebhookSettingsListInput {
    "TPP-Request-ID"?: string;
    "User-ID": string;
    "User-Organization-ID": string;
    acquirerId: string;
    merchantId: string;
    acceptorId?: string;
    terminalId?: string;
}
export interface WebhookSettingsRequest {
    notificationConfigurationCode?: string;
    requestOperationType: "INS";
    paymentMethods: WebhookPaymentMethod[];
    channelTypeNotification: WebhookChannel;
}
export interface WebhookSettingsResource<Options extends CallOptions = CallOptions> {
    update(input: WebhookSettingsUpdateInput, options?: Options): PayCall<WebhookSettingsUpdateResult>;
    create(input: WebhookSettingsCreateInput, options?: Options): PayCall<WebhookSettingsCreateResult>;
    list(input: WebhookSettingsListInput, options?: Options): PayCall<WebhookSettingsListResult>;
}
export interface WebhookSettingsResult {
    returnStatus: ReturnStatus;
    transactionStatus?: TechnicalStatus;
}
export interface WebhookSettingsUpdateInput {
    acquirerId: string;
    merchantId: string;
    acceptorId?: string;
    terminalId?: string;
    "TPP-Request-ID"?: string;
    "User-ID": string;
    "User-Organization-ID": string;
    notificationConfigurationCode: string;
    requestOperationType: "INS" | "DEL";
    paymentMethods: WebhookPaymentMethod[];
    channelTypeNotification: WebhookChannel;
}
export interface WebhookSettingsUpdateRequest {
    notificationConfigurationCode: string;
    requestOperationType: "INS" | "DEL";
    paymentMethods: WebhookPaymentMethod[];
    channelTypeNotification: WebhookChannel;
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
        AmountQualifier: AmountQualifier;
        Interval: Interval;
        Schedule: Schedule;
        ScheduleResult: ScheduleResult;
        RecurringTransaction: RecurringTransaction;
        RecurringTransactionResult: RecurringTransactionResult;
        MerchantInitiatedTransaction: MerchantInitiatedTransaction;
        MerchantInitiatedTransactionResult: MerchantInitiatedTransactionResult;
        BackOfficeMerchant: BackOfficeMerchant;
        OriginalTransaction: OriginalTransaction;
        CancellationTransaction: CancellationTransaction;
        CancellationRequest: CancellationRequest;
        Retry: Retry;
        BackOfficeTransaction: BackOfficeTransaction;
        CaptureRequest: CaptureRequest;
        RefundRequest: RefundRequest;
        RecurringChargeRequest: RecurringChargeRequest;
        MerchantInitiatedChargeTransaction: MerchantInitiatedChargeTransaction;
        MerchantInitiatedChargeRequest: MerchantInitiatedChargeRequest;
        BackOfficeResult: BackOfficeResult;
        CashOutAlias: CashOutAlias;
        CashOutCard: CashOutCard;
        CashOutMerchant: CashOutMerchant;
        CashOutRequest: CashOutRequest;
        Address: Address;
        CustomerInfo: CustomerInfo;
        Customer: Customer;
        SettlementPoint: SettlementPoint;
        CheckoutMandate: CheckoutMandate;
        CheckoutOriginalTransaction: CheckoutOriginalTransaction;
        CheckoutMerchant: CheckoutMerchant;
        CheckoutTransaction: CheckoutTransaction;
        CheckoutRequest: CheckoutRequest;
        CheckoutResult: CheckoutResult;
        StatusCode: StatusCode;
        TerminalId: TerminalId;
        Channel: Channel;
        MerchantTransactionId: MerchantTransactionId;
        TransactionTimestamp: TransactionTimestamp;
        Description: Description;
        Currency: Currency;
        Amount: Amount;
        AmountResult: AmountResult;
        ReturnStatus: ReturnStatus;
        Execution: Execution;
        PaymentStatus: PaymentStatus;
        PaymentType: PaymentType;
        MerchantResult: MerchantResult;
        Token: Token;
        KeyValue: KeyValue;
        ErrorResult: ErrorResult;
        Phone: Phone;
        TechnicalStatus: TechnicalStatus;
        DeviceInfo: DeviceInfo;
        Info: Info;
        PaymentEvent: PaymentEvent;
        ReferenceGeneratedEvent: ReferenceGeneratedEvent;
        ReferencePaidEvent: ReferencePaidEvent;
        MandateCreatedEvent: MandateCreatedEvent;
        MandateSuspendedEvent: MandateSuspendedEvent;
        MandateReactivatedEvent: MandateReactivatedEvent;
        MandateLimitsChangedEvent: MandateLimitsChangedEvent;
        MandateCancelledEvent: MandateCancelledEvent;
        MerchantInitiatedChargeEvent: MerchantInitiatedChargeEvent;
        CancellationEvent: CancellationEvent;
        CashOutEvent: CashOutEvent;
        QrCodePaymentEvent: QrCodePaymentEvent;
        LinkPaymentInfo: LinkPaymentInfo;
        LinkPaymentMethod: LinkPaymentMethod;
        LinkCustomerFields: LinkCustomerFields;
        LinkBillingFields: LinkBillingFields;
        LinkShippingFields: LinkShippingFields;
        LinkCustomField: LinkCustomField;
        LinkCustomInfo: LinkCustomInfo;
        LinkDataCollection: LinkDataCollection;
        LinkRequest: LinkRequest;
        LinkResult: LinkResult;
        MandateType: MandateType;
        MandateRequest: MandateRequest;
        MandateMerchant: MandateMerchant;
        MandateCreationRequest: MandateCreationRequest;
        MandateCancellationRequest: MandateCancellationRequest;
        MandateInquiryRequest: MandateInquiryRequest;
        MandateResult: MandateResult;
        MandateCreationResult: MandateCreationResult;
        MandateCancellationResult: MandateCancellationResult;
        MandateInquiryResult: MandateInquiryResult;
        MandateListResult: MandateListResult;
        MandateChange: MandateChange;
        MbWayMandateUse: MbWayMandateUse;
        MbWayPurchaseRequest: MbWayPurchaseRequest;
        MbWayInternationalPurchaseRequest: MbWayInternationalPurchaseRequest;
        NotificationMerchant: NotificationMerchant;
        Notification: Notification$1;
        FinancialOperation: FinancialOperation;
        QrCodeProduct: QrCodeProduct;
        QrCodeBilling: QrCodeBilling;
        Acknowledgement: Acknowledgement;
        SpgPaymentMethod: SpgPaymentMethod;
        StargatePaymentMethod: StargatePaymentMethod;
        RequestedPaymentMethod: RequestedPaymentMethod;
        PaymentMethod: PaymentMethod;
        ReturnAddress: ReturnAddress;
        CardInfo: CardInfo;
        ActionProcessed: ActionProcessed;
        CardPurchaseRequest: CardPurchaseRequest;
        InstalmentPlan: InstalmentPlan;
        BlikPurchaseRequest: BlikPurchaseRequest;
        ActionParameter: ActionParameter;
        ActionData: ActionData;
        ActionResponse: ActionResponse;
        PurchaseResult: PurchaseResult;
        QuickTransferChannelsRequest: QuickTransferChannelsRequest;
        QuickTransferChannel: QuickTransferChannel;
        QuickTransferChannelsResult: QuickTransferChannelsResult;
        RegulationsQuery: RegulationsQuery;
        RegulationsRequest: RegulationsRequest;
        Regulation: Regulation;
        RegulationsResult: RegulationsResult;
        PaymentLinkRequest: PaymentLinkRequest;
        PaymentLinkResult: PaymentLinkResult;
        PaymentReference: PaymentReference;
        PaymentReferenceResult: PaymentReferenceResult;
        ReferenceRequest: ReferenceRequest;
        ReferenceResult: ReferenceResult;
        StatusResult: StatusResult;
        OneClick: OneClick;
        TokenisationRequest: TokenisationRequest;
        PaymentToken: PaymentToken;
        Tokenisation: Tokenisation;
        TokenInfo: TokenInfo;
        TokenPurchaseRequest: TokenPurchaseRequest;
        WalletPurchaseRequest: WalletPurchaseRequest;
        WebhookPaymentMethod: WebhookPaymentMethod;
        WebhookSecurity: WebhookSecurity;
        WebhookChannel: WebhookChannel;
        WebhookSettingsRequest: WebhookSettingsRequest;
        WebhookSettingsUpdateRequest: WebhookSettingsUpdateRequest;
        WebhookSettingsResult: WebhookSettingsResult;
        WebhookListRequest: WebhookListRequest;
        WebhookListItem: WebhookListItem;
        WebhookListResult: WebhookListResult;
    };
    responses: {
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResult;
            };
        };
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResult;
            };
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResult;
            };
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResult;
            };
        };
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResult;
            };
        };
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResult;
            };
        };
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResult;
            };
        };
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResult;
            };
        };
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorResult;
            };
        };
        Acknowledged: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Acknowledgement;
            };
        };
    };
    parameters: {
        TransactionID: string;
        MandateTransactionID: string;
        MbWayId: Phone;
        Signature: string;
        AcquirerId: string;
        MerchantId: string;
        AcceptorId: string;
        TerminalIdQuery: string;
        TppRequestId: string;
        UserId: string;
        UserOrganizationId: string;
        InitializationVector: string;
        AuthenticationTag: string;
    };
    requestBodies: never;
    headers: {
        TppRequestIdEcho: string;
    };
    pathItems: never;
}
export interface operations {
    checkout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CheckoutRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckoutResult;
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckoutResult;
                };
            };
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CheckoutResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    statusByMerchantId: {
        parameters: {
            query: {
                merchantTransactionId: string;
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
                    "application/json": StatusResult;
                };
            };
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    cashOut: {
        parameters: {
            query?: never;
            header?: {
                Signature?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CashOutRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackOfficeResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transactionID: components["parameters"]["TransactionID"];
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
                    "application/json": StatusResult;
                };
            };
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    capture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CaptureRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackOfficeResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CancellationRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackOfficeResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    refund: {
        parameters: {
            query?: never;
            header?: {
                Signature?: components["parameters"]["Signature"];
            };
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RefundRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackOfficeResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    recurringCharge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RecurringChargeRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PurchaseResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    merchantInitiatedCharge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MerchantInitiatedChargeRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PurchaseResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    cardPurchase: {
        parameters: {
            query?: never;
            header?: {
                Signature?: components["parameters"]["Signature"];
            };
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CardPurchaseRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PurchaseResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    tokenPurchase: {
        parameters: {
            query?: never;
            header?: {
                Signature?: components["parameters"]["Signature"];
            };
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TokenPurchaseRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PurchaseResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    walletPurchase: {
        parameters: {
            query?: never;
            header?: {
                Signature?: components["parameters"]["Signature"];
            };
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WalletPurchaseRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PurchaseResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    mbWayPurchase: {
        parameters: {
            query?: never;
            header?: {
                Signature?: components["parameters"]["Signature"];
            };
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MbWayPurchaseRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PurchaseResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    mbWayInternationalPurchase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MbWayInternationalPurchaseRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PurchaseResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    referenceGenerate: {
        parameters: {
            query?: never;
            header?: {
                Signature?: components["parameters"]["Signature"];
            };
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReferenceRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReferenceResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    blikPurchase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BlikPurchaseRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PurchaseResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    quickTransferPaymentLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentLinkRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentLinkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    quickTransferChannels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": QuickTransferChannelsRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": QuickTransferChannelsResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    quickTransferRegulations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RegulationsRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RegulationsResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    mandateCreate: {
        parameters: {
            query?: never;
            header?: {
                Signature?: components["parameters"]["Signature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MandateCreationRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MandateCreationResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    mandateList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MandateInquiryRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MandateListResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    mandateCreateForCheckout: {
        parameters: {
            query?: never;
            header?: {
                Signature?: components["parameters"]["Signature"];
            };
            path: {
                transactionID: components["parameters"]["TransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MandateCreationRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MandateCreationResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    mandateCancel: {
        parameters: {
            query?: never;
            header: {
                "Mbway-ID": components["parameters"]["MbWayId"];
                Signature?: components["parameters"]["Signature"];
            };
            path: {
                transactionID: components["parameters"]["MandateTransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MandateCancellationRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MandateCancellationResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    mandateInquiry: {
        parameters: {
            query?: never;
            header: {
                "Mbway-ID": components["parameters"]["MbWayId"];
            };
            path: {
                transactionID: components["parameters"]["MandateTransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MandateInquiryRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MandateInquiryResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    mandateInquiryDetail: {
        parameters: {
            query?: never;
            header: {
                "Mbway-ID": components["parameters"]["MbWayId"];
            };
            path: {
                transactionID: components["parameters"]["MandateTransactionID"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MandateInquiryRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MandateInquiryResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    linkCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LinkRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LinkResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    webhookSettingsUpdate: {
        parameters: {
            query?: {
                acceptorId?: components["parameters"]["AcceptorId"];
                terminalId?: components["parameters"]["TerminalIdQuery"];
            };
            header: {
                "TPP-Request-ID"?: components["parameters"]["TppRequestId"];
                "User-ID": components["parameters"]["UserId"];
                "User-Organization-ID": components["parameters"]["UserOrganizationId"];
            };
            path: {
                acquirerId: components["parameters"]["AcquirerId"];
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookSettingsUpdateRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    "TPP-Request-ID": components["headers"]["TppRequestIdEcho"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookSettingsResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    webhookSettingsCreate: {
        parameters: {
            query?: {
                acceptorId?: components["parameters"]["AcceptorId"];
                terminalId?: components["parameters"]["TerminalIdQuery"];
            };
            header: {
                "TPP-Request-ID"?: components["parameters"]["TppRequestId"];
                "User-ID": components["parameters"]["UserId"];
                "User-Organization-ID": components["parameters"]["UserOrganizationId"];
            };
            path: {
                acquirerId: components["parameters"]["AcquirerId"];
                merchantId: components["parameters"]["MerchantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookSettingsRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    "TPP-Request-ID": components["headers"]["TppRequestIdEcho"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookSettingsResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    webhookList: {
        parameters: {
            query?: never;
            header: {
                "TPP-Request-ID"?: components["parameters"]["TppRequestId"];
                "User-ID": components["parameters"]["UserId"];
                "User-Organization-ID": components["parameters"]["UserOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WebhookListRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": WebhookListResult;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
            503: components["responses"]["Unavailable"];
            default: components["responses"]["Unexpected"];
        };
    };
    notification: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Notification$1;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    paymentEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PaymentEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    referenceGeneratedEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReferenceGeneratedEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    referencePaidEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReferencePaidEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    mandateCreatedEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MandateCreatedEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    mandateSuspendedEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MandateSuspendedEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    mandateReactivatedEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MandateReactivatedEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    mandateLimitsChangedEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MandateLimitsChangedEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    mandateCancelledEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MandateCancelledEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    merchantInitiatedChargeEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MerchantInitiatedChargeEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    cancellationEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CancellationEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    cashOutResultEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CashOutEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
    qrCodePaymentEvent: {
        parameters: {
            query?: never;
            header: {
                "X-Initialization-Vector": components["parameters"]["InitializationVector"];
                "X-Authentication-Tag": components["parameters"]["AuthenticationTag"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": QrCodePaymentEvent;
            };
        };
        responses: {
            200: components["responses"]["Acknowledged"];
        };
    };
}
export interface paths {
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["statusByMerchantId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/cashout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cashOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["capture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/recurring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recurringCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/mit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["merchantInitiatedCharge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/card/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cardPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/token/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["tokenPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/xpay/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["walletPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/mbway-id/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mbWayPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/mbway/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mbWayInternationalPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/service-reference/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["referenceGenerate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/blik/purchase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["blikPurchase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{transactionID}/pbl/payment-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["quickTransferPaymentLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/paymentChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["quickTransferChannels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["quickTransferRegulations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mbway-mandates/creation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mandateCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mbway-mandates/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mandateList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mbway-mandates/{transactionID}/creation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mandateCreateForCheckout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mbway-mandates/{transactionID}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mandateCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mbway-mandates/{transactionID}/inquiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mandateInquiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mbway-mandates/{transactionID}/inquiry-detail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mandateInquiryDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/link-to-pay/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["linkCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["webhookSettingsUpdate"];
        post: operations["webhookSettingsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["webhookList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type AmountQualifier = "DEFAULT" | "ESTIMATED" | "ACTUAL" | (string & {});
export type BlikPurchaseResult = PurchaseResult;
export type CallInput<Resources, Name extends string> = Method<Resources, Name> extends (input: infer Input, ...rest: never) => unknown ? Input : never;
export type CallName<Resources> = {
    [Resource in keyof Resources & string]: `${Resource}.${keyof Resources[Resource] & string}`;
}[keyof Resources & string];
export type CallValue<Resources, Name extends string> = Method<Resources, Name> extends (...args: never) => PayCall<infer Value> ? Value : never;
export type CancelAnswer = Pick<ErrorResult, "returnStatus"> & {
    readonly paymentStatus?: string;
};
export type CancellationEvent = Notification$1 & {
    paymentType?: "CAUT";
};
export type CardsPurchaseResult = PurchaseResult;
export type CashOutEvent = Notification$1 & {
    paymentType?: "CSHT";
};
export type CashOutsCreateResult = BackOfficeResult;
export type Channel = "web" | (string & {});
export type CheckoutInput<Profile extends SibsProfile = SibsProfile> = CheckoutInputs[Profile];
export type CommonPath = "/payments" | "/payments/status" | "/payments/{transactionID}/status" | "/payments/{transactionID}/capture" | "/payments/{transactionID}/cancellation" | "/payments/{transactionID}/refund" | "/payments/{transactionID}/card/purchase" | "/payments/{transactionID}/token/purchase" | "/payments/{transactionID}/xpay/payment";
export type Currency = "EUR" | "PLN" | "CZK" | "RON" | "HUF" | (string & {});
export type DecimalAmount = string | number;
export type Description = string;
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;
export type FormCheckout = Pick<CheckoutResult, "transactionID" | "transactionSignature"> & {
    readonly formContext?: string;
    readonly amount?: AmountResult;
    readonly paymentMethodList?: readonly PaymentMethod[];
};
export type FormLanguage = "en" | "pl" | "nl" | "fr" | "de" | "cs" | "pt" | "ro" | "es" | "bg" | "lt";
export type Interval = "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | "QUARTERLY" | "SEMIANNUAL" | "ANNUAL" | (string & {});
export type LinkPaymentMethod = "CARD" | "XPAY" | "BLIK" | "PAY_BY_LINK" | "IDEL" | "BNCT" | "PY24" | (string & {});
export type LinksCreateResult = LinkResult;
export type MandateCancelledEvent = Notification$1 & {
    mbwayMandate: MandateChange & {
        mandateAction: "CNCL";
    };
};
export type MandateCreatedEvent = Notification$1 & {
    mbwayMandate: MandateChange & {
        mandateAction: "CRTN";
    };
};
export type MandateInquiryRequest = Record<string, never>;
export type MandateLimitsChangedEvent = Notification$1 & {
    mbwayMandate: MandateChange & {
        mandateAction: "LMUP";
    };
};
export type MandateReactivatedEvent = Notification$1 & {
    mbwayMandate: MandateChange & {
        mandateAction: "RCTV";
    };
};
export type MandateSuspendedEvent = Notification$1 & {
    mbwayMandate: MandateChange & {
        mandateAction: "SSPN";
    };
};
export type MandateType = "ONECLICK" | "SUBSCRIPTION";
export type MandatesCancelResult = MandateCancellationResult;
export type MandatesCreateForCheckoutResult = MandateCreationResult;
export type MandatesCreateResult = MandateCreationResult;
export type MandatesInquiryDetailResult = MandateInquiryResult;
export type MandatesInquiryResult = MandateInquiryResult;
export type MandatesListResult = MandateListResult;
export type MbWayPurchaseInternationalResult = PurchaseResult;
export type MbWayPurchaseResult = PurchaseResult;
export type MerchantInitiatedChargeEvent = Notification$1 & {
    paymentType?: "MITR";
};
export type MerchantInitiatedChargeResult = PurchaseResult;
export type MerchantTransactionId = string;
export type Method<Resources, Name extends string> = Name extends `${infer Resource}.${infer Member}` ? Resource extends keyof Resources ? Member extends keyof Resources[Resource] ? Resources[Resource][Member] : never : never : never;
export type NextAction = {
    readonly kind: "none";
} | {
    readonly kind: "wait";
} | {
    readonly kind: "redirect";
    readonly url: string;
} | Step<"device-check"> | Step<"challenge"> | Step<"currency-choice"> | Step<"instalment-choice"> | {
    readonly kind: "unrecognized";
    readonly type: string | undefined;
};
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PayErrorCode = "api" | "authentication" | "rate-limited" | "declined" | "timeout" | "deadline" | "aborted" | "network" | "unexpected-answer" | "redirect" | "answer-too-large" | "invalid-input" | "configuration" | "webhook-signature" | "webhook-payload" | "queue-full" | "limit-store" | "retry-budget" | "token-source" | "journal";
export type PaymentEvent = Notification$1 & {
    paymentType?: "PURS" | "AUTH" | (string & {});
};
export type PaymentMethod = "CARD" | "TOKEN" | "XPAY" | "MBWAY" | "REFERENCE" | "MANDATE" | "STATIC_QRCODE" | "BLIK" | "PAY_BY_LINK" | "PBLKV" | "MBWY" | "BIZM" | "IDEL" | "BNCT" | "PY24" | "SFRT" | "SPDD" | "CRTB" | "BNPL" | (string & {});
export type PaymentStatus = "Success" | "Partial" | "Pending" | "InProcessing" | "Declined" | "Timeout" | "Error" | "Expired" | (string & {});
export type PaymentType = "PURS" | "AUTH" | "PREF" | "MITR" | "CAUT" | "CSHT" | (string & {});
export type PaymentsCancelResult = BackOfficeResult;
export type PaymentsCaptureResult = BackOfficeResult;
export type PaymentsCheckoutResult = CheckoutResult;
export type PaymentsRefundResult = BackOfficeResult;
export type PaymentsStatusByMerchantIdResult = StatusResult;
export type PaymentsStatusResult = StatusResult;
export type Phone = string;
export type QrCodePaymentEvent = Notification$1 & {
    paymentMethod?: "STATIC_QRCODE";
};
export type QuickTransfersChannelsResult = QuickTransferChannelsResult;
export type QuickTransfersPaymentLinkResult = PaymentLinkResult;
export type QuickTransfersRegulationsResult = RegulationsResult;
export type RecurringChargeResult = PurchaseResult;
export type ReferenceGeneratedEvent = Notification$1 & {
    paymentMethod?: "REFERENCE";
    paymentReference: PaymentReferenceResult & {
        status: "UNPAID";
    };
};
export type ReferencePaidEvent = Notification$1 & {
    paymentMethod?: "REFERENCE";
    paymentType?: "PREF" | "PURS" | (string & {});
    paymentReference: PaymentReferenceResult & {
        status: "PAID";
    };
};
export type ReferencesGenerateResult = ReferenceResult;
export type RequestedPaymentMethod = SpgPaymentMethod | StargatePaymentMethod;
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
export type RetryReason = "not-sent" | "rate-limited" | "only-reads" | "same-id" | "renewed" | "absent" | "answered" | "unsupported" | "never" | "may-have-acted" | "ended" | "attempts" | "deadline" | "retry-budget";
export type SecretSource = string | ((call: {
    readonly operation: string;
}) => string | Promise<string>) | Pick<TokenSource, "get" | "invalidate">;
export type Sender = (request: WireRequest, signal: AbortSignal, maximumBytes: number, progress: SendProgress) => Promise<WireAnswer>;
export type Sibs<Profile extends SibsProfile = SibsProfile> = [
    SibsProfile
] extends [
    Profile
] ? CommonClient : Clients[Profile];
export type SibsChoice = StargateChoice | SpgChoice | OldSpgChoice;
export type SibsEndpoint = {
    readonly environment: "test" | "production";
    readonly baseUrl?: never;
} | {
    readonly environment?: never;
    readonly baseUrl: string;
};
export type SibsOptions = SibsSettings & SibsChoice;
export type SibsProfile = "stargate" | "spg-v1" | "spg-v2";
export type SibsSettings = ClientOptions & SibsCredentials & SibsEndpoint & {
    readonly terminalId: number;
    readonly channel?: string;
};
export type SpgPaymentMethod = "CARD" | "TOKEN" | "XPAY" | "MBWAY" | "REFERENCE" | "MANDATE";
export type SpgV1Path = "/payments" | "/payments/status" | "/payments/{transactionID}/status" | "/payments/{transactionID}/capture" | "/payments/{transactionID}/cancellation" | "/payments/{transactionID}/refund" | "/payments/{transactionID}/recurring" | "/payments/{transactionID}/card/purchase" | "/payments/{transactionID}/token/purchase" | "/payments/{transactionID}/xpay/payment" | "/payments/{transactionID}/mbway-id/purchase" | "/payments/{transactionID}/service-reference/generate";
export type SpgV2Path = "/payments" | "/payments/status" | "/payments/cashout" | "/payments/{transactionID}/status" | "/payments/{transactionID}/capture" | "/payments/{transactionID}/cancellation" | "/payments/{transactionID}/refund" | "/payments/{transactionID}/mit" | "/payments/{transactionID}/card/purchase" | "/payments/{transactionID}/token/purchase" | "/payments/{transactionID}/xpay/payment" | "/payments/{transactionID}/mbway-id/purchase" | "/payments/{transactionID}/service-reference/generate" | "/mbway-mandates/creation" | "/mbway-mandates/list" | "/mbway-mandates/{transactionID}/creation" | "/mbway-mandates/{transactionID}/cancel" | "/mbway-mandates/{transactionID}/inquiry" | "/mbway-mandates/{transactionID}/inquiry-detail";
export type StargatePath = "/payments" | "/payments/status" | "/payments/{transactionID}/status" | "/payments/{transactionID}/capture" | "/payments/{transactionID}/cancellation" | "/payments/{transactionID}/refund" | "/payments/{transactionID}/recurring" | "/payments/{transactionID}/card/purchase" | "/payments/{transactionID}/token/purchase" | "/payments/{transactionID}/xpay/payment" | "/payments/{transactionID}/mbway/purchase" | "/payments/{transactionID}/blik/purchase" | "/payments/{transactionID}/pbl/payment-link" | "/paymentChannels" | "/regulations" | "/link-to-pay/create" | "/acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook" | "/webhooks";
export type StargatePaymentMethod = "CARD" | "TOKEN" | "XPAY" | "BLIK" | "PAY_BY_LINK" | "PBLKV" | "MBWY" | "BIZM" | "IDEL" | "BNCT" | "PY24" | "SFRT" | "SPDD" | "CRTB" | "BNPL";
export type StatusCode = "000" | "E0101" | "E0119" | "E0500" | "E0506" | "E0507" | "T9999" | "999" | "01.106.0004" | "00.110.1601" | "10.106.0001" | "10.107.0001" | "10.107.0002" | "10.107.0003" | "12.110.1201" | "12.110.1202" | "12.110.1203" | "12.110.1204" | "12.110.1205" | "12.110.1206" | "12.110.1301" | "12.110.1302" | "12.110.1303" | "12.110.1304" | (string & {});
export type StatusCodeName = "999" | "000" | "E0101" | "E0119" | "E0500" | "E0506" | "E0507" | "T9999" | "01.106.0004" | "00.110.1601" | "10.106.0001" | "10.107.0001" | "10.107.0002" | "10.107.0003" | "12.110.1201" | "12.110.1202" | "12.110.1203" | "12.110.1204" | "12.110.1205" | "12.110.1206" | "12.110.1301" | "12.110.1302" | "12.110.1303" | "12.110.1304";
export type TechnicalStatus = "ACTC" | "RJCT" | (string & {});
export type TerminalId = number;
export type TokensPurchaseResult = PurchaseResult;
export type TransactionTimestamp = string;
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
export type WalletsPurchaseResult = PurchaseResult;
export type WebhookSettingsCreateResult = WebhookSettingsResult;
export type WebhookSettingsListResult = WebhookListResult;
export type WebhookSettingsUpdateResult = WebhookSettingsResult;
interface Notification$1 {
    notificationID: string;
    returnStatus: ReturnStatus;
    paymentStatus: PaymentStatus;
    paymentMethod: PaymentMethod;
    paymentType: PaymentType;
    transactionID: string;
    transactionDateTime?: string;
    amount: AmountResult;
    merchant: NotificationMerchant;
    token?: Token;
    internalTransactionId?: string;
    paymentReference?: PaymentReferenceResult;
    mbwayMandate?: MandateChange;
    merchantInitiatedTransaction?: MerchantInitiatedTransactionResult;
    financialOperation?: FinancialOperation;
    clientIBAN?: string;
    terminalBrand?: string;
    wrapperType?: string;
    installmentPlan?: {
        [key: string]: unknown;
    };
    customer?: {
        [key: string]: unknown;
    };
    threeDSecure?: {
        [key: string]: unknown;
    };
}
export { Notification$1 as Notification, };
export {};
