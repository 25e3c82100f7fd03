import type { ThemedKind as Kind } from "@remit/domain/learning/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { Finding } from "../casework/finding.entity.js";
import { CorrespondenceItem } from "../correspondence/item.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Review } from "../reviews/review.entity.js";
import { Submission } from "../submissions/submission.entity.js";
import { Theme } from "./theme.entity.js";
import { ThemedKind } from "./vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const text = { type: () => String, nullable: true };

/** The day to which what a theme was seen in belongs: of a head of complaint its decision, or else when its case came; of the rest when it came or was begun. */
export const occurredOn = (a: string) => `CASE ${a}.kind WHEN 'FINDING' THEN (SELECT coalesce(c.decided_on, c.received_on) FROM cases c WHERE c.id = ${a}.case_id) WHEN 'REVIEW' THEN (SELECT r.received_on FROM reviews r WHERE r.id = ${a}.review_id)
  WHEN 'SUBMISSION' THEN (SELECT s.started_on FROM submissions s WHERE s.id = ${a}.submission_id) ELSE (SELECT i.received_on FROM correspondence_items i WHERE i.id = ${a}.item_id) END`;
/** What people call the record by. */
export const recordCalled = (a: string) => `CASE ${a}.kind WHEN 'FINDING' THEN (SELECT c.reference || ', head ' || f.ordinal FROM findings f JOIN cases c ON c.id = f.case_id WHERE f.id = ${a}.finding_id) WHEN 'REVIEW' THEN (SELECT r.reference FROM reviews r WHERE r.id = ${a}.review_id)
  WHEN 'SUBMISSION' THEN (SELECT s.reference FROM submissions s WHERE s.id = ${a}.submission_id) ELSE (SELECT i.reference FROM correspondence_items i WHERE i.id = ${a}.item_id) END`;

@ObjectType({ description: "A theme that somebody saw in a record, with the evidence (PO-52).", simpleResolvers: true })
@Entity("theme_tags")
export class ThemeTag {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The theme's identifier.", { type: () => ID }) @Column("uuid") themeId!: string;
  @Related(() => Theme, "The theme, as it was chosen.") @ManyToOne(() => Theme) @JoinColumn() theme?: Relation<Theme>;
  @Shown("everyone", "What carries it.", { type: () => ThemedKind }) @Column({ type: "text", insert: false, update: false }) kind!: Kind;
  @Shown("everyone", "The identifier of the record that carries it.", { type: () => ID }) @Column({ type: "uuid", insert: false, update: false }) recordId!: string;
  @Shown("everyone", "What that record is called.", { type: () => String, computed: recordCalled }) recordCalled!: string;
  @Column("uuid", { nullable: true }) findingId!: string | null;
  @Related(() => Finding, "The head of complaint, where it is one.") @ManyToOne(() => Finding) @JoinColumn() finding?: Relation<Finding>;
  @Column("uuid", { nullable: true }) reviewId!: string | null;
  @Related(() => Review, "The review, where it is one.") @ManyToOne(() => Review) @JoinColumn() review?: Relation<Review>;
  @Column("uuid", { nullable: true }) submissionId!: string | null;
  @Related(() => Submission, "The submission, where it is one.") @ManyToOne(() => Submission) @JoinColumn() submission?: Relation<Submission>;
  @Column("uuid", { nullable: true }) itemId!: string | null;
  @Related(() => CorrespondenceItem, "What came in, where it is that.") @ManyToOne(() => CorrespondenceItem) @JoinColumn() item?: Relation<CorrespondenceItem>;
  @Column("uuid", { nullable: true }) caseId!: string | null;
  @Related(() => Case, "Its case; none for what came in.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "The day to which it belongs: that of the decision for a head of complaint, else that on which it came or was begun.", { ...date, computed: occurredOn }) occurredOn!: string | null;
  @Shown("see-personal-data", "The sentence that shows it.", text) @Column("text") evidence!: string;
  @Shown("everyone", "Whether the office suggested it.") @Column("boolean") isSuggested!: boolean;
  @Column("uuid", { nullable: true }) taggedById!: string | null;
  @Related(() => StaffMember, "Who attached it.") @ManyToOne(() => StaffMember) @JoinColumn() taggedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", { type: () => CalendarDate }) @Column("date") taggedOn!: string;
  @Shown("everyone", "Whether it was not removed.") @Column({ type: "boolean", insert: false, update: false }) isInForce!: boolean;
  @Column("uuid", { nullable: true }) removedById!: string | null;
  @Related(() => StaffMember, "Who removed it.") @ManyToOne(() => StaffMember) @JoinColumn() removedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", date) @Column("date", { nullable: true }) removedOn!: string | null;
  @Shown("everyone", "Why it was removed.", text) @Column("text", { nullable: true }) removedReason!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
