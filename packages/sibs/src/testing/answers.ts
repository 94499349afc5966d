import type { ErrorResult, Execution, ReturnStatus } from "../types.js";
import type { Context } from "./definition.js";
import type { SimulatedTransaction } from "./state.js";

/** What every answer that was handled says. */
export const handled: ReturnStatus = {
  statusCode: "000",
  statusMsg: "Success",
  statusDescription: "Success",
};

/** What an answer says that was not. */
export const notHandled = (
  statusCode: string,
  statusDescription: string,
  statusMsg: "Error" | "Declined" = "Error",
): ReturnStatus => ({ statusCode, statusMsg, statusDescription });

/** The return status of a call whose payment ended as it did. A payment that is declined was handled all the same. */
export const declinedOperation: ReturnStatus = notHandled("E0119", "Declined operation", "Declined");

/** Milliseconds since 1970 in the gateway's own form. */
export const dateTime = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** When the gateway worked on a call; the simulated one needs no time. */
export const execution = ({ clock }: Pick<Context, "clock">): Execution => ({
  startTime: dateTime(clock.now()),
  endTime: dateTime(clock.now()),
});

/** The merchant's side of a transaction, the terminal as text. */
export const merchantOf = ({
  terminalId,
  merchantTransactionId,
}: Pick<SimulatedTransaction, "terminalId" | "merchantTransactionId">): {
  terminalId: string;
  merchantTransactionId: string;
} => ({ terminalId, merchantTransactionId });

interface Refusal<Status extends number> {
  readonly status: Status;
  readonly body: ErrorResult;
}

const refusal = <Status extends number>(
  status: Status,
  code: string,
  description: string,
): Refusal<Status> => ({
  status,
  body: { returnStatus: notHandled(code, description) },
});

/** The request departs from the document, or contradicts itself. */
export const badRequest = (description: string, code = "E0101"): Refusal<400> =>
  refusal(400, code, description);

/** The state of the transaction forbids it. */
export const conflict = (description: string): Refusal<409> => refusal(409, "E0119", description);

/** An answer of the proxy in front of the gateway, which checks who is calling before anything else. */
export const proxyRefusal = <Status extends number>(
  status: Status,
  httpMessage: string,
  moreInformation: string,
): Refusal<Status> => ({ status, body: { httpCode: String(status), httpMessage, moreInformation } });

/** No such transaction for this terminal. Which code goes with it is not published, so none is given. */
export const notFound = (): Refusal<404> => proxyRefusal(404, "Not Found", "There is no such transaction.");
