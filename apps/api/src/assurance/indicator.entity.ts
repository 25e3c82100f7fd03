import type { indicatorMatters, indicatorStates } from "@remit/domain/assurance/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { ComplianceInvolvement } from "./compliance.entity.js";
import { IndicatorMatter, IndicatorState } from "./vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };

@ObjectType({ description: "A sign of risk or of possible fraud that the office looks out for (CS-15).", simpleResolvers: true })
@Entity("indicator_kinds")
export class IndicatorKind {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "What it points to.", { type: () => IndicatorMatter }) @Column("text") matter!: keyof typeof indicatorMatters;
  @Shown("everyone", "From when on it is noted.", day) @Column("date") inUseFrom!: string;
  @Shown("everyone", "From when on it is no longer noted; empty for no end.", date) @Column("date", { nullable: true }) inUseTo!: string | null;
  @Shown("everyone", "Whether it is noted today.", { type: () => Boolean, computed: (a, p) => `${a}.in_use_from <= ${p.today} AND coalesce(${a}.in_use_to > ${p.today}, TRUE)` }) isInUse!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A sign of risk or of possible fraud on a case: who saw what, when, and what became of it (CS-15).", simpleResolvers: true })
@Entity("case_indicators")
export class CaseIndicator {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid") kindId!: string;
  @Related(() => IndicatorKind, "Which sign.") @ManyToOne(() => IndicatorKind) @JoinColumn() kind?: Relation<IndicatorKind>;
  @Shown("everyone", "What was seen.") @Column("text") what!: string;
  @Shown("everyone", "When it was seen.", day) @Column("date") seenOn!: string;
  @Column("uuid") notedById!: string;
  @Related(() => StaffMember, "Who saw it.") @ManyToOne(() => StaffMember) @JoinColumn() notedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was noted.", day) @Column("date") notedOn!: string;
  @Shown("everyone", "What became of it.", { type: () => IndicatorState }) @Column("text") state!: keyof typeof indicatorStates;
  @Column("uuid", { nullable: true }) involvementId!: string | null;
  @Related(() => ComplianceInvolvement, "The involvement to which it was referred.") @ManyToOne(() => ComplianceInvolvement) @JoinColumn() involvement?: Relation<ComplianceInvolvement>;
  @Column("uuid", { nullable: true }) settledById!: string | null;
  @Related(() => StaffMember, "Who referred it or set it aside.") @ManyToOne(() => StaffMember) @JoinColumn() settledBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", date) @Column("date", { nullable: true }) settledOn!: string | null;
  @Shown("everyone", "Why it was set aside.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) settledBecause!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
