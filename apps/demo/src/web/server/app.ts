import { EventEmitter } from "node:events";
import { join } from "node:path";
import { Hono } from "hono";
import type { DemoState } from "../contract.ts";
import { api } from "./api.ts";
import { openDatabase } from "./database.ts";
import { onlyAt, pageHeaders } from "./headers.ts";
import { openJournal } from "./journal.ts";
import { ownerOfSubject } from "./orders.ts";
import { pageFiles } from "./page.ts";
import { Recovery } from "./recovery.ts";
import { returns } from "./returns.ts";
import { createScenes, type SceneParts } from "./scenes.ts";
import { Sessions } from "./sessions.ts";
import type { Settings } from "./settings.ts";
import { Stage } from "./stage.ts";
import { stageLines } from "./stage-lines.ts";
import { Timeline } from "./timeline.ts";
import { webhookRoutes } from "./webhook-routes.ts";

/** The shop, put together. */
export interface App {
  readonly http: Hono;
  readonly recovery: Recovery;
  /** Marks the start on the timeline, and listens to the stage. */
  announce(): Promise<void>;
}

/** Puts the shop together: databases, scenes, webhooks, endpoints. */
export function createApp(settings: Settings): App {
  const database = openDatabase(join(settings.directory, "shop.db"));
  database.prepare("INSERT INTO starts (at, pid) VALUES (?, ?)").run(Date.now(), process.pid);
  const starts = Number(database.prepare("SELECT count(*) AS starts FROM starts").get()?.["starts"]);
  const timeline = new Timeline(database);
  const journal = openJournal(join(settings.directory, "journal.db"), timeline, (subject) =>
    ownerOfSubject(database, subject),
  );
  const stage = new Stage(settings.stage);
  const changes = new EventEmitter<{ change: [session: string | undefined] }>();
  changes.setMaxListeners(0);
  const onChange = (session?: string): void => void changes.emit("change", session);

  const parts: SceneParts = { settings, database, journal, timeline, stage, onChange };
  const scenes = createScenes(parts);
  const { desk, shop, shopBooks, checkout } = scenes;
  const recovery = new Recovery([desk, shop, checkout], timeline, onChange);

  const stateOf = async (session: string): Promise<DemoState> => ({
    server: { pid: process.pid, starts, recovering: recovery.isStarting },
    desk: await desk.stateOf(session),
    shop: shop.stateOf(session),
    checkout: checkout.stateOf(session),
    faults: stage.faults,
  });
  const endpoints = api({
    ...scenes,
    settings,
    sessions: new Sessions(database, settings.publicUrl),
    stage,
    timeline,
    stateOf,
    onChange: (listener) => {
      changes.on("change", listener);
      return () => changes.off("change", listener);
    },
    onSwitch: onChange,
  });

  const http = new Hono();
  http.use(onlyAt(settings.publicUrl));
  http.use(pageHeaders(settings.stage.pagesUrl));
  http.route("/webhooks", webhookRoutes(parts, scenes));
  http.route("/returns", returns(shopBooks, checkout));
  http.route("/api", endpoints);
  http.route("/", pageFiles());
  return {
    http,
    recovery,
    async announce() {
      await stage.refresh();
      await stage.listen(stageLines({ timeline, stage, ...scenes, onChange }));
      timeline.add({ kind: "process", change: "started", pid: process.pid });
    },
  };
}
