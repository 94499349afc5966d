import type { Scene } from "../contract.ts";
import type { Database } from "./database.ts";

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
