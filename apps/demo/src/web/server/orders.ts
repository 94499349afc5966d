import type { Scene } from "../contract.ts";
import type { Database } from "./database.ts";
import { Refusal } from "./problems.ts";

/** What every kind of order has. */
interface AnyOrder {
  readonly id: string;
  readonly createdAt: number;
}

/** An order, and whose it is. */
export interface OwnedOrder<Order> {
  readonly order: Order;
  readonly session: string;
}

/**
 * Which order an entry of the journal is about, and whose it is: by the order's own identifier, or the provider's name of its
 * payment.
 */
export function ownerOfSubject(
  database: Database,
  subject: string | undefined,
): { readonly scene: Scene; readonly order: string; readonly session: string } | undefined {
  const name = subject?.replace(/^order\//, "") ?? "";
  const row = database
    .prepare(
      "SELECT scene, id, session FROM orders WHERE id = ? OR document ->> '$.transactionId' = ? LIMIT 1",
    )
    .get(name, name);
  if (row === undefined) return undefined;
  // The column is written by `Orders` only.
  return { scene: row["scene"] as Scene, order: String(row["id"]), session: String(row["session"]) };
}

/** The orders of one scene, as documents in the database. */
export class Orders<Order extends AnyOrder> {
  readonly #database: Database;
  readonly #scene: Scene;
  readonly #onChange: (session: string) => void;

  constructor(database: Database, scene: Scene, onChange: (session: string) => void) {
    this.#database = database;
    this.#scene = scene;
    this.#onChange = onChange;
  }

  add(order: Order, session: string): void {
    this.#database
      .prepare("INSERT INTO orders (id, scene, session, created_at, document) VALUES (?, ?, ?, ?, ?)")
      .run(order.id, this.#scene, session, order.createdAt, JSON.stringify(order));
    this.#onChange(session);
  }

  find(id: string): OwnedOrder<Order> | undefined {
    const row = this.#database
      .prepare("SELECT session, document FROM orders WHERE id = ? AND scene = ?")
      .get(id, this.#scene);
    if (row === undefined) return undefined;
    // Documents are written by this class only.
    return { order: JSON.parse(String(row["document"])) as Order, session: String(row["session"]) };
  }

  /** @throws Refusal when a session has no such order, whether or not another one has. */
  mine(session: string, id: string): Order {
    const found = this.find(id);
    if (found?.session === session) return found.order;
    throw new Refusal("not-found", "There is no such order.", this.#scene === "desk" ? "sale" : "order");
  }

  /** The order with a text in one of its members, such as the provider's name of the payment. */
  findBy(member: keyof Order & string, value: string | undefined): OwnedOrder<Order> | undefined {
    const row = this.#database
      .prepare("SELECT id FROM orders WHERE scene = ? AND document ->> ? = ? LIMIT 1")
      .get(this.#scene, `$.${member}`, value ?? "");
    return row === undefined ? undefined : this.find(String(row["id"]));
  }

  /** Changes an order; what is left out stays. Reading and writing are one step: nothing else runs in between. */
  change(id: string, change: Partial<Order> | ((order: Order) => Partial<Order>)): Order | undefined {
    const found = this.find(id);
    if (found === undefined) return undefined;
    const { order } = found;
    const changed = { ...order, ...(typeof change === "function" ? change(order) : change) };
    this.replace(changed);
    return changed;
  }

  /** Writes an order as a whole. */
  replace(order: Order): void {
    const [row] = this.#database
      .prepare("UPDATE orders SET document = ? WHERE id = ? RETURNING session")
      .all(JSON.stringify(order), order.id);
    if (row !== undefined) this.#onChange(String(row["session"]));
  }

  /** Orders from before a moment that are still at the very start. */
  unsent(before: number): readonly Order[] {
    return this.#database
      .prepare(
        "SELECT document FROM orders WHERE scene = ? AND created_at < ? AND document ->> '$.status' = 'starting'",
      )
      .all(this.#scene, before)
      .map((row) => JSON.parse(String(row["document"])) as Order);
  }

  /** A session's orders, newest first. */
  list(session: string): readonly Order[] {
    return this.#database
      .prepare(
        "SELECT document FROM orders WHERE session = ? AND scene = ? ORDER BY created_at DESC, rowid DESC LIMIT 20",
      )
      .all(session, this.#scene)
      .map((row) => JSON.parse(String(row["document"])) as Order);
  }
}
