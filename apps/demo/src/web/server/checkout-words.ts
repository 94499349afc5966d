import type { CodeMeaning, PayError } from "@pay/core";
import { type CancelRefusal, explainSibsCode } from "@pay/sibs";
import type { OrderReason, SceneText } from "../contract.ts";
import { reasonOf } from "./hooks.ts";

/** The package explains codes in English; this is what the checkout's buyers read instead. */
type Words = Omit<SceneText<"checkout">, "en">;

const notOnThePhone: Words = {
  pl: "Płatność nie została potwierdzona w telefonie.",
  pt: "O pagamento não foi confirmado no telemóvel.",
};
const refundInstead: Words = {
  pl: "Płatność jest zakończona: można ją tylko zwrócić.",
  pt: "O pagamento está concluído: só pode ser devolvido.",
};
const doesNotSay: Words = {
  pl: "Stan płatności nie mówi dlaczego.",
  pt: "O estado do pagamento não diz porquê.",
};

/** What comes up when somebody pays. */
const byCode: Readonly<Record<string, Words>> = {
  E0119: {
    pl: "Bank odrzucił operację. Spróbuj innej karty.",
    pt: "O banco recusou a operação. Tente outro cartão.",
  },
  E0500: notOnThePhone,
  "10.106.0001": { pl: "Odrzucono w aplikacji MB WAY.", pt: "Recusado na aplicação MB WAY." },
  "01.106.0004": { pl: "MB WAY odrzucił płatność.", pt: "O MB WAY recusou o pagamento." },
  E0506: { pl: "Ten telefon nie jest w MB WAY.", pt: "Este telemóvel não está no MB WAY." },
  "00.110.1601": { pl: "Płatność nie została dokończona.", pt: "O pagamento não foi concluído." },
};

const byRefusal: Readonly<Record<CancelRefusal["reason"], Words>> = {
  "already-final": refundInstead,
  "nothing-held": {
    pl: "Blokada nie obejmuje już takiej kwoty.",
    pt: "Já não está cativo esse montante.",
  },
  "without-payment": {
    pl: "Niczego nie pobrano: nie ma czego anulować.",
    pt: "Nada foi cobrado: não há nada a cancelar.",
  },
  "not-begun": {
    pl: "Niczego jeszcze nie zapłacono: zamówienie samo wygaśnie.",
    pt: "Ainda nada foi pago: a encomenda expira por si.",
  },
  "not-found": { pl: "Nie ma takiej płatności.", pt: "Esse pagamento não existe." },
  unrecognized: doesNotSay,
};

const shopCannot: Words = {
  pl: "Sklep nie może teraz tego zrobić.",
  pt: "A loja não pode fazer isso agora.",
};
const gatewayFailed: Words = {
  pl: "Awaria po stronie operatora płatności. Spróbuj później.",
  pt: "Falha do prestador de pagamentos. Tente mais tarde.",
};

/** For every other code: what its kind comes to for a buyer. */
const byKind: Readonly<Record<CodeMeaning["kind"], Words>> = {
  declined: { pl: "Bank odrzucił płatność.", pt: "O banco recusou o pagamento." },
  invalid: { pl: "Dane nie zostały przyjęte. Sprawdź je.", pt: "Os dados não foram aceites. Verifique-os." },
  conflict: { pl: "Stan płatności na to nie pozwala.", pt: "O estado do pagamento não o permite." },
  duplicate: { pl: "To już zostało zrobione.", pt: "Isso já foi feito." },
  provider: gatewayFailed,
  "rate-limited": gatewayFailed,
  authentication: shopCannot,
  forbidden: shopCannot,
  settings: shopCannot,
  "not-found": shopCannot,
  information: { pl: "Operacja jeszcze trwa.", pt: "A operação ainda decorre." },
};

/** Where the gateway has said nothing: what may have happened to the money. */
const byOutcome: Readonly<Record<PayError["outcome"], SceneText<"checkout">>> = {
  "not-sent": {
    en: "It was not sent. Nothing was done.",
    pl: "Nie wysłano. Nic nie zrobiono.",
    pt: "Não foi enviado. Nada foi feito.",
  },
  refused: {
    en: "The gateway refused. Nothing was done.",
    pl: "Operator odmówił. Nic nie zrobiono.",
    pt: "O prestador recusou. Nada foi feito.",
  },
  unknown: {
    en: "No clear answer came: it may have happened.",
    pl: "Brak jasnej odpowiedzi: mogło się udać.",
    pt: "Sem resposta clara: pode ter acontecido.",
  },
};

/** A code of the gateway, for the buyer. It sends a description of its own with codes that it has not published. */
export function checkoutReason(
  code: string | undefined,
  description: string | undefined,
): OrderReason<"checkout"> {
  const known = code === undefined ? undefined : explainSibsCode(code);
  const words = byCode[code ?? ""] ?? byKind[known?.kind ?? "declined"];
  const en = known?.meaning ?? description ?? "The payment was declined.";
  return { text: { en, ...words }, ...(code !== undefined && { code }) };
}

/** Why a cancellation was refused, for the buyer. */
export const refusedCancel = ({ reason, meaning }: CancelRefusal): OrderReason<"checkout"> => ({
  code: reason,
  text: { en: meaning, ...byRefusal[reason] },
});

/** Why a call came to nothing, for the buyer. */
export function checkoutReasonOf(error: PayError): OrderReason<"checkout"> {
  const reason = reasonOf(error);
  return reason === undefined
    ? { text: byOutcome[error.outcome] }
    : checkoutReason(reason.code, reason.meaning);
}
