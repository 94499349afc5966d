import type { RequestFault, WebhookFault } from "@pay/testing";
import type { FaultMode, FaultName, LocalText, Scene } from "../contract.ts";
import type { Timings } from "../timings.ts";

/** The operations that move money, by scene: what the switches strike. Questions about a status are left alone. */
export const struckOperations: Readonly<Record<Scene, readonly string[]>> = {
  desk: ["payments.checkout", "payments.cancel", "payments.refund"],
  shop: [
    "payments.create",
    "payments.refund",
    "batchPayments.create",
    "batchPayments.confirm",
    "batchPayments.cancel",
  ],
  checkout: [
    "cards.purchase",
    "blik.purchase",
    "mbWay.purchase",
    "references.generate",
    "payments.capture",
    "payments.cancel",
    "payments.refund",
  ],
};

/** How the simulators bring about what happens to a request. */
export function requestFaultOf(fault: FaultName, scene: Scene, timings: Timings): RequestFault | undefined {
  switch (fault) {
    case "lost-answer":
      return { kind: "drop-after" };
    case "rate-limited":
      return { kind: "status", status: 429, headers: resetHeaders[scene], body: tooMany[scene] };
    case "server-error":
      return { kind: "status", status: 500 };
    case "html":
      return { kind: "html", status: 502 };
    case "slow":
      return { kind: "delay", milliseconds: timings.slow, when: "after" };
    case "crash":
      // The work is done and no answer is sent: meanwhile the server is killed.
      return { kind: "stall-headers" };
    case "duplicate-webhook":
    case "tampered-webhook":
      return undefined;
  }
}

/** How the simulators bring about what happens to a webhook. */
export function webhookFaultOf(fault: FaultName): WebhookFault | undefined {
  if (fault === "duplicate-webhook") return { kind: "duplicate", after: 300 };
  return fault === "tampered-webhook" ? { kind: "tamper" } : undefined;
}

const resetHeaders: Readonly<Record<Scene, Readonly<Record<string, string>>>> = {
  desk: { "Retry-After": "1" },
  shop: { "X-RateLimit-Limit": "1000", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1" },
  checkout: { "Retry-After": "1" },
};

const tooMany: Readonly<Record<Scene, object>> = {
  desk: {},
  shop: { code: "too_many_requests", message: "Too many requests", type: "api_error" },
  checkout: { httpCode: "429", httpMessage: "Too Many Requests", moreInformation: "Rate limit exceeded" },
};

/** What a switch can be set to. A server that crashes whenever it starts would show nothing. */
export const modesOf = (fault: FaultName): readonly FaultMode[] =>
  fault === "crash" ? ["off", "once"] : ["off", "once", "on"];

const requests: LocalText = {
  en: "The next request that moves money: payment, confirmation, cancellation, refund",
  uk: "Наступний запит, що рухає гроші: оплата, підтвердження, скасування, повернення",
  pl: "Następne żądanie, które przesuwa pieniądze: płatność, obciążenie, anulowanie, zwrot",
  pt: "O próximo pedido que move dinheiro: pagamento, captura, cancelamento, devolução",
  ru: "Следующий запрос, который двигает деньги: оплата, подтверждение, отмена, возврат",
};

const webhooks: LocalText = {
  en: "The next webhook",
  uk: "Наступний вебхук",
  pl: "Następny webhook",
  pt: "O próximo webhook",
  ru: "Следующий вебхук",
};

const forgery: LocalText = {
  en: "The next postback: it says “paid” and carries a wrong login, since postbacks of Koshelek have no signature",
  uk: "Наступний постбек: каже «оплачено» з хибним логіном, бо постбеки Кошелька не мають підпису",
  pl: "Następny postback: mówi „zapłacono” z błędnym loginem, bo postbacki Koshelka nie mają podpisu",
  pt: "O próximo postback: diz “pago” com um login errado, pois os postbacks da Koshelek não têm assinatura",
  ru: "Следующий постбэк: сообщает «оплачено» с неверным логином, ведь подписи у постбэков Кошелька нет",
};

/** What a switch strikes, for people. */
export function strikesOf(scene: Scene, fault: FaultName): LocalText {
  if (fault === "tampered-webhook" && scene === "desk") return forgery;
  return fault === "duplicate-webhook" || fault === "tampered-webhook" ? webhooks : requests;
}
