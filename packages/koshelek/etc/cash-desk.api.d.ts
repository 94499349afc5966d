// What this entry declares, written by `pnpm surface`. Do not edit.
import { Client } from 'openapi-fetch';
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
export declare class JournalError extends PayError {
    readonly reason: JournalErrorReason;
    constructor(reason: JournalErrorReason, message: string, cause?: unknown);
}
export declare class ScannedCard {
    #private;
    readonly cardSession: string;
    readonly loyaltyId: string;
    constructor(card: {
        readonly cardSession: string;
        readonly loyaltyId: string;
    });
    static is(value: unknown): value is ScannedCard;
}
export declare const eventTexts: Readonly<Record<CashDeskEventType, Bilingual>>;
export declare function codeText(code: string | undefined): Bilingual;
export declare function createCashDesk(options: CashDeskOptions): CashDesk;
export declare function memoryJournal(): Journal;
export declare function sqliteJournal(options: SqliteJournalOptions): SqliteJournal;
export interface AnyRefund {
    readonly entryId: string | undefined;
    readonly payment: PaidPayment;
    readonly amount: number;
}
export interface Attempt {
    readonly number: number;
    readonly waited: number;
    readonly duration: number;
    readonly status?: number;
    readonly failure?: PayErrorCode;
    readonly reason?: RetryReason;
}
export interface AttentionItem {
    readonly entryId: string;
    readonly note: string | undefined;
    readonly since: number;
    readonly data: unknown;
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
export interface Bilingual {
    readonly en: string;
    readonly ru: string;
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
export interface CanceledSale<Customer extends CustomerState = CustomerState> extends SettledSale {
    readonly status: "canceled";
    readonly transactionId: string | undefined;
    readonly reason: CancelReason;
    readonly next: NextAfter<Customer>;
    readonly cancelDecline: CancelDecline | undefined;
}
export interface CashDesk {
    scan(fullBarcode: string): Promise<ScanResult>;
    pay(sale: Sale, card: ScannedCard): PaymentSession;
    refund(payment: PaidPayment, goods: "everything" | readonly ReturnedLine[]): Promise<RefundOutcome>;
    postback(event: WebhookEvent): Promise<"known" | "late-success" | "unknown">;
    recover(options?: RecoverOptions): Promise<RecoveryReport>;
    attention(): Promise<readonly AttentionItem[]>;
    settleByHand(entryId: string, note: string): Promise<void>;
}
export interface CashDeskEvent {
    readonly type: CashDeskEventType;
    readonly text: Bilingual;
    readonly at: number;
    readonly orderId?: string | undefined;
    readonly transactionId?: string | undefined;
    readonly entryId?: string | undefined;
    readonly amount?: number | undefined;
    readonly code?: string | undefined;
}
export interface CashDeskOptions {
    readonly koshelek: Koshelek;
    readonly journal: Journal;
    readonly storeId: string;
    readonly terminalId: string;
    readonly passcode?: PasscodeVerify;
    readonly checkAvailability?: boolean;
    readonly paymentRetries?: number;
    readonly statusTimeout?: number;
    readonly refundRetries?: number;
    readonly onRefundUnanswered?: "report" | "cancel";
    readonly refundTimeout?: number;
    readonly firstPoll?: number;
    readonly pollInterval?: number;
    readonly cancelTimeout?: number;
    readonly cancelCheckAfter?: number;
    readonly leaseTime?: number;
    readonly recoverAfter?: number;
    readonly maximumFailures?: number;
    readonly onEvent?: (event: CashDeskEvent) => void;
    readonly clock?: Clock;
    readonly uuid?: () => string;
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
    date(): number;
    schedule(callback: () => void, milliseconds: number): () => void;
}
export interface Decline {
    readonly code: string | undefined;
    readonly text: Bilingual;
}
export interface DeclinedSale extends SettledSale {
    readonly status: "declined";
    readonly transactionId: string;
    readonly decline: Decline;
}
export interface Hooks {
    readonly request?: (event: RequestEvent) => void;
    readonly response?: (event: ResponseEvent) => void;
    readonly retry?: (event: RetryEvent) => void;
    readonly wait?: (event: WaitEvent) => void;
    readonly outcome?: (event: OutcomeEvent) => void;
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
export interface Journal {
    create(entry: NewJournalEntry): Promise<JournalEntry>;
    read(id: string): Promise<JournalEntry | undefined>;
    update(entry: Pick<JournalEntry, "id" | "version">, change: JournalChange): Promise<JournalEntry>;
    claim(claim: JournalClaim): Promise<readonly JournalEntry[]>;
    list(query: JournalQuery): Promise<readonly JournalEntry[]>;
    prune(before: number): Promise<number>;
}
export interface JournalChange {
    readonly at: number;
    readonly status?: JournalStatus;
    readonly data?: object;
    readonly subject?: string;
    readonly lease?: JournalLease | null;
    readonly notBefore?: number;
    readonly failures?: number;
    readonly note?: string;
}
export interface JournalClaim {
    readonly kinds: readonly string[];
    readonly lease: JournalLease;
    readonly at: number;
    readonly limit: number;
    readonly except?: readonly string[];
    readonly takeOver?: boolean;
}
export interface JournalEntry {
    readonly id: string;
    readonly kind: string;
    readonly status: JournalStatus;
    readonly data: unknown;
    readonly subject: string | undefined;
    readonly lock: string | undefined;
    readonly version: number;
    readonly lease: JournalLease | undefined;
    readonly notBefore: number;
    readonly failures: number;
    readonly note: string | undefined;
    readonly createdAt: number;
    readonly updatedAt: number;
}
export interface JournalLease {
    readonly owner: string;
    readonly until: number;
}
export interface JournalQuery {
    readonly kinds?: readonly string[];
    readonly status?: JournalStatus;
    readonly subject?: string;
    readonly limit?: number;
}
export interface Koshelek extends Resources, Resolver<Resources> {
    readonly raw: Client<paths>;
}
export interface LookupSummary {
    readonly status: "succeeded" | "declined" | "not-found" | "still-unknown";
    readonly outcome?: Outcome;
    readonly operation: string;
}
export interface NewJournalEntry {
    readonly id: string;
    readonly kind: string;
    readonly data: object;
    readonly at: number;
    readonly status?: JournalStatus;
    readonly subject?: string;
    readonly lock?: string;
    readonly lease?: JournalLease;
    readonly notBefore?: number;
    readonly note?: string;
}
export interface OutcomeEvent extends CallEvent {
    readonly outcome: Outcome | undefined;
    readonly error: PayError | undefined;
    readonly status: number | undefined;
    readonly requestId: string | undefined;
    readonly attempts: readonly Attempt[];
    readonly duration: number;
}
export interface PaidPayment {
    readonly transactionId: string;
    readonly orderId: string;
    readonly totalAmount: number;
    readonly items: readonly Item[];
}
export interface PaidSale extends SettledSale {
    readonly status: "paid";
    readonly payment: PaidPayment;
    readonly slip: Slip | undefined;
    readonly cancelDecline: CancelDecline | undefined;
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
export interface PaymentSession {
    readonly orderId: string;
    readonly result: Promise<SaleResult>;
    cancel<Customer extends CustomerState>(customer: Customer): Promise<CancelOutcome<Customer>>;
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
export interface RecoverOptions {
    readonly exclusive?: boolean;
    readonly signal?: AbortSignal;
}
export interface RecoveryReport {
    readonly settled: readonly Recovered[];
    readonly open: readonly {
        readonly entryId: string;
        readonly reason: string;
    }[];
    readonly attention: readonly {
        readonly entryId: string;
        readonly reason: string;
    }[];
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
export interface RefusedSale extends SettledSale {
    readonly status: "refused";
    readonly decline: Decline;
    readonly error: PayError | undefined;
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
export interface RetryWithNewCard {
    readonly rescan: true;
    retry(card: ScannedCard): PaymentSession;
}
export interface RetryWithSameCard {
    readonly rescan: false;
    retry(): PaymentSession;
}
export interface Sale {
    readonly invoice: CheckoutInvoice;
    readonly paymentMethods?: readonly PaymentMethod[];
}
export interface Secrets {
    readonly values: ReadonlySet<string>;
    readonly pointers: readonly string[];
}
export interface SettledSale {
    readonly entryId: string | undefined;
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
export interface SqliteJournal extends Journal {
    close(): void;
}
export interface SqliteJournalOptions {
    readonly path: string;
    readonly busyTimeout?: number;
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
export interface UnavailableSale extends SettledSale {
    readonly status: "unavailable";
    readonly methods: readonly PaymentTypeAvailabilityInfo[];
}
export interface UnknownSale extends SettledSale {
    readonly status: "unknown";
    readonly transactionId: string | undefined;
    readonly reason: "nothing-to-cancel-by" | "cancel-unanswered" | "cancel-open" | "taken-over";
    readonly error: PayError | undefined;
}
export interface User {
    loyaltyId: string;
}
export interface WaitEvent extends CallEvent {
    readonly reason: "retry" | "lookup" | "rate-limit";
    readonly milliseconds: number;
}
export interface WebhookEvent {
    readonly type: "postback";
    readonly id: string;
    readonly outcome: Outcome | undefined;
    readonly data: StatusResult;
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
export type CancelOutcome<Customer extends CustomerState = CustomerState> = {
    readonly status: "canceled";
    readonly next: NextAfter<Customer>;
    readonly decline: CancelDecline | undefined;
} | {
    readonly status: "declined";
    readonly decline: CancelDecline;
    readonly sale: SaleResult;
} | {
    readonly status: "unknown";
    readonly sale: UnknownSale;
};
export type CancelReason = "operator" | "payment-unanswered" | "no-positive-status" | "interrupted" | "elsewhere";
export type CashDeskEventType = "checking-availability" | "unavailable" | "asking-customer" | "waiting-for-customer" | "processing" | "payment-unanswered" | "no-positive-status" | "canceling" | "canceled" | "cancel-declined" | "paid" | "declined" | "refused" | "unknown" | "refund-started" | "refund-processing" | "refund-unanswered" | "refunded" | "refund-declined" | "refund-unknown" | "late-success" | "needs-attention" | "journal-trouble";
export type Currency = "RUB" | "";
export type CustomerState = "confirmed" | "not-confirmed";
export type DeclineCode = "NOT_ENOUGH_LIMIT_TO_PAY" | "TOTAL_AMOUNT_IS_TOO_SMALL" | "SUBSCRIPTION_IS_NOT_FOUND" | "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER" | "PAYMENT_ORDER_IS_NOT_FOUND" | "EXTERNAL_PROVIDER_ERROR" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "TERMINAL_STATE_OF_PAYMENT_TRANSACTION" | "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY" | "REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE" | "UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER" | (string & {});
export type ErrorOutcome = "not-sent" | "refused" | "unknown";
export type JournalErrorReason = "exists" | "locked" | "conflict" | "unavailable" | "closed";
export type JournalStatus = "open" | "closed" | "attention";
export type Kopecks = number;
export type Method<Resources, Name extends string> = Name extends `${infer Resource}.${infer Member}` ? Resource extends keyof Resources ? Member extends keyof Resources[Resource] ? Resources[Resource][Member] : never : never : never;
export type NextAfter<Customer extends CustomerState> = {
    readonly confirmed: RetryWithSameCard;
    readonly "not-confirmed": RetryWithNewCard;
}[Customer];
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
export type Recovered = {
    readonly kind: "sale";
    readonly entryId: string;
    readonly orderId: string;
    readonly status: "paid" | "declined" | "canceled" | "refused";
    readonly transactionId: string | undefined;
    readonly payment: PaidPayment | undefined;
} | {
    readonly kind: "refund";
    readonly entryId: string;
    readonly orderId: string;
    readonly status: "refunded" | "declined" | "canceled";
    readonly transactionId: string;
    readonly amount: number;
} | {
    readonly kind: "cancel-check";
    readonly entryId: string;
    readonly orderId: string;
    readonly status: "still-canceled" | "late-success";
    readonly transactionId: string;
};
export type RefStatus = "new" | "accepted" | "rejected" | (string & {});
export type RefundOutcome = (AnyRefund & {
    readonly status: "refunded";
    readonly refTransactionId: string;
    readonly slip: Slip | undefined;
}) | (AnyRefund & {
    readonly status: "declined";
    readonly decline: Decline;
}) | (AnyRefund & {
    readonly status: "pending";
    readonly refTransactionId: string;
}) | (AnyRefund & {
    readonly status: "unknown";
    readonly paymentStatus: PaymentStatus | undefined;
    readonly cancelDecline: CancelDecline | undefined;
}) | (AnyRefund & {
    readonly status: "canceled";
});
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
export type ReturnedLine = {
    readonly line: number;
    readonly quantity?: never;
    readonly amount?: never;
} | {
    readonly line: number;
    readonly quantity: number;
    readonly amount: number;
};
export type SaleResult = PaidSale | DeclinedSale | CanceledSale | RefusedSale | UnavailableSale | UnknownSale;
export type ScanResult = {
    readonly payable: true;
    readonly card: ScannedCard;
} | {
    readonly payable: false;
    readonly reason: "not-valid" | "no-card-session";
    readonly loyaltyId: string | undefined;
};
export type StoreId = string;
export type TerminalId = string;
export type TransactionId = string;
export {};
