/** A script that Redis runs as a whole, without anything else in between. */
export interface Script {
  /** For messages. */
  readonly name: string;
  /** Lua. All keys it touches are among its `KEYS`, and in one slot. */
  readonly text: string;
}

/** The name under which Redis keeps a script once it has seen it. */
export async function digestOf({ text }: Script): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
