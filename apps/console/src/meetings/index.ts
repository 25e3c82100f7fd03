import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";
import { documents } from "./documents";

/** Meetings: their series, nominations, agendas, papers, minutes, decisions and actions. */
export const meetings: ConsoleModule = {
  documents,
  destinations: [{
    to: "/meetings", label: "Meetings", letter: "j", part: "day", needs: ["arrange-meetings", "clear-briefings", "prepare-briefings"],
    waiting: ({ person }) => ({
      selection: ["meetings(filter: { waitsForMeToClear: { eq: true } }) { totalCount }", "meetingPapers(filter: { isMineToWrite: { eq: true } }) { totalCount }"], topics: [`person:${person.id}`],
      says: (n) => `${count(n, "paper or set of minutes waits", "papers and sets of minutes wait")} for you`, tone: "amber",
    }),
  }],
  searches: [{ resource: "meetings", heading: "Meetings", needs: ["see-cases"], hit: (found) => ({ reference: found["reference"], title: found["title"] ?? "", detail: found["on"] ?? "" }) }],
};
