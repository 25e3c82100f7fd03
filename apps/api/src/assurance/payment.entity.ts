import type { exceptionTests } from "@remit/domain/assurance/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { withItsCase } from "../access/seen-cases.js";
import { Case } from "../casework/case.entity.js";
import { CommissionedWork } from "../commissioning/commissioned-work.entity.js";
import { Position, StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown, type Computation } from "../reading/shown.js";
import { ExceptionTest } from "./vocabularies.js";

const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };
const byItsWork = (condition: Computation): Computation => (a, p) => `EXISTS (SELECT FROM commissioned_work w WHERE w.id = ${a}.work_id AND ${condition("w", p)})`;

@ObjectType({ description: "A kind of payment that stands out, as the office defines it from a day on (AS-25).", simpleResolvers: true })
@Entity("payment_exception_kinds")
export class PaymentExceptionKind {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "By what a payment stands out.", { type: () => ExceptionTest }) @Column("text") test!: keyof typeof exceptionTests;
  @Shown("everyone", "Pence from which an amount stands out; empty where it is about the payee.", { type: () => Int, nullable: true }) @Column("int", { nullable: true }) fromPence!: number | null;
  @Shown("everyone", "Working days in which it is to be dealt with.", { type: () => Int }) @Column("int") workingDays!: number;
  @Column("uuid") overseerPositionId!: string;
  @Related(() => Position, "Who hears what came of it, and takes it on where nobody in the case's segment can.") @ManyToOne(() => Position) @JoinColumn() overseerPosition?: Relation<Position>;
  @Shown("everyone", "From when on payments stand out so.", day) @Column("date") inUseFrom!: string;
  @Shown("everyone", "From when on they no longer do; empty for no end.", date) @Column("date", { nullable: true }) inUseTo!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A weekly report of payments as it was imported (AS-25).", simpleResolvers: true })
@Entity("payment_runs")
export class PaymentRun {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "What people call it by, such as PR-000012.") @Column("text") reference!: string;
  @Shown("everyone", "The file that it came in.") @Column("text") fileName!: string;
  @Shown("everyone", "The first day on which it paid.", day) @Column("date") paidFrom!: string;
  @Shown("everyone", "The last day on which it paid.", day) @Column("date") paidTo!: string;
  @Shown("everyone", "When it was imported.", { type: () => Instant }) @Column("timestamptz") importedAt!: Date;
  @Column("uuid", { nullable: true }) importedById!: string | null;
  @Related(() => StaffMember, "Who imported it; nobody where it came without a name.") @ManyToOne(() => StaffMember) @JoinColumn() importedBy?: Relation<StaffMember>;
  @Shown("everyone", "How many payments it brought, of those that you may see.", { type: () => Int, computed: (a, p) => `(SELECT count(*)::int FROM payments m WHERE m.run_id = ${a}.id AND ${withItsCase("m", p)})` }) paymentCount!: number;
  @Shown("everyone", "How often one of these stands out.", { type: () => Int, computed: (a, p) => `(SELECT count(*)::int FROM payment_exceptions e JOIN payments m ON m.id = e.payment_id WHERE m.run_id = ${a}.id AND ${withItsCase("m", p)})` }) exceptionCount!: number;
}

@ObjectType({ description: "A payment of the weekly report (AS-25).", simpleResolvers: true })
@Entity("payments")
export class Payment {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "The reference that the payment run gave it.") @Column("text") reference!: string;
  @Column("uuid") runId!: string;
  @Related(() => PaymentRun, "The report that brought it.") @ManyToOne(() => PaymentRun) @JoinColumn() run?: Relation<PaymentRun>;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case for which it was paid.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "When it was paid.", day) @Column("date") paidOn!: string;
  @Shown("everyone", "How much, in pence.", { type: () => Int }) @Column("int") amountPence!: number;
  @Shown("see-personal-data", "Who was paid; empty where the report names nobody.") @Column("text") payee!: string;
  @Shown("everyone", "Whether the payee was authorised.") @Column("boolean") isPayeeAuthorised!: boolean;
}

@ObjectType({ description: "A payment that stands out, referred to somebody until they say what came of it (AS-25).", simpleResolvers: true })
@Entity("payment_exceptions")
export class PaymentException {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") paymentId!: string;
  @Related(() => Payment, "The payment.") @ManyToOne(() => Payment) @JoinColumn() payment?: Relation<Payment>;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case for which it was paid.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Column("uuid") kindId!: string;
  @Related(() => PaymentExceptionKind, "As what it stands out.") @ManyToOne(() => PaymentExceptionKind) @JoinColumn() kind?: Relation<PaymentExceptionKind>;
  @Column("uuid") workId!: string;
  @Related(() => CommissionedWork, "Who deals with it, by when, and what came of it.") @ManyToOne(() => CommissionedWork) @JoinColumn() work?: Relation<CommissionedWork>;
  @Shown("everyone", "When it was referred.", day) @Column("date") raisedOn!: string;
  @Shown("everyone", "Whether it is still to be dealt with.", { type: () => Boolean, computed: byItsWork((w) => `${w}.is_open`) }) isOpen!: boolean;
  @Shown("everyone", "Whether its day has passed.", { type: () => Boolean, computed: byItsWork((w, p) => `${w}.is_open AND ${w}.due_on < ${p.today}`) }) isOverdue!: boolean;
  @Shown("everyone", "Whether it is yours to deal with.", { type: () => Boolean, computed: byItsWork((w, p) => `${w}.is_open AND ${w}.owner_id = ${p.staffId}`) }) isMine!: boolean;
}
