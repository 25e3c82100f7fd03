import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";
import { masterCases, masterCasesDocument } from "./masterCases";
import { requestsDocument, workRequests } from "./requests";

/** Work management: what waits, who has what, and giving it out. */
export const workManagement: ConsoleModule = {
  documents: { [workRequests]: { getList: requestsDocument }, [masterCases]: { getList: masterCasesDocument } },
  destinations: [
    {
      to: "/work-management",
      label: "Work management",
      short: "Work",
      letter: "w",
      part: "day",
      needs: ["allocate-work", "command-segment"],
      waiting: ({ position }) =>
        position ? { selection: "serviceRequests(filter: { isOpen: { eq: true }, isInMyHopper: { eq: true } }) { totalCount }", topics: [`segment:${position.segment.id}`], says: (n) => `${count(n, "request")} in the hopper` } : undefined,
    },
  ],
};
