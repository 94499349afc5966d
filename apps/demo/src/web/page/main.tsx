import { render } from "preact";

const root = document.getElementById("page");
if (root !== null) render(<p>The page is on its way.</p>, root);
