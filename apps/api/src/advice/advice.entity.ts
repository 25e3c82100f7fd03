import { adviceOrigins, adviceStatuses } from "@remit/domain/advice/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Case } from "../casework/case.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown, type Computation } from "../reading/shown.js";

export const AdviceOrigin = vocabulary("AdviceOrigin", adviceOrigins, "How a piece of advice came about (AS-33).");
export const AdviceStatus = vocabulary("AdviceStatus", adviceStatuses, "What became of a request for advice.");

/** The name of the clock that times an answer. */
export const answerClock = "Advice";
const clock = (column: string) => (alias: string) => `(SELECT k.${column} FROM clocks k WHERE k.record_id = ${alias}.id AND k.kind = '${answerClock}')`;
const isOverdue: Computation = (a, p) => `${a}.status = 'ASKED' AND ${clock("due_on")(a)} < ${p.today}`;
const isMineToActOn: Computation = (a, p) => `${a}.status = 'ANSWERED' AND (coalesce(${a}.asked_by_id = ${p.staffId}, false) OR EXISTS (SELECT FROM cases c WHERE c.id = ${a}.case_id AND c.owner_position_id = ANY(${p.held})))`;
const instant = { type: () => Instant, nullable: true };
const text = { type: () => String, nullable: true };

/** A question about a case, its answer, and what was done with it. */
@ObjectType({ description: "A question about a case, its answer, and what was done with it (AS-28, AS-33, AS-34).", simpleResolvers: true })
@Entity("advice_requests")
export class AdviceRequest {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The case’s identifier.", { type: () => ID }) @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "Whether it was asked for or raised.", { type: () => AdviceOrigin }) @Column("text") origin!: keyof typeof adviceOrigins;
  @Shown("everyone", "The question; what was noticed, where it was raised.") @Column("text") question!: string;
  @Shown("everyone", "What became of it.", { type: () => AdviceStatus }) @Column("text") status!: keyof typeof adviceStatuses;
  @Shown("everyone", "When it was asked or raised.", { type: () => Instant }) @Column("timestamptz") openedAt!: Date;
  @Column("uuid", { nullable: true }) askedById!: string | null;
  @Related(() => StaffMember, "Who asked; nobody where it was raised.") @ManyToOne(() => StaffMember) @JoinColumn() askedBy?: Relation<StaffMember>;
  @Column("uuid") adviserId!: string;
  @Related(() => StaffMember, "Who is asked now, or raised it.") @ManyToOne(() => StaffMember) @JoinColumn() adviser?: Relation<StaffMember>;
  @Shown("everyone", "By when an answer is needed; empty where it was raised.", { type: () => CalendarDate, nullable: true, computed: clock("due_on") }) dueOn!: string | null;
  @Shown("everyone", "Whether the answer is late.", { type: () => Boolean, computed: isOverdue }) isOverdue!: boolean;
  @Shown("everyone", "Whether it waits for your answer.", { type: () => Boolean, computed: (a, p) => `${a}.status = 'ASKED' AND ${a}.adviser_id = ${p.staffId}` }) isForMe!: boolean;
  @Shown("everyone", "Whether you asked it.", { type: () => Boolean, computed: (a, p) => `coalesce(${a}.asked_by_id = ${p.staffId}, false)` }) isAskedByMe!: boolean;
  @Shown("everyone", "Whether it is answered and waits for you to act on it.", { type: () => Boolean, computed: isMineToActOn }) isMineToActOn!: boolean;
  @Shown("everyone", "The answer.", text) @Column("text", { nullable: true }) answer!: string | null;
  @Column("uuid", { nullable: true }) answeredById!: string | null;
  @Related(() => StaffMember, "Who answered.") @ManyToOne(() => StaffMember) @JoinColumn() answeredBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was answered.", instant) @Column("timestamptz", { nullable: true }) answeredAt!: Date | null;
  @Shown("everyone", "What was done with it.", text) @Column("text", { nullable: true }) actionTaken!: string | null;
  @Column("uuid", { nullable: true }) actedById!: string | null;
  @Related(() => StaffMember, "Who said what was done.") @ManyToOne(() => StaffMember) @JoinColumn() actedBy?: Relation<StaffMember>;
  @Shown("everyone", "When they said it.", instant) @Column("timestamptz", { nullable: true }) actedAt!: Date | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** One hop of a question. */
@ObjectType({ description: "One hop of a question: from whom, to whom, why (AS-28); never changed.", simpleResolvers: true })
@Entity("advice_hops")
export class AdviceHop {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") adviceRequestId!: string;
  @Related(() => AdviceRequest, "The request.") @ManyToOne(() => AdviceRequest) @JoinColumn() adviceRequest?: Relation<AdviceRequest>;
  @Shown("everyone", "Counts from 1.", { type: () => Int }) @Column("int") ordinal!: number;
  @Column("uuid") fromStaffId!: string;
  @Related(() => StaffMember, "Who asked or passed it on.") @ManyToOne(() => StaffMember) @JoinColumn() fromStaff?: Relation<StaffMember>;
  @Column("uuid") toStaffId!: string;
  @Related(() => StaffMember, "Who was asked.") @ManyToOne(() => StaffMember) @JoinColumn() toStaff?: Relation<StaffMember>;
  @Shown("everyone", "Why.") @Column("text") reason!: string;
  @Shown("everyone", "When.", { type: () => Instant }) @Column("timestamptz") at!: Date;
}
