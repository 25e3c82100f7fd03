import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";
import { documents } from "./documents";

/** My work: the open requests of the position that a person acts in, and a look across their others. */
export const myWork: ConsoleModule = {
  documents,
  destinations: [
    {
      to: "/my-work",
      label: "My work",
      letter: "m",
      part: "day",
      needs: ["do-casework"],
      waiting: ({ position }) =>
        position ? { selection: "serviceRequests(filter: { isOpen: { eq: true }, isMine: { eq: true }, isDueTodayOrEarlier: { eq: true } }) { totalCount }", topics: [`segment:${position.segment.id}`], says: (n) => `${count(n, "request")} of mine due today or earlier`, tone: "amber" } : undefined,
    },
  ],
};
