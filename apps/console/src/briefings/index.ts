import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";
import { documents } from "./documents";

const makers = ["prepare-briefings", "clear-briefings"] as const;

/** High risk, briefings, the press with its lines, and those with whom the office deals outside. */
export const briefings: ConsoleModule = {
  documents,
  destinations: [
    { to: "/high-risk", label: "High risk", letter: "h", part: "day", needs: makers },
    {
      to: "/briefings", label: "Briefings", letter: "b", part: "day", needs: makers,
      waiting: ({ person }) => ({ selection: "briefings(filter: { or: [{ isMineToWrite: { eq: true } }, { isForMeToReview: { eq: true } }, { isForMeToRead: { eq: true } }] }) { totalCount }", topics: [`person:${person.id}`], says: (n) => `${count(n, "briefing waits", "briefings wait")} for you`, tone: "amber" }),
    },
    { to: "/press-enquiries", label: "Press and lines", short: "Press", letter: "n", part: "day", needs: makers },
    { to: "/relationships", label: "Relationships", letter: "o", part: "day", needs: makers },
  ],
  searches: [{ resource: "briefings", heading: "Briefings", needs: makers, hit: (found) => ({ reference: found["reference"], title: found["title"] ?? "", detail: found["case"]?.reference ?? "" }) }],
};
