import { optional } from "./payment-answers.js";
import type { HandlersOf } from "./provider.js";
import { problem, problemWith } from "./refusals.js";
import { keyOf, type SimulatedInstruction, sumOf } from "./state.js";

/** The handlers of payment instructions. */
export const paymentInstructionHandlers: HandlersOf<"paymentInstructions"> = {
  "paymentInstructions.create"({ input, state, ids, principal }) {
    const { orders, currency, batch_external_id } = input.body;
    const project = ids.uuid();
    const made = orders.map(({ external_id }): SimulatedInstruction => {
      const id = ids.uuid();
      const url = `https://checkout.rozetkapay.com/instructions/${id}`;
      const instruction: SimulatedInstruction = {
        shown: {
          id,
          external_id,
          project_id: project,
          number: ids.sequence("instruction"),
          url,
          download_url: `${url}.pdf`,
        },
        project: principal.login,
        externalId: external_id,
        batchExternalId: batch_external_id,
        declined: false,
      };
      state.instructions.set(id, instruction);
      return instruction;
    });
    const batch = `https://checkout.rozetkapay.com/instructions/${project}`;
    return {
      status: 200,
      body: {
        currency,
        ...optional("batch_external_id", batch_external_id),
        ...(orders.length > 1 ? { batch_url: batch, batch_download_url: `${batch}.pdf` } : {}),
        instructions: made.map(({ shown }) => shown),
      },
    };
  },
  "paymentInstructions.decline"(context) {
    const { input, state } = context;
    const { project_id, payment_instruction_id, consolidated } = input.query;
    const instruction = state.instructions.get(payment_instruction_id);
    if (instruction === undefined || instruction.shown.project_id !== project_id) {
      return problem(context, "data_not_found");
    }
    const together = [...state.instructions.values()].filter(
      ({ shown }) => shown.project_id === project_id && consolidated === true,
    );
    const concerned = together.length === 0 ? [instruction] : together;
    const paid = concerned.some(({ project, externalId }) => {
      const payment = state.payments.get(keyOf(project, externalId));
      return payment !== undefined && sumOf(payment.purchases) > 0;
    });
    if (paid) return problemWith(context, 409, "action_not_allowed");
    for (const each of concerned) each.declined = true;
    return {
      status: 302,
      headers: { Location: "https://checkout.rozetkapay.com/instructions/declined" },
    };
  },
};
