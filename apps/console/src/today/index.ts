import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";

/** Today: what needs each person now. */
export const today: ConsoleModule = {
  documents: {},
  destinations: [
    {
      to: "/",
      label: "Today",
      letter: "t",
      part: "day",
      waiting: ({ position, permissions }) =>
        position && permissions.includes("do-casework")
          ? { selection: `inboundCorrespondences(filter: { isOpen: { eq: true }, ownerPositionId: { eq: "${position.id}" } }) { totalCount }`, topics: [`segment:${position.segment.id}`], says: (n) => `${count(n, "piece of correspondence", "pieces of correspondence")} to classify or answer` }
          : undefined,
    },
  ],
};
