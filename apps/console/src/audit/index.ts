import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** Who did what, when. Reached through Administration. */
export const audit: ConsoleModule = { documents };
