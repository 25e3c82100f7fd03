import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** Control checks of what was decided, the errors that they find, and what they show over the year. What waits of it stands on Today. */
export const controlChecks: ConsoleModule = { documents, destinations: [{ to: "/control-checks", label: "Control checks", letter: "g", part: "day", needs: ["check-casework"] }] };
