import { grantKinds, grantStates, type GrantKept } from "@remit/domain/organisation/grants";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate, Instant } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { StaffMember } from "./organisation.entity.js";

export const GrantKind = vocabulary("GrantKind", grantKinds, "What can be granted only by two people.");
export const GrantState = vocabulary("GrantState", grantStates, "How a proposal stands.");

/** Something that lets people do or see more: proposed by one person, and in force once another confirms it. */
@ObjectType({ description: "Something that lets people do or see more: proposed by one person, in force once another confirms it (WM-04, CS-09).", simpleResolvers: true })
@Entity("grants")
export class Grant {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is about.", { type: () => GrantKind }) @Column("text") kind!: GrantKept["kind"];
  @Shown("everyone", "What would happen, in a sentence.") @Column("text") says!: string;
  @Shown("everyone", "What people may do by it that they may not do now: permissions by name.", { type: () => [String] }) @Column("text", { array: true }) gives!: string[];
  @Shown("everyone", "The position, role, case or standing that it is about; none for a loan.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) recordId!: string | null;
  @Column("int", { nullable: true }) recordVersion!: number | null;
  @Column("jsonb") wanted!: object;
  @Column("uuid", { nullable: true }) caseId!: string | null;
  @Column("uuid", { array: true }) beneficiaryIds!: string[];
  @Shown("everyone", "Why, in the proposer's words.") @Column("text") reason!: string;
  @Column("uuid") proposedById!: string;
  @Related(() => StaffMember, "Who proposed it.") @ManyToOne(() => StaffMember) @JoinColumn() proposedBy?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) proposedInId!: string | null;
  @Shown("everyone", "When it was proposed.", { type: () => Instant }) @Column("timestamptz") proposedAt!: Date;
  @Shown("everyone", "The last day on which it can be confirmed.", { type: () => CalendarDate }) @Column("date") expiresOn!: string;
  @Shown("everyone", "How it stands.", { type: () => GrantState }) @Column("text") state!: GrantKept["state"];
  @Column("uuid", { nullable: true }) decidedById!: string | null;
  @Related(() => StaffMember, "Who decided on it.") @ManyToOne(() => StaffMember) @JoinColumn() decidedBy?: Relation<StaffMember>;
  @Shown("everyone", "When it was decided; empty while it waits.", { type: () => Instant, nullable: true }) @Column("timestamptz", { nullable: true }) decidedAt!: Date | null;
  @Shown("everyone", "Why it was refused, or what was said to it.") @Column("text") decidedBecause!: string;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
