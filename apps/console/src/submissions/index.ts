import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";
import { documents } from "./documents";

/** Submissions to the principals: the list, the record, the plan of the trays, the principal's own page. */
export const submissions: ConsoleModule = {
  documents,
  destinations: [
    {
      to: "/submissions", label: "Submissions", letter: "u", part: "day", needs: ["see-cases"],
      waiting: ({ person }) => ({
        selection: ["submissions(filter: { waitsForMe: { eq: true } }) { totalCount }", "submissions(filter: { isMineToAssess: { eq: true } }) { totalCount }"],
        topics: [`person:${person.id}`], says: (n) => `${count(n, "submission waits", "submissions wait")} for you`, tone: "amber",
      }),
    },
  ],
  searches: [{ resource: "submissions", heading: "Submissions", needs: ["see-cases"], hit: (found) => ({ reference: found["reference"], title: found["title"] ?? "", detail: found["author"]?.name ?? "" }) }],
};
