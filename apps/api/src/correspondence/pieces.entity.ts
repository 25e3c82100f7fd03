import type { channels } from "@remit/domain/casework/labels";
import { correspondenceTermKinds } from "@remit/domain/correspondence/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { Channel } from "../casework/work.entity.js";
import { Segment, StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { CorrespondenceItem } from "./item.entity.js";

export const CorrespondenceTermKind = vocabulary("CorrespondenceTermKind", correspondenceTermKinds, "The office's own lists for what comes in.");
const days = { type: () => Int };

@ObjectType({ description: "A case that something that came in is about; on an open one its holder answers it.", simpleResolvers: true })
@Entity("correspondence_cases")
export class CorrespondenceCase {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") itemId!: string;
  @Related(() => CorrespondenceItem, "What came in.") @ManyToOne(() => CorrespondenceItem) @JoinColumn() item?: Relation<CorrespondenceItem>;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "Whether it waits to be answered on the case (WM-03).", { computed: (a) => `EXISTS (SELECT FROM inbound_correspondence w WHERE w.id = ${a}.inbound_id AND w.is_open)` }) waitsOnCase!: boolean;
  @Shown("everyone", "When it was linked.", { type: () => Instant }) @Column("timestamptz") linkedAt!: Date;
}

@ObjectType({ description: "A hand-off of something that came in from one part of the office to another: why, by whom, and who accepted it (CS-01).", simpleResolvers: true })
@Entity("correspondence_handoffs")
export class CorrespondenceHandoff {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") itemId!: string;
  @Related(() => CorrespondenceItem, "What was handed on.") @ManyToOne(() => CorrespondenceItem) @JoinColumn() item?: Relation<CorrespondenceItem>;
  @Column("uuid", { nullable: true }) fromSegmentId!: string | null;
  @Related(() => Segment, "From which part.") @ManyToOne(() => Segment) @JoinColumn() fromSegment?: Relation<Segment>;
  @Column("uuid") toSegmentId!: string;
  @Related(() => Segment, "To which part.") @ManyToOne(() => Segment) @JoinColumn() toSegment?: Relation<Segment>;
  @Shown("everyone", "Why.") @Column("text") reason!: string;
  @Column("uuid", { nullable: true }) byId!: string | null;
  @Related(() => StaffMember, "Who handed it on.") @ManyToOne(() => StaffMember) @JoinColumn() by?: Relation<StaffMember>;
  @Shown("everyone", "When.", { type: () => Instant }) @Column("timestamptz") at!: Date;
  @Column("uuid", { nullable: true }) acceptedById!: string | null;
  @Related(() => StaffMember, "Who accepted it.") @ManyToOne(() => StaffMember) @JoinColumn() acceptedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was accepted.", { type: () => Instant, nullable: true }) @Column("timestamptz", { nullable: true }) acceptedAt!: Date | null;
}

@ObjectType({ description: "What must follow from something that came in: who does it by when, and what came of it (PO-26).", simpleResolvers: true })
@Entity("correspondence_follow_ups")
export class CorrespondenceFollowUp {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") itemId!: string;
  @Related(() => CorrespondenceItem, "What it follows from.") @ManyToOne(() => CorrespondenceItem) @JoinColumn() item?: Relation<CorrespondenceItem>;
  @Shown("see-personal-data", "What is to be done.", { type: () => String }) @Column("text") what!: string;
  @Column("uuid") ownerId!: string;
  @Related(() => StaffMember, "Who does it.") @ManyToOne(() => StaffMember) @JoinColumn() owner?: Relation<StaffMember>;
  @Shown("everyone", "Whether it is yours to do.", { computed: (a, p) => `${a}.owner_id = ${p.staffId}` }) isMine!: boolean;
  @Shown("everyone", "By when.", { type: () => CalendarDate }) @Column("date") dueOn!: string;
  @Shown("everyone", "When it was done.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) doneOn!: string | null;
  @Shown("see-personal-data", "What came of it.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) outcome!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "What you asked to be alerted to: marks, on the channels that are named or on all (PO-22).", simpleResolvers: true })
@Entity("correspondence_watches")
export class CorrespondenceWatch {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who asked.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "Whether high risk is meant.") @Column("boolean") isHighRisk!: boolean;
  @Shown("everyone", "Whether a high profile is meant.") @Column("boolean") isHighProfile!: boolean;
  @Shown("everyone", "On which channels; all when none is named.", { type: () => [Channel] }) @Column("text", { array: true }) channels!: (keyof typeof channels)[];
  @Column("timestamptz", { nullable: true }) endedAt!: Date | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "An entry of one of the office's lists for what comes in, in use from a date until a date (PO-64).", simpleResolvers: true })
@Entity("correspondence_terms")
export class CorrespondenceTerm {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "Which list it stands on.", { type: () => CorrespondenceTermKind }) @Column("text") kind!: keyof typeof correspondenceTermKinds;
  @Shown("everyone", "Its stable code.") @Column("text") code!: string;
  @Shown("everyone", "What it is called.") @Column("text") label!: string;
  @Shown("everyone", "Its place on the list.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "Since when it may be chosen.", { type: () => CalendarDate }) @Column("date") inUseFrom!: string;
  @Shown("everyone", "From when on it may no longer be chosen; empty while it may.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) inUseTo!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "How long the office gives itself for what comes in, from a date on (PO-21, CS-28).", simpleResolvers: true })
@Entity("correspondence_standards")
export class CorrespondenceStandard {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "The code of the nature that it is for; empty for everything that has no standard of its own.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) natureCode!: string | null;
  @Shown("everyone", "From when on it applies to what is received.", { type: () => CalendarDate }) @Column("date") inForceFrom!: string;
  @Shown("everyone", "Working days until it is acknowledged.", days) @Column("int") acknowledgeWorkingDays!: number;
  @Shown("everyone", "Working days until it is answered.", days) @Column("int") replyWorkingDays!: number;
}
