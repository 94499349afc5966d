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
export declare const bankDeclinedRefunds: Readonly<Record<number, DeclineCodeName>>;
export declare const createKoshelekSimulator: SimulatorFactory<KoshelekTypes>;
export declare const declinedRefunds: Readonly<Record<number, DeclineCodeName>>;
export declare const declinedTotals: Readonly<Record<number, DeclineCodeName>>;
export declare const limitedSessions: {
    readonly notDefault: "MANUAL";
    readonly withoutInstalments: "NODOLYAME";
    readonly nothing: "NOTHING";
};
export declare const refusedRefunds: Readonly<Record<number, ProblemCodeName>>;
export declare const refusedSessions: Readonly<Record<string, ProblemCodeName>>;
export declare const silentSession = "SILENT";
export declare const smallestTotal = 400;
export declare const testStoreId = "ac99f4c8-1a8e-4b60-8aeb-fe20220f1b99";
export declare const unknownSession = "UNKNOWN";
export declare const unknownStoreId = "00000000-0000-4000-8000-000000000404";
export declare function createSimulatedPasscode(): SimulatedPasscode;
export declare function koshelekLedger(state: KoshelekState): Readonly<Record<string, LedgerLine>>;
export declare function signPostback(credentials: WebhookOptions): Readonly<Record<string, string>>;
export interface ActiveFault {
    readonly hits: number;
    remove(): void;
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
export interface AvailabilityPollResult {
    availabilityInfoId: string;
    computationComplete: boolean;
    pollingTimeout?: number;
    koshelekPayIsDefault?: boolean;
    paymentTypeAvailabilityInfoList?: PaymentTypeAvailabilityInfo[];
}
export interface AvailabilityRequest {
    requestId?: RequestId;
    cardsession: string;
    storeId: StoreId;
    terminalId: TerminalId;
    checkoutInvoice: CheckoutInvoice;
    user: User;
}
export interface AvailabilityResult {
    koshelekPayIsDefault: boolean;
    paymentTypeAvailabilityInfoList: PaymentTypeAvailabilityInfo[];
}
export interface AvailabilityTaskResult {
    availabilityInfoId: string;
    timeout: number;
}
export interface BarcodeCheck {
    readonly resultCode: "CARDSESSION_AVAILABLE" | (string & {});
    readonly totpCodeValid: boolean;
    readonly cardNum?: string;
    readonly cardSession?: string;
}
export interface CancelRequest {
    requestId?: RequestId;
    storeId: StoreId;
    terminalId: TerminalId;
    transactionId: TransactionId;
}
export interface CancelResult {
    requestId: string;
    refTransactionId: string;
    refStatus: RefStatus;
    transactionId: string;
    status: PaymentStatus;
    slip?: Slip;
}
export interface CannedAnswer {
    readonly operation: string;
    readonly status: number;
    readonly used: number;
    readonly remaining: number;
}
export interface CheckoutInvoice {
    orderId: string;
    totalAmount: Kopecks;
    currency?: Currency;
    discountAmount?: Kopecks;
    subTotalAmount?: Kopecks;
    items: Item[];
}
export interface CheckoutRequest {
    requestId?: RequestId;
    cardSession: string;
    storeId: StoreId;
    terminalId: TerminalId;
    checkoutInvoice: CheckoutInvoice;
    user: User;
    paymentMethods: PaymentMethod[];
}
export interface CheckoutResult {
    requestId: string;
    transactionId: string;
    status: PaymentStatus;
    slip?: Slip;
}
export interface Clock {
    now(): number;
    schedule(callback: () => void, milliseconds: number, options?: ScheduleOptions): () => void;
    readonly sleep: Sleep;
    activity<Result>(work: (sleep: Sleep) => Promise<Result>): Promise<Result>;
}
export interface DecodedInput {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly body: unknown;
}
export interface EncodedAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array<ArrayBuffer>;
}
export interface FirstAnswer<Body> {
    readonly request: string;
    readonly body: Body;
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
export interface InvalidRequest<Types extends SimulatorTypes> {
    readonly operation: SpecOperation;
    readonly violations: readonly Violation[];
    readonly request: ReceivedRequest;
    readonly options: Readonly<Types["options"]>;
}
export interface Invoice {
    orderId: string;
    receiptId: string;
    merchantName: string;
    merchantAddress: string;
    inn: string;
    dateTime: string;
    shift: string;
    cashier: string;
    taxation?: "osn" | "usn_income" | "usn_income_out" | "envd" | "esn" | "patent";
    kktRegNumber?: string;
    fnNumber?: string;
    fpd?: string;
    fdNumber?: string;
    website?: string;
    receiptType: "debit" | "credit" | "refund";
    totalAmount: Kopecks;
    discountAmount?: Kopecks;
    subTotalAmount?: Kopecks;
    taxAmount?: Kopecks;
    qr?: string;
    currency?: Currency;
    items: Item[];
}
export interface Item {
    name: string;
    article: string;
    price: Kopecks;
    currency?: Currency;
    quantity: number;
    measure?: "PIECE" | "GRAM" | "KILOGRAM" | "TON" | "CENTIMETER" | "DECIMETER" | "METER" | "SQUARE_CENTIMETER" | "SQUARE_DECIMETER" | (string & {});
    totalAmount: Kopecks;
    discountAmount?: Kopecks;
    subTotalAmount?: Kopecks;
    tax: "none" | "vat0" | "vat10" | "vat20" | "vat110" | "vat120";
}
export interface JsonObject {
    readonly [member: string]: JsonValue;
}
export interface KoshelekActions {
    confirm(transactionId: string): void;
    decline(transactionId: string, code?: DeclineCodeName): void;
    approveLate(transactionId: string): void;
    beginRefund(transactionId: string): string;
    finishRefund(refTransactionId: string, declined?: DeclineCodeName): void;
}
export interface KoshelekSimulatorOptions {
    readonly login: string;
    readonly password: string;
    readonly partner: string;
    readonly bankDelay: number;
    readonly confirmAfter: number | undefined;
    readonly cancelDelay: number;
    readonly refundDelay: number | undefined;
    readonly asynchronousAvailability: boolean;
    readonly availabilityDelay: number;
    readonly postbackUrl: string | undefined;
    readonly postbackCredentials: WebhookOptions;
}
export interface KoshelekState {
    readonly payments: Map<string, SimulatedPayment>;
    readonly cancellations: Map<string, SimulatedCancellation>;
    readonly refunds: Map<string, SimulatedRefund>;
    readonly receipts: Map<string, ReceiptRequest[]>;
    readonly availabilityTasks: Map<string, SimulatedAvailabilityTask>;
    readonly spentSessions: Set<string>;
    readonly answers: {
        readonly checkout: Map<string, FirstAnswer<CheckoutResult>>;
        readonly cancel: Map<string, FirstAnswer<CancelResult>>;
        readonly refund: Map<string, FirstAnswer<RefundResult>>;
        readonly receipt: Map<string, FirstAnswer<undefined>>;
    };
}
export interface KoshelekTypes extends SimulatorTypes {
    operations: {
        "payments.availability": SimulatedOperation<paths["/api/v1/merchant/availability-info/task"]["post"]>;
        "payments.availabilityResult": SimulatedOperation<paths["/api/v1/merchant/availability-info/{availabilityInfoId}"]["get"]>;
        "payments.checkout": SimulatedOperation<paths["/api/v1/merchant/checkout"]["post"]>;
        "payments.status": SimulatedOperation<paths["/api/v1/merchant/transaction/status"]["post"]>;
        "payments.receipt": SimulatedOperation<paths["/api/v1/merchant/transaction/receipt"]["post"]>;
        "payments.cancel": SimulatedOperation<paths["/api/v1/merchant/transaction/cancel"]["post"]>;
        "payments.refund": SimulatedOperation<paths["/api/v1/merchant/transaction/refund"]["post"]>;
    };
    state: KoshelekState;
    principal: string;
    options: KoshelekSimulatorOptions;
    webhooks: {
        postback: StatusResult;
    };
    actions: KoshelekActions;
}
export interface LedgerLine {
    readonly paid: number;
    readonly refunded: number;
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
export interface Mismatch {
    readonly allowed: readonly string[];
    readonly nearest?: SpecOperation;
}
export interface Occurrence {
    readonly nth?: number | readonly number[];
    readonly probability?: number;
    readonly times?: number;
}
export interface PasscodeVerify {
    verifyBarcode(fullBarcode: string): BarcodeCheck | Promise<BarcodeCheck>;
    getToken(): string | Promise<string>;
}
export interface PaymentMethod {
    type: "SBP" | "DOLYAME";
    meta?: {
        [key: string]: unknown;
    };
    paymentPurpose?: string;
}
export interface PaymentTypeAvailabilityInfo {
    paymentType: PaymentType;
    available: boolean;
    message?: string;
}
export interface Problem {
    code: ProblemCode;
    details?: string;
}
export interface RateLimitDefinition<Types extends SimulatorTypes> {
    key?(context: {
        principal: Types["principal"];
        request: ReceivedRequest;
    }): string;
    headers?(usage: LimitUsage): Readonly<Record<string, string>>;
    answer(usage: LimitUsage): Answer;
}
export interface ReceiptRequest {
    requestId?: RequestId;
    transactionId: TransactionId;
    storeId: StoreId;
    terminalId: TerminalId;
    invoice: Invoice;
    meta?: {
        [key: string]: unknown;
    };
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
export interface RefundItem {
    name: string;
    article?: string;
    price: Kopecks;
    currency?: Currency;
    quantity: number;
    measure?: "PIECE" | "GRAM" | "KILOGRAM" | "TON" | "CENTIMETER" | "DECIMETER" | "METER" | "SQUARE_CENTIMETER" | "SQUARE_DECIMETER" | (string & {});
    totalAmount: Kopecks;
    discountAmount?: Kopecks;
    subTotalAmount?: Kopecks;
    tax: "none" | "vat0" | "vat10" | "vat20" | "vat110" | "vat120";
}
export interface RefundRequest {
    requestId?: RequestId;
    storeId: StoreId;
    terminalId: TerminalId;
    transactionId: TransactionId;
    refundAmount: number;
    currency?: Currency;
    items: RefundItem[];
}
export interface RefundResult {
    requestId: string;
    refTransactionId: string;
    refStatus: RefStatus;
    transactionId: string;
    status: PaymentStatus;
    slip?: Slip;
    errorCode?: DeclineCode;
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
export interface SharedParts {
    readonly spec: Spec;
    readonly matcher: Matcher;
    readonly validator: SchemaValidator;
}
export interface SimulatedAvailabilityTask {
    readonly cardSession: string;
    readonly readyAt: number;
}
export interface SimulatedCancellation {
    readonly refTransactionId: string;
    readonly transactionId: string;
    refStatus: "new" | "accepted" | "rejected";
}
export interface SimulatedCard {
    readonly cardNumber: string;
    readonly cardSession?: string;
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
export interface SimulatedPasscode extends PasscodeVerify {
    showCard(card: SimulatedCard): string;
    expire(fullBarcode: string): void;
}
export interface SimulatedPayment {
    readonly transactionId: string;
    readonly request: CheckoutRequest;
    status: "new" | "pending" | "accepted" | "rejected" | "canceled" | "refunding" | "partial_refunded" | "refunded";
    confirmed: boolean;
    taken: boolean;
    refunded: number;
    errorCode?: DeclineCodeName;
    slip?: Slip;
}
export interface SimulatedRefund {
    readonly refTransactionId: string;
    readonly transactionId: string;
    readonly amount: number;
    refStatus: "new" | "accepted" | "rejected";
    errorCode?: DeclineCodeName;
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
export interface Slip {
    id: string;
    paymentType: PaymentType;
    storeId: string;
    terminalId: string;
    orderId: string;
    paymentTransactionId: string;
    refundTransactionId?: string;
    merchantId?: string;
    operationDateTime: string;
    operationId?: string;
    qrcId?: string;
    kzo?: string;
    totalAmount: Kopecks;
    currency?: string;
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
export interface StatusRequest {
    requestId?: string;
    transactionId?: TransactionId;
    refTransactionId?: string;
}
export interface StatusResult {
    requestId: string;
    transactionId: string;
    refTransactionId?: string;
    status: PaymentStatus;
    paymentGroup?: "SBP" | "INSTALLMENT" | (string & {});
    paymentProvider?: "DOLYAME" | (string & {});
    slip?: Slip;
    refStatus?: RefStatus;
    errorCode?: DeclineCode;
}
export interface UnknownRequest {
    readonly request: ReceivedRequest;
    readonly path: string;
    readonly allowed: readonly string[];
}
export interface User {
    loyaltyId: string;
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
export interface WebhookOptions {
    readonly login: string;
    readonly password: string;
}
export interface WebhookSender<Webhooks extends object> {
    send<Name extends keyof Webhooks & string>(name: Name, payload: Webhooks[Name], options: SendOptions): WebhookDelivery;
}
export interface components {
    schemas: {
        RequestId: RequestId;
        TransactionId: TransactionId;
        StoreId: StoreId;
        TerminalId: TerminalId;
        Kopecks: Kopecks;
        Currency: Currency;
        PaymentType: PaymentType;
        PaymentStatus: PaymentStatus;
        RefStatus: RefStatus;
        Item: Item;
        RefundItem: RefundItem;
        CheckoutInvoice: CheckoutInvoice;
        User: User;
        PaymentMethod: PaymentMethod;
        CheckoutRequest: CheckoutRequest;
        AvailabilityRequest: AvailabilityRequest;
        PaymentTypeAvailabilityInfo: PaymentTypeAvailabilityInfo;
        AvailabilityResult: AvailabilityResult;
        AvailabilityTaskResult: AvailabilityTaskResult;
        AvailabilityPollResult: AvailabilityPollResult;
        StatusRequest: StatusRequest;
        CancelRequest: CancelRequest;
        RefundRequest: RefundRequest;
        Invoice: Invoice;
        ReceiptRequest: ReceiptRequest;
        Slip: Slip;
        CheckoutResult: CheckoutResult;
        StatusResult: StatusResult;
        CancelResult: CancelResult;
        RefundResult: RefundResult;
        Problem: Problem;
        ProblemCode: ProblemCode;
        DeclineCode: DeclineCode;
    };
    responses: {
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Problem;
            };
        };
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    availability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AvailabilityRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AvailabilityResult;
                };
            };
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AvailabilityTaskResult;
                };
            };
            422: components["responses"]["Refused"];
            default: components["responses"]["Unexpected"];
        };
    };
    availabilityResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                availabilityInfoId: string;
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
                    "application/json": AvailabilityPollResult;
                };
            };
            422: components["responses"]["Refused"];
            default: components["responses"]["Unexpected"];
        };
    };
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
            422: components["responses"]["Refused"];
            default: components["responses"]["Unexpected"];
        };
    };
    status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": StatusRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": StatusResult;
                };
            };
            422: components["responses"]["Refused"];
            default: components["responses"]["Unexpected"];
        };
    };
    receipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReceiptRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Refused"];
            default: components["responses"]["Unexpected"];
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CancelRequest;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CancelResult;
                };
            };
            422: components["responses"]["Refused"];
            default: components["responses"]["Unexpected"];
        };
    };
    refund: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
                    "application/json": RefundResult;
                };
            };
            422: components["responses"]["Refused"];
            default: components["responses"]["Unexpected"];
        };
    };
    postback: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": StatusResult;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
