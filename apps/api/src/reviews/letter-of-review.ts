import { letterActions } from "@remit/domain/approvals/letter-actions";
import { nobodyIsToldBeforeApproval, reviewLetterActions, type TellingFacts } from "@remit/domain/reviews/letters";
import type { Rule } from "@remit/domain/law/law";
import { ID } from "type-graphql";
import { Column, JoinColumn, ManyToOne } from "typeorm";
import { Letter } from "../approvals/letter.entity.js";
import { guard } from "../reading/guards.js";
import { extendLaw } from "../reading/readable.js";
import { hasMany } from "../reading/roots.js";
import { Related, Shown } from "../reading/shown.js";
import { ReviewPartyPlan } from "./pieces.entity.js";
import { Review } from "./review.entity.js";
import { reviewFacts } from "./review.law.js";

/* A letter may be a review's, and tell a party of its plan (PO-71): what reviews add to it. */
const letter = Letter.prototype;
Shown("everyone", "The identifier of the review that writes it; empty for a letter of the case.", { type: () => ID, nullable: true })(letter, "reviewId");
Column("uuid", { nullable: true })(letter, "reviewId");
Related(() => Review, "The review that writes it.")(letter, "review");
ManyToOne(() => Review)(letter, "review");
JoinColumn()(letter, "review");
Column("uuid", { nullable: true })(letter, "reviewPartyId");
Related(() => ReviewPartyPlan, "Whom of the review's plan it tells.")(letter, "reviewParty");
ManyToOne(() => ReviewPartyPlan)(letter, "reviewParty");
JoinColumn()(letter, "reviewParty");

hasMany(Review, "letters", Letter, "review", "The letters that it wrote.");
hasMany(ReviewPartyPlan, "letters", Letter, "reviewParty", "The letters that tell them.");

extendLaw(Review, { table: reviewLetterActions, facts: reviewFacts });
guard<TellingFacts>(Letter, {
  rule: nobodyIsToldBeforeApproval as Rule<never>, over: (action) => action === letterActions.issueLetter,
  facts: { stageOfItsPlan: (alias) => `SELECT v.stage FROM reviews_for_letters v WHERE v.id = ${alias}.review_id AND ${alias}.review_party_id IS NOT NULL` },
});
