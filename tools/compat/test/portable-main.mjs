import { checkRuntime } from "./portable.mjs";

console.log(await checkRuntime());
