import { schemePurposes } from "@remit/domain/authority/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Position, Role, StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";
import { DecisionKind } from "./limit.entity.js";

export const SchemePurpose = vocabulary("SchemePurpose", schemePurposes, "What the delegation scheme lets somebody do (PO-11, PO-17, PO-65).");

const date = { type: () => CalendarDate };
const lastDay = { type: () => CalendarDate, nullable: true };

/** A principal: a position to whose holder decisions are reserved. */
@ObjectType({ description: "A principal: a position to whose holder decisions are reserved, under the label that it has from one day to another.", simpleResolvers: true })
@Entity("principals")
export class Principal {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What the principal is called, such as Ombudsman.") @Column("text") label!: string;
  @Column("uuid") positionId!: string;
  @Related(() => Position, "The position.") @ManyToOne(() => Position) @JoinColumn() position?: Relation<Position>;
  @Shown("everyone", "First day.", date) @Column("date") startsOn!: string;
  @Shown("everyone", "Last day; empty while it stands.", lastDay) @Column("date", { nullable: true }) endsOn!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** An entry of the delegation scheme. */
@ObjectType({ description: "An entry of the delegation scheme: who decides, who may sign instead and who reviews, by kind and complexity (PO-11, PO-47).", simpleResolvers: true })
@Entity("scheme_entries")
export class SchemeEntry {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") decisionKindId!: string;
  @Related(() => DecisionKind, "The kind of decision or submission.") @ManyToOne(() => DecisionKind) @JoinColumn() decisionKind?: Relation<DecisionKind>;
  @Shown("everyone", "The lowest complexity that it covers, 1 to 4.", { type: () => Int }) @Column("int") complexityFrom!: number;
  @Shown("everyone", "The highest complexity that it covers, 1 to 4.", { type: () => Int }) @Column("int") complexityTo!: number;
  @Column("uuid", { nullable: true }) principalId!: string | null;
  @Related(() => Principal, "The principal who decides; none where nobody is needed.") @ManyToOne(() => Principal) @JoinColumn() principal?: Relation<Principal>;
  @Shown("everyone", "First day.", date) @Column("date") startsOn!: string;
  @Shown("everyone", "Last day; empty until it is ended or replaced.", lastDay) @Column("date", { nullable: true }) endsOn!: string | null;
  @Shown("everyone", "What else is to be known.") @Column("text") note!: string;
  @Column("uuid", { nullable: true }) setById!: string | null;
  @Related(() => StaffMember, "Who wrote it.") @ManyToOne(() => StaffMember) @JoinColumn() setBy?: Relation<StaffMember>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** Somebody whom an entry of the scheme names besides the principal. */
@ObjectType({ description: "Somebody whom an entry of the scheme names besides the principal: a role or a position.", simpleResolvers: true })
@Entity("scheme_people")
export class SchemePerson {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Column("uuid") entryId!: string;
  @Related(() => SchemeEntry, "The entry.") @ManyToOne(() => SchemeEntry) @JoinColumn() entry?: Relation<SchemeEntry>;
  @Shown("everyone", "What they may do.", { type: () => SchemePurpose }) @Column("text") purpose!: keyof typeof schemePurposes;
  @Column("uuid", { nullable: true }) roleId!: string | null;
  @Related(() => Role, "The role.") @ManyToOne(() => Role) @JoinColumn() role?: Relation<Role>;
  @Column("uuid", { nullable: true }) positionId!: string | null;
  @Related(() => Position, "The position.") @ManyToOne(() => Position) @JoinColumn() position?: Relation<Position>;
}
