import { deciders } from "@remit/domain/approvals/deciding";
import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";
import { documents } from "./documents";

/** Approvals: what waits for a decision, and what became of it (WM-57, WM-68). */
export const approvals: ConsoleModule = {
  documents,
  destinations: [
    {
      to: "/approvals",
      label: "Approvals",
      letter: "p",
      part: "day",
      needs: deciders,
      waiting: ({ position }) =>
        position ? { selection: "approvals(filter: { isInMyInbox: { eq: true } }) { totalCount }", topics: [`position:${position.id}`], says: (n) => `${count(n, "approval")} waiting for my decision`, tone: "amber" } : undefined,
    },
  ],
};
