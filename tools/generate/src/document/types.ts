/**
 * The parts of an OpenAPI 3.1 document that the generator reads. Extensions are `unknown` until the lint rules have
 * looked at them.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface Extended {
  readonly [extension: `x-${string}`]: unknown;
}

/** A JSON Schema as OpenAPI 3.1 has it. */
export interface Schema extends Extended {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly Json[];
  readonly const?: Json;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly unevaluatedProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly discriminator?: Discriminator;
  readonly default?: Json;
  readonly example?: Json;
  readonly examples?: readonly Json[];
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
}

export interface Discriminator {
  readonly propertyName: string;
  readonly mapping?: Readonly<Record<string, string>>;
}

export interface Reference {
  readonly $ref: string;
  readonly description?: string;
}

export interface MediaType extends Extended {
  readonly schema?: Schema;
  readonly example?: Json;
  readonly examples?: Readonly<Record<string, unknown>>;
}

export interface Parameter extends Extended {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly schema?: Schema;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface RequestBody extends Extended {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface Response extends Extended {
  readonly description?: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface Header extends Extended {
  readonly description?: string;
  readonly schema?: Schema;
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface OperationObject extends Extended {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
  readonly externalDocs?: { readonly url: string; readonly description?: string };
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly callbacks?: Readonly<Record<string, Readonly<Record<string, PathItem>> | Reference>>;
}

export type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

export interface PathItem extends Extended, Partial<Readonly<Record<HttpMethod, OperationObject>>> {
  readonly parameters?: readonly (Parameter | Reference)[];
}

export interface Server extends Extended {
  readonly url: string;
  readonly description?: string;
}

export interface Components {
  readonly schemas?: Readonly<Record<string, Schema>>;
  readonly responses?: Readonly<Record<string, Response>>;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly requestBodies?: Readonly<Record<string, RequestBody>>;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly securitySchemes?: Readonly<Record<string, Extended>>;
}

export interface OpenApiDocument extends Extended {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
  };
  readonly servers?: readonly Server[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly security?: readonly SecurityRequirement[];
  readonly paths?: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: Components;
}

/** Keys and indexes from the root of the bundled document. */
export type Path = readonly (string | number)[];
