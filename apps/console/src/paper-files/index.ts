import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** Files of paper. They are reached through Cases, beside the other registers. */
export const paperFiles: ConsoleModule = { documents };
