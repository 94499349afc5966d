/** The published examples, by operation; the document holds them as the provider shows them. */

interface Media {
  readonly "application/json"?: { readonly example?: unknown };
}

interface Method {
  readonly "x-pay-name"?: string;
  readonly requestBody?: { readonly content: Media };
  readonly responses: Readonly<Record<string, { readonly content?: Media }>>;
}

/** The document as far as examples are concerned. */
export interface ExampleDocument {
  readonly paths?: unknown;
}

function methodsOf({ paths }: ExampleDocument): Method[] {
  const items = Object.values(paths as Readonly<Record<string, Readonly<Record<string, Method>>>>);
  return items.flatMap((item) => Object.values(item));
}

/** Pairs of operation and request. */
export function requestExamples(document: ExampleDocument): [name: string, example: unknown][] {
  return methodsOf(document).flatMap(({ requestBody, "x-pay-name": name = "" }) => {
    const example = requestBody?.content["application/json"]?.example;
    return example === undefined ? [] : [[name, example] as [string, unknown]];
  });
}

/** Triples of status, operation and answer. */
export function answerExamples(
  document: ExampleDocument,
): [status: string, name: string, example: unknown][] {
  return methodsOf(document).flatMap(({ responses, "x-pay-name": name = "" }) =>
    Object.entries(responses).flatMap(([status, { content }]) => {
      const example = content?.["application/json"]?.example;
      return example === undefined ? [] : [[status, name, example] as [string, string, unknown]];
    }),
  );
}
