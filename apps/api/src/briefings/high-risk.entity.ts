import type * as labels from "@remit/domain/briefings/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Involvement, RiskChange, RiskKind, RiskLevel, RiskState } from "./vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const isMine = (alias: string, p: { readonly staffId: string }) => `${alias}.owner_id = ${p.staffId}`;

@ObjectType({ description: "A case on the register of high-risk and high-profile cases (PO-30).", simpleResolvers: true })
@Entity("high_risk_entries")
export class HighRiskEntry {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as H-000012.") @Column("text") reference!: string;
  @Shown("everyone", "The case's identifier.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "How far it has come.", { type: () => RiskState }) @Column("text") state!: keyof typeof labels.riskStates;
  @Shown("everyone", "Whether it waits to be validated or stands on the register.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "What makes the case stand out.", { type: () => RiskKind }) @Column("text") kind!: keyof typeof labels.riskKinds;
  @Shown("everyone", "How high the risk is.", { type: () => RiskLevel }) @Column("text") level!: keyof typeof labels.riskLevels;
  @Shown("everyone", "The level that a second person validated last.", { type: () => RiskLevel, nullable: true }) @Column("text", { nullable: true }) validatedLevel!: keyof typeof labels.riskLevels | null;
  @Shown("everyone", "The codes of the reasons; filter with `has` to count them.", { type: () => [String] }) @Column("text", { array: true }) reasonCodes!: string[];
  @Shown("everyone", "Why the level is what it is.") @Column("text") rationale!: string;
  @Shown("everyone", "What is done to keep it on track.") @Column("text") plan!: string;
  @Shown("everyone", "How the principals are involved.", { type: () => Involvement }) @Column("text") involvement!: keyof typeof labels.involvements;
  @Shown("everyone", "Why they are involved so.") @Column("text") involvementReason!: string;
  @Shown("everyone", "The identifier of who looks after it.", { type: () => ID }) @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who looks after it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Since when its owner has taken it on personally; empty while nobody has (PO-31).", date) @Column("date", { nullable: true }) personallySince!: string | null;
  @Shown("everyone", "Whether you look after it.", { type: () => Boolean, computed: isMine }) isMine!: boolean;
  @Shown("everyone", "Whether it is on track.") @Column("boolean") isOnTrack!: boolean;
  @Shown("everyone", "When it is to be reviewed next.", day) @Column("date") nextReviewOn!: string;
  @Shown("everyone", "Whether its review is overdue.", { type: () => Boolean, computed: (a, p) => `${a}.state = 'ON_REGISTER' AND ${a}.next_review_on < ${p.today}` }) isReviewOverdue!: boolean;
  @Shown("everyone", "When it was reviewed last.", date) @Column("date", { nullable: true }) lastReviewedOn!: string | null;
  @Column("uuid", { nullable: true }) enteredById!: string | null;
  @Related(() => StaffMember, "Who entered it.") @ManyToOne(() => StaffMember) @JoinColumn() enteredBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") enteredOn!: string;
  @Column("uuid", { nullable: true }) assessedById!: string | null;
  @Related(() => StaffMember, "Who set the level as it stands.") @ManyToOne(() => StaffMember) @JoinColumn() assessedBy?: Relation<StaffMember>;
  @Shown("everyone", "Whether you may not validate it because you assessed it.", { type: () => Boolean, computed: (a, p) => `coalesce(${a}.assessed_by_id = ${p.staffId}, false)` }) isAssessedByMe!: boolean;
  @Column("uuid", { nullable: true }) validatedById!: string | null;
  @Related(() => StaffMember, "Who validated it.") @ManyToOne(() => StaffMember) @JoinColumn() validatedBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", date) @Column("date", { nullable: true }) validatedOn!: string | null;
  @Shown("everyone", "When it left the register.", date) @Column("date", { nullable: true }) leftOn!: string | null;
  @Shown("everyone", "Why it left, or why it was not accepted.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) leftReason!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "One thing that happened to an entry of the register; never changed (PO-30).", simpleResolvers: true })
@Entity("high_risk_changes")
export class HighRiskChange {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") entryId!: string;
  @Related(() => HighRiskEntry, "The entry.") @ManyToOne(() => HighRiskEntry) @JoinColumn() entry?: Relation<HighRiskEntry>;
  @Shown("everyone", "What happened.", { type: () => RiskChange }) @Column("text") what!: keyof typeof labels.riskChanges;
  @Shown("everyone", "The level after it.", { type: () => RiskLevel }) @Column("text") level!: keyof typeof labels.riskLevels;
  @Shown("everyone", "Whether it was on track after it.") @Column("boolean") isOnTrack!: boolean;
  @Shown("everyone", "When the next review was due after it.", day) @Column("date") nextReviewOn!: string;
  @Shown("everyone", "What was said.") @Column("text") note!: string;
  @Column("uuid", { nullable: true }) byId!: string | null;
  @Related(() => StaffMember, "Who did it.") @ManyToOne(() => StaffMember) @JoinColumn() by?: Relation<StaffMember>;
  @Shown("everyone", "When.", { type: () => Instant }) @Column("timestamptz") at!: Date;
}
