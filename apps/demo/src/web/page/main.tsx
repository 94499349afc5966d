import { render } from "preact";
import { listen } from "./link/listen.ts";
import { Page } from "./page.tsx";
import { keepPreferences } from "./preferences.ts";
import { followAddress } from "./route.ts";

const root = document.getElementById("page");
if (root === null) throw new Error("the page has no place to stand on");
keepPreferences();
followAddress();
render(<Page />, root);
listen();
