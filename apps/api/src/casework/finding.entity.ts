import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Choice } from "../reading/choice.js";
import { Related, Shown } from "../reading/shown.js";
import { Case } from "./case.entity.js";

/** A category of complaint. */
@ObjectType({ description: "A category of complaint; configurable by the office.", simpleResolvers: true })
@Entity("finding_categories")
export class FindingCategory {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "Its stable code.") @Column("text") code!: string;
  @Shown("everyone", "What it is called.") @Column("text") label!: string;
  @Shown("everyone", "Whether it may be chosen for new findings.") @Column("boolean") isActive!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** An outcome of a head of complaint. */
@ObjectType({ description: "An outcome of a head of complaint; configurable by the office (PO-64).", simpleResolvers: true })
@Entity("finding_outcomes")
export class FindingOutcome {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "Its stable code.") @Column("text") code!: string;
  @Shown("everyone", "What it is called.") @Column("text") label!: string;
  @Shown("everyone", "How grave it is; 0 is nothing wrong.", { type: () => Int }) @Column("int") severity!: number;
  @Shown("everyone", "Whether it upholds the complaint.") @Column("boolean") isUpheld!: boolean;
  @Shown("everyone", "Whether it may be chosen for new findings.") @Column("boolean") isActive!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

/** One head of complaint with its outcome. */
@ObjectType({ description: "One head of complaint, its category and its outcome.", simpleResolvers: true })
@Entity("findings")
export class Finding {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") caseId!: string;
  @Related(() => Case, "The case.") @ManyToOne(() => Case) @JoinColumn() case?: Relation<Case>;
  @Shown("everyone", "Its place among the case's findings, from 1.", { type: () => Int }) @Column("int") ordinal!: number;
  @Shown("everyone", "What was complained of.") @Column("text") complaint!: string;
  @Shown("everyone", "The same as its source wrote it, where that differs.", { type: () => String, nullable: true }) @Column("text", { nullable: true }) complaintAsWritten!: string | null;
  @Column("uuid") categoryId!: string;
  @Related(() => FindingCategory, "Its category.") @ManyToOne(() => FindingCategory) @JoinColumn() category?: Relation<FindingCategory>;
  @Column("uuid", { nullable: true }) outcomeId!: string | null;
  @Related(() => FindingOutcome, "Its outcome; none while undecided.") @ManyToOne(() => FindingOutcome) @JoinColumn() outcome?: Relation<FindingOutcome>;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}
