import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";

/** Advice: what a person is asked, what they asked, and what they have still to act on. */
export const advice: ConsoleModule = {
  documents: {},
  destinations: [
    {
      to: "/advice", label: "Advice", letter: "v", part: "day", needs: ["see-cases"],
      waiting: ({ person }) => ({
        selection: ["adviceRequests(filter: { isForMe: { eq: true } }) { totalCount }", "adviceRequests(filter: { isMineToActOn: { eq: true } }) { totalCount }"],
        topics: [`person:${person.id}`], says: (n) => `${count(n, "question waits", "questions wait")} for you`, tone: "amber",
      }),
    },
  ],
};
