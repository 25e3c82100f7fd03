import type { courtSteps, decisionParts, furtherSteps, reviewParties } from "@remit/domain/reviews/labels";
import type { channels } from "@remit/domain/casework/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Channel } from "../casework/work.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Review } from "./review.entity.js";
import { CourtStep, DecisionPart, FurtherStep, ReviewParty } from "./vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };

@ObjectType({ description: "A question that a review answers, with its evidence, what is missing, and what the reviewer makes of it (PO-46).", simpleResolvers: true })
@Entity("review_issues")
export class ReviewIssue {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") reviewId!: string;
  @Related(() => Review, "The review.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Shown("everyone", "Its place among the review's issues, from 1.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "The question.") @Column("text") question!: string;
  @Shown("everyone", "What there is to answer it with.") @Column("text") evidence!: string;
  @Shown("everyone", "What is missing; empty for nothing.") @Column("text") gap!: string;
  @Shown("everyone", "How the gap was closed, or why it is done without.") @Column("text") gapClosed!: string;
  @Shown("everyone", "What the reviewer makes of it.") @Column("text") analysis!: string;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "Whether there is an external review or a legal referral: for or against, with the reason and who decided (PO-41).", simpleResolvers: true })
@Entity("review_steps")
export class ReviewStep {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") reviewId!: string;
  @Related(() => Review, "The review.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Shown("everyone", "Which step.", { type: () => FurtherStep }) @Column("text") step!: keyof typeof furtherSteps;
  @Shown("everyone", "Whether it was decided for it.") @Column("boolean") isFor!: boolean;
  @Shown("everyone", "Why.") @Column("text") reason!: string;
  @Column("uuid", { nullable: true }) decidedById!: string | null;
  @Related(() => StaffMember, "Who decided.") @ManyToOne(() => StaffMember) @JoinColumn() decidedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") decidedOn!: string;
}

@ObjectType({ description: "A step towards a court that reached us: a pre-action letter, a claim, what came of it (PO-40).", simpleResolvers: true })
@Entity("review_court_steps")
export class ReviewCourtStep {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") reviewId!: string;
  @Related(() => Review, "The review.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Shown("everyone", "What it is.", { type: () => CourtStep }) @Column("text") kind!: keyof typeof courtSteps;
  @Shown("everyone", "Its date.", day) @Column("date") on!: string;
  @Shown("everyone", "By when we must respond.", date) @Column("date", { nullable: true }) respondBy!: string | null;
  @Shown("everyone", "What it says.") @Column("text") note!: string;
}

@ObjectType({ description: "Somebody to whom the conclusion is told: how, and when it was done (PO-71).", simpleResolvers: true })
@Entity("review_parties")
export class ReviewPartyPlan {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") reviewId!: string;
  @Related(() => Review, "The review.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Shown("everyone", "Who.", { type: () => ReviewParty }) @Column("text") party!: keyof typeof reviewParties;
  @Shown("everyone", "By what means.", { type: () => Channel }) @Column("text") channel!: keyof typeof channels;
  @Shown("everyone", "What they are told, and how.") @Column("text") plan!: string;
  @Shown("everyone", "When they were told; empty until then.", date) @Column("date", { nullable: true }) toldOn!: string | null;
  @Column("uuid", { nullable: true }) toldById!: string | null;
  @Related(() => StaffMember, "Who told them.") @ManyToOne(() => StaffMember) @JoinColumn() toldBy?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A peer's informal view of a review: neither a quality check nor an approval (PO-66).", simpleResolvers: true })
@Entity("review_peer_notes")
export class ReviewPeerNote {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") reviewId!: string;
  @Related(() => Review, "The review.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Shown("everyone", "What it says.") @Column("text") text!: string;
  @Column("uuid", { nullable: true }) writtenById!: string | null;
  @Related(() => StaffMember, "Who wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() writtenBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", { type: () => Instant }) @Column("timestamptz") writtenAt!: Date;
}

@ObjectType({ description: "A recommendation that was overruled: both positions stay in the record (PO-72).", simpleResolvers: true })
@Entity("review_overrulings")
export class ReviewOverruling {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") reviewId!: string;
  @Related(() => Review, "The review.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Shown("everyone", "The code of the outcome that was recommended.") @Column("text") recommendedOutcomeCode!: string;
  @Shown("everyone", "The conclusion that was recommended, word for word.") @Column("text") recommendation!: string;
  @Column("uuid", { nullable: true }) recommendedById!: string | null;
  @Related(() => StaffMember, "Who recommended it.") @ManyToOne(() => StaffMember) @JoinColumn() recommendedBy?: Relation<StaffMember>;
  @Shown("everyone", "The code of the outcome that was decided.") @Column("text") decidedOutcomeCode!: string;
  @Shown("everyone", "The conclusion that was decided.") @Column("text") decision!: string;
  @Shown("everyone", "Why.") @Column("text") reason!: string;
  @Column("uuid", { nullable: true }) decidedById!: string | null;
  @Related(() => StaffMember, "Who decided.") @ManyToOne(() => StaffMember) @JoinColumn() decidedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") decidedOn!: string;
}

@ObjectType({ description: "What somebody had to do with the decision on a case; never taken back, since independence has no override (PO-50).", simpleResolvers: true })
@Entity("decision_parts")
export class PartInDecision {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") caseId!: string;
  @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "The person.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "What they did.", { type: () => DecisionPart }) @Column("text") part!: keyof typeof decisionParts;
  @Shown("everyone", "How it is known.") @Column("text") reason!: string;
}
