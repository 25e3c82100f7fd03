import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";
import { documents } from "./documents";

/** Policies: what the Board approved, who accepted it, and who has not. */
export const policies: ConsoleModule = {
  documents,
  destinations: [{
    to: "/policies", label: "Policies", letter: "g", part: "office",
    waiting: ({ person }) => ({ selection: "policyAcceptances(filter: { isMine: { eq: true }, isWaiting: { eq: true } }) { totalCount }", topics: [`person:${person.id}`], says: (n) => `${count(n, "policy waits", "policies wait")} for you to accept`, tone: "amber" }),
  }],
  searches: [
    { resource: "policies", heading: "Policies", hit: (found) => ({ reference: found["reference"], title: found["name"] ?? "" }) },
    { resource: "guidance", heading: "Guidance", hit: (found) => ({ reference: found["reference"], title: found["title"] ?? "" }) },
  ],
};
