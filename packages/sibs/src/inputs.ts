import type { SibsProfile } from "./products.js";
import type {
  Address,
  CardsPurchaseInput,
  CheckoutMerchant,
  CheckoutTransaction,
  Customer,
  CustomerInfo,
  MbWayPurchaseInput,
  PaymentsCancelInput,
  PaymentsCaptureInput,
  PaymentsCheckoutInput,
  PaymentsRefundInput,
  RecurringChargeInput,
  SpgPaymentMethod,
  StargatePaymentMethod,
  TokensPurchaseInput,
} from "./types.js";

/**
 * Inputs whose members depend on the product and version. What a product does not know cannot be given to its client: the
 * member's type is `never`.
 */
export interface InputsOf<Profile extends SibsProfile> {
  "payments.checkout": CheckoutInput<Profile>;
  "payments.capture": WithCustomer<Profile, PaymentsCaptureInput>;
  "payments.cancel": WithCustomer<Profile, PaymentsCancelInput>;
  "payments.refund": WithCustomer<Profile, PaymentsRefundInput>;
  "recurring.charge": WithCustomer<Profile, RecurringChargeInput>;
  "cards.purchase": KnownTo<
    Profile,
    CardsPurchaseInput,
    { instalmentPlan: "spg-v2"; merchantInitiatedTransaction: "spg-v2" }
  >;
  "tokens.purchase": KnownTo<
    Profile,
    TokensPurchaseInput,
    { merchantInitiatedTransaction: "spg-v2"; oneClick: "stargate" }
  >;
  "mbWay.purchase": KnownTo<Profile, MbWayPurchaseInput, { mandate: "spg-v2" }>;
}

/** A payment to open, as the product and version knows it. */
export type CheckoutInput<Profile extends SibsProfile = SibsProfile> = KnownTo<
  Profile,
  Replace<
    PaymentsCheckoutInput,
    {
      /** The merchant's side of the payment. */
      merchant?: MerchantOf<Profile>;
      /** The customer. */
      customer?: CustomerOf<Profile>;
      /** What is to be paid, and how. */
      transaction: TransactionOf<Profile>;
    }
  >,
  {
    recurringTransaction: "stargate" | "spg-v1";
    merchantInitiatedTransaction: "spg-v2";
    mandate: "spg-v1" | "spg-v2";
    extendedInfo: "stargate";
  }
>;

type MerchantOf<Profile extends SibsProfile> = KnownTo<
  Profile,
  CheckoutMerchant,
  { transactionDescription: "stargate"; shopURL: "stargate"; websiteAddress: "stargate" }
>;

type TransactionOf<Profile extends SibsProfile> = KnownTo<
  Profile,
  Replace<
    CheckoutTransaction,
    {
      /** The methods to offer. An empty list offers every method of the terminal. Each item once. */
      paymentMethod: (Profile extends "stargate" ? StargatePaymentMethod : SpgPaymentMethod)[];
    }
  >,
  { paymentReference: "spg-v1" | "spg-v2"; oneClick: "stargate"; settlementPoint: "stargate" }
>;

type AddressOf<Profile extends SibsProfile> = KnownTo<Profile, Address, { countrySubDivision: "stargate" }>;

type CustomerInfoOf<Profile extends SibsProfile> = KnownTo<
  Profile,
  Replace<
    CustomerInfo,
    {
      /** Where the goods go. */
      shippingAddress?: AddressOf<Profile>;
      /** The card holder's address. SPG requires it when cards are offered. */
      billingAddress?: AddressOf<Profile>;
    }
  >,
  { customerPhone: "stargate"; customerLanguage: "stargate" }
>;

type CustomerOf<Profile extends SibsProfile> = KnownTo<
  Profile,
  Replace<
    Customer,
    {
      /** Who pays. */
      customerInfo?: CustomerInfoOf<Profile>;
    }
  >,
  {
    shippingAddress: "stargate";
    billingAddress: "stargate";
    billingAddressSameAsShippingAddress: "stargate";
  }
>;

type WithCustomer<Profile extends SibsProfile, Input> = Replace<
  Input,
  {
    /** The customer, where the merchant wants to send it again. */
    customer?: CustomerOf<Profile>;
  }
>;

type Replace<Type, Members> = Omit<Type, keyof Members> & Members;

/** The members that a profile does not know. `Marks` says for each restricted member who knows it. */
type Foreign<Profile extends SibsProfile, Marks> = {
  [Key in keyof Marks]: Profile extends Marks[Key] ? never : Key;
}[keyof Marks];

type KnownTo<Profile extends SibsProfile, Type, Marks> = Profile extends SibsProfile
  ? [Foreign<Profile, Marks>] extends [never]
    ? Type
    : Omit<Type, Foreign<Profile, Marks>> & { [Key in Foreign<Profile, Marks>]?: never }
  : never;
