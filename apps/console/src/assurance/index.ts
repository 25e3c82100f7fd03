import type { ConsoleModule } from "../frame/module";
import { count } from "../frame/words/counts";
import { documents } from "./documents";

/** Casework that is examined, payments that stand out, and Compliance and Fraud. */
export const assurance: ConsoleModule = {
  documents,
  destinations: [
    {
      to: "/case-examinations", label: "Examinations", letter: "x", part: "day", needs: ["allocate-work", "command-segment"],
      waiting: ({ person }) => ({ selection: "caseExaminations(filter: { isMine: { eq: true } }) { totalCount }", topics: [`person:${person.id}`], says: (n) => `${count(n, "case waits", "cases wait")} for your examination` }),
    },
    {
      to: "/payment-exceptions", label: "Payments", letter: "y", part: "day", needs: ["oversee-payments"],
      waiting: ({ person }) => ({ selection: "paymentExceptions(filter: { isMine: { eq: true } }) { totalCount }", topics: [`person:${person.id}`], says: (n) => `${count(n, "payment is", "payments are")} referred to you`, tone: "amber" }),
    },
    {
      to: "/compliance", label: "Compliance", letter: "f", part: "day", needs: ["review-compliance"],
      waiting: ({ person }) => ({ selection: "complianceInvolvements(filter: { state: { eq: TO_REVIEW } }) { totalCount }", topics: [`person:${person.id}`], says: (n) => `${count(n, "case waits", "cases wait")} for a casework review`, tone: "amber" }),
    },
  ],
};
