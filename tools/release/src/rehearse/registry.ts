import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { publicPackages, record } from "../packages.ts";
import { upstreamRegistry } from "../upstream.ts";

/** A registry of our own that lasts as long as the rehearsal. Everything it does not have comes from the public one. */
export interface Registry {
  readonly url: string;
  /** Lines for an `.npmrc` that may publish. */
  readonly credentials: string;
  stop(): void;
}

/** Starts a registry that keeps its packages in a folder. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const upstream = upstreamRegistry();
  writeFileSync(
    join(folder, "config.yaml"),
    [
      `storage: ${join(folder, "storage")}`,
      "auth:",
      `  htpasswd: { file: ${join(folder, "htpasswd")}, max_users: 1 }`,
      "uplinks:",
      `  public: { url: ${upstream}, cache: true }`,
      "packages:",
      // Our own names never come from outside, whoever may have taken them there.
      ...publicPackages().map(({ name }) => `  '${name}': { access: $all, publish: $authenticated }`),
      "  '**': { access: $all, proxy: public }",
      "max_body_size: 50mb",
      "log: { type: stdout, level: warn }",
      "",
    ].join("\n"),
  );
  const binary = join(import.meta.dirname, "..", "..", "node_modules", ".bin", "verdaccio");
  const child = spawn(binary, ["--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`], {
    stdio: "ignore",
  });
  // By number: a name that stands for two addresses makes clients race them, and some lose.
  const url = `http://127.0.0.1:${port}/`;
  await answering(url, child);
  const token = await register(url);
  return {
    url,
    credentials: `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\n`,
    stop: () => child.kill(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) throw new Error(`verdaccio ended with ${child.exitCode}`);
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("verdaccio did not start in half a minute");
}

async function register(url: string): Promise<string> {
  const answer = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "rehearsal", password: "of-no-use-elsewhere" }),
  });
  const { token } = record(await answer.json());
  if (typeof token !== "string") throw new Error(`verdaccio gave no token: ${answer.status}`);
  return token;
}
