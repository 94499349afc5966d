// What this entry declares, written by `pnpm surface`. Do not edit.
declare class Matcher {
    #private;
    constructor(operations: readonly SpecOperation[]);
    find(method: string, path: string): Match | Mismatch;
}
export declare class ContractError extends Error {
    readonly name = "ContractError";
    readonly problems: readonly string[];
    constructor(problems: readonly string[]);
}
export declare class Coverage {
    #private;
    constructor(source: CoverageSource);
    record(exchange: Exchange): void;
    hits(): string[];
    merge(hits: readonly string[]): void;
    report(): CoverageReport;
}
export declare class Faults {
    #private;
    constructor(seed: string, operations: Iterable<string>, webhooks: Iterable<string>);
    add(rule: FaultRule): ActiveFault;
    clear(): void;
    reset(): void;
    forRequest(operation: string): RequestFault | undefined;
    forWebhook(webhook: string): WebhookFault | undefined;
    draw(bound: number): number;
}
export declare class SchemaValidator {
    #private;
    constructor(document: JsonObject);
    check(pointer: string, value: unknown, use: SchemaUse): SchemaViolation[];
    checkOwn(pointer: string, value: unknown): SchemaViolation[];
    matches(pointer: string, value: unknown, use: SchemaUse): boolean;
}
export declare class Simulator<Types extends SimulatorTypes = SimulatorTypes, Time extends Clock = Clock> {
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
export declare class VirtualClock implements Clock {
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
export declare function createContract<Types extends SimulatorTypes, Time extends Clock>(simulator: Simulator<Types, Time>, options?: ContractOptions): Contract<Types>;
export declare function createIds(seed: string): Ids;
export declare function createRandom(seed: string): Random;
export declare function defineSimulator<Types extends SimulatorTypes>(definition: SimulatorDefinition<Types>): SimulatorFactory<Types>;
export declare function findSensitive(source: CoverageSource, exchange: Exchange): SensitiveParts;
export declare function formatCoverage(report: CoverageReport, limit?: number): string;
export declare function formatMutations(report: MutationReport): string;
export declare function mutations(document: object, options?: MutationOptions): Mutant[];
export declare function readSpec(document: unknown): Spec;
export declare function runMutations(mutants: readonly Mutant[], test: (mutant: Pick<Mutant, "document"> & Partial<Mutant>) => Promise<void>, original: Pick<Mutant, "document">): Promise<MutationReport>;
export declare function systemClock(): Clock;
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
export interface CannedAnswer {
    readonly operation: string;
    readonly status: number;
    readonly used: number;
    readonly remaining: number;
}
export interface Clock {
    now(): number;
    schedule(callback: () => void, milliseconds: number, options?: ScheduleOptions): () => void;
    readonly sleep: Sleep;
    activity<Result>(work: (sleep: Sleep) => Promise<Result>): Promise<Result>;
}
export interface Contract<Types extends SimulatorTypes> {
    readonly fetch: Simulator<Types>["fetch"];
    readonly spec: Simulator<Types>["spec"];
    readonly coverage: Coverage;
    requests(operation?: keyof Types["operations"] & string): readonly RequestExchange[];
    answer<Name extends keyof Types["operations"] & string>(operation: Name, answer: AnswerOf<Types, Name> | Untyped, times?: number): CannedAnswer;
    verify(): void;
    reset(): void;
}
export interface ContractOptions {
    readonly invalidRequests?: "fail" | "allow";
}
export interface CoverageCount {
    readonly covered: number;
    readonly total: number;
    readonly missing: readonly string[];
}
export interface CoverageReport {
    readonly operations: CoverageCount;
    readonly statuses: CoverageCount;
    readonly requestProperties: CoverageCount;
    readonly answerProperties: CoverageCount;
    readonly webhooks: CoverageCount;
}
export interface CoverageSource {
    readonly spec: Spec;
    readonly validator: SchemaValidator;
    readonly webhookSchemas: ReadonlyMap<string, string>;
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
export interface JsonObject {
    readonly [member: string]: JsonValue;
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
export interface Mutant {
    readonly id: string;
    readonly kind: MutationKind;
    readonly label: string;
    readonly pointer: string;
    readonly subjects: readonly string[];
    readonly directions: readonly MutantDirection[];
    document(): JsonObject;
}
export interface MutantResult {
    readonly mutant: Mutant;
    readonly killed: boolean;
    readonly reason?: string;
}
export interface MutationOptions {
    readonly kinds?: readonly MutationKind[];
    readonly enumValues?: number;
}
export interface MutationReport {
    readonly results: readonly MutantResult[];
    readonly killed: number;
    readonly total: number;
    readonly score: number;
    readonly survivors: readonly Mutant[];
}
export interface Occurrence {
    readonly nth?: number | readonly number[];
    readonly probability?: number;
    readonly times?: number;
}
export interface Random {
    next(): number;
    below(bound: number): number;
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
export interface SensitiveParts {
    readonly request: readonly string[];
    readonly answer: readonly string[];
    readonly headers: readonly string[];
    readonly values: ReadonlySet<string>;
}
export interface SharedParts {
    readonly spec: Spec;
    readonly matcher: Matcher;
    readonly validator: SchemaValidator;
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
export interface UnknownRequest {
    readonly request: ReceivedRequest;
    readonly path: string;
    readonly allowed: readonly string[];
}
export interface Untyped extends Answer {
    readonly untyped: true;
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
export interface WebhookSender<Webhooks extends object> {
    send<Name extends keyof Webhooks & string>(name: Name, payload: Webhooks[Name], options: SendOptions): WebhookDelivery;
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
export type CoverageGroup = "operations" | "statuses" | "requestProperties" | "answerProperties" | "webhooks";
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
export type MutantDirection = "request" | "answer" | "webhook";
export type MutationKind = "drop-required" | "swap-status" | "narrow-enum" | "widen-enum" | "rename-property" | "change-type";
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
export type SchemaUse = "request" | "answer" | "canned";
export type SchemaViolation = Omit<Violation, "where">;
export type SimulatorFactory<Types extends SimulatorTypes> = <Time extends Clock = VirtualClock>(options?: SimulatorOptions<Time> & Partial<Types["options"]>) => Simulator<Types, Time>;
export type SimulatorSettings = {
    readonly [Name in "seed" | "basePath" | "deliver" | "faults" | "limits" | "keepExchanges"]: SimulatorOptions[Name] | undefined;
};
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;
export type StatusOf<Status> = Status extends "default" ? number : Status extends number ? Status : never;
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
