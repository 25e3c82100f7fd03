import { projectActions, takenUpActions, type ProjectFacts } from "@remit/domain/projects/projects";
import { ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, VersionColumn, type Relation } from "typeorm";
import { Segment, StaffMember } from "../organisation/organisation.entity.js";
import { Choice } from "../reading/choice.js";
import { readable, type FactsSql } from "../reading/readable.js";
import { CalendarDate } from "../reading/scalars.js";
import { Related, Shown } from "../reading/shown.js";

const day = { type: () => CalendarDate };

@ObjectType({ description: "Work across the office that takes people up for a time (PO-63).", simpleResolvers: true })
@Entity("projects")
export class Project {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Shown("everyone", "What it is called.") @Column("text") name!: string;
  @Shown("everyone", "What it is for.") @Column("text") purpose!: string;
  @Column("uuid", { nullable: true }) segmentId!: string | null;
  @Related(() => Segment, "The part of the office whose project it is; none for the whole office.") @ManyToOne(() => Segment) @JoinColumn() segment?: Relation<Segment>;
  @Column("uuid") leadId!: string;
  @Related(() => StaffMember, "Who leads it.") @ManyToOne(() => StaffMember) @JoinColumn() lead?: Relation<StaffMember>;
  @Column("uuid") begunById!: string;
  @Shown("everyone", "Its first day.", day) @Column("date") startsOn!: string;
  @Shown("everyone", "Its last day.", day) @Column("date") endsOn!: string;
  @Shown("everyone", "When it was ended; empty while it was not.", { type: () => CalendarDate, nullable: true }) @Column("date", { nullable: true }) endedOn!: string | null;
  @Shown("everyone", "Whether it goes on or is still to begin.", { type: () => Boolean, computed: (a, p) => `${a}.ended_on IS NULL AND ${a}.ends_on >= ${p.today}` }) isAhead!: boolean;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

@ObjectType({ description: "That somebody is taken up by a project: for how much of the week, from when to when (PO-63).", simpleResolvers: true })
@Entity("project_people")
export class ProjectPerson {
  @Shown("everyone", "Opaque identifier.", { type: () => ID }) @PrimaryColumn("uuid") id!: string;
  @Shown("everyone", "Counts every change; pass it back as expectedVersion.", { type: () => Int }) @VersionColumn() version!: number;
  @Column("uuid") projectId!: string;
  @Related(() => Project, "The project.") @ManyToOne(() => Project) @JoinColumn() project?: Relation<Project>;
  @Shown("everyone", "The identifier of who is taken up.", { type: () => ID }) @Column("uuid") staffId!: string;
  @Related(() => StaffMember, "Who is taken up.") @ManyToOne(() => StaffMember) @JoinColumn() staff?: Relation<StaffMember>;
  @Shown("everyone", "Half days a week.", { type: () => Int }) @Column("int") halfDays!: number;
  @Shown("everyone", "From when on.", day) @Column("date") fromOn!: string;
  @Shown("everyone", "Until when.", day) @Column("date") toOn!: string;
  @Shown("everyone", "What you may do, and why not.", { type: () => [Choice] }) choices!: Choice[];
}

const ofProject = (column: string) => (a: string) => `SELECT p.${column} FROM projects p WHERE p.id = ${a}.project_id`;
export const projectFacts: FactsSql<ProjectFacts> = { leadId: (a) => `SELECT ${a}.lead_id`, begunById: (a) => `SELECT ${a}.begun_by_id`, leadName: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.lead_id` };
export const takenUpFacts: FactsSql<ProjectFacts> = { leadId: ofProject("lead_id"), begunById: ofProject("begun_by_id"), leadName: (a) => `SELECT s.name FROM projects p JOIN staff_members s ON s.id = p.lead_id WHERE p.id = ${a}.project_id` };
export const projectState = ({ endedOn }: { readonly endedOn: string | null }) => (endedOn === null ? "UNDER_WAY" : "ENDED");
readable(Project, { scope: "everyone", order: [{ by: "startsOn", descending: true }], law: { table: projectActions, facts: projectFacts, state: projectState } });
readable(ProjectPerson, { scope: "everyone", order: [{ by: "fromOn" }], law: { table: takenUpActions, facts: takenUpFacts, state: () => "ON" } });
