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
export declare const blikPrefix = "777";
export declare const createSibsSimulator: SimulatorFactory<SibsTypes>;
export declare const magicAmounts: Readonly<Record<number, {
    readonly status: "Declined" | "Timeout" | "Error" | "InProcessing";
    readonly code: string;
    readonly description: string;
}>>;
export declare const refusedPhones: Readonly<Record<string, {
    readonly code: string;
    readonly description: string;
}>>;
export declare const retrySchedule: readonly number[];
export declare const testCards: Readonly<Record<string, TestCard>>;
export declare const testEntity = "25100";
export declare const testGateway = "106";
export declare function sibsLedger(state: SibsState): Readonly<Record<string, Readonly<SimulatedMoney>>>;
export declare function signNotification(payload: Partial<Notification$1>, options: SealOptions): Promise<SealedNotification>;
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
export interface ActiveFault {
    readonly hits: number;
    remove(): void;
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
export interface Answer {
    readonly status: number;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
}
export interface AuthenticationContext<Types extends SimulatorTypes> {
    readonly request: ReceivedRequest;
    readonly operation: SpecOperation;
    readonly path: Readonly<Record<string, string>>;
    readonly state: Types["state"];
    readonly options: Readonly<Types["options"]>;
    readonly clock: Pick<Clock, "now">;
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
export interface BlikPurchaseRequest {
    BLIKCode?: string;
    tokenInfo?: TokenInfo;
    info?: Info;
    merchant?: ReturnAddress;
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
export interface CannedAnswer {
    readonly operation: string;
    readonly status: number;
    readonly used: number;
    readonly remaining: number;
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
export interface Clock {
    now(): number;
    schedule(callback: () => void, milliseconds: number, options?: ScheduleOptions): () => void;
    readonly sleep: Sleep;
    activity<Result>(work: (sleep: Sleep) => Promise<Result>): Promise<Result>;
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
export interface DecodedInput {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: unknown;
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
export interface EncodedAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array<ArrayBuffer>;
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
export interface HandlerContext<Types extends SimulatorTypes, Name extends keyof Types["operations"]> extends SimulatorContext<Types> {
    readonly input: InputOf<Types, Name>;
    readonly principal: Types["principal"];
    readonly actions: Types["actions"];
    readonly request: ReceivedRequest;
    readonly operation: SpecOperation;
}
export interface Ids {
    uuid(): string;
    digits(length: number): string;
    alphanumeric(length: number): string;
    bytes(length: number): Uint8Array<ArrayBuffer>;
    sequence(name?: string): number;
}
export interface IncomingRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly body: () => Promise<Uint8Array>;
}
export interface Info {
    deviceInfo?: DeviceInfo;
    customerInfo?: KeyValue[];
}
export interface InstalmentPlan {
    id: string;
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
export interface KeyValue {
    key: string;
    value: string;
}
export interface LimitUsage {
    readonly bucket: string;
    readonly limit: number;
    readonly remaining: number;
    readonly resetsIn: number;
    readonly exceeded: boolean;
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
export interface Match {
    readonly operation: SpecOperation;
    readonly path: Readonly<Record<string, string>>;
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
export interface MbWayPurchaseRequest {
    customerPhone?: Phone;
    mandate?: MbWayMandateUse;
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
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
export interface Mismatch {
    readonly allowed: readonly string[];
    readonly nearest?: SpecOperation;
}
export interface NotificationMerchant {
    transactionId?: string;
    terminalId?: number | string;
    merchantName?: string;
    inApp?: string | boolean;
}
export interface Occurrence {
    readonly nth?: number | readonly number[];
    readonly probability?: number;
    readonly times?: number;
}
export interface OneClick {
    customerAcceptance?: boolean;
}
export interface Operations {
    "payments.checkout": SimulatedOperation<paths["/payments"]["post"]>;
    "payments.status": SimulatedOperation<paths["/payments/{transactionID}/status"]["get"]>;
    "payments.statusByMerchantId": SimulatedOperation<paths["/payments/status"]["get"]>;
    "payments.capture": SimulatedOperation<paths["/payments/{transactionID}/capture"]["post"]>;
    "payments.cancel": SimulatedOperation<paths["/payments/{transactionID}/cancellation"]["post"]>;
    "payments.refund": SimulatedOperation<paths["/payments/{transactionID}/refund"]["post"]>;
    "recurring.charge": SimulatedOperation<paths["/payments/{transactionID}/recurring"]["post"]>;
    "merchantInitiated.charge": SimulatedOperation<paths["/payments/{transactionID}/mit"]["post"]>;
    "cashOuts.create": SimulatedOperation<paths["/payments/cashout"]["post"]>;
    "cards.purchase": SimulatedOperation<paths["/payments/{transactionID}/card/purchase"]["post"]>;
    "tokens.purchase": SimulatedOperation<paths["/payments/{transactionID}/token/purchase"]["post"]>;
    "wallets.purchase": SimulatedOperation<paths["/payments/{transactionID}/xpay/payment"]["post"]>;
    "mbWay.purchase": SimulatedOperation<paths["/payments/{transactionID}/mbway-id/purchase"]["post"]>;
    "mbWay.purchaseInternational": SimulatedOperation<paths["/payments/{transactionID}/mbway/purchase"]["post"]>;
    "references.generate": SimulatedOperation<paths["/payments/{transactionID}/service-reference/generate"]["post"]>;
    "blik.purchase": SimulatedOperation<paths["/payments/{transactionID}/blik/purchase"]["post"]>;
    "quickTransfers.channels": SimulatedOperation<paths["/paymentChannels"]["post"]>;
    "quickTransfers.regulations": SimulatedOperation<paths["/regulations"]["post"]>;
    "quickTransfers.paymentLink": SimulatedOperation<paths["/payments/{transactionID}/pbl/payment-link"]["post"]>;
    "mandates.create": SimulatedOperation<paths["/mbway-mandates/creation"]["post"]>;
    "mandates.createForCheckout": SimulatedOperation<paths["/mbway-mandates/{transactionID}/creation"]["post"]>;
    "mandates.list": SimulatedOperation<paths["/mbway-mandates/list"]["post"]>;
    "mandates.inquiry": SimulatedOperation<paths["/mbway-mandates/{transactionID}/inquiry"]["post"]>;
    "mandates.inquiryDetail": SimulatedOperation<paths["/mbway-mandates/{transactionID}/inquiry-detail"]["post"]>;
    "mandates.cancel": SimulatedOperation<paths["/mbway-mandates/{transactionID}/cancel"]["post"]>;
    "links.create": SimulatedOperation<paths["/link-to-pay/create"]["post"]>;
    "webhookSettings.create": SimulatedOperation<paths["/acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook"]["post"]>;
    "webhookSettings.update": SimulatedOperation<paths["/acquirers/{acquirerId}/merchants/{merchantId}/terminal/webhook"]["put"]>;
    "webhookSettings.list": SimulatedOperation<paths["/webhooks"]["post"]>;
}
export interface OriginalTransaction {
    id: string;
    datetime: string;
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
export interface RecurringChargeRequest {
    merchant?: BackOfficeMerchant;
    transaction: BackOfficeTransaction;
    customer?: Customer;
    retry?: Retry;
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
export interface Retry {
    counter: number;
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
export interface ScheduleOptions {
    readonly background?: boolean;
}
export interface ScheduleResult {
    initialDate?: string;
    finalDate?: string;
    interval?: Interval;
}
export interface SealContext<Types extends SimulatorTypes> {
    readonly url: string;
    readonly state: Types["state"];
    readonly options: Readonly<Types["options"]>;
    readonly ids: Ids;
    readonly clock: Pick<Clock, "now">;
}
export interface SealOptions {
    readonly secret: string;
    readonly initializationVector?: Uint8Array<ArrayBuffer>;
}
export interface SealedNotification {
    readonly body: string;
    readonly headers: Readonly<Record<string, string>>;
}
export interface SealedWebhook {
    readonly body: string | Uint8Array;
    readonly headers?: Readonly<Record<string, string>>;
}
export interface SendOptions {
    readonly url: string;
    readonly after?: number;
}
export interface SettlementPoint {
    id: string;
    amount: Amount;
}
export interface SharedParts {
    readonly spec: Spec;
    readonly matcher: Matcher;
    readonly validator: SchemaValidator;
}
export interface SibsActions {
    confirm(transactionID: string): void;
    refuse(transactionID: string): void;
    failStep(transactionID: string): void;
    payReference(transactionID: string): void;
    payLink(url: string): string;
    approveMandate(transactionID: string, terms?: {
        readonly limit?: number;
        readonly expires?: string;
    }): void;
    refuseMandate(transactionID: string): void;
    suspendMandate(transactionID: string): void;
    reactivateMandate(transactionID: string): void;
    changeMandateLimit(transactionID: string, limit: number): void;
    cancelMandate(transactionID: string): void;
    payQrCode(amount: number): string;
    notify<Kind extends keyof WebhookPayloads>(kind: Kind, payload: WebhookPayloads[Kind]): void;
    sendTest(): void;
}
export interface SibsSimulatorOptions {
    readonly product: "stargate" | "spg";
    readonly version: "v1" | "v2" | undefined;
    readonly token: string;
    readonly clientId: string;
    readonly terminalId: number;
    readonly sessionLength: number;
    readonly blikLimit: number;
    readonly mbWayLimit: number;
    readonly confirmAfter: number | undefined;
    readonly processingDelay: number;
    readonly offerCurrency: boolean;
    readonly acsUrl: string;
    readonly webhookUrl: string | undefined;
    readonly webhookSecret: string;
}
export interface SibsState {
    readonly transactions: Map<string, SimulatedTransaction>;
    readonly merchantIds: Map<string, string>;
    readonly tokens: Map<string, Token>;
    readonly mandates: Map<string, SimulatedMandate>;
    readonly webhooks: Map<string, SimulatedWebhook>;
    readonly links: Map<string, SimulatedLink>;
}
export interface SibsTypes extends SimulatorTypes {
    operations: Operations;
    state: SibsState;
    principal: number;
    options: SibsSimulatorOptions;
    webhooks: WebhookPayloads;
    actions: SibsActions;
}
export interface SimulatedAction {
    readonly id: string;
    readonly type: "THREEDS_METHOD" | "THREEDS_CHALLENGE" | "DCC";
    failed: boolean;
}
export interface SimulatedAgreement {
    readonly type: "recurring" | "UCOF" | "RCRR";
    readonly amountQualifier: string;
    authenticated: boolean;
}
export interface SimulatedInstrument {
    readonly method: PaymentMethod;
    readonly maskedPAN?: string;
    readonly createToken: boolean;
    readonly authenticates: boolean;
    readonly steps: readonly SimulatedAction["type"][];
}
export interface SimulatedLink {
    readonly url: string;
    readonly single: boolean;
    readonly expiresAt: number;
    readonly amount: number;
    readonly currency: string;
    readonly reference: string;
    readonly terminalId: string;
    used: boolean;
}
export interface SimulatedMandate {
    readonly mandateId: string;
    readonly transactionID: string;
    readonly mandateType: "ONECLICK" | "SUBSCRIPTION";
    readonly alias: string;
    readonly customerName: string;
    status: "PEND" | "ACTV" | "SSPN" | "CNCL" | "RFSD";
    limit: number;
    used: number;
    expires: string;
}
export interface SimulatedMoney {
    held: number;
    captured: number;
    released: number;
    refunded: number;
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
export interface SimulatedTransaction {
    readonly transactionID: string;
    readonly kind: "payment" | "capture" | "cancellation" | "refund" | "charge" | "cash-out" | "mandate";
    readonly merchantTransactionId: string;
    readonly terminalId: string;
    readonly paymentType?: PaymentType;
    readonly amount: number;
    readonly currency: string;
    readonly createdAt: number;
    readonly signature: string;
    readonly expiresAt: number | undefined;
    readonly methods: readonly PaymentMethod[];
    readonly hasDevice: boolean;
    readonly wantsToken: boolean;
    readonly money: SimulatedMoney;
    readonly agreement?: SimulatedAgreement;
    readonly mandateId?: string;
    readonly referenceTerms?: {
        readonly entity: string;
        readonly from: number;
        readonly until: number;
        readonly least: number;
        readonly most: number;
    };
    status: PaymentStatus;
    method?: PaymentMethod;
    statusCode?: string;
    statusDescription?: string;
    action?: SimulatedAction;
    instrument?: SimulatedInstrument;
    token?: Token;
    reference?: PaymentReferenceResult;
}
export interface SimulatedWebhook {
    readonly owner: string;
    readonly code: string;
    readonly methods: readonly string[];
    readonly url: string | undefined;
    readonly secret: string | undefined;
    readonly settings: Readonly<Record<string, unknown>>;
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
export interface TestCard {
    readonly PAN: string;
    readonly secureCode: string;
    readonly validationDate: string;
    readonly steps: readonly ("THREEDS_METHOD" | "THREEDS_CHALLENGE")[];
    readonly authenticates: boolean;
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
export interface Tokenisation {
    tokenisationRequest?: TokenisationRequest;
    paymentTokens?: PaymentToken[];
}
export interface TokenisationRequest {
    tokeniseCard: boolean;
}
export interface UnknownRequest {
    readonly request: ReceivedRequest;
    readonly path: string;
    readonly allowed: readonly string[];
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
export interface WalletPurchaseRequest {
    tokenInfo?: {
        [key: string]: unknown;
    };
    info?: Info;
    merchant?: ReturnAddress;
    actionProcessed?: ActionProcessed;
}
export interface WebhookChannel {
    notificationType: "URL" | "EMAIL";
    value: string;
    security?: WebhookSecurity;
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
export interface WebhookPayloads {
    payment: PaymentEvent;
    referenceGenerated: ReferenceGeneratedEvent;
    referencePaid: ReferencePaidEvent;
    mandateCreated: MandateCreatedEvent;
    mandateSuspended: MandateSuspendedEvent;
    mandateReactivated: MandateReactivatedEvent;
    mandateLimitsChanged: MandateLimitsChangedEvent;
    mandateCancelled: MandateCancelledEvent;
    merchantInitiatedCharge: MerchantInitiatedChargeEvent;
    cancellation: CancellationEvent;
    cashOutResult: CashOutEvent;
    qrCodePayment: QrCodePaymentEvent;
    notification: Notification$1;
}
export interface WebhookPaymentMethod {
    paymentMethodNotificationCode: "MBWY" | "CARD" | "BLIK" | "PYBL" | "XPAY" | "BNCT" | "IDEL" | "PLKV" | "BNPL" | (string & {});
}
export interface WebhookSecurity {
    key: string;
    supportEmail: string;
    algorithm: "AES-256-GCM";
}
export interface WebhookSender<Webhooks extends object> {
    send<Name extends keyof Webhooks & string>(name: Name, payload: Webhooks[Name], options: SendOptions): WebhookDelivery;
}
export interface WebhookSettingsRequest {
    notificationConfigurationCode?: string;
    requestOperationType: "INS";
    paymentMethods: WebhookPaymentMethod[];
    channelTypeNotification: WebhookChannel;
}
export interface WebhookSettingsResult {
    returnStatus: ReturnStatus;
    transactionStatus?: TechnicalStatus;
}
export interface WebhookSettingsUpdateRequest {
    notificationConfigurationCode: string;
    requestOperationType: "INS" | "DEL";
    paymentMethods: WebhookPaymentMethod[];
    channelTypeNotification: WebhookChannel;
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
export type BodyOf<Operation> = Operation extends {
    requestBody: infer Body;
} ? ContentOf<Body> : Operation extends {
    requestBody?: infer Body;
} ? ContentOf<Exclude<Body, undefined>> | undefined : undefined;
export type CancellationEvent = Notification$1 & {
    paymentType?: "CAUT";
};
export type CashOutEvent = Notification$1 & {
    paymentType?: "CSHT";
};
export type Channel = "web" | (string & {});
export type ContentOf<Holder> = Holder extends {
    content: infer Content;
} ? Content[keyof Content] : undefined;
export type Currency = "EUR" | "PLN" | "CZK" | "RON" | "HUF" | (string & {});
export type Deliver = (request: Request, sleep: Sleep) => Promise<Response>;
export type Description = string;
export type Exchange = RequestExchange | WebhookExchange;
export type FaultRule = RequestFaultRule | WebhookFaultRule;
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
export type Interval = "DAILY" | "WEEKLY" | "BIWEEKLY" | "MONTHLY" | "QUARTERLY" | "SEMIANNUAL" | "ANNUAL" | (string & {});
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type LinkPaymentMethod = "CARD" | "XPAY" | "BLIK" | "PAY_BY_LINK" | "IDEL" | "BNCT" | "PY24" | (string & {});
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
export type MerchantInitiatedChargeEvent = Notification$1 & {
    paymentType?: "MITR";
};
export type MerchantTransactionId = string;
export type PaymentEvent = Notification$1 & {
    paymentType?: "PURS" | "AUTH" | (string & {});
};
export type PaymentMethod = "CARD" | "TOKEN" | "XPAY" | "MBWAY" | "REFERENCE" | "MANDATE" | "STATIC_QRCODE" | "BLIK" | "PAY_BY_LINK" | "PBLKV" | "MBWY" | "BIZM" | "IDEL" | "BNCT" | "PY24" | "SFRT" | "SPDD" | "CRTB" | "BNPL" | (string & {});
export type PaymentStatus = "Success" | "Partial" | "Pending" | "InProcessing" | "Declined" | "Timeout" | "Error" | "Expired" | (string & {});
export type PaymentType = "PURS" | "AUTH" | "PREF" | "MITR" | "CAUT" | "CSHT" | (string & {});
export type Phone = string;
export type QrCodePaymentEvent = Notification$1 & {
    paymentMethod?: "STATIC_QRCODE";
};
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
export type RequestedPaymentMethod = SpgPaymentMethod | StargatePaymentMethod;
export type SchemaUse = "request" | "answer" | "canned";
export type SchemaViolation = Omit<Violation, "where">;
export type SibsSimulator<Time extends Clock = VirtualClock> = Simulator<SibsTypes, Time>;
export type SimulatorFactory<Types extends SimulatorTypes> = <Time extends Clock = VirtualClock>(options?: SimulatorOptions<Time> & Partial<Types["options"]>) => Simulator<Types, Time>;
export type SimulatorSettings = {
    readonly [Name in "seed" | "basePath" | "deliver" | "faults" | "limits" | "keepExchanges"]: SimulatorOptions[Name] | undefined;
};
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;
export type SpgPaymentMethod = "CARD" | "TOKEN" | "XPAY" | "MBWAY" | "REFERENCE" | "MANDATE";
export type StargatePaymentMethod = "CARD" | "TOKEN" | "XPAY" | "BLIK" | "PAY_BY_LINK" | "PBLKV" | "MBWY" | "BIZM" | "IDEL" | "BNCT" | "PY24" | "SFRT" | "SPDD" | "CRTB" | "BNPL";
export type StatusCode = "000" | "E0101" | "E0119" | "E0500" | "E0506" | "E0507" | "T9999" | "999" | "01.106.0004" | "00.110.1601" | "10.106.0001" | "10.107.0001" | "10.107.0002" | "10.107.0003" | "12.110.1201" | "12.110.1202" | "12.110.1203" | "12.110.1204" | "12.110.1205" | "12.110.1206" | "12.110.1301" | "12.110.1302" | "12.110.1303" | "12.110.1304" | (string & {});
export type StatusOf<Status> = Status extends "default" ? number : Status extends number ? Status : never;
export type TechnicalStatus = "ACTC" | "RJCT" | (string & {});
export type TerminalId = number;
export type TransactionTimestamp = string;
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
export {};
