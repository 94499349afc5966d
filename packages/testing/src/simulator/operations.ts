/** The only media type of a content object's type, or the union of all. */
type ContentOf<Holder> = Holder extends { content: infer Content } ? Content[keyof Content] : undefined;

type GroupOf<Operation, Place extends string> = Operation extends { parameters: infer Parameters }
  ? Place extends keyof Parameters
    ? Exclude<Parameters[Place], undefined> extends never
      ? Record<string, never>
      : Exclude<Parameters[Place], undefined>
    : Record<string, never>
  : Record<string, never>;

type BodyOf<Operation> = Operation extends { requestBody: infer Body }
  ? ContentOf<Body>
  : Operation extends { requestBody?: infer Body }
    ? ContentOf<Exclude<Body, undefined>> | undefined
    : undefined;

type StatusOf<Status> = Status extends "default" ? number : Status extends number ? Status : never;

type AnswerWith<Status, Body> = [Body] extends [undefined]
  ? {
      readonly status: Status;
      readonly body?: undefined;
      readonly headers?: Readonly<Record<string, string>>;
    }
  : { readonly status: Status; readonly body: Body; readonly headers?: Readonly<Record<string, string>> };

type AnswersOf<Operation> = Operation extends { responses: infer Answers }
  ? { [Status in keyof Answers]: AnswerWith<StatusOf<Status>, ContentOf<Answers[Status]>> }[keyof Answers]
  : never;

/**
 * Input and answers of an operation type that openapi-typescript generated, as a simulator's handler wants them:
 *
 * ```ts
 * interface Operations {
 *   "payments.create": SimulatedOperation<paths["/payments"]["post"]>;
 * }
 * ```
 */
export interface SimulatedOperation<Operation> {
  readonly input: {
    readonly path: GroupOf<Operation, "path">;
    readonly query: GroupOf<Operation, "query">;
    readonly headers: GroupOf<Operation, "header">;
    readonly body: BodyOf<Operation>;
  };
  readonly answer: AnswersOf<Operation>;
}
