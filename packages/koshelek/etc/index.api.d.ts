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
export declare const koshelekCodes: Readonly<Record<string, CodeMeaning>>;
export declare const systemClock: Clock;
export declare function compareAmounts(one: DecimalAmount, other: DecimalAmount, currency: string): number;
export declare function createKoshelek(options: KoshelekOptions): Koshelek;
export declare function currencyDecimals(currency: string): number | undefined;
export declare function explainCancelDecline(result: CancelResult): CancelDecline | undefined;
export declare function explainKoshelekCode(code: string, place?: "error" | "decline"): CodeMeaning | undefined;
export declare function isPayError(error: unknown): error is PayError;
export declare function toDecimal(minor: number | bigint, currency: string): string;
export declare function toDecimalNumber(minor: number | bigint, currency: string): number;
export declare function toMinorBigInt(amount: DecimalAmount, currency: string): bigint;
export declare function toMinorUnits(amount: DecimalAmount, currency: string): number;
export declare function waitForFinal<Value, Final extends Outcome = "succeeded" | "declined">(ask: (options: CallOptions) => PayCall<Value>, options?: WaitOptions<Final>): Promise<Waited<Value, Final>>;
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
export interface CancelDecline {
    readonly reason: "already-canceled" | "already-accepted" | "being-refunded" | "not-found" | "already-declined" | "unrecognized";
    readonly meaning: string;
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
export interface Hooks {
    readonly request?: (event: RequestEvent) => void;
    readonly response?: (event: ResponseEvent) => void;
    readonly retry?: (event: RetryEvent) => void;
    readonly wait?: (event: WaitEvent) => void;
    readonly outcome?: (event: OutcomeEvent) => void;
}
export interface InputIssue {
    readonly path: string;
    readonly problem: string;
    readonly allowed: string;
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
export interface Koshelek extends Resources, Resolver<Resources> {
    readonly raw: Client<paths>;
}
export interface KoshelekCredentials {
    readonly login: string;
    readonly password: string;
    readonly token?: SecretSource;
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
export interface OutcomeEvent extends CallEvent {
    readonly outcome: Outcome | undefined;
    readonly error: PayError | undefined;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly attempts: readonly Attempt[];
    readonly duration: number;
}
export interface PasscodeVerify {
    verifyBarcode(fullBarcode: string): BarcodeCheck | Promise<BarcodeCheck>;
    getToken(): string | Promise<string>;
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
export interface PaymentsAvailabilityInput {
    requestId?: string;
    cardsession: string;
    storeId: string;
    terminalId: string;
    checkoutInvoice: CheckoutInvoice;
    user: User;
}
export interface PaymentsAvailabilityResultInput {
    availabilityInfoId: string;
}
export interface PaymentsCancelInput {
    requestId?: string;
    storeId: string;
    terminalId: string;
    transactionId: string;
}
export interface PaymentsCheckoutInput {
    requestId?: string;
    cardSession: string;
    storeId: string;
    terminalId: string;
    checkoutInvoice: CheckoutInvoice;
    user: User;
    paymentMethods: PaymentMethod[];
}
export interface PaymentsReceiptInput {
    requestId?: string;
    transactionId: string;
    storeId: string;
    terminalId: string;
    invoice: Invoice;
    meta?: {
        [name: string]: unknown;
    };
}
export interface PaymentsRefundInput {
    requestId?: string;
    storeId: string;
    terminalId: string;
    transactionId: string;
    refundAmount: number;
    currency?: Currency;
    items: RefundItem[];
}
export interface PaymentsResource<Options extends CallOptions = CallOptions> {
    availability(input: PaymentsAvailabilityInput, options?: Options): PayCall<PaymentsAvailabilityResult>;
    availabilityResult(input: PaymentsAvailabilityResultInput, options?: Options): PayCall<PaymentsAvailabilityResultResult>;
    checkout(input: PaymentsCheckoutInput, options?: Options): PayCall<PaymentsCheckoutResult>;
    status(input: PaymentsStatusInput, options?: Options): PayCall<PaymentsStatusResult>;
    receipt(input: PaymentsReceiptInput, options?: Options): PayCall<PaymentsReceiptResult>;
    cancel(input: PaymentsCancelInput, options?: Options): PayCall<PaymentsCancelResult>;
    refund(input: PaymentsRefundInput, options?: Options): PayCall<PaymentsRefundResult>;
}
export interface PaymentsStatusInput {
    requestId?: string;
    transactionId?: string;
    refTransactionId?: string;
}
export interface Problem {
    code: ProblemCode;
    details?: string;
}
export interface RateLimit {
    readonly requests: number;
    readonly window: number;
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
export interface Resources<Options extends CallOptions = CallOptions> {
    readonly payments: PaymentsResource<Options>;
}
export interface ResponseEvent extends CallEvent, Attempt {
    readonly requestId: string | undefined;
    readonly body: unknown;
}
export interface RetryEvent extends CallEvent {
    readonly attempt: number;
    readonly reason: RetryReason;
    readonly wait: number;
}
export interface Secrets {
    readonly values: ReadonlySet<string>;
    readonly pointers: readonly string[];
}
export interface SendProgress {
    sent: boolean;
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
export interface TokenSource {
    get(): string | Promise<string>;
    invalidate(value: string): void;
}
export interface User {
    loyaltyId: string;
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
export type CallInput<Resources, Name extends string> = Method<Resources, Name> extends (input: infer Input, ...rest: never) => unknown ? Input : never;
export type CallName<Resources> = {
    [Resource in keyof Resources & string]: `${Resource}.${keyof Resources[Resource] & string}`;
}[keyof Resources & string];
export type CallValue<Resources, Name extends string> = Method<Resources, Name> extends (...args: never) => PayCall<infer Value> ? Value : never;
export type Currency = "RUB" | "";
export type DecimalAmount = string | number;
export type DeclineCode = "NOT_ENOUGH_LIMIT_TO_PAY" | "TOTAL_AMOUNT_IS_TOO_SMALL" | "SUBSCRIPTION_IS_NOT_FOUND" | "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER" | "PAYMENT_ORDER_IS_NOT_FOUND" | "EXTERNAL_PROVIDER_ERROR" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "TERMINAL_STATE_OF_PAYMENT_TRANSACTION" | "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY" | "REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE" | "UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER" | (string & {});
export type DeclineCodeName = "NOT_ENOUGH_LIMIT_TO_PAY" | "TOTAL_AMOUNT_IS_TOO_SMALL" | "SUBSCRIPTION_IS_NOT_FOUND" | "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER" | "PAYMENT_ORDER_IS_NOT_FOUND" | "EXTERNAL_PROVIDER_ERROR" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "TERMINAL_STATE_OF_PAYMENT_TRANSACTION" | "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY" | "REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE" | "UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER";
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;
export type Kopecks = number;
export type KoshelekEndpoint = {
    readonly environment: "test" | "production";
    readonly partner: string;
    readonly baseUrl?: never;
} | {
    readonly environment?: never;
    readonly partner?: never;
    readonly baseUrl: string;
};
export type KoshelekOptions = ClientOptions & KoshelekCredentials & KoshelekEndpoint;
export type Method<Resources, Name extends string> = Name extends `${infer Resource}.${infer Member}` ? Resource extends keyof Resources ? Member extends keyof Resources[Resource] ? Resources[Resource][Member] : never : never : never;
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PayErrorCode = "api" | "authentication" | "rate-limited" | "declined" | "timeout" | "deadline" | "aborted" | "network" | "unexpected-answer" | "redirect" | "answer-too-large" | "invalid-input" | "configuration" | "webhook-signature" | "webhook-payload" | "queue-full" | "limit-store" | "retry-budget" | "token-source" | "journal";
export type PaymentStatus = "new" | "pending" | "accepted" | "rejected" | "canceled" | "refunding" | "partial_refunded" | "refunded" | "none" | "" | (string & {});
export type PaymentType = "SBP" | "DOLYAME" | (string & {});
export type PaymentsAvailabilityResult = AvailabilityResult | AvailabilityTaskResult;
export type PaymentsAvailabilityResultResult = AvailabilityPollResult;
export type PaymentsCancelResult = CancelResult;
export type PaymentsCheckoutResult = CheckoutResult;
export type PaymentsReceiptResult = void;
export type PaymentsRefundResult = RefundResult;
export type PaymentsStatusResult = StatusResult;
export type ProblemCode = "EXTERNAL_PROVIDER_ERROR" | "UNKNOWN_SESSION_ID" | "UNKNOWN_TRANSACTION_ID" | "UNKNOWN_PARTNER_ID" | "WRONG_TRANSACTION_STATE_CHANGE" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "CANCEL_REFUNDING_BY_BANK" | "TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS" | "TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED" | "TRANSACTION_IN_PROCESSING" | (string & {});
export type ProblemCodeName = "EXTERNAL_PROVIDER_ERROR" | "UNKNOWN_SESSION_ID" | "UNKNOWN_TRANSACTION_ID" | "UNKNOWN_PARTNER_ID" | "WRONG_TRANSACTION_STATE_CHANGE" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "CANCEL_REFUNDING_BY_BANK" | "TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS" | "TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED" | "TRANSACTION_IN_PROCESSING";
export type RefStatus = "new" | "accepted" | "rejected" | (string & {});
export type RequestId = string;
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
export type StoreId = string;
export type TerminalId = string;
export type TransactionId = string;
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
export {};
