import type { VNode } from "preact";
import { connection, state } from "./link/store.ts";
import { Chip } from "./parts/chip.tsx";
import { Choice } from "./parts/choice.tsx";
import { preferences, themes } from "./preferences.ts";

/** What this is, how the server is, and how the page looks. */
export function Header(): VNode {
  return (
    <header class="page-head">
      <div class="brand">
        <img src="/icon.svg" alt="" width="36" height="36" />
        <div>
          <h1>
            <span>@pay</span> demo
          </h1>
          <p>
            A shop and a cash desk on real clients. No account, no money: the providers are simulated on this
            machine.
          </p>
        </div>
      </div>
      <ServerChip />
      <Choice
        legend="Colours"
        quiet
        value={preferences.value.theme}
        choose={(theme) => {
          preferences.value = { ...preferences.value, theme };
        }}
        options={themes.map((value) => ({ value, label: themeNames[value] }))}
      />
    </header>
  );
}

const themeNames = { system: "Auto", light: "Light", dark: "Dark" } as const;

function ServerChip(): VNode {
  const server = state.value?.server;
  if (connection.value !== "open" || server === undefined) {
    return (
      <Chip tone={connection.value === "lost" ? "bad" : "wait"}>
        {connection.value === "lost" ? "server down" : "connecting"}
      </Chip>
    );
  }
  const starts = server.starts === 1 ? "" : `, start ${server.starts}`;
  return (
    <Chip tone="good">
      server process {server.pid}
      {starts}
    </Chip>
  );
}
