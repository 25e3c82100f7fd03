import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** Bodies in jurisdiction. They are reached through Cases. */
export const bodies: ConsoleModule = {
  documents,
  searches: [{ resource: "bodies", heading: "Bodies", hit: (found) => ({ reference: "", title: found["name"], detail: found["kind"] }) }],
};
