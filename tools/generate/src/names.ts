/** Names of everything that is generated, in one place, so that the lint rules can tell when one is taken. */

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** `batchPayments.cancel` to `BatchPaymentsCancel`, which the names of its types begin with. */
export function typeName(name: string): string {
  return name.split(".").map(upperFirst).join("");
}

/** `payments.cancel` to `PaymentsCancelInput`. */
export const inputTypeName = (name: string): string => `${typeName(name)}Input`;

/** `payments.cancel` to `PaymentsCancelResult`. */
export const resultTypeName = (name: string): string => `${typeName(name)}Result`;

/** `payments` to `PaymentsResource`. */
export const resourceTypeName = (resource: string): string => `${upperFirst(resource)}Resource`;

/** `payments.cancel` to `paymentsCancel`, the constant with its row. */
export const rowName = (name: string): string => lowerFirst(typeName(name));

/** `DeclineCode` to `DeclineCodeName`, the union of the codes that have a meaning. */
export const codeTypeName = (component: string): string => `${component}Name`;
