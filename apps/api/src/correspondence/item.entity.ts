import { channels } from "@remit/domain/casework/labels";
import { correspondenceItemStatuses } from "@remit/domain/correspondence/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Person } from "../casework/people.entity.js";
import { Channel } from "../casework/work.entity.js";
import { Segment, StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { againstIt, dueOn, earlier, isAcknowledgementLate, isOffered, isReplyLate, labelOf, labelsOf, replyDaysLeft } from "./item.computed.js";

export const CorrespondenceItemStatus = vocabulary("CorrespondenceItemStatus", correspondenceItemStatuses, "How far something that came in has come.");
const day = { type: () => CalendarDate, nullable: true };
const text = { type: () => String, nullable: true };

/** Something that came in, whatever it turns out to be about. */
@ObjectType({ description: "An entry of the register of what comes in: post, e-mail, a call, an enquiry of a Member of Parliament or of the press (PO-21, PO-22).", simpleResolvers: true })
@Entity("correspondence_items")
export class CorrespondenceItem {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as IN-000123.") @Column("text") reference!: string;
  @Shown("everyone", "How it reached us.", { type: () => Channel }) @Column("text") channel!: keyof typeof channels;
  @Shown("everyone", "The day on which it reached us; its deadlines count from it.", { type: () => CalendarDate }) @Column("date") receivedOn!: string;
  @Shown("see-personal-data", "Whom it is from, as it is signed.", text) @Column("text") fromName!: string;
  @Shown("see-personal-data", "The e-mail address that it came from.", text) @Column("text", { nullable: true }) fromEmail!: string | null;
  @Shown("see-personal-data", "What it says, in a sentence.", text) @Column("text") summary!: string;
  @Column("uuid", { nullable: true }) personId!: string | null;
  @Related(() => Person, "Who wrote or rang, where they are registered.") @ManyToOne(() => Person) @JoinColumn() person?: Relation<Person>;
  @Shown("everyone", "How many others came from the same person in the twelve months before, of those that you may see (PO-25).", { type: () => Int, computed: earlier }) earlierFromThem!: number;
  @Shown("everyone", "How far it has come.", { type: () => CorrespondenceItemStatus }) @Column("text") status!: keyof typeof correspondenceItemStatuses;
  @Shown("everyone", "Whether somebody still has to do something.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "The code of what it is about.", text) @Column("text", { nullable: true }) natureCode!: string | null;
  @Shown("everyone", "What it is about (CS-11).", { ...text, computed: labelOf("NATURE", "nature_code") }) nature!: string | null;
  @Shown("everyone", "The codes of why it goes where it goes.", { type: () => [String] }) @Column("text", { array: true }) reasonCodes!: string[];
  @Shown("everyone", "Why it goes where it goes (PO-22).", { type: () => [String], computed: labelsOf("TRIAGE_REASON", "reason_codes") }) reasons!: string[];
  @Shown("everyone", "The identifier of the part of the office that it was directed to.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) segmentId!: string | null;
  @Related(() => Segment, "The part of the office that it was directed to.") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Shown("everyone", "Whether it was handed to that part and nobody there has accepted it (CS-01).", { computed: isOffered }) isOffered!: boolean;
  @Column("uuid", { nullable: true }) handlerId!: string | null;
  @Related(() => StaffMember, "Who deals with it.") @ManyToOne(() => StaffMember) @JoinColumn() handler?: Relation<StaffMember>;
  @Shown("everyone", "Whether you deal with it.", { computed: (a, p) => `coalesce(${a}.handler_id = ${p.staffId}, false)` }) isWithMe!: boolean;
  @Shown("everyone", "Whether risk is high (PO-22).") @Column("boolean") isHighRisk!: boolean;
  @Shown("everyone", "Whether its profile is high (PO-22).") @Column("boolean") isHighProfile!: boolean;
  @Shown("everyone", "Why risk or profile is high.", { ...text, computed: labelOf("FLAG_REASON", "flag_reason_code") }) flagReason!: string | null;
  @Shown("everyone", "The code of why risk or profile is high.", text) @Column("text", { nullable: true }) flagReasonCode!: string | null;
  @Shown("everyone", "What came of the call, where it was one (PO-26).", { ...text, computed: labelOf("CALL_OUTCOME", "call_outcome_code") }) callOutcome!: string | null;
  @Column("text", { nullable: true }) callOutcomeCode!: string | null;
  @Column("uuid", { nullable: true }) triagedById!: string | null;
  @Related(() => StaffMember, "Who triaged it.") @ManyToOne(() => StaffMember) @JoinColumn() triagedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was triaged.", { type: () => Instant, nullable: true }) @Column("timestamptz", { nullable: true }) triagedAt!: Date | null;
  @Shown("everyone", "By when it is to be acknowledged (PO-21).", { ...day, computed: dueOn("ACKNOWLEDGE") }) acknowledgeDueOn!: string | null;
  @Shown("everyone", "When it was acknowledged.", day) @Column("date", { nullable: true }) acknowledgedOn!: string | null;
  @Shown("everyone", "Whether it should have been acknowledged by now, and no instruction stands against that (PO-25).", { computed: isAcknowledgementLate }) isAcknowledgementLate!: boolean;
  @Shown("everyone", "Until when an instruction not to acknowledge stands for it, if one stands today (PO-25).", { ...day, computed: againstIt }) doNotAcknowledgeUntil!: string | null;
  @Shown("everyone", "By when it is to be answered (PO-21).", { ...day, computed: dueOn("REPLY") }) replyDueOn!: string | null;
  @Shown("everyone", "Working days until the reply is due; negative once that has passed, empty once it is finished.", { type: () => Int, nullable: true, computed: replyDaysLeft }) replyWorkingDaysLeft!: number | null;
  @Shown("everyone", "Whether it should have been answered by now.", { computed: isReplyLate }) isReplyLate!: boolean;
  @Shown("everyone", "When it was finished.", day) @Column("date", { nullable: true }) finishedOn!: string | null;
  @Column("uuid", { nullable: true }) finishedById!: string | null;
  @Related(() => StaffMember, "Who finished it.") @ManyToOne(() => StaffMember) @JoinColumn() finishedBy?: Relation<StaffMember>;
  @Shown("see-personal-data", "How it was answered or settled, or why no reply is needed.", text) @Column("text", { nullable: true }) finishedHow!: string | null;
  @Shown("everyone", "Which of our principles the answer was held against (PO-21).", { type: () => [String], computed: labelsOf("PRINCIPLE", "principle_codes") }) principles!: string[];
  @Column("text", { array: true }) principleCodes!: string[];
  @Column("uuid", { nullable: true }) duplicateOfId!: string | null;
  @Related(() => CorrespondenceItem, "The entry that it repeats.") @ManyToOne(() => CorrespondenceItem) @JoinColumn() duplicateOf?: Relation<CorrespondenceItem>;
  @Column("uuid", { nullable: true }) enteredById!: string | null;
  @Related(() => StaffMember, "Who entered it.") @ManyToOne(() => StaffMember) @JoinColumn() enteredBy?: Relation<StaffMember>;
  @Shown("everyone", "Whether you entered it.", { computed: (a, p) => `coalesce(${a}.entered_by_id = ${p.staffId}, false)` }) isEnteredByMe!: boolean;
  @Shown("everyone", "When it was entered.", { type: () => Instant }) @Column("timestamptz") enteredAt!: Date;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
