import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";
import { documents } from "./documents";

/** Work that was asked of others: what is waited for, and how it is chased. */
export const commissioning: ConsoleModule = {
  documents,
  destinations: [
    {
      to: "/commissioned-work", label: "Commissioned work", short: "Commissioned", letter: "k", part: "day", needs: ["prepare-briefings", "review-decisions", "manage-reviews"],
      waiting: ({ person }) => ({ selection: "commissionedWorks(filter: { isOverdue: { eq: true }, isAskedByMe: { eq: true } }) { totalCount }", topics: [`person:${person.id}`], says: (n) => `${count(n, "piece of work that you asked for is", "pieces of work that you asked for are")} late`, tone: "red" }),
    },
  ],
};
