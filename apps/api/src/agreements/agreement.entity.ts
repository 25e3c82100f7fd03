import { agreementActions } from "@remit/domain/agreements/agreements";
import { agreementMeasures, measuredDays } from "@remit/domain/agreements/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Segment, StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { readable } from "../reading/readable.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown, type Computation } from "../reading/shown.js";

export const AgreementMeasure = vocabulary("AgreementMeasure", agreementMeasures, "What an agreement on service is about (CS-21).");

const counted = (those: (alias: string, today: string) => string) => ({ type: () => Int, computed: ((a, p) => `(SELECT count(*)::int FROM turns_of(${a}) t WHERE ${those(a, p.today)})`) as Computation });
const lately = (today: string) => `t.ended BETWEEN ${today} - ${measuredDays} AND ${today}`;
const inTime = (a: string) => `turn_took(t.began, t.ended) <= ${a}.working_days`;

@ObjectType({ description: "What is agreed with another part of the office about service, and what came of it in the last ninety days (CS-21).", simpleResolvers: true })
@Entity("service_agreements")
export class ServiceAgreement {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "With whom, as people call them.") @Column("text") counterpart!: string;
  @Column("uuid") segmentId!: string;
  @Related(() => Segment, "The part of the office that they are.") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Shown("everyone", "What is agreed.", { type: () => AgreementMeasure }) @Column("text") measure!: keyof typeof agreementMeasures;
  @Shown("everyone", "Working days in which it is to be done.", { type: () => Int }) @Column("int") workingDays!: number;
  @Shown("everyone", "In how many of a hundred, at least.", { type: () => Int }) @Column("int") percent!: number;
  @Shown("everyone", "From when on.", { type: () => CalendarDate }) @Column("date") inForceFrom!: string;
  @Shown("everyone", "Until when; empty for no end.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) inForceTo!: string | null;
  @Column("uuid") agreedById!: string;
  @Related(() => StaffMember, "Who agreed it for us.") @ManyToOne(() => StaffMember) @JoinColumn() agreedBy?: Relation<StaffMember>;
  @Shown("everyone", "How often it was done in the last ninety days.", counted((_a, today) => lately(today))) done!: number;
  @Shown("everyone", "Of these, how often within the days agreed.", counted((a, today) => `${lately(today)} AND ${inTime(a)}`)) doneInTime!: number;
  @Shown("everyone", "How many wait now.", counted(() => "t.ended IS NULL")) waiting!: number;
  @Shown("everyone", "Of these, how many have waited longer than agreed.", counted((a, today) => `t.ended IS NULL AND turn_took(t.began, ${today}) > ${a}.working_days`)) waitingTooLong!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

readable(ServiceAgreement, { scope: "everyone", order: [{ by: "counterpart" }, { by: "inForceFrom" }], law: { table: agreementActions, facts: {}, state: ({ inForceTo }: { readonly inForceTo: string | null }) => (inForceTo === null ? "IN_FORCE" : "ENDED") } });
