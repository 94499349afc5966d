import { BaseResolver, isAbsoluteUrl, ResolveError, type Source } from "@redocly/openapi-core";

/** Reads files of this repository only: what is generated must not depend on what some server answers today. */
export class LocalResolver extends BaseResolver {
  override loadExternalRef(reference: string): Promise<Source> {
    if (!isAbsoluteUrl(reference)) return super.loadExternalRef(reference);
    return Promise.reject(new ResolveError(new Error(`${reference} is not a file beside the document`)));
  }
}
