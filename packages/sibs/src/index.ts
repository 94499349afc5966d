/**
 * The client: one method for each call of the SIBS gateway, for Stargate and for SPG.
 *
 * @packageDocumentation
 */

export * from "@pay/core/user";
export { type OAuthOptions, oauthTokens, type SibsCredentials } from "./auth.js";
export {
  type CommonClient,
  createSibs,
  type OldSpgChoice,
  type OldSpgClient,
  type Sibs,
  type SibsChoice,
  type SibsEndpoint,
  type SibsOptions,
  type SibsSettings,
  type SpgChoice,
  type SpgClient,
  type StargateChoice,
  type StargateClient,
} from "./client.js";
export {
  type CancelAnswer,
  type CancelRefusal,
  explainCancelRefusal,
  explainSibsCode,
  sibsCodes,
} from "./errors.js";
export {
  type FormCheckout,
  type FormLanguage,
  type FormOptions,
  type FormStyle,
  type PaymentForm,
  renderPaymentForm,
} from "./form.js";
export { type BrowserForm, type NextAction, nextAction } from "./next-action.js";
export type { SibsProfile } from "./products.js";
export type * from "./types.js";
