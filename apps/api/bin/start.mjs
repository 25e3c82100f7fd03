import { prepare } from "./prepare.mjs";

await prepare({ build: ["@remit/api", "@remit/console"] });
await import("../dist/src/main.js");
