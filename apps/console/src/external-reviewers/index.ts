import type { ConsoleModule } from "../frame/module";
import { documents } from "./documents";

/** External reviewers: the register, commissions, the budget; and what a reviewer sees of the office. */
export const externalReviewers: ConsoleModule = {
  documents,
  destinations: [
    { to: "/", label: "My commissions", short: "Mine", letter: "t", part: "day", needs: ["deliver-commissions"] },
    { to: "/external-reviewers", label: "External reviewers", short: "External", letter: "e", part: "day", needs: ["commission-reviews", "keep-external-reviewers"] },
  ],
  searches: [{ resource: "commissions", heading: "Commissions", needs: ["commission-reviews"], hit: (found) => ({ reference: found["reference"], title: found["question"], detail: found["reviewerName"] }) }],
};
