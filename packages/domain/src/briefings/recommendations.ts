import { notInThePast } from "../casework/knowing.js";
import { caseworkers } from "../casework/held-work.js";
import type { CaseKept } from "../casework/case-lifecycle.js";
import type { CaseStatus } from "../casework/labels.js";
import type { Action, Rule, Situation } from "../law/law.js";
import type { Permission } from "../organisation/permissions.js";
import type { Compliance } from "./labels.js";

/** Something that the office recommended to a body, as the law knows it. */
export interface RecommendationKept { readonly id: string; readonly caseId: string; readonly state: Compliance; readonly madeOn: string; readonly what: string }
/** The body that a case is about; null where it is about none. */
export interface AboutBody { readonly bodyName: string | null }
type OnRecommendation = Situation<RecommendationKept, object, { readonly on: string }>;

const keepers = [...caseworkers, "prepare-briefings"] as const satisfies readonly Permission[];

/** PO-70: recommendations are made to a body. */
export const theCaseIsAboutABody: Rule<Situation<CaseKept, AboutBody>> = { rule: "PO-70", says: "This case is about no body. Say about whom it is first.", holds: ({ facts }) => facts.bodyName !== null };
/** PO-70: whether it was followed is said after it was made, and not ahead. */
export const itIsSaidAfterwards: Rule<OnRecommendation> = { rule: "PO-70", says: "Give a day from the recommendation on and not ahead.", holds: ({ record, input, today }) => input.on >= record.madeOn && input.on <= today };

/** What a decision leaves behind with the body. */
export const recommendationBeginnings = {
  makeRecommendation: { label: "Record a recommendation to the body", from: ["DECIDED", "CLOSED"], by: keepers, provided: [theCaseIsAboutABody], given: [notInThePast("PO-70", "dueOn", "The date by which it is due")] as readonly Rule<Situation<CaseKept, AboutBody, { readonly dueOn: string }>>[] },
} satisfies Record<string, Action<CaseKept, AboutBody, never, CaseStatus>>;
/** Whether the body did what was recommended (PO-70). */
export const recommendationActions = {
  recordCompliance: { label: "Record what the body did", from: ["WAITING", "PARTLY"], by: keepers, provided: [], given: [itIsSaidAfterwards] },
} satisfies Record<string, Action<RecommendationKept, object, never, Compliance>>;
