import type { appraisalStates } from "@remit/domain/development/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { DevelopmentTalk } from "./talk.entity.js";
import { AppraisalState } from "./vocabularies.js";

const day = { type: () => CalendarDate };
const instant = { type: () => Instant, nullable: true };

@ObjectType({ description: "A behaviour that the office expects of everyone, and appraises people by (CS-31).", simpleResolvers: true })
@Entity("behaviours")
export class Behaviour {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "What it means.") @Column("text") meaning!: string;
  @Shown("everyone", "Its place in the list.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "Whether people are appraised by it.") @Column("boolean") isActive!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "An appraisal, from its preparation to both signatures; seen by the person, whoever manages them and whoever wrote it (CS-24).", simpleResolvers: true })
@Entity("appraisals")
export class Appraisal {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The person's identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who is appraised.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "The identifier of whoever appraises them.", { type: () => ID }) @Column("uuid") appraiserId!: string;
  @Related(() => StaffMember, "Who appraises them: whoever planned it, and later whoever wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() appraiser?: Relation<StaffMember>;
  @Shown("everyone", "The first day that it is about.", day) @Column("date") periodFrom!: string;
  @Shown("everyone", "The last day that it is about.", day) @Column("date") periodTo!: string;
  @Shown("everyone", "By when both are to have signed it.", day) @Column("date") dueOn!: string;
  @Shown("everyone", "How far it has come.", { type: () => AppraisalState }) @Column("text") state!: keyof typeof appraisalStates;
  @Shown("everyone", "How the person sees it; empty until they write it.") @Column("text") ownAccount!: string;
  @Shown("everyone", "What is said of the whole; empty until it is written.") @Column("text") summary!: string;
  @Shown("everyone", "When whoever appraises signed it.", instant) @Column("timestamptz", { nullable: true }) appraiserSignedAt!: Date | null;
  @Shown("everyone", "When the person signed it.", instant) @Column("timestamptz", { nullable: true }) signedAt!: Date | null;
  @Shown("everyone", "Whether it is about you.", { type: () => Boolean, computed: (a, p) => `${a}.staff_id = ${p.staffId}` }) isOfMe!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "What an appraisal says of a behaviour, under the name that it then had (CS-31).", simpleResolvers: true })
@Entity("appraisal_behaviours")
export class AppraisalBehaviour {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") appraisalId!: string;
  @Related(() => Appraisal, "The appraisal.") @ManyToOne(() => Appraisal) @JoinColumn() appraisal?: Relation<Appraisal>;
  @Shown("everyone", "The behaviour's identifier.", { type: () => ID }) @Column("uuid") behaviourId!: string;
  @Shown("everyone", "What the behaviour was called.") @Column("text") name!: string;
  @Shown("everyone", "Its place in the list.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "What is said of it.") @Column("text") text!: string;
}

@ObjectType({ description: "What was said later of an appraisal or a talk; those stay as they were (CS-24).", simpleResolvers: true })
@Entity("development_remarks")
export class DevelopmentRemark {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid", { nullable: true }) appraisalId!: string | null;
  @Related(() => Appraisal, "The appraisal that it is about; none where it is about a talk.") @ManyToOne(() => Appraisal) @JoinColumn() appraisal?: Relation<Appraisal>;
  @Column("uuid", { nullable: true }) talkId!: string | null;
  @Related(() => DevelopmentTalk, "The talk that it is about; none where it is about an appraisal.") @ManyToOne(() => DevelopmentTalk) @JoinColumn() talk?: Relation<DevelopmentTalk>;
  @Shown("everyone", "What was said.") @Column("text") text!: string;
  @Column("uuid") writtenById!: string;
  @Related(() => StaffMember, "Who said it.") @ManyToOne(() => StaffMember) @JoinColumn() writtenBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", { type: () => Instant }) @Column("timestamptz") writtenAt!: Date;
}
