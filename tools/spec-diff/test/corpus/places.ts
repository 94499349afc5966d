/** Short names for places of the base document. */
export const component = (name: string, rest = ""): string => `/components/schemas/${name}${rest}`;
export const request = (field: string, rest = ""): string =>
  component("PaymentRequest", `/properties/${field}${rest}`);
/** A property of the answer, which stands in the second part of an `allOf`. */
export const answer = (field: string, rest = ""): string =>
  component("PaymentResult", `/allOf/1/properties/${field}${rest}`);
export const event = (field: string, rest = ""): string =>
  component("PaymentEvent", `/properties/${field}${rest}`);
export const create = (rest: string): string => `/paths/~1payments/post${rest}`;
export const status = (rest: string): string => `/paths/~1payments~1{paymentId}/get${rest}`;
export const cancel = (rest: string): string => `/paths/~1payments~1{paymentId}/delete${rest}`;
export const webhook = (rest: string): string => `/webhooks/payment/post${rest}`;
export const callback = (rest: string): string =>
  create(`/callbacks/settled/{$request.body#~1callbackUrl}/post${rest}`);
