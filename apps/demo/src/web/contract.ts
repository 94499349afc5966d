/**
 * What the page and the server of the browser demo say to each other: types and constants, nothing that runs.
 *
 * In short. The page opens with `GET /api/session`, which sets the cookie and tells the CSRF token, then listens to
 * `GET /api/events` (server-sent events) for the timeline and for the state of the scenes. It acts with the `POST`
 * endpoints of {@link Endpoints}; every one of them answers with the new {@link DemoState}, so a page may render the answer
 * or wait for the `state` event, which says the same. What a person can do now stands in the members called `can`: a button
 * is enabled exactly when its action is in the list.
 *
 * The server may die at any moment, on purpose. A request that is under way then fails in the browser (`fetch` rejects);
 * the event source reconnects by itself, sends `Last-Event-ID`, gets what it has missed, and a fresh `state`.
 */

/** Languages of what a buyer or cashier sees. */
export const languages = ["en", "uk", "pl", "pt", "ru"] as const;

export type Language = (typeof languages)[number];

/** A text in English, and in whatever other languages somebody sees it in. */
export type LocalText = { readonly en: string } & { readonly [Name in Language]?: string };

/** The three scenes: a cash desk (Koshelek Pay), a Ukrainian shop (RozetkaPay), a Polish and Portuguese checkout (SIBS). */
export const scenes = ["desk", "shop", "checkout"] as const;

export type Scene = (typeof scenes)[number];

/** Languages that somebody sees a scene in: the buyer's and the cashier's, and English for the developer. */
export const sceneLanguages = {
  desk: ["en", "ru"],
  shop: ["en", "uk", "ru"],
  checkout: ["en", "pl", "pt"],
} as const satisfies Record<Scene, readonly Language[]>;

/** A text in every language of a scene. */
export type SceneText<Name extends Scene> = {
  readonly [Spoken in (typeof sceneLanguages)[Name][number]]: string;
};

/** The provider behind each scene. */
export const providerOf = { desk: "koshelek", shop: "rozetka", checkout: "sibs" } as const satisfies Record<
  Scene,
  string
>;

export type Provider = (typeof providerOf)[Scene];

/** An exact amount: `minor` is a whole number of hundredths (kopecks, hryvnia kopecks, groszy, cents). */
export interface Money {
  readonly minor: number;
  readonly currency: "RUB" | "UAH" | "PLN" | "EUR";
}

/** Anything that came out of JSON. Secrets, card data and personal data are replaced before they get here. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

// --- Session, CSRF, errors -------------------------------------------------------------------------------------------

/** Every `POST` to `/api` carries the token of the session in this header, or is answered with 403 `csrf`. */
export const csrfHeader = "x-csrf-token";

/** What `GET /api/session` answers. It sets the session's cookie (HttpOnly) where there was none. */
export interface SessionInfo {
  /** For {@link csrfHeader}. The same as long as the session lives, restarts of the server included. */
  readonly csrfToken: string;
  /**
   * Origin of the pages that belong to the providers (hosted payment page, 3-D Secure): another site than the shop's. The
   * browser is sent there by {@link BrowserStep}.
   */
  readonly outsideOrigin: string;
}

export type ProblemCode =
  /** 401: no session, or one that has ended: ask `GET /api/session` again. */
  | "no-session"
  /** 403: the CSRF token is missing or wrong, or the request comes from another origin. */
  | "csrf"
  /** 400: the body is not what the endpoint takes; `field` says where. */
  | "invalid"
  /** 404. */
  | "not-found"
  /** 409: not now; the state has changed since the page was drawn. */
  | "not-now"
  /** 413: the body is too large. */
  | "too-large"
  /** 502: a call to the provider failed; `outcome` says what may have happened to the money. */
  | "provider"
  /** 500. */
  | "internal";

/** The body of every answer of `/api` with a status of 400 or more. */
export interface Problem {
  readonly error: {
    readonly code: ProblemCode;
    readonly message: string;
    /** For `invalid`: the member that is wrong, such as `card.number`. */
    readonly field?: string;
    /** For `provider`: the code of the `PayError`, such as `timeout`. */
    readonly payError?: string;
    /** For `provider`: what may have happened to the money. */
    readonly outcome?: "not-sent" | "refused" | "unknown";
  };
}

