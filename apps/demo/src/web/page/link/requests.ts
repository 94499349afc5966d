import { type Answer, csrfHeader, type EndpointPath, type Endpoints, type Problem } from "../../contract.ts";
import { askSession, Unanswered } from "./session.ts";
import { connection, session, state } from "./store.ts";

/** The server said no. */
export class Refusal extends Error {
  readonly problem: Problem["error"];

  constructor(problem: Problem["error"]) {
    super(problem.message);
    this.problem = problem;
  }
}

/**
 * Acts. What comes of it is told by the state.
 *
 * @throws Refusal when the server says no.
 * @throws Unanswered when no answer came.
 */
export async function post<Path extends EndpointPath>(
  path: Path,
  input: Endpoints[Path]["input"],
): Promise<Answer> {
  const first = await send(path, input);
  // A session that has ended refuses before anything was done, so that the same may be sent again with a new one.
  const answer = first.status === 401 || first.status === 403 ? await sendAnew(path, input) : first;
  const body = await bodyOf(answer);
  if (!isAnswer(body)) throw new Refusal(body.error);
  // While the server is heard, its events tell the state in their order; an answer may be older than the last of them.
  if (connection.value !== "open") state.value = body.state;
  return body;
}

async function sendAnew(path: EndpointPath, input: unknown): Promise<Response> {
  session.value = undefined;
  return send(path, input);
}

async function send(path: EndpointPath, input: unknown): Promise<Response> {
  try {
    session.value ??= await askSession();
    const { csrfToken } = session.value;
    return await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json", [csrfHeader]: csrfToken },
      body: JSON.stringify(input),
    });
  } catch (cause) {
    throw new Unanswered("no answer", { cause });
  }
}

async function bodyOf(response: Response): Promise<Answer | Problem> {
  try {
    return (await response.json()) as Answer | Problem;
  } catch (cause) {
    throw new Unanswered("the answer broke off", { cause });
  }
}

const isAnswer = (body: Answer | Problem): body is Answer => "state" in body;
