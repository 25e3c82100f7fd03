import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** Reviews of our own decisions: the board, the list, the record, taking a request in. */
export const reviews: ConsoleModule = {
  documents,
  destinations: [{ to: "/reviews", label: "Reviews", letter: "r", part: "day", needs: ["review-decisions", "manage-reviews"] }],
  searches: [{ resource: "reviews", heading: "Reviews", needs: ["see-cases"], hit: (found) => ({ reference: found["reference"], title: found["case"]?.title ?? "", detail: found["bodyName"] ?? "" }) }],
};
