import type { rateKinds } from "@remit/domain/external-reviewers/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Body, Person } from "../casework/people.entity.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { awayUntil, contractEndsOn, expertiseLabels, isAway, openCommissions, personName } from "./reviewer.computed.js";
import { RateKind } from "./vocabularies.js";

const text = { type: () => String, nullable: true };
const date = { type: () => CalendarDate, nullable: true };
const day = { type: () => CalendarDate };

@ObjectType({ description: "Somebody from outside the office from whom specialist or complex casework is commissioned (PO-55).", simpleResolvers: true })
@Entity("external_reviewers")
export class ExternalReviewer {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "The person's identifier.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "The person.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "The person's name.", { type: () => String, computed: personName }) name!: string;
  @Shown("everyone", "What they bring, in a few sentences.") @Column("text") about!: string;
  @Shown("everyone", "The codes of their fields of expertise; filter with `has`.", { type: () => [String] }) @Column("text", { array: true }) expertiseCodes!: string[];
  @Shown("everyone", "Their fields of expertise in the office's words.", { type: () => [String], computed: expertiseLabels }) expertiseLabels!: string[];
  @Shown("everyone", "Days a month that they agreed to work at most.", { type: () => Int }) @Column("int") daysAMonth!: number;
  @Shown("everyone", "Why nothing is commissioned from them at present; empty when there is no such reason.", text) @Column("text", { nullable: true }) unsuitableBecause!: string | null;
  @Shown("everyone", "The last day of the contract that is in force; empty when none is.", { ...date, computed: contractEndsOn }) contractEndsOn!: string | null;
  @Shown("everyone", "Whether they are away today.", { type: () => Boolean, computed: isAway }) isAway!: boolean;
  @Shown("everyone", "Until when, where that is known.", { ...date, computed: awayUntil }) awayUntil!: string | null;
  @Shown("everyone", "Commissions that are open with them.", { type: () => Int, computed: openCommissions }) openCommissions!: number;
  @Column("uuid", { nullable: true }) registeredById!: string | null;
  @Related(() => StaffMember, "Who put them on the register.") @ManyToOne(() => StaffMember) @JoinColumn() registeredBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", day) @Column("date") registeredOn!: string;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "A contract with an external reviewer: from when to when, and what it pays (PO-55).", simpleResolvers: true })
@Entity("reviewer_contracts")
export class ReviewerContract {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") reviewerId!: string;
  @Related(() => ExternalReviewer, "The reviewer.") @ManyToOne(() => ExternalReviewer) @JoinColumn() reviewer?: Relation<ExternalReviewer>;
  @Shown("everyone", "What the office calls it by.") @Column("text") reference!: string;
  @Shown("everyone", "Its first day.", day) @Column("date") startsOn!: string;
  @Shown("everyone", "Its last day.", day) @Column("date") endsOn!: string;
  @Shown("everyone", "What it pays for.", { type: () => RateKind }) @Column("text") rateKind!: keyof typeof rateKinds;
  @Shown("everyone", "How much, in pence.", { type: () => Int }) @Column("int") ratePence!: number;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "An interest that an external reviewer declared: nothing about it is commissioned from them while it lasts (PO-55).", simpleResolvers: true })
@Entity("reviewer_interests")
export class ReviewerInterest {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") reviewerId!: string;
  @Related(() => ExternalReviewer, "The reviewer.") @ManyToOne(() => ExternalReviewer) @JoinColumn() reviewer?: Relation<ExternalReviewer>;
  @Column("uuid", { nullable: true }) bodyId!: string | null;
  @Related(() => Body, "The body, where it is one.") @ManyToOne(() => Body) @JoinColumn() body?: Relation<Body>;
  @Column("uuid", { nullable: true }) personId!: string | null;
  @Related(() => Person, "The person who came to us, where it is one.") @ManyToOne(() => Person) @JoinColumn() person?: Relation<Person>;
  @Column("uuid", { nullable: true }) staffId!: string | null;
  @Related(() => StaffMember, "Who of the office, where it is somebody.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "What ties them.") @Column("text") note!: string;
  @Shown("everyone", "When it was declared.", day) @Column("date") declaredOn!: string;
  @Shown("everyone", "When it ended; empty while it lasts.", date) @Column("date", { nullable: true }) endedOn!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
