import { register } from "node:module";

/** After this import, node itself reads the project's TypeScript: for whatever runs outside jest, where nothing is mapped. */
register("./typescript-hooks.mjs", import.meta.url);
