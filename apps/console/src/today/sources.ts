import { deciders } from "@remit/domain/approvals/deciding";
import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import type { Permission } from "@remit/domain/organisation/permissions";
import { grantsWaiting } from "../administration/grants";
import { assuranceNeeds } from "../assurance/assuranceNeeds";
import { assuranceToday } from "../assurance/documents";
import { checkNeeds } from "../control-checks/checkNeeds";
import { checksToday } from "../control-checks/documents";
import { briefingNeeds } from "../briefings/briefingNeeds";
import { briefingsToday } from "../briefings/documents";
import { postToday } from "../correspondence/documents";
import { postNeeds } from "../correspondence/postNeeds";
import { commissionNeeds } from "../external-reviewers/commissionNeeds";
import { commissionsToday } from "../external-reviewers/documents";
import { developmentNeeds } from "../development/developmentNeeds";
import { developmentToday } from "../development/documents";
import type { Question } from "../frame/data/documents";
import type { Session } from "../frame/session/session";
import { may } from "../frame/session/useSession";
import { learningToday } from "../learning/documents";
import { learningNeeds } from "../learning/learningNeeds";
import { meetingsToday } from "../meetings/documents";
import { meetingNeeds } from "../meetings/meetingNeeds";
import { policiesToday } from "../policies/documents";
import { policyNeeds } from "../policies/policyNeeds";
import { reviewsToday } from "../reviews/documents";
import { reviewNeeds } from "../reviews/reviewNeeds";
import { submissionsToday } from "../submissions/documents";
import { submissionNeeds } from "../submissions/submissionNeeds";
import { supervisionToday } from "../workload/supervisionDocuments";
import { supervisionNeeds } from "../workload/supervisionNeeds";
import { myApprovals, myCommand, myCounsel, mySeat, officeOrder } from "./documents";
import { grantNeeds } from "./grantNeeds";
import { approvalNeeds, commandNeeds, counselNeeds, officeNeeds, oldInHopperDays, seatNeeds, type Need } from "./needs";

/** Today, as somebody's session sees it. */
export class Day {
  /** The moment before which work in the hopper has waited too long. */
  readonly before = new Date(Date.now() - oldInHopperDays * 86_400_000).toISOString();

  constructor(readonly session: Session, readonly today: string) {}

  get me(): string { return this.session.person.id; }
  get seat(): string { return this.session.position?.id ?? ""; }
  get segment(): string { return this.session.position?.segment.id ?? ""; }
  /** The date some days ahead. */
  soon(days: number): string { return addCalendarDays(this.today, days); }
  may(...needs: readonly Permission[]): boolean { return may(this.session, needs); }
  /** Whether they may from the seat that they sit in. */
  sitsAndMay(...needs: readonly Permission[]): boolean { return this.session.position !== null && this.may(...needs); }
  get holdsWork(): boolean { return this.sitsAndMay("do-casework"); }
  get leads(): boolean { return this.sitsAndMay("allocate-work", "command-segment"); }
  get runs(): boolean { return this.may("manage-organisation"); }
  get seesCases(): boolean { return this.sitsAndMay("see-cases"); }
}

/** One question that Today asks, whom it is asked for, and the lines that its answer makes. */
export interface Source<Variables, Answer> {
  readonly question: Question<Variables, Answer>;
  readonly isFor: (day: Day) => boolean;
  readonly asks: (day: Day) => Variables;
  readonly says: (answer: Answer, day: Day) => readonly Need[];
}

const nothing = () => ({});
const source = <Variables, Answer>(one: Source<Variables, Answer>) => one as Source<unknown, unknown>;

/** What each module brings to Today. */
export const sources: readonly Source<unknown, unknown>[] = [
  source({ question: mySeat, isFor: (day) => day.holdsWork, asks: ({ seat, today }) => ({ seat, today }), says: (of, { today }) => seatNeeds(of, today) }),
  source({ question: myCommand, isFor: (day) => day.leads, asks: ({ before, segment }) => ({ before, segment }), says: commandNeeds }),
  source({ question: officeOrder, isFor: (day) => day.runs, asks: nothing, says: (of, { today }) => officeNeeds(of, today) }),
  source({ question: myApprovals, isFor: (day) => day.sitsAndMay(...deciders), asks: nothing, says: (of, { today }) => approvalNeeds(of, today) }),
  source({ question: grantsWaiting, isFor: (day) => day.may("confirm-grants", "manage-sensitive-access"), asks: nothing, says: ({ grants }, { today }) => grantNeeds(grants.nodes, today) }),
  source({ question: myCounsel, isFor: (day) => day.seesCases, asks: nothing, says: (of, { today }) => counselNeeds(of, today) }),
  source({ question: reviewsToday, isFor: (day) => day.seesCases, asks: (day) => ({ today: day.today, soon: day.soon(5), me: day.me }), says: (of, day) => reviewNeeds(of, day.today, day.may("manage-reviews")) }),
  source({ question: submissionsToday, isFor: (day) => day.seesCases, asks: nothing, says: (of, day) => submissionNeeds(of, day.today, day.may("plan-submissions")) }),
  source({ question: commissionsToday, isFor: (day) => day.may("commission-reviews"), asks: ({ me }) => ({ me }), says: (of, { today }) => commissionNeeds(of, today) }),
  source({ question: briefingsToday, isFor: (day) => day.seesCases, asks: (day) => ({ today: day.today, soon: day.soon(5), me: day.me }), says: (of, day) => briefingNeeds(of, day.today, day.may("clear-briefings")) }),
  source({
    question: assuranceToday, isFor: (day) => day.leads || day.may("review-compliance"), asks: nothing,
    says: (of, day) => assuranceNeeds(of, day.today, { examines: day.leads, reviews: day.may("review-compliance") }),
  }),
  source({ question: policiesToday, isFor: () => true, asks: nothing, says: (of, { today }) => policyNeeds(of, today) }),
  source({ question: developmentToday, isFor: () => true, asks: (day) => ({ soon: day.soon(3), month: day.soon(30) }), says: (of, day) => developmentNeeds(of, day.today, day.me) }),
  source({ question: checksToday, isFor: (day) => day.seesCases, asks: nothing, says: (of, { today }) => checkNeeds(of, today) }),
  source({ question: learningToday, isFor: (day) => day.seesCases, asks: (day) => ({ soon: day.soon(5) }), says: (of, day) => learningNeeds(of, day.today, day.may("keep-learning")) }),
  source({ question: meetingsToday, isFor: (day) => day.seesCases, asks: (day) => ({ today: day.today, soon: day.soon(5) }), says: (of, { today }) => meetingNeeds(of, today) }),
  source({ question: supervisionToday, isFor: (day) => day.seesCases || day.runs, asks: (day) => ({ soon: day.soon(3) }), says: (of, { today }) => supervisionNeeds(of, today) }),
  source({
    question: postToday, isFor: (day) => day.holdsWork || day.leads, asks: (day) => ({ soon: day.soon(3), segment: day.segment }),
    says: (of, day) => postNeeds(of, day.today, { directs: day.leads, decides: day.may("approve-segment-work", "manage-reviews") }),
  }),
];
