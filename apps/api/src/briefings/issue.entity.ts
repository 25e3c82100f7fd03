import { briefingParts, type markings } from "@remit/domain/briefings/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { Briefing } from "./briefing.entity.js";
import { Marking } from "./vocabularies.js";

const text = { type: () => String, nullable: true };
const instant = { type: () => Instant };

@ObjectType({ description: "A version of a briefing as it was issued; never changed (PO-32).", simpleResolvers: true })
@Entity("briefing_versions")
export class BriefingVersion {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") briefingId!: string;
  @Related(() => Briefing, "The briefing.") @ManyToOne(() => Briefing) @JoinColumn() briefing?: Relation<Briefing>;
  @Shown("everyone", "Counts from 1.", { type: () => Int }) @Column("int") number!: number;
  @Shown("everyone", "How it was marked.", { type: () => Marking }) @Column("text") marking!: keyof typeof markings;
  @Shown("see-personal-data", `${briefingParts.message}.`, text) @Column("text") message!: string;
  @Shown("see-personal-data", `${briefingParts.facts}.`, text) @Column("text") facts!: string;
  @Shown("see-personal-data", `${briefingParts.chronology}.`, text) @Column("text") chronology!: string;
  @Shown("see-personal-data", `${briefingParts.risks}.`, text) @Column("text") risks!: string;
  @Shown("see-personal-data", `${briefingParts.lines}.`, text) @Column("text") lines!: string;
  @Shown("see-personal-data", `${briefingParts.actions}.`, text) @Column("text") actions!: string;
  @Shown("everyone", "The digest of its exact text.") @Column("text") textDigest!: string;
  @Column("uuid", { nullable: true }) reviewedById!: string | null;
  @Related(() => StaffMember, "Who passed it.") @ManyToOne(() => StaffMember) @JoinColumn() reviewedBy?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) issuedById!: string | null;
  @Related(() => StaffMember, "Who issued it.") @ManyToOne(() => StaffMember) @JoinColumn() issuedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was issued.", instant) @Column("timestamptz") issuedAt!: Date;
}

@ObjectType({ description: "Somebody who is named to read a briefing (PO-32).", simpleResolvers: true })
@Entity("briefing_readers")
export class BriefingReader {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") briefingId!: string;
  @Related(() => Briefing, "The briefing.") @ManyToOne(() => Briefing) @JoinColumn() briefing?: Relation<Briefing>;
  @Shown("everyone", "The reader's identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "The reader.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "When they were named.", { type: () => CalendarDate }) @Column("date") namedOn!: string;
  @Column("uuid", { nullable: true }) namedById!: string | null;
  @Shown("everyone", "When they confirmed that they read the version that was issued last.", { type: () => Instant, nullable: true, computed: (a) => `(SELECT c.read_at FROM briefing_receipts c JOIN briefings b ON b.id = c.briefing_id AND b.issued_number = c.number WHERE c.briefing_id = ${a}.briefing_id AND c.staff_id = ${a}.staff_id)` }) readAt!: Date | null;
}
@ObjectType({ description: "A named reader's confirmation that they read a version; never changed (PO-32).", simpleResolvers: true })
@Entity("briefing_receipts")
export class BriefingReceipt {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") briefingId!: string;
  @Related(() => Briefing, "The briefing.") @ManyToOne(() => Briefing) @JoinColumn() briefing?: Relation<Briefing>;
  @Shown("everyone", "Which version.", { type: () => Int }) @Column("int") number!: number;
  @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who read it.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "When.", instant) @Column("timestamptz") readAt!: Date;
}