export interface paths {
    "/api/v1/merchant/availability-info/task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["availability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchant/availability-info/{availabilityInfoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["availabilityResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchant/checkout": {
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
    "/api/v1/merchant/transaction/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchant/transaction/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/merchant/transaction/cancel": {
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
    "/api/v1/merchant/transaction/refund": {
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
}
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
export type ContentOf<Holder> = Holder extends {
    content: infer Content;
} ? Content[keyof Content] : undefined;
export type Currency = "RUB" | "";
export type DeclineCode = "NOT_ENOUGH_LIMIT_TO_PAY" | "TOTAL_AMOUNT_IS_TOO_SMALL" | "SUBSCRIPTION_IS_NOT_FOUND" | "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER" | "PAYMENT_ORDER_IS_NOT_FOUND" | "EXTERNAL_PROVIDER_ERROR" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "TERMINAL_STATE_OF_PAYMENT_TRANSACTION" | "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY" | "REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE" | "UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER" | (string & {});
export type DeclineCodeName = "NOT_ENOUGH_LIMIT_TO_PAY" | "TOTAL_AMOUNT_IS_TOO_SMALL" | "SUBSCRIPTION_IS_NOT_FOUND" | "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER" | "PAYMENT_ORDER_IS_NOT_FOUND" | "EXTERNAL_PROVIDER_ERROR" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "TERMINAL_STATE_OF_PAYMENT_TRANSACTION" | "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY" | "REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE" | "UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER";
export type Deliver = (request: Request, sleep: Sleep) => Promise<Response>;
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
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export type Kopecks = number;
export type KoshelekSimulator<Time extends Clock = VirtualClock> = Simulator<KoshelekTypes, Time>;
export type PaymentStatus = "new" | "pending" | "accepted" | "rejected" | "canceled" | "refunding" | "partial_refunded" | "refunded" | "none" | "" | (string & {});
export type PaymentType = "SBP" | "DOLYAME" | (string & {});
export type ProblemCode = "EXTERNAL_PROVIDER_ERROR" | "UNKNOWN_SESSION_ID" | "UNKNOWN_TRANSACTION_ID" | "UNKNOWN_PARTNER_ID" | "WRONG_TRANSACTION_STATE_CHANGE" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "CANCEL_REFUNDING_BY_BANK" | "TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS" | "TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED" | "TRANSACTION_IN_PROCESSING" | (string & {});
export type ProblemCodeName = "EXTERNAL_PROVIDER_ERROR" | "UNKNOWN_SESSION_ID" | "UNKNOWN_TRANSACTION_ID" | "UNKNOWN_PARTNER_ID" | "WRONG_TRANSACTION_STATE_CHANGE" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "CANCEL_REFUNDING_BY_BANK" | "TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS" | "TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED" | "TRANSACTION_IN_PROCESSING";
export type RefStatus = "new" | "accepted" | "rejected" | (string & {});
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
export type RequestId = string;
export type SchemaUse = "request" | "answer" | "canned";
export type SchemaViolation = Omit<Violation, "where">;
export type SimulatorFactory<Types extends SimulatorTypes> = <Time extends Clock = VirtualClock>(options?: SimulatorOptions<Time> & Partial<Types["options"]>) => Simulator<Types, Time>;
export type SimulatorSettings = {
    readonly [Name in "seed" | "basePath" | "deliver" | "faults" | "limits" | "keepExchanges"]: SimulatorOptions[Name] | undefined;
};
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;
export type StatusOf<Status> = Status extends "default" ? number : Status extends number ? Status : never;
export type StoreId = string;
export type TerminalId = string;
export type TransactionId = string;
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
