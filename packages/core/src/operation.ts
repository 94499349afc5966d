/**
 * The types of the generated operation tables: everything the transport knows about a call comes from here, and
 * everything here comes from the provider's OpenAPI document.
 */

/** Where in a call a value stands, written `body#/json/pointer`, `path#/name`, `query#/name`, `header#/name` or `answer#/json/pointer`. */
export type CallPointer = string;

/**
 * What an answer with a success status means for the payment.
 *
 * - `succeeded`: it was made, or the provider did what was asked.
 * - `declined`: it was not made, and will not be.
 * - `pending`: neither yet; ask again or wait for a webhook.
 * - `action-required`: the payer has to do something first, such as confirm on a page of the bank.
 * - `not-found`: the provider does not know it.
 * - `unrecognized`: the provider sent a status this version does not know. Treat it like `pending`.
 */
export type Outcome = "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";

/**
 * One line of an outcome table: it applies when every pointer finds one of its values. `null` also matches an absent one; `*`
 * in a pointer stands for every item of a list that is not empty.
 */
export interface OutcomeRule {
  readonly is: Exclude<Outcome, "unrecognized">;
  readonly when: Readonly<Record<string, readonly (string | number | boolean | null)[]>>;
}

/** How the business status is read from an answer. The first rule that applies decides. */
export interface OutcomeTable {
  /** JSON pointer to the provider's reason code. */
  readonly code?: string;
  /** JSON pointer to the provider's explanation. */
  readonly message?: string;
  readonly rules: readonly OutcomeRule[];
}

/** Another operation and where its input is taken from. */
export interface FollowUp {
  readonly operation: string;
  readonly input: Readonly<Record<string, CallPointer>>;
  /** Members of `input` that are left out where the call lacks them. Without any of the others the operation is not called. */
  readonly optional?: readonly string[];
}

/** The operation that tells what became of a call whose answer was lost. */
export interface Lookup extends FollowUp {
  /**
   * What the lookup's answer says about *this* call. Needed where the lookup shows something other than the call's own
   * result, as when a cancellation is looked up through its payment. Absent: the lookup operation's own table.
   */
  readonly outcome?: OutcomeTable;
  /**
   * What an answer of `not-found` says. `repeat`: the call did nothing and may be sent again. `unproven`: nothing, ever. Absent:
   * nothing at first; believed only when a caller asks again some time after the call.
   */
  readonly absent?: "repeat" | "unproven";
  /**
   * HTTP status by which the lookup says `not-found`, for a provider whose codes do not say it. Believed only with a JSON object,
   * since a proxy's page or a wrong address may have the same status.
   */
  readonly absentStatus?: number;
}

/**
 * Whether a call may be sent again when its answer is lost.
 *
 * - `safe`: reads, may be repeated at will.
 * - `same-id`: the provider deduplicates by the value at `id`.
 * - `status-first`: a repeat could act twice, so `lookup` decides.
 * - `never`: is never sent twice.
 */
export interface RetryRule {
  readonly class: "safe" | "same-id" | "status-first" | "never";
  readonly id?: CallPointer;
  readonly lookup?: Lookup;
  readonly undo?: FollowUp;
}

/** Which rate limit a call counts against and how urgent it is. */
export interface LimitRule {
  readonly bucket: string;
  readonly lane: "cancel" | "status" | "payment" | "other";
  /** Where `per` is a list, the first of its values that a call has tells what the call is about. */
  readonly minimumInterval?: {
    readonly milliseconds: number;
    readonly per: CallPointer | readonly CallPointer[];
  };
}

/** A value the client fills in when the caller leaves it out. */
export interface FillRule {
  /** Where the value goes, as keys into the flat input. */
  readonly at: readonly string[];
  /** `uuid`: a random UUID. `id`: the same without dashes, 32 characters. `timestamp`: the current time, ISO 8601 UTC with milliseconds. `client`: the client option `option`. */
  readonly from: "uuid" | "id" | "timestamp" | "client";
  readonly option?: string;
}

