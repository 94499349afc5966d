import { defineSimulator, type SimulatorFactory, type SimulatorTypes } from "@pay/testing";
import { document } from "./document.js";

interface Order {
  orderId: string;
  amount: number;
  status: "open" | "paid";
}

interface Kiosk extends SimulatorTypes {
  operations: {
    "orders.create": {
      input: { body: { amount: number } };
      answer: { status: 201; body: Order } | { status: 402; body: { code: string } };
    };
  };
  state: { orders: Map<string, Order> };
  principal: string;
  options: { key: string; webhookUrl: string };
  webhooks: { orderPaid: Order };
  actions: { pay(orderId: string): void };
}

export const createKiosk: SimulatorFactory<Kiosk> = defineSimulator<Kiosk>({
  name: "kiosk",
  document,
  defaults: { key: "test-key", webhookUrl: "https://shop.example/webhooks" },
  state: () => ({ orders: new Map() }),

  authenticate: ({ request, options }) =>
    request.headers.get("x-key") === options.key
      ? { principal: "shop" }
      : { answer: { status: 401, body: { code: "WRONG_KEY" } } },
  invalidRequest: ({ violations }) => ({
    status: 422,
    body: { code: "INVALID", details: violations.map(({ at, message }) => `${at} ${message}`) },
  }),
  notFound: () => ({ status: 404, body: { code: "NO_SUCH_PATH" } }),

  operations: {
    "orders.create": ({ input, state, ids }) => {
      // A magic value: what a test asks for when it wants a decline.
      if (input.body.amount === 4.02) return { status: 402, body: { code: "DECLINED" } };
      const order: Order = { orderId: ids.uuid(), amount: input.body.amount, status: "open" };
      state.orders.set(order.orderId, order);
      return { status: 201, body: order };
    },
  },
  actions: ({ state, webhooks, options }) => ({
    pay(orderId) {
      const order = state.orders.get(orderId);
      if (order === undefined) throw new Error(`There is no order ${orderId}.`);
      order.status = "paid";
      webhooks.send("orderPaid", { ...order }, { url: options.webhookUrl });
    },
  }),
  webhooks: {
    orderPaid: {
      schedule: [1_000, 60_000],
      seal: (order, { options }) => ({
        body: JSON.stringify(order),
        headers: { "content-type": "application/json", "x-key": options.key },
      }),
      acknowledged: ({ status }) => status === 200,
    },
  },
});
