import type { arrangementStates, supervisionStates } from "@remit/domain/workload/record-labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { ArrangementState, SupervisionState } from "./supervision.vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };

@ObjectType({ description: "A supervision session between a worker and whoever supervises them; the two and everybody above them see it, and nobody else (WL-40, WL-42).", simpleResolvers: true })
@Entity("supervision_sessions")
export class SupervisionSession {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as SV-000012.") @Column("text") reference!: string;
  @Shown("everyone", "The worker's identifier.", { type: () => ID }) @Column("uuid") workerId!: string;
  @Related(() => StaffMember, "Who is supervised.") @ManyToOne(() => StaffMember) @JoinColumn() worker?: Relation<StaffMember>;
  @Shown("everyone", "The supervisor's identifier.", { type: () => ID }) @Column("uuid") supervisorId!: string;
  @Related(() => StaffMember, "Who supervises.") @ManyToOne(() => StaffMember) @JoinColumn() supervisor?: Relation<StaffMember>;
  @Shown("everyone", "The day for which it is booked.", day) @Column("date") plannedOn!: string;
  @Shown("everyone", "How it stands.", { type: () => SupervisionState }) @Column("text") state!: keyof typeof supervisionStates;
  @Shown("everyone", "Whether it is still to come.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "When it was held.", date) @Column("date", { nullable: true }) heldOn!: string | null;
  @Shown("everyone", "What was talked about, as whoever supervised wrote it down.") @Column("text") notes!: string;
  @Shown("everyone", "Why it was cancelled or missed.", text) @Column("text", { nullable: true }) reason!: string | null;
  @Shown("everyone", "Whether its new date is booked when somebody is back (WL-42).") @Column("boolean") awaitsReturn!: boolean;
  @Shown("everyone", "When the two were reminded that nobody is away any more and its new date is to be booked.", date) @Column("date", { nullable: true }) remindedOn!: string | null;
  @Column("uuid", { nullable: true }) followsId!: string | null;
  @Related(() => SupervisionSession, "The session in whose place it was booked.") @ManyToOne(() => SupervisionSession) @JoinColumn() follows?: Relation<SupervisionSession>;
  @Shown("everyone", "Whether it is you who supervises.", { type: () => Boolean, computed: (a, p) => `${a}.supervisor_id = ${p.staffId}` }) isMineToHold!: boolean;
  @Shown("everyone", "Whether it is your own supervision.", { type: () => Boolean, computed: (a, p) => `${a}.worker_id = ${p.staffId}` }) isMine!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "That a long absence which nobody planned stops somebody's supervision, and what the manager above arranged instead (WL-43).", simpleResolvers: true })
@Entity("supervision_arrangements")
export class SupervisionArrangement {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") workerId!: string;
  @Related(() => StaffMember, "Whose supervision it is.") @ManyToOne(() => StaffMember) @JoinColumn() worker?: Relation<StaffMember>;
  @Column("uuid") absentId!: string;
  @Related(() => StaffMember, "Who is away.") @ManyToOne(() => StaffMember) @JoinColumn() absent?: Relation<StaffMember>;
  @Shown("everyone", "Since when.", day) @Column("date") awaySince!: string;
  @Column("uuid") askedOfId!: string;
  @Related(() => StaffMember, "The manager above, who is asked to arrange something.") @ManyToOne(() => StaffMember) @JoinColumn() askedOf?: Relation<StaffMember>;
  @Shown("everyone", "When they were asked.", day) @Column("date") askedOn!: string;
  @Shown("everyone", "How far it has come.", { type: () => ArrangementState }) @Column("text") state!: keyof typeof arrangementStates;
  @Shown("everyone", "Whether somebody is still away.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Column("uuid", { nullable: true }) supervisorId!: string | null;
  @Related(() => StaffMember, "Who supervises meanwhile.") @ManyToOne(() => StaffMember) @JoinColumn() supervisor?: Relation<StaffMember>;
  @Shown("everyone", "What was arranged.", text) @Column("text", { nullable: true }) arrangement!: string | null;
  @Shown("everyone", "When it was arranged.", date) @Column("date", { nullable: true }) arrangedOn!: string | null;
  @Shown("everyone", "Whether it is you who is asked.", { type: () => Boolean, computed: (a, p) => `${a}.asked_of_id = ${p.staffId} AND ${a}.state = 'TO_ARRANGE'` }) isMineToArrange!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "From a day on: by which day of the next month each manager reports, and after how many days away something else is arranged (WL-41, WL-43).", simpleResolvers: true })
@Entity("supervision_standards")
export class SupervisionStandard {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "From when on it applies.", day) @Column("date") inForceFrom!: string;
  @Shown("everyone", "The day of the next month by which a month is reported on.", { type: () => Int }) @Column("int") reportByDay!: number;
  @Shown("everyone", "Calendar days of an absence that nobody planned, beyond which something else is arranged.", { type: () => Int }) @Column("int") arrangeAfterDays!: number;
  @Column("uuid", { nullable: true }) setById!: string | null;
  @Related(() => StaffMember, "Who set it.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
}
