import { ideaActions, type IdeaFacts, type IdeaKept } from "@remit/domain/learning/ideas";
import { ideaStates } from "@remit/domain/learning/labels";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { vocabulary } from "../reading/inputs.js";
import { readable, type FactsSql } from "../reading/readable.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

export const IdeaState = vocabulary("IdeaState", ideaStates, "What became of an idea for improvement (CS-10).");
const date = { type: () => CalendarDate, nullable: true };
const text = { type: () => String, nullable: true };

@ObjectType({ description: "An idea for improvement that somebody gave, with what their team leader answered (CS-10).", simpleResolvers: true })
@Entity("improvement_ideas")
export class ImprovementIdea {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What people call it by, such as ID-000012.") @Column("text") reference!: string;
  @Shown("everyone", "The idea in a line.") @Column("text") title!: string;
  @Shown("everyone", "What would be better, and for whom.") @Column("text") what!: string;
  @Column("uuid") givenById!: string;
  @Related(() => StaffMember, "Who gave it.") @ManyToOne(() => StaffMember) @JoinColumn() givenBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", { type: () => CalendarDate }) @Column("date") givenOn!: string;
  @Column("uuid", { nullable: true }) leaderId!: string | null;
  @Related(() => StaffMember, "The team leader whom it reached; none where whoever gave it is led by nobody.") @ManyToOne(() => StaffMember) @JoinColumn() leader?: Relation<StaffMember>;
  @Shown("everyone", "Whether you gave it.", { type: () => Boolean, computed: (a, p) => `${a}.given_by_id = ${p.staffId}` }) isMine!: boolean;
  @Shown("everyone", "Whether it waits for your answer.", { type: () => Boolean, computed: (a, p) => `coalesce(${a}.leader_id = ${p.staffId}, FALSE) AND ${a}.state = 'GIVEN'` }) isForMe!: boolean;
  @Shown("everyone", "What became of it.", { type: () => IdeaState }) @Column("text") state!: keyof typeof ideaStates;
  @Shown("everyone", "Whether something is still to come.") @Column({ type: "boolean", insert: false, update: false }) isOpen!: boolean;
  @Shown("everyone", "What was answered.", text) @Column("text", { nullable: true }) answer!: string | null;
  @Column("uuid", { nullable: true }) answeredById!: string | null;
  @Related(() => StaffMember, "Who answered.") @ManyToOne(() => StaffMember) @JoinColumn() answeredBy?: Relation<StaffMember>;
  @Shown("everyone", "When.", date) @Column("date", { nullable: true }) answeredOn!: string | null;
  @Shown("everyone", "What came of it.", text) @Column("text", { nullable: true }) outcome!: string | null;
  @Shown("everyone", "When it was done.", date) @Column("date", { nullable: true }) doneOn!: string | null;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

export const ideaFacts: FactsSql<IdeaFacts> = { leaderName: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.leader_id` };
readable(ImprovementIdea, {
  scope: (a, p) => (p.may("see-cases") ? "TRUE" : `(${a}.given_by_id = ${p.staffId} OR coalesce(${a}.leader_id = ${p.staffId}, FALSE))`), order: [{ by: "reference", descending: true }],
  search: (a, typed) => `(${a}.reference ILIKE ${typed} || '%' OR ${a}.title ILIKE '%' || ${typed} || '%' OR ${a}.what ILIKE '%' || ${typed} || '%')`, law: { table: ideaActions, facts: ideaFacts, state: ({ state }: IdeaKept) => state },
});
