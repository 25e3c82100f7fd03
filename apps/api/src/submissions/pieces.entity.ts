import type { checkFindings, exchangeKinds, returnLevels, submissionOutcomes, toldBy, toldParties } from "@remit/domain/submissions/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { Attachment } from "../documents/attachment.entity.js";
import { Position, StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Json } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { wordsOf } from "./submission.computed.js";
import { Submission } from "./submission.entity.js";
import { CheckFinding, ExchangeKind, ReturnLevel, SubmissionOutcome, ToldBy, ToldParty } from "./vocabularies.js";

const day = { type: () => CalendarDate };
const date = { type: () => CalendarDate, nullable: true };
const text = { type: () => String, nullable: true };
const number = { type: () => Int };

/** What every piece of a submission has. */
abstract class OfSubmission {
  @Column("uuid") submissionId!: string;
}

@ObjectType({ description: "A case that a submission is about.", simpleResolvers: true })
@Entity("submission_cases")
export class SubmissionCase extends OfSubmission {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Related(() => Submission, "The submission.") @ManyToOne(() => Submission) @JoinColumn() submission?: Relation<Submission>;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
}

@ObjectType({ description: "A paper of a submission: a file of one of its cases (PO-73).", simpleResolvers: true })
@Entity("submission_papers")
export class SubmissionPaper extends OfSubmission {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") attachmentId!: string;
  @Related(() => Attachment, "The file.") @ManyToOne(() => Attachment) @JoinColumn() attachment?: Relation<Attachment>;
  @Shown("everyone", "What it shows.") @Column("text") what!: string;
}

@ObjectType({ description: "A pack as it was sent, or as it was put before a principal, word for word (PO-28).", simpleResolvers: true })
@Entity("submission_versions")
export class SubmissionVersion extends OfSubmission {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Which time it was before the Private Office.", number) @Column("int") round!: number;
  @Shown("everyone", "SENT as its author sent it, READY as it went to the principal.") @Column("text") occasion!: "SENT" | "READY";
  @Shown("see-personal-data", "The whole pack.", { type: () => Json, nullable: true }) @Column("jsonb") content!: unknown;
  @Shown("everyone", "Its digest.") @Column("text") digest!: string;
  @Column("uuid", { nullable: true }) madeById!: string | null;
  @Related(() => StaffMember, "Who sent it, or made it ready.") @ManyToOne(() => StaffMember) @JoinColumn() madeBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") madeOn!: string;
}

@ObjectType({ description: "A return for further work: why, to which level, by when, and what came back (PO-10, PO-12).", simpleResolvers: true })
@Entity("submission_returns")
export class SubmissionReturn extends OfSubmission {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Which round was returned.", number) @Column("int") round!: number;
  @Shown("everyone", "The codes of the reasons.", { type: () => [String] }) @Column("text", { array: true }) reasonCodes!: string[];
  @Shown("everyone", "The reasons in the office's words.", { type: () => [String], computed: (a) => wordsOf(`${a}.reason_codes`) }) reasons!: string[];
  @Shown("everyone", "To which level.", { type: () => ReturnLevel }) @Column("text") level!: keyof typeof returnLevels;
  @Shown("see-personal-data", "What is wanted.", text) @Column("text") note!: string;
  @Shown("everyone", "By when.", day) @Column("date") dueOn!: string;
  @Column("uuid", { nullable: true }) returnedById!: string | null;
  @Related(() => StaffMember, "Who returned it.") @ManyToOne(() => StaffMember) @JoinColumn() returnedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") returnedOn!: string;
  @Shown("everyone", "When it came back; empty until then.", date) @Column("date", { nullable: true }) resubmittedOn!: string | null;
  @Shown("everyone", "As which round it came back.", { type: () => Int, nullable: true }) @Column("int", { nullable: true }) resubmittedRound!: number | null;
}

