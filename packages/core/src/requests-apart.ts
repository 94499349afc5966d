/**
 * Whether each request that this program serves stands for itself, as in Cloudflare's Workers: a timer ends with the request
 * that started it, and a promise that another request settles never comes back. What calls share there may be numbers, never
 * something to wait for.
 */
export function areRequestsApart(): boolean {
  return globalThis.navigator?.userAgent === "Cloudflare-Workers";
}