/** The largest body that `/api` takes, in bytes. */
export const largestBody = 16_384;

// --- Endpoints -------------------------------------------------------------------------------------------------------

/** What every `POST` answers with. */
export interface Answer {
  readonly state: DemoState;
  /** Where the buyer's browser has to go next; also kept in the order as `step` until it is done. */
  readonly step?: BrowserStep;
}

/**
 * A step of the buyer's browser on a page of the provider or of the bank.
 *
 * `GET` in the window: `location.assign(url)`. `POST` in the window: submit a form with `fields` (the Content-Security-Policy
 * allows exactly this target). `POST` in a `hidden-frame`: submit the form into a hidden `<iframe>` and stay; the next
 * `state` tells how it went on. From the window the buyer comes back to {@link returnPath}.
 */
export interface BrowserStep {
  readonly place: "window" | "hidden-frame";
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** Where a buyer comes back to: the page itself, with the scene and the order in the query, e.g. `/?scene=shop&order=…`. */
export const returnPath = "/";

/** Card data as the buyer types it. The server hands it to the client and keeps none of it. */
export interface CardFields {
  /** Digits, blanks allowed. */
  readonly number: string;
  /** `MM/YY`. */
  readonly expires: string;
  readonly verification: string;
  readonly holder: string;
}

/** What 3-D Secure wants to know of the buyer's browser. */
export interface BrowserInfo {
  readonly language: string;
  readonly screenWidth: number;
  readonly screenHeight: number;
  readonly colorDepth: number;
  /** `new Date().getTimezoneOffset()`. */
  readonly timeZoneOffset: number;
  readonly javaEnabled: boolean;
}

/**
 * All `POST` endpoints: what they take and answer, as JSON. All answer 200 with {@link Answer}, or a {@link Problem}. Those
 * marked "at once" do not wait for the provider; the others answer when it has, which a fault may delay by seconds.
 */
export interface Endpoints {
  /** The cashier scans what the phone shows. */
  "/api/desk/scan": { readonly input: { readonly barcode: string }; readonly output: Answer };
  /** The cashier starts the sale with the scanned card. At once. */
  "/api/desk/pay": { readonly input: { readonly goods: readonly GoodsLine[] }; readonly output: Answer };
  /**
   * The cashier cancels and says whether the customer had confirmed in the app: then the retry goes on with the same card,
   * otherwise with a new scan. Works on a paid sale too, and is declined there: see {@link DeskSale.cancelDecline}.
   */
  "/api/desk/cancel": {
    readonly input: { readonly sale: string; readonly customer: "confirmed" | "not-confirmed" };
    readonly output: Answer;
  };
  /** Retries a cancelled sale: with the same card session, or after a new scan. At once. */
  "/api/desk/retry": { readonly input: { readonly sale: string }; readonly output: Answer };
  /** Gives back everything that has not come back yet, or some pieces of some lines; of earlier sales as well. */
  "/api/desk/refund": {
    readonly input: { readonly sale: string; readonly goods: "everything" | readonly ReturnedPieces[] };
    readonly output: Answer;
  };
  /** Clears the desk for the next customer. At once. */
  "/api/desk/next": { readonly input: Record<string, never>; readonly output: Answer };

  /** The buyer pays one order, which is charged at once, or a batch of two, which is held first. */
  "/api/shop/pay": {
    readonly input: {
      readonly kind: "single" | "batch";
      /** `hosted`: on the provider's page. `direct`: with card fields on the shop's own page. */
      readonly way: "hosted" | "direct";
      /** For `direct`. */
      readonly card?: CardFields;
    };
    readonly output: Answer;
  };
  /** Charges what is held: the whole batch, or one of its parts. */
  "/api/shop/confirm": {
    readonly input: { readonly order: string; readonly part?: string };
    readonly output: Answer;
  };
  /** Gives back what is still held. */
  "/api/shop/cancel": { readonly input: { readonly order: string }; readonly output: Answer };
  /** Gives money back, of one part; without an amount everything that was charged for it. */
  "/api/shop/refund": {
    readonly input: { readonly order: string; readonly part: string; readonly minor?: number };
    readonly output: Answer;
  };
  /** Asks the provider how the order stands. */
  "/api/shop/refresh": { readonly input: { readonly order: string }; readonly output: Answer };
  /**
   * Asks for the status twelve times at once and cancels the order behind them, on a client whose limit is set tight for
   * this, so that the queue of the limiter and its lanes can be seen. For an order that is held.
   */
  "/api/shop/rush": { readonly input: { readonly order: string }; readonly output: Answer };