@ObjectType({ description: "What was decided on a submission, beside what was recommended: both positions stay (PO-15, PO-72).", simpleResolvers: true })
@Entity("submission_decisions")
export class SubmissionDecision extends OfSubmission {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "In which round.", number) @Column("int") round!: number;
  @Shown("everyone", "What was said.", { type: () => SubmissionOutcome }) @Column("text") outcome!: keyof typeof submissionOutcomes;
  @Shown("see-personal-data", "What had been recommended, word for word.", text) @Column("text") recommendation!: string;
  @Column("uuid", { nullable: true }) recommendedById!: string | null;
  @Related(() => StaffMember, "Who had recommended it.") @ManyToOne(() => StaffMember) @JoinColumn() recommendedBy?: Relation<StaffMember>;
  @Shown("see-personal-data", "What holds instead; empty where the recommendation was agreed.", text) @Column("text") decision!: string;
  @Shown("see-personal-data", "On what conditions.", text) @Column("text") conditions!: string;
  @Shown("see-personal-data", "Why.", text) @Column("text") reason!: string;
  @Shown("everyone", "The digest of the pack that was decided.") @Column("text") digest!: string;
  @Column("uuid") decidedById!: string;
  @Related(() => StaffMember, "Who decided.") @ManyToOne(() => StaffMember) @JoinColumn() decidedBy?: Relation<StaffMember>;
  @Column("uuid") decidedPositionId!: string;
  @Related(() => Position, "In which position.") @ManyToOne(() => Position) @JoinColumn() decidedPosition?: Relation<Position>;
  @Shown("everyone", "The principal instead of whom they signed under the delegation scheme; empty for the principal.", text) @Column("text", { nullable: true }) insteadOf!: string | null;
  @Shown("everyone", "When.", day) @Column("date") decidedOn!: string;
}

@ObjectType({ description: "A time for which a submission lay in somebody's tray (PO-04).", simpleResolvers: true })
@Entity("submission_stays")
export class SubmissionStay extends OfSubmission {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") deskPositionId!: string;
  @Related(() => Position, "Whose tray.") @ManyToOne(() => Position) @JoinColumn() deskPosition?: Relation<Position>;
  @Shown("everyone", "When it went in.", day) @Column("date") inOn!: string;
  @Shown("everyone", "When it came out; empty while it lies there.", date) @Column("date", { nullable: true }) outOn!: string | null;
}

@ObjectType({ description: "Somebody who was told what was decided: when and how (PO-18).", simpleResolvers: true })
@Entity("submission_tellings")
export class SubmissionTelling extends OfSubmission {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "To which part of the office they belong.", { type: () => ToldParty }) @Column("text") party!: keyof typeof toldParties;
  @Shown("everyone", "Who they are.") @Column("text") who!: string;
  @Shown("everyone", "How they were told.", { type: () => ToldBy }) @Column("text") how!: keyof typeof toldBy;
  @Shown("everyone", "When.", day) @Column("date") toldOn!: string;
  @Column("uuid", { nullable: true }) toldById!: string | null;
  @Related(() => StaffMember, "Who told them.") @ManyToOne(() => StaffMember) @JoinColumn() toldBy?: Relation<StaffMember>;
}

@ObjectType({ description: "A question to Operations with its due date and answer, or advice to them (PO-07, PO-09).", simpleResolvers: true })
@Entity("submission_exchanges")
export class SubmissionExchange extends OfSubmission {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", number) @VersionColumn() version!: number;
  @Shown("everyone", "A question or advice.", { type: () => ExchangeKind }) @Column("text") kind!: keyof typeof exchangeKinds;
  @Shown("see-personal-data", "What was asked or advised.", text) @Column("text") text!: string;
  @Shown("everyone", "By when an answer is due; empty for advice.", date) @Column("date", { nullable: true }) dueOn!: string | null;
  @Column("uuid", { nullable: true }) putById!: string | null;
  @Related(() => StaffMember, "Who put it.") @ManyToOne(() => StaffMember) @JoinColumn() putBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") putOn!: string;
  @Shown("see-personal-data", "The answer.", text) @Column("text", { nullable: true }) answer!: string | null;
  @Column("uuid", { nullable: true }) answeredById!: string | null;
  @Related(() => StaffMember, "Who answered.") @ManyToOne(() => StaffMember) @JoinColumn() answeredBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was answered.", date) @Column("date", { nullable: true }) answeredOn!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A second person's look at an assessment in the sample (PO-03).", simpleResolvers: true })
@Entity("submission_checks")
export class SubmissionCheck extends OfSubmission {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "What it found.", { type: () => CheckFinding }) @Column("text") finding!: keyof typeof checkFindings;
  @Shown("everyone", "What was good, and what could be better.") @Column("text") note!: string;
  @Column("uuid", { nullable: true }) checkedById!: string | null;
  @Related(() => StaffMember, "Who checked.") @ManyToOne(() => StaffMember) @JoinColumn() checkedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") checkedOn!: string;
}
