import type { trainingKinds } from "@remit/domain/development/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { isBetweenThem } from "../organisation/concerned.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { TrainingKind } from "./vocabularies.js";

const day = { type: () => CalendarDate };
const date = { type: () => CalendarDate, nullable: true };
const text = { type: () => String, nullable: true };

@ObjectType({ description: "What a person learned; seen by them, whoever manages or directs them, and whoever keeps the organisation (CS-23, PO-62).", simpleResolvers: true })
@Entity("training_records")
export class TrainingRecord {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The person's identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who learned it.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "How it was learned.", { type: () => TrainingKind }) @Column("text") kind!: keyof typeof trainingKinds;
  @Shown("everyone", "What it was.") @Column("text") title!: string;
  @Shown("everyone", "Who gave it; empty where nobody did.") @Column("text") provider!: string;
  @Shown("everyone", "When it was done.", day) @Column("date") on!: string;
  @Shown("everyone", "The last day on which it counts; empty where it does not run out.", date) @Column("date", { nullable: true }) expiresOn!: string | null;
  @Shown("everyone", "Whether it has run out.", { type: () => Boolean, computed: (a, p) => `coalesce(${a}.expires_on < ${p.today}, FALSE)` }) hasExpired!: boolean;
  @Shown("everyone", "The field that they know since, as skills are named (WM-72).", text) @Column("text", { nullable: true }) field!: string | null;
  @Column("uuid") recordedById!: string;
  @Related(() => StaffMember, "Who put it on record.") @ManyToOne(() => StaffMember) @JoinColumn() recordedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was taken back; empty while it stands.", date) @Column("date", { nullable: true }) takenBackOn!: string | null;
  @Shown("everyone", "Why it was taken back.", text) @Column("text", { nullable: true }) takenBackReason!: string | null;
  @Shown("everyone", "Whether it is about you, or about somebody whom you manage.", { type: () => Boolean, computed: isBetweenThem }) concernsMe!: boolean;
  @Shown("everyone", "Whether the person has learned the same thing again since.", { type: () => Boolean, computed: (a) => `EXISTS (SELECT FROM training_records n WHERE n.staff_id = ${a}.staff_id AND lower(n.title) = lower(${a}.title) AND n."on" > ${a}."on" AND n.taken_back_on IS NULL)` }) isRenewed!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

const isCurrent = "%.starts_on <= today AND coalesce(%.ends_on >= today, TRUE)";
@ObjectType({ description: "Who mentors whom, in what, from when to when (CS-18, CS-23).", simpleResolvers: true })
@Entity("mentor_pairs")
export class MentorPair {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The identifier of whoever is mentored.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who is mentored.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "The mentor's identifier.", { type: () => ID }) @Column("uuid") mentorId!: string;
  @Related(() => StaffMember, "The mentor.") @ManyToOne(() => StaffMember) @JoinColumn() mentor?: Relation<StaffMember>;
  @Shown("everyone", "In what.") @Column("text") in!: string;
  @Shown("everyone", "The first day.", day) @Column("date") startsOn!: string;
  @Shown("everyone", "The last day; empty while no end is set.", date) @Column("date", { nullable: true }) endsOn!: string | null;
  @Column("uuid", { nullable: true }) arrangedById!: string | null;
  @Related(() => StaffMember, "Who arranged it.") @ManyToOne(() => StaffMember) @JoinColumn() arrangedBy?: Relation<StaffMember>;
  @Shown("everyone", "Whether it goes on today.", { type: () => Boolean, computed: (a, p) => isCurrent.replaceAll("%", a).replaceAll("today", p.today) }) isCurrent!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
