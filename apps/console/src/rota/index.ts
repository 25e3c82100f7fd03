import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";

/** Who is here, who is on and where too few are there; one's own leave, and that of one's people. */
export const rota: ConsoleModule = {
  documents: {},
  destinations: [
    {
      to: "/rota",
      label: "Rota",
      letter: "r",
      part: "day",
      waiting: ({ position }) => (position ? { selection: "absences(filter: { isMineToDecide: { eq: true } }) { totalCount }", topics: ["organisation"], says: (n) => `${count(n, "absence")} for you to decide`, tone: "amber" } : undefined),
    },
  ],
};
