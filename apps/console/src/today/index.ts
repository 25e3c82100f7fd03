import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";
import { dayOf } from "../frame/words/dates";

/** What is due of a seat, and what came in for it. */
const waitingFor = (seat: string): readonly string[] => [
  "serviceRequests(filter: { isOpen: { eq: true }, isMine: { eq: true }, isDueTodayOrEarlier: { eq: true } }) { totalCount }",
  `activities(filter: { isOpen: { eq: true }, ownerPositionId: { eq: "${seat}" }, dueOn: { lte: "${dayOf(new Date())}" } }) { totalCount }`,
  `inboundCorrespondences(filter: { isOpen: { eq: true }, ownerPositionId: { eq: "${seat}" } }) { totalCount }`,
];

/** Today: what needs each person now. */
export const today: ConsoleModule = {
  documents: {},
  destinations: [
    {
      to: "/",
      label: "Today",
      letter: "t",
      part: "day",
      waiting: ({ position, permissions }) => (position && permissions.includes("do-casework") ? { selection: waitingFor(position.id), topics: [`segment:${position.segment.id}`], says: (n) => `${count(n, "thing")} of yours due or come in`, tone: "amber" } : undefined),
    },
  ],
};
