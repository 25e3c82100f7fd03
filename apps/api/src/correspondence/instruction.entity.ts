import { instructionKinds, instructionStatuses } from "@remit/domain/correspondence/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { Person } from "../casework/people.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown, type Computation } from "../reading/shown.js";

export const InstructionKind = vocabulary("InstructionKind", instructionKinds, "What is agreed about contact (PO-25, PO-29).");
export const InstructionStatus = vocabulary("InstructionStatus", instructionStatuses, "How far an instruction has come.");
const day = { type: () => CalendarDate };
const text = { type: () => String, nullable: true };
/** Held equal to the domain's `stands` by a test. */
export const isStanding: Computation = (a, p) => `(${a}.status = 'APPROVED' AND ${p.today} BETWEEN ${a}.starts_on AND ${a}.ends_on)`;

/** What is agreed about contact with a person or on a case. */
@ObjectType({ description: "What is agreed about contact with a person or on a case, for a reason and for a time: do not acknowledge, restricted contact, challenging behaviour (PO-25, PO-29).", simpleResolvers: true })
@Entity("contact_instructions")
export class ContactInstruction {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as CI-000012.") @Column("text") reference!: string;
  @Shown("everyone", "What kind of instruction it is.", { type: () => InstructionKind }) @Column("text") kind!: keyof typeof instructionKinds;
  @Column("uuid", { nullable: true }) personId!: string | null;
  @Related(() => Person, "The person whom it is about.") @ManyToOne(() => Person) @JoinColumn() person?: Relation<Person>;
  @Column("uuid", { nullable: true }) caseId!: string | null;
  @Related(() => Case, "The case that it is about.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("see-personal-data", "What is to be done or not done, for whoever answers the telephone.", text) @Column("text") what!: string;
  @Shown("see-personal-data", "Why.", text) @Column("text") reason!: string;
  @Shown("everyone", "How far it has come.", { type: () => InstructionStatus }) @Column("text") status!: keyof typeof instructionStatuses;
  @Shown("everyone", "First day.", day) @Column("date") startsOn!: string;
  @Shown("everyone", "Last day; it lapses by itself on the next.", day) @Column("date") endsOn!: string;
  @Shown("everyone", "When somebody looks at it again.", day) @Column("date") reviewOn!: string;
  @Shown("everyone", "Whether it stands today.", { computed: isStanding }) isStanding!: boolean;
  @Shown("everyone", "Whether it stands and the day for looking at it again has come.", { computed: (a, p) => `(${isStanding(a, p)} AND ${a}.review_on <= ${p.today})` }) isToBeLookedAt!: boolean;
  @Column("uuid", { nullable: true }) recommendedById!: string | null;
  @Related(() => StaffMember, "Who recommended it.") @ManyToOne(() => StaffMember) @JoinColumn() recommendedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was recommended.", { type: () => Instant }) @Column("timestamptz") recommendedAt!: Date;
  @Column("uuid", { nullable: true }) decidedById!: string | null;
  @Related(() => StaffMember, "Who approved it or did not.") @ManyToOne(() => StaffMember) @JoinColumn() decidedBy?: Relation<StaffMember>;
  @Shown("everyone", "When that was decided.", { type: () => Instant, nullable: true }) @Column("timestamptz", { nullable: true }) decidedAt!: Date | null;
  @Shown("see-personal-data", "Why it was decided so.", text) @Column("text", { nullable: true }) decidedBecause!: string | null;
  @Shown("everyone", "When somebody last looked at it again.", { ...day, nullable: true }) @Column("date", { nullable: true }) lookedAtOn!: string | null;
  @Shown("everyone", "When it was ended before its time.", { ...day, nullable: true }) @Column("date", { nullable: true }) endedOn!: string | null;
  @Shown("see-personal-data", "Why it was ended.", text) @Column("text", { nullable: true }) endedBecause!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
