import type { SessionInfo } from "../../contract.ts";

/** No answer came: the server may have stopped in the middle of it. */
export class Unanswered extends Error {}

/** Begins the session, or goes on with it. */
export async function askSession(): Promise<SessionInfo> {
  const response = await fetch("/api/session");
  if (!response.ok) throw new Unanswered(`the session was answered with ${response.status}`);
  return (await response.json()) as SessionInfo;
}
