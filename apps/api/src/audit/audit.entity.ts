import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from "typeorm";
import { Position, StaffMember } from "../organisation/organisation.entity.js";
import { Instant, Json } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

/** Something that happened, as the audit keeps it: chained to what happened before, and never changed. */
@ObjectType({ description: "Something that happened, as the audit keeps it: chained to what happened before, and never changed.", simpleResolvers: true })
@Entity("audit_entries")
export class AuditEntry {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "The chain that the entry stands on: its case's, or the record's own.", { type: () => ID }) @Column("uuid") streamId!: string;
  @Shown("everyone", "Its place on the chain, from 1.", { type: () => Int }) @Column("bigint") sequence!: number;
  @Shown("everyone", "When it happened.", { type: () => Instant }) @Column("timestamptz") at!: Date;
  @Shown("everyone", "The identifier of who acted; empty for the office itself.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) actorId!: string | null;
  @Related(() => StaffMember, "Who acted; none for the office itself.") @ManyToOne(() => StaffMember) @JoinColumn() actor?: Relation<StaffMember>;
  @Column("uuid", { nullable: true }) positionId!: string | null;
  @Related(() => Position, "The position in which they acted.") @ManyToOne(() => Position) @JoinColumn() position?: Relation<Position>;
  @Shown("everyone", "What happened, as a plain past event; “refused: …” for what was refused.") @Column("text") action!: string;
  @Shown("everyone", "The kind of record that it happened to.") @Column("text") recordType!: string;
  @Shown("everyone", "The record's identifier.", { type: () => ID }) @Column("uuid") recordId!: string;
  @Shown("everyone", "The identifier of the case that it belongs to, if any.", { type: () => ID, nullable: true }) @Column("uuid", { nullable: true }) caseId!: string | null;
  @Shown("everyone", "What the action keeps, before and after included; empty where it may hold personal data that you may not see.", {
    type: () => Json, nullable: true, computed: (alias, parameters) => (parameters.may("see-personal-data") ? `${alias}.particulars` : `CASE WHEN ${alias}.case_id IS NULL AND ${alias}.record_type <> 'Person' THEN ${alias}.particulars END`),
  }) particulars!: unknown;
}
