import type { InputIssue } from "@pay/core";

/** A product together with the version of its API. */
export type SibsProfile = "stargate" | "spg-v1" | "spg-v2";

type Profiles = readonly SibsProfile[];
type MemberProfiles = Readonly<Record<string, Profiles>>;

const onlyStargate: Profiles = ["stargate"];
const onlySpg: Profiles = ["spg-v1", "spg-v2"];
const onlySpgV2: Profiles = ["spg-v2"];
const onlyV1: Profiles = ["stargate", "spg-v1"];

/** Which product and version has which operation. An operation that is not listed is in all of them. */
export const operationProfiles: Readonly<Record<string, Profiles>> = {
  "cashOuts.create": onlySpgV2,
  "recurring.charge": onlyV1,
  "merchantInitiated.charge": onlySpgV2,
  "mbWay.purchase": onlySpg,
  "mbWay.purchaseInternational": onlyStargate,
  "references.generate": onlySpg,
  "blik.purchase": onlyStargate,
  "quickTransfers.paymentLink": onlyStargate,
  "quickTransfers.channels": onlyStargate,
  "quickTransfers.regulations": onlyStargate,
  "mandates.create": onlySpgV2,
  "mandates.list": onlySpgV2,
  "mandates.createForCheckout": onlySpgV2,
  "mandates.cancel": onlySpgV2,
  "mandates.inquiry": onlySpgV2,
  "mandates.inquiryDetail": onlySpgV2,
  "links.create": onlyStargate,
  "webhookSettings.create": onlyStargate,
  "webhookSettings.update": onlyStargate,
  "webhookSettings.list": onlyStargate,
};

const customerMembers: MemberProfiles = {
  "customer.customerInfo.customerPhone": onlyStargate,
  "customer.customerInfo.customerLanguage": onlyStargate,
  "customer.customerInfo.shippingAddress.countrySubDivision": onlyStargate,
  "customer.customerInfo.billingAddress.countrySubDivision": onlyStargate,
  "customer.shippingAddress": onlyStargate,
  "customer.billingAddress": onlyStargate,
  "customer.billingAddressSameAsShippingAddress": onlyStargate,
};

/** Which product and version knows which member of an input. A member that is not listed is known to all of them. */
export const memberProfiles: Readonly<Record<string, MemberProfiles>> = {
  "payments.checkout": {
    "merchant.transactionDescription": onlyStargate,
    "merchant.shopURL": onlyStargate,
    "merchant.websiteAddress": onlyStargate,
    ...customerMembers,
    "transaction.paymentReference": onlySpg,
    "transaction.oneClick": onlyStargate,
    "transaction.settlementPoint": onlyStargate,
    recurringTransaction: onlyV1,
    merchantInitiatedTransaction: onlySpgV2,
    mandate: onlySpg,
    extendedInfo: onlyStargate,
  },
  "payments.capture": customerMembers,
  "payments.cancel": customerMembers,
  "payments.refund": { Signature: onlySpgV2, ...customerMembers },
  "recurring.charge": customerMembers,
  "cards.purchase": {
    Signature: onlySpgV2,
    instalmentPlan: onlySpgV2,
    merchantInitiatedTransaction: onlySpgV2,
  },
  "tokens.purchase": {
    Signature: onlySpgV2,
    merchantInitiatedTransaction: onlySpgV2,
    oneClick: onlyStargate,
  },
  "wallets.purchase": { Signature: onlySpgV2 },
  "mbWay.purchase": { Signature: onlySpgV2, mandate: onlySpgV2 },
  "references.generate": { Signature: onlySpgV2 },
};

/** Which product has which payment method. A method that is not listed is in both of them. */
export const methodProfiles: Readonly<Record<string, Profiles>> = {
  MBWAY: onlySpg,
  REFERENCE: onlySpg,
  MANDATE: onlySpg,
  BLIK: onlyStargate,
  PAY_BY_LINK: onlyStargate,
  PBLKV: onlyStargate,
  MBWY: onlyStargate,
  BIZM: onlyStargate,
  IDEL: onlyStargate,
  BNCT: onlyStargate,
  PY24: onlyStargate,
  SFRT: onlyStargate,
  SPDD: onlyStargate,
  CRTB: onlyStargate,
  BNPL: onlyStargate,
};

/** Names of the profiles for people. */
const titles: Readonly<Record<SibsProfile, string>> = {
  stargate: "Stargate",
  "spg-v1": "SPG version 1",
  "spg-v2": "SPG version 2",
};

/** Whether a product and version has an operation. */
export function hasOperation(profile: SibsProfile, operation: string): boolean {
  return (
    !Object.hasOwn(operationProfiles, operation) || operationProfiles[operation]?.includes(profile) === true
  );
}

/** What of a call its product and version does not know. Nothing of it may be sent: the gateway would refuse it all. */
export function foreignParts(profile: SibsProfile, operation: string, input: unknown): readonly InputIssue[] {
  if (!hasOperation(profile, operation)) {
    return [
      {
        path: operation,
        problem: `is not an operation of ${titles[profile]}`,
        allowed: `a client of ${listed(operationProfiles[operation] ?? [])}`,
      },
    ];
  }
  const issues: InputIssue[] = [];
  const members = memberProfiles[operation] ?? {};
  for (const [path, known] of Object.entries(members)) {
    if (known.includes(profile) || memberAt(input, path.split(".")) === undefined) continue;
    issues.push({
      path,
      problem: `is not known to ${titles[profile]}`,
      allowed: `a client of ${listed(known)}`,
    });
  }
  const methods = memberAt(input, ["transaction", "paymentMethod"]);
  if (Array.isArray(methods)) {
    for (const [index, method] of methods.entries()) {
      const known = methodProfiles[String(method)];
      if (known === undefined || known.includes(profile)) continue;
      issues.push({
        path: `transaction.paymentMethod[${index}]`,
        problem: `is not a method of ${titles[profile]}`,
        allowed: `a client of ${listed(known)}`,
      });
    }
  }
  return issues;
}

const listed = (profiles: Profiles): string => profiles.map((profile) => titles[profile]).join(" or ");

function memberAt(value: unknown, path: readonly string[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[key];
  }
  return current;
}
