import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";
import { documents } from "./documents";

/** Themes, lessons and systemic issues: what goes wrong again and again, and whether we learned. */
export const learning: ConsoleModule = {
  documents,
  destinations: [{
    to: "/lessons", label: "Learning", letter: "z", part: "day", needs: ["see-cases"],
    waiting: ({ person }) => ({ selection: "lessons(filter: { or: [{ state: { eq: TO_CHANGE }, isMine: { eq: true } }, { isForMeToCheck: { eq: true } }, { isForMeToRead: { eq: true } }] }) { totalCount }", topics: [`person:${person.id}`], says: (n) => `${count(n, "lesson waits", "lessons wait")} for you`, tone: "amber" }),
  }],
  searches: [
    { resource: "lessons", heading: "Lessons", needs: ["see-cases"], hit: (found) => ({ reference: found["reference"], title: found["title"] ?? "" }) },
    { resource: "themes", heading: "Themes", needs: ["see-cases"], hit: (found) => ({ reference: found["reference"], title: found["name"] ?? "" }) },
  ],
};
