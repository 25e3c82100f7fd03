import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";

/** Authority: who may decide what, and what was carried up. */
export const authority: ConsoleModule = {
  documents: {},
  destinations: [
    {
      to: "/authority", label: "Authority", letter: "l", part: "office",
      waiting: ({ person }) => ({ selection: "escalations(filter: { isMine: { eq: true } }) { totalCount }", topics: [`person:${person.id}`], says: (n) => `${count(n, "matter")} escalated to you`, tone: "amber" }),
    },
  ],
};
export { authorityRoutes } from "./routes";
