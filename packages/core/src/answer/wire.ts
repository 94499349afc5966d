import type { TransportSettings, WireAnswer } from "../transport/call.js";

/** The provider's own name of the request, for its support. */
export function requestIdOf(answer: WireAnswer, settings: TransportSettings): string | undefined {
  const header = settings.rules.requestIdHeader;
  return header === undefined ? undefined : (answer.headers.get(header) ?? undefined);
}

/** Error bodies come from proxies too, so anything is accepted; long texts are cut. */
export function tolerantParse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text.slice(0, 2_000);
  }
}