  /** The buyer pays. Cards are authorized (held), everything else is charged. */
  "/api/checkout/pay": { readonly input: CheckoutInput; readonly output: Answer };
  /** Charges an authorization, or a part of it. */
  "/api/checkout/capture": {
    readonly input: { readonly order: string; readonly minor?: number };
    readonly output: Answer;
  };
  /** Releases an authorization in full or in part, or cancels what the buyer has not confirmed yet. */
  "/api/checkout/cancel": {
    readonly input: { readonly order: string; readonly minor?: number };
    readonly output: Answer;
  };
  /** Gives back what was charged, or a part of it. */
  "/api/checkout/refund": {
    readonly input: { readonly order: string; readonly minor?: number };
    readonly output: Answer;
  };
  /** Asks the gateway how the order stands. */
  "/api/checkout/refresh": { readonly input: { readonly order: string }; readonly output: Answer };

  /** Something that a person does outside of the shop: with a phone, or at a cash machine. At once. */
  "/api/buyer/act": { readonly input: BuyerInput; readonly output: Answer };

  /** Flicks a fault switch. At once. */
  "/api/faults/set": {
    readonly input: { readonly scene: Scene; readonly fault: FaultName; readonly mode: FaultMode };
    readonly output: Answer;
  };
}

export type EndpointPath = keyof Endpoints;

export type CheckoutInput =
  | { readonly market: "pl"; readonly method: "BLIK"; readonly blikCode: string }
  | { readonly market: "pt"; readonly method: "MBWAY"; readonly phone: string }
  | { readonly market: "pt"; readonly method: "REFERENCE" }
  | {
      readonly market: "pl" | "pt";
      readonly method: "CARD";
      readonly card: CardFields;
      readonly browser: BrowserInfo;
    };

/** What a person can do outside of the shop. */
export type BuyerInput =
  /** Opens the card in the app: a new barcode, with a new card session. */
  | { readonly act: "show-card" }
  /** Confirms or declines the payment in the app of Koshelek. */
  | { readonly act: "confirm" | "decline"; readonly sale: string }
  /** Confirms or refuses in the bank's app: BLIK, MB WAY. */
  | { readonly act: "approve" | "refuse"; readonly order: string }
  /** Pays the Multibanco reference at a cash machine. */
  | { readonly act: "pay-reference"; readonly order: string };

// --- State -----------------------------------------------------------------------------------------------------------

/** All that the page renders beside the timeline. `GET /api/state` answers it, and the event `state` brings it. */
export interface DemoState {
  readonly server: ServerState;
  readonly desk: DeskState;
  readonly shop: ShopState;
  readonly checkout: CheckoutState;
  /** All switches, in the order in which to show them. */
  readonly faults: readonly FaultSwitch[];
}

/** The process that answers. */
export interface ServerState {
  readonly pid: number;
  /** Starts of the server since the demo was started; 1 as long as nothing has crashed. */
  readonly starts: number;
  /** Whether it is settling what the last run has left open. */
  readonly recovering: boolean;
}

/** How many of an article; `article` is one of {@link deskGoods}. */
export interface GoodsLine {
  readonly article: string;
  readonly quantity: number;
}

/** A line of a sale, and how many of it have come back. */
export interface SoldLine extends GoodsLine {
  readonly returned: number;
}

/** Pieces that come back: `line` counts the lines of the sale from 0. */
export interface ReturnedPieces {
  readonly line: number;
  readonly quantity: number;
}

export interface Goods {
  readonly article: string;
  readonly name: { readonly [Name in Language]: string };
  readonly price: Money;
}

/** What the cash desk sells. */
export const deskGoods: readonly Goods[] = [
  {
    article: "5501",
    name: { en: "Kettle", ru: "Чайник", uk: "Чайник", pl: "Czajnik", pt: "Chaleira" },
    price: { minor: 45_900, currency: "RUB" },
  },
  {
    article: "5502",
    name: { en: "Tea spoon", ru: "Чайная ложка", uk: "Чайна ложка", pl: "Łyżeczka", pt: "Colher de chá" },
    price: { minor: 2_500, currency: "RUB" },
  },
];

/** What the Ukrainian shop sells: a single order is the kettle, a batch is both, from two sellers. */
export const shopGoods: readonly Goods[] = [
  {
    article: "kettle",
    name: { en: "Kettle", uk: "Чайник", ru: "Чайник", pl: "Czajnik", pt: "Chaleira" },
    price: { minor: 129_950, currency: "UAH" },
  },
  {
    article: "tea",
    name: { en: "Tea", uk: "Чай", ru: "Чай", pl: "Herbata", pt: "Chá" },
    price: { minor: 18_000, currency: "UAH" },
  },
];

/** What the checkout sells, by market. */
export const checkoutGoods: { readonly pl: Goods; readonly pt: Goods } = {
  pl: {
    article: "kettle-pl",
    name: { en: "Kettle", pl: "Czajnik", pt: "Chaleira", uk: "Чайник", ru: "Чайник" },
    price: { minor: 12_000, currency: "PLN" },
  },
  pt: {
    article: "kettle-pt",
    name: { en: "Kettle", pt: "Chaleira", pl: "Czajnik", uk: "Чайник", ru: "Чайник" },
    price: { minor: 3_500, currency: "EUR" },
  },
};

/** A card of a test environment, to offer beside the card fields. */
export interface TestCard<Name extends Scene> extends CardFields {
  readonly label: SceneText<Name>;
}

/** Of RozetkaPay's document. Any expiry and verification code go with them. */
export const shopCards: readonly TestCard<"shop">[] = [
  {
    label: {
      en: "3-D Secure, then paid",
      uk: "3-D Secure, потім оплачено",
      ru: "3-D Secure, затем оплачено",
    },
    number: "4242 4242 4242 4242",
    expires: "12/29",
    verification: "123",
    holder: "Taras Shevchenko",
  },
  {
    label: { en: "Paid without 3-D Secure", uk: "Оплачено без 3-D Secure", ru: "Оплачено без 3-D Secure" },
    number: "4111 1111 1111 1111",
    expires: "12/29",
    verification: "123",
    holder: "Taras Shevchenko",
  },
  {
    label: {
      en: "Declined: insufficient funds",
      uk: "Відхилено: недостатньо коштів",
      ru: "Отклонено: недостаточно средств",
    },
    number: "4000 0000 0000 0044",
    expires: "12/29",
    verification: "123",
    holder: "Taras Shevchenko",
  },
];

/** Of SIBS's page of test data. Expiry and verification code have to be these. */
export const checkoutCards: readonly TestCard<"checkout">[] = [
  {
    label: {
      en: "3-D Secure, then authorized",
      pl: "3-D Secure, potem autoryzacja",
      pt: "3-D Secure, depois autorizado",
    },
    number: "4176 6600 0000 0100",
    expires: "12/25",
    verification: "597",
    holder: "Anna Kowalska",
  },
  {
    label: {
      en: "Authorized without 3-D Secure",
      pl: "Autoryzacja bez 3-D Secure",
      pt: "Autorizado sem 3-D Secure",
    },
    number: "4761 3400 0000 0035",
    expires: "12/25",
    verification: "536",
    holder: "Anna Kowalska",
  },
  {
    label: {
      en: "Hidden device check, then 3-D Secure",
      pl: "Ukryte sprawdzenie urządzenia, potem 3-D Secure",
      pt: "Verificação oculta do dispositivo, depois 3-D Secure",
    },
    number: "5185 5200 5000 0010",
    expires: "12/25",
    verification: "001",
    holder: "Anna Kowalska",
  },
  {
    label: { en: "Declined", pl: "Odmowa", pt: "Recusado" },
    number: "4000 0000 0000 0002",
    expires: "12/25",
    verification: "123",
    holder: "Anna Kowalska",
  },
];

/** BLIK codes that begin with 777 are taken by the test environment, all others are declined. */
export const sampleBlikCode = "777123";

/** A phone of the test environment, in the form that MB WAY wants. */
export const samplePhone = "351#912345678";

/** The cash desk, with the customer's phone beside it. */
export interface DeskState {
  readonly can: readonly ("show-card" | "scan" | "pay" | "next")[];
  /** What the phone shows; absent until `show-card`. */
  readonly phone?: { readonly barcode: string };
  /** Whether a card has been scanned that the next `pay` or `retry` will use. */
  readonly scanned: boolean;
  /** The sale at the desk now. */
  readonly sale?: DeskSale;
  /** The earlier sales of this desk, newest first. */
  readonly earlier: readonly DeskSale[];
  /** What a person has to look at: entries of the journal that recovery could not settle. */
  readonly attention: readonly { readonly entry: string; readonly note: string }[];
}

/** A sale at the cash desk. */
export interface DeskSale {
  readonly id: string;
  readonly goods: readonly SoldLine[];
  readonly total: Money;
  readonly startedAt: number;
  /**
   * - `starting`: the payment request is on its way.
   * - `waiting`: the customer has not confirmed yet; at `cancelsAt` the desk cancels by itself.
   * - `processing`: the customer has confirmed, the bank decides.
   * - `cancelling`: a cancellation is under way.
   * - `paid`, `declined`, `cancelled`, `refused`: final.
   * - `unknown`: no answer; the journal's entry stays open until recovery has settled it.
   * - `refunding`, `refunded`, `partly-refunded`.
   */
  readonly status:
    | "starting"
    | "waiting"
    | "processing"
    | "cancelling"
    | "paid"
    | "declined"
    | "cancelled"
    | "refused"
    | "unknown"
    | "refunding"
    | "refunded"
    | "partly-refunded";
  /** The cashier's line of text, by the package. */
  readonly text: SceneText<"desk">;
  /** For `waiting` and `processing`: when the desk cancels by itself, in milliseconds since 1970. */
  readonly cancelsAt?: number;
  /** For `cancelled`: why. `interrupted`: the desk had crashed. */
  readonly cancelReason?:
    | "operator"
    | "payment-unanswered"
    | "no-positive-status"
    | "interrupted"
    | "elsewhere";
  /** For `cancelled`: what the retry has to begin with. */
  readonly retryWith?: "same-card" | "new-scan";
  /** Why a cancellation was declined: the reason, and its meaning for people. */
  readonly cancelDecline?: { readonly reason: string; readonly meaning: SceneText<"desk"> };
  /** For `declined` and `refused`; of a paid sale: why its last refund was declined. */
  readonly decline?: { readonly code?: string; readonly text: SceneText<"desk"> };
  readonly refunded: Money;
  /** The provider's name of the payment, once there is one. */
  readonly transactionId?: string;
  readonly can: readonly (
    | "cancel"
    | "retry"
    /** Everything that is left, or a part of it; earlier sales can do this and nothing else. */
    | "refund"
    /** On the customer's phone. */
    | "confirm"
    | "decline"
  )[];
}

/** The Ukrainian shop. */
export interface ShopState {
  /** The orders of this buyer, newest first. */
  readonly orders: readonly ShopOrder[];
}

/** An order, or a batch of two. */
export interface ShopOrder {
  readonly id: string;
  readonly kind: "single" | "batch";
  readonly way: "hosted" | "direct";
  readonly createdAt: number;
  /**
   * - `starting`: the request is on its way.
   * - `payer-needed`: the payer has a page to go to: `step`.
   * - `open`: begun, and not known yet.
   * - `held`, `paid`, `part-paid`, `declined`, `cancelled`, `refunded`, `part-refunded`.
   * - `unknown`: no answer; the journal's entry stays open until it is settled.
   */
  readonly status:
    | "starting"
    | "payer-needed"
    | "open"
    | "held"
    | "paid"
    | "part-paid"
    | "declined"
    | "cancelled"
    | "refunded"
    | "part-refunded"
    | "unknown";
  /** Where the payer has to go, for `payer-needed`. */
  readonly step?: BrowserStep;
  readonly parts: readonly ShopPart[];
  /** Why it was declined, or why the last operation was refused. */
  readonly reason?: OrderReason<"shop">;
  /** How many genuine callbacks have come for it. */
  readonly callbacks: number;
  /** What is under way, so that its button can show it. */
  readonly busy?: string;
  readonly can: readonly ("pay" | "confirm" | "confirm-part" | "cancel" | "refund" | "refresh" | "rush")[];
}

/** One order of a batch, or the single one. */
export interface ShopPart {
  /** For `part` of the endpoints. */
  readonly id: string;
  readonly article: string;
  readonly amount: Money;
  readonly held: Money;
  readonly charged: Money;
  readonly refunded: Money;
}

/** Why something did not work, for the buyer: the provider's code where there is one, and what it comes to. */
export interface OrderReason<Name extends Scene> {
  readonly code?: string;
  readonly text: SceneText<Name>;
}

/** The same on the timeline, in the words of the provider's package. */
export interface Reason {
  readonly code?: string;
  readonly meaning: string;
}

/** The Polish and Portuguese checkout. */
export interface CheckoutState {
  /** The orders of this buyer, newest first. */
  readonly orders: readonly CheckoutOrder[];
}

/** An order at the checkout. */
export interface CheckoutOrder {
  readonly id: string;
  readonly market: "pl" | "pt";
  readonly method: "BLIK" | "CARD" | "MBWAY" | "REFERENCE";
  readonly createdAt: number;
  readonly amount: Money;
  readonly held: Money;
  readonly charged: Money;
  readonly refunded: Money;
  /**
   * - `starting`: the request is on its way.
   * - `payer-needed`: the buyer's browser has a step to do: `step`.
   * - `waiting`: for the buyer's app, or for the payment of the reference.
   * - `held`, `paid`, `part-paid`, `declined`, `expired`, `cancelled`, `refunded`, `part-refunded`.
   * - `unknown`: no answer; the journal's entry stays open until it is settled.
   */
  readonly status:
    | "starting"
    | "payer-needed"
    | "waiting"
    | "held"
    | "paid"
    | "part-paid"
    | "declined"
    | "expired"
    | "cancelled"
    | "refunded"
    | "part-refunded"
    | "unknown";
  readonly step?: BrowserStep;
  /** For `REFERENCE`: what the buyer types at the cash machine. */
  readonly reference?: { readonly entity: string; readonly reference: string; readonly amount: Money };
  /** Why it was declined, or why the last operation was refused. */
  readonly reason?: OrderReason<"checkout">;
  /** How many genuine notifications have come for it. */
  readonly notifications: number;
  readonly busy?: string;
  readonly can: readonly (
    | "capture"
    | "cancel"
    | "refund"
    | "refresh"
    /** In the bank's app. */
    | "approve"
    | "refuse"
    /** At the cash machine. */
    | "pay-reference"
  )[];
}

// --- Faults ----------------------------------------------------------------------------------------------------------

/**
 * - `lost-answer`: the provider acts, its answer never arrives.
 * - `rate-limited`: 429, with the time to wait.
 * - `server-error`: 500 before anything was done.
 * - `html`: a web page with status 502 where JSON should be.
 * - `slow`: the answer takes some seconds.
 * - `duplicate-webhook`: every webhook comes twice.
 * - `tampered-webhook`: the webhook is changed on its way; the provider sends the genuine one again a little later.
 * - `crash`: the server is killed after the provider has acted and before the answer is heard; it starts again by itself.
 */
export const faultNames = [
  "lost-answer",
  "rate-limited",
  "server-error",
  "html",
  "slow",
  "duplicate-webhook",
  "tampered-webhook",
  "crash",
] as const;

export type FaultName = (typeof faultNames)[number];

/** `once`: for the next matching exchange, then off again. `on`: until it is switched off. `crash` has no `on`. */
export type FaultMode = "off" | "once" | "on";

export interface FaultSwitch {
  readonly scene: Scene;
  readonly fault: FaultName;
  readonly mode: FaultMode;
  /** What the switch can be set to. */
  readonly modes: readonly FaultMode[];
  /** How often it has struck since the demo was started. */
  readonly hits: number;
  /** What it strikes, for people: payment, cancellation and refund requests, or webhooks. */
  readonly strikes: LocalText;
}

// --- Timeline --------------------------------------------------------------------------------------------------------

/** `GET /api/events`, `text/event-stream`: named events. `?after=<id>` does what `Last-Event-ID` does. */
export interface ServerSentEvents {
  /** One more line of the timeline; its SSE id is the line's `id`. Those that were missed come first, in their order. */
  readonly timeline: TimelineEntry;
  /** The scenes as they stand. Without an SSE id. Sent after every change, and once after a (re)connect. */
  readonly state: DemoState;
}

/** One line of the timeline. Lines are kept in the database and are never changed. */
export interface TimelineEntry {
  /** Grows. */
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Absent for what concerns all scenes, such as a restart. */
  readonly scene?: Scene;
  /** The sale or order it belongs to, where that is known. */
  readonly order?: string;
  readonly event: TimelineEvent;
}

export type TimelineEvent =
  | RequestLine
  | ResponseLine
  | RetryLine
  | WaitLine
  | OutcomeLine
  | WebhookLine
  | JournalLine
  | DeskLine
  | OrderLine
  | BuyerLine
  | FaultLine
  | ProcessLine;

/** What all lines about one call to a provider share. */
interface CallLine {
  /** The same in all lines of one call. */
  readonly call: string;
  readonly provider: Provider;
  /** Such as `payments.cancel`. */
  readonly operation: string;
}

/** An attempt goes out. */
export interface RequestLine extends CallLine {
  readonly kind: "request";
  /** 1 for the first. */
  readonly attempt: number;
  readonly method: string;
  readonly path: string;
  /** Redacted. */
  readonly body?: Json;
}

/** An attempt is over. */
export interface ResponseLine extends CallLine {
  readonly kind: "response";
  readonly attempt: number;
  /** HTTP status; absent when no answer came. */
  readonly status?: number;
  /** Why the attempt failed, such as `network`, `timeout`, `rate-limited`, `unexpected-answer`. */
  readonly failure?: string;
  readonly milliseconds: number;
  /** Redacted; text where it was no JSON. */
  readonly body?: Json;
  /** Whether and why the call is sent again after this attempt; absent after a success. */
  readonly decision?: RetryVerdict;
}

/** The retry policy's word on an attempt: the heart of the timeline. */
export interface RetryVerdict {
  readonly repeats: boolean;
  /** Such as `same-id`, `rate-limited`, `may-have-acted`, `never`. */
  readonly reason: string;
  /** The reason for people. */
  readonly text: LocalText;
}

/** The call will be sent again. */
export interface RetryLine extends CallLine {
  readonly kind: "retry";
  /** The attempt that failed. */
  readonly attempt: number;
  readonly reason: string;
  readonly text: LocalText;
  /** Milliseconds until the next attempt. */
  readonly wait: number;
}

/** The call waits. */
export interface WaitLine extends CallLine {
  readonly kind: "wait";
  /** `retry`: before another attempt. `lookup`: before the provider is asked what happened. `rate-limit`: in the queue. */
  readonly reason: "retry" | "lookup" | "rate-limit";
  readonly milliseconds: number;
  /** For `rate-limit`: the limit's name in the provider's document. */
  readonly limit?: string;
  /** For `rate-limit`: the lane of the queue; cancellations overtake status calls, and those overtake payments. */
  readonly lane?: "cancel" | "status" | "payment" | "other";
  /** For `rate-limit`: how many calls of this client wait in the queue now, this one included. */
  readonly queued?: number;
}

/** The call is over. */
export interface OutcomeLine extends CallLine {
  readonly kind: "outcome";
  /** What the answer means for the payment; absent after an error. */
  readonly outcome?: "succeeded" | "declined" | "pending" | "action-required" | "not-found" | "unrecognized";
  readonly error?: {
    readonly code: string;
    /** What may have happened to the money. */
    readonly outcome: "not-sent" | "refused" | "unknown";
    readonly message: string;
    /** The provider's code and its meaning, where it sent one. */
    readonly reason?: Reason;
  };
  /** Why a cancellation was declined although it was answered. */
  readonly decline?: Reason;
  readonly attempts: number;
  readonly milliseconds: number;
}

/** A webhook has come in. */
export interface WebhookLine {
  readonly kind: "webhook";
  readonly provider: Provider;
  /**
   * - `verified`: genuine and new; it was acted upon.
   * - `duplicate`: genuine, and handled before or being handled already; dropped.
   * - `overtaken`: genuine, but a later one about the same payment was handled before; acknowledged and dropped.
   * - `postponed`: genuine, but another one about the same payment is being handled; it comes again.
   * - `refused`: not genuine, or unreadable; not acknowledged.
   * - `failed`: genuine, but acting on it failed; not acknowledged.
   */
  readonly result: "verified" | "duplicate" | "overtaken" | "postponed" | "refused" | "failed";
  /** How it was checked. */
  readonly check: "credentials" | "signature" | "decryption";
  /** What kind of event it is, such as `payment`; absent when it was refused or failed before it was opened. */
  readonly type?: string;
  readonly outcome?: string;
  /** Why it was refused or dropped, or why acting failed. */
  readonly message?: string;
}

/** The journal was written: an intent before it is sent, its end once it is known. */
export interface JournalLine {
  readonly kind: "journal";
  readonly entry: string;
  /**
   * - `opened`: the intent is on disk; nothing was sent yet.
   * - `noted`: something was added, such as the provider's name of the payment.
   * - `closed`: the outcome is known.
   * - `left-open`: still not known; recovery will come back.
   * - `taken-over`: recovery takes on what an earlier run left open.
   * - `set-aside`: a person has to look at it.
   */
  readonly change: "opened" | "noted" | "closed" | "left-open" | "taken-over" | "set-aside";
  /** Such as `koshelek.sale`, `shop.refund`. */
  readonly what: string;
  readonly note?: string;
}

/** The cash desk says something to the cashier. */
export interface DeskLine {
  readonly kind: "desk";
  /** Such as `waiting-for-customer`, `no-positive-status`, `cancel-declined`. */
  readonly type: string;
  readonly text: LocalText;
}

/** The shop draws a conclusion about an order. */
export interface OrderLine {
  readonly kind: "order";
  readonly status: string;
  /** Where from. */
  readonly by: "answer" | "status" | "webhook" | "return" | "recovery";
  readonly text: LocalText;
}

/** Somebody acts outside of the shop. */
export interface BuyerLine {
  readonly kind: "buyer";
  /** Such as `show-card`, `confirm`, `approve`, `pay-reference`, `pay-on-page`, `three-ds-passed`. */
  readonly act: string;
  readonly text: LocalText;
}

/** A switch was set, or has struck. */
export interface FaultLine {
  readonly kind: "fault";
  readonly fault: FaultName;
  readonly change: "set" | "struck";
  /** For `set`. */
  readonly mode?: FaultMode;
  /** For `struck`: the operation or webhook. */
  readonly operation?: string;
  /** For `struck`: whether the provider did the work although the client cannot know. */
  readonly acted?: boolean;
}

/** The server's process. */
export interface ProcessLine {
  readonly kind: "process";
  /**
   * - `started`: it listens.
   * - `stopped`: it has died; `signal` or `code` says how.
   * - `recovering`: it settles what the last run has left open.
   * - `recovered`: done; `settled` says how many entries, `open` how many are left for later.
   */
  readonly change: "started" | "stopped" | "recovering" | "recovered";
  readonly pid: number;
  readonly signal?: string;
  readonly code?: number;
  readonly settled?: number;
  readonly open?: number;
}
