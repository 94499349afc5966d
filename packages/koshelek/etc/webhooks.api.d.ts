// What this entry declares, written by `pnpm surface`. Do not edit.
export declare function createWebhooks(options: WebhookOptions): Webhooks;
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
export interface DedupeStore {
    claim(key: string): Promise<"new" | "busy" | "done">;
    complete(key: string): Promise<void>;
    release(key: string): Promise<void>;
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
    currency?: "RUB";
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
    currency?: "RUB";
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
export interface User {
    loyaltyId: string;
}
export interface WebhookEvent {
    readonly type: "postback";
    readonly id: string;
    readonly outcome: Outcome | undefined;
    readonly data: StatusResult$1;
}
export interface WebhookOptions {
    readonly login: string;
    readonly password: string;
}
export interface Webhooks {
    readonly open: OpenWebhook<WebhookEvent>;
    readonly acknowledge: () => Response;
    readonly handler: (onEvent: (event: WebhookEvent) => void | Promise<void>, options?: {
        readonly dedupe?: DedupeStore;
        readonly onRefused?: (error: unknown) => void;
    }) => WebhookHandler;
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
export type Currency = "RUB";
export type DeclineCode = "NOT_ENOUGH_LIMIT_TO_PAY" | "TOTAL_AMOUNT_IS_TOO_SMALL" | "SUBSCRIPTION_IS_NOT_FOUND" | "PAYMENT_DECLINED_BY_EXTERNAL_PROVIDER" | "PAYMENT_ORDER_IS_NOT_FOUND" | "EXTERNAL_PROVIDER_ERROR" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "TERMINAL_STATE_OF_PAYMENT_TRANSACTION" | "PAYMENT_TRANSACTION_IS_BEING_REFUNDED_ALREADY" | "REQUESTED_REFUND_AMOUNT_IS_GREATER_THAN_AVAILABLE" | "UNEXPECTED_REFUND_AMOUNT_LEFT_FROM_EXTERNAL_PROVIDER" | (string & {});
export type HeadersInput = Pick<Headers, "get"> | Readonly<Record<string, string | readonly string[] | undefined>>;
export type Kopecks = number;
export type OpenWebhook<Event> = (rawBody: string | Uint8Array, headers: HeadersInput) => Promise<Event>;
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
export type PaymentStatus = "new" | "pending" | "accepted" | "rejected" | "canceled" | "refunding" | "partial_refunded" | "refunded" | "none" | "" | (string & {});
export type PaymentType = "SBP" | "DOLYAME" | (string & {});
export type ProblemCode = "EXTERNAL_PROVIDER_ERROR" | "UNKNOWN_SESSION_ID" | "UNKNOWN_TRANSACTION_ID" | "UNKNOWN_PARTNER_ID" | "WRONG_TRANSACTION_STATE_CHANGE" | "PAYMENT_TRANSACTION_IS_NOT_PAID" | "CANCEL_REFUNDING_BY_BANK" | "TRANSACTION_FOR_SESSION_ID_ALREADY_EXISTS" | "TRANSACTION_FOR_SESSION_ID_ALREADY_PAYED" | "TRANSACTION_IN_PROCESSING" | (string & {});
export type RefStatus = "new" | "accepted" | "rejected" | (string & {});
export type RequestId = string;
export type Schemas = components["schemas"];
export type StoreId = string;
export type TerminalId = string;
export type TransactionId = string;
export type WebhookHandler = (request: Request) => Promise<Response>;
type StatusResult$1 = Schemas["StatusResult"];
export {};
