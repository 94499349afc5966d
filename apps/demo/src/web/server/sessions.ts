import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { csrfHeader } from "../contract.ts";
import type { Database } from "./database.ts";
import { Refusal } from "./problems.ts";

/** How long a session lives, in milliseconds. */
const lifetime = 12 * 3_600_000;

/** A visitor. */
export interface Session {
  readonly id: string;
  readonly csrfToken: string;
}

/** Sessions in the database, so that a restart of the server logs nobody out. */
export class Sessions {
  readonly #database: Database;
  readonly #isSecure: boolean;
  readonly #cookieName: string;

  constructor(database: Database, publicUrl: string) {
    const { protocol, port } = new URL(publicUrl);
    this.#database = database;
    this.#isSecure = protocol === "https:";
    // Cookies know no ports: two shops on one machine must not take each other's.
    this.#cookieName = port === "" ? "shop-session" : `shop-session-${port}`;
  }

  /** The session of a request, or a new one. */
  open(context: Context): Session {
    return this.find(context) ?? this.#create(context);
  }

  find(context: Context): Session | undefined {
    const id = getCookie(context, this.#cookieName);
    if (id === undefined) return undefined;
    const row = this.#database
      .prepare("SELECT csrf FROM sessions WHERE id = ? AND created_at > ?")
      .get(hashOf(id), Date.now() - lifetime);
    return row === undefined ? undefined : { id: hashOf(id), csrfToken: String(row["csrf"]) };
  }

  /** @throws Refusal for a request without a session, or one that another site may have made. */
  demand(context: Context, publicUrl: string): Session {
    const origin = context.req.header("origin");
    if (origin !== undefined && origin !== publicUrl) {
      throw new Refusal("csrf", "The request comes from another origin.");
    }
    const session = this.find(context);
    if (session === undefined) throw new Refusal("no-session", "There is no session, or it has ended.");
    if (!isSame(context.req.header(csrfHeader) ?? "", session.csrfToken)) {
      throw new Refusal("csrf", `The header ${csrfHeader} is missing or wrong.`);
    }
    return session;
  }

  #create(context: Context): Session {
    const id = randomBytes(32).toString("base64url");
    const csrfToken = randomBytes(32).toString("base64url");
    this.#database
      .prepare("INSERT INTO sessions (id, csrf, created_at) VALUES (?, ?, ?)")
      .run(hashOf(id), csrfToken, Date.now());
    setCookie(context, this.#cookieName, id, {
      httpOnly: true,
      path: "/",
      maxAge: lifetime / 1_000,
      secure: this.#isSecure,
      // Not `Strict`: a buyer who comes back from the provider's page arrives from another site, and would be a stranger.
      // Nothing is changed by a GET, and everything else wants the token and the origin.
      sameSite: "Lax",
    });
    return { id: hashOf(id), csrfToken };
  }
}

/** The database holds no cookie that anybody could use. */
const hashOf = (id: string): string => createHash("sha256").update(id).digest("base64url");

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
