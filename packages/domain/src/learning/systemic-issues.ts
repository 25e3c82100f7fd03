import { theyMayKnowOfIt, type NamesPeople } from "../casework/knowing.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { IssueState } from "./labels.js";
import { learningKeepers } from "./themes.js";

/** A big and repeated mistake, as the law knows it. */
export interface SystemicIssueKept { readonly id: string; readonly reference: string; readonly name: string; readonly state: IssueState; readonly ownerId: string | null; readonly proposedById: string | null }
export interface SystemicIssueFacts { readonly ownerName: string | null; readonly openLessons: number }
/** The cases that a command names, of those that whoever commands may see. */
export interface CasesInput { readonly caseIds: readonly string[]; readonly unseen: number }
type OnIssue = Situation<SystemicIssueKept, SystemicIssueFacts>;
type Naming = Situation<unknown, unknown, CasesInput>;

/** PO-51: a mistake that was made once is not a systemic one. */
export const itWasMadeMoreThanOnce: Rule<Naming> = { rule: "PO-51", says: "One case is no pattern. Name at least two in which the same thing went wrong.", holds: ({ input }) => new Set(input.caseIds).size >= 2 };
/** PO-52: an issue rests on cases that whoever names it has seen. */
export const youSeeItsCases: Rule<Naming> = { rule: "PO-52", says: ({ input }) => `${input.unseen === 1 ? "One of these cases is" : `${input.unseen} of these cases are`} not there, or you may not see ${input.unseen === 1 ? "it" : "them"}. Leave ${input.unseen === 1 ? "it" : "them"} out.`, holds: ({ input }) => input.unseen === 0 };
/** PO-51: what is done about an issue is said by its owner, or by whoever keeps the issues. */
export const youHandleIt: Rule<OnIssue> = { rule: "PO-51", says: ({ facts }) => `${facts.ownerName ?? "Whoever keeps the issues"} handles this.`, holds: ({ actor, record }) => record.ownerId === actor.staffId || learningKeepers.some((one) => actor.permissions.has(one)) };
/** PO-51: an issue is closed once what was learned from it is. */
export const itsLessonsAreClosed: Rule<OnIssue> = { rule: "PO-51", says: ({ facts }) => `${facts.openLessons === 1 ? "A lesson of this is" : `${facts.openLessons} lessons of this are`} still open. Close what was learned first.`, holds: ({ facts }) => facts.openLessons === 0 };

/** Proposing a systemic issue from what the data show (PO-51, PO-52). */
export const issueBeginnings = {
  proposeSystemicIssue: { label: "Propose a systemic issue", from: "any", by: ["see-cases"], provided: [], given: [youSeeItsCases, itWasMadeMoreThanOnce] },
} satisfies Record<string, Action<unknown, unknown, CasesInput, string>>;

/** What becomes of a systemic issue (PO-51). */
export const issueActions = {
  agreeSystemicIssue: { label: "Agree and give to an owner", from: ["PROPOSED"], by: learningKeepers, provided: [], given: [theyMayKnowOfIt] as readonly Rule<OnIssue & { readonly input: NamesPeople }>[] },
  dropSystemicIssue: { label: "Do not take up", from: ["PROPOSED"], by: learningKeepers, provided: [] },
  handleSystemicIssue: { label: "Say how it is handled", from: ["UNDER_WAY"], by: "anyone", provided: [youHandleIt] },
  addCasesToSystemicIssue: { label: "Add cases", from: ["PROPOSED", "UNDER_WAY"], by: ["see-cases"], provided: [], given: [youSeeItsCases] },
  closeSystemicIssue: { label: "Close with its outcome", from: ["UNDER_WAY"], by: "anyone", provided: [youHandleIt, itsLessonsAreClosed] },
} satisfies Record<string, Action<SystemicIssueKept, SystemicIssueFacts, never, IssueState>>;