/** What is allowed in an input, checked before anything is sent. */
export type Shape =
  | StringShape
  | NumberShape
  | { readonly type: "boolean"; readonly const?: boolean; readonly nullable?: true }
  | {
      readonly type: "array";
      readonly items: Shape;
      readonly minItems?: number;
      readonly maxItems?: number;
      readonly uniqueItems?: true;
      readonly nullable?: true;
    }
  | ObjectShape
  | UnionShape
  | { readonly type: "any" };

/** A string and its limits; lengths count Unicode code points. */
export interface StringShape {
  readonly type: "string";
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly nullable?: true;
}

/** A number and its limits. */
export interface NumberShape {
  readonly type: "number" | "integer";
  readonly enum?: readonly number[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly nullable?: true;
}

/** An object. `closed` refuses unknown members; `anyRequired` wants every member of at least one of its lists. */
export interface ObjectShape {
  readonly type: "object";
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly anyRequired?: readonly (readonly string[])[];
  readonly closed?: true;
  /** What members outside `properties` must be. */
  readonly values?: Shape;
  readonly maxProperties?: number;
  readonly maxKeyLength?: number;
  readonly nullable?: true;
}

/** One of several shapes. `on` names the member whose constant value tells them apart. */
export interface UnionShape {
  readonly type: "union";
  readonly of: readonly Shape[];
  readonly on?: string;
  readonly nullable?: true;
}

/** One operation of a provider, as `tools/generate` writes it from the OpenAPI document. */
export interface Operation {
  /** `resource.method`, the name of the client's method. */
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path template below the base URL, with `{name}` for each path parameter. */
  readonly path: string;
  readonly pathParameters?: readonly string[];
  readonly queryParameters?: readonly string[];
  readonly headerParameters?: readonly string[];
  /** How the remaining input is sent. Absent: the operation has no body. */
  readonly body?: "json" | "form";
  /** Declared answers by status (`default` for the rest) and whether they carry JSON. */
  readonly answers: Readonly<Record<string, "json" | "empty">>;
  /** Alternatives of security schemes that must all be present. */
  readonly security: readonly (readonly string[])[];
  readonly retry: RetryRule;
  readonly limit: LimitRule;
  readonly outcome?: OutcomeTable;
  readonly fill?: readonly FillRule[];
  /** JSON pointers (`*` for every array item) to what must never be shown. */
  readonly sensitive?: { readonly input?: readonly string[]; readonly answer?: readonly string[] };
  readonly deprecated?: true;
  readonly input: Shape;
}

/** What the document says about the provider as a whole. */
export interface ProviderRules {
  /** The provider's name as it appears in errors. */
  readonly provider: string;
  /** Version of the provider's API that the document describes. */
  readonly version: string;
  /** Base URLs by environment; `{name}` stands for a client option. */
  readonly servers: Readonly<Record<string, string>>;
  readonly limits: Readonly<Record<string, { readonly requests: number; readonly window: number }>>;
  /** JSON pointers into an error body. */
  readonly error: { readonly code?: string; readonly message?: string };
  /** The response header that names a request. */
  readonly requestIdHeader?: string;
}

/** What a provider's code means and whether trying again can help. */
export interface CodeMeaning {
  /** In a sentence, for a log or a developer; not for a customer. */
  readonly meaning: string;
  /** What sort of reason it is. */
  readonly kind:
    | "declined"
    | "invalid"
    | "not-found"
    | "conflict"
    | "duplicate"
    | "authentication"
    | "forbidden"
    | "rate-limited"
    | "provider"
    | "settings"
    | "information";
  /** `same`: the same request may succeed later; `changed`: a changed one may; `new-payment`: start a new payment. */
  readonly retry: "never" | "same" | "changed" | "new-payment";
}
