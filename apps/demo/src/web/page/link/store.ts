import { signal } from "@preact/signals";
import type { DemoState, SessionInfo, TimelineEntry } from "../../contract.ts";

/** The scenes as the server last told them; absent until it has. */
export const state = signal<DemoState | undefined>(undefined);

/** All lines of the timeline, oldest first. */
export const lines = signal<readonly TimelineEntry[]>([]);

/** Whether the server is heard. */
export const connection = signal<"connecting" | "open" | "lost">("connecting");

export const session = signal<SessionInfo | undefined>(undefined);
