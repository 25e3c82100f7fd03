import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, Info, InputType, Int, Resolver } from "type-graphql";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other, Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { hasMany, reads } from "../reading/roots.js";
import * as deeds from "./project.deeds.js";
import { Project, ProjectPerson } from "./project.entity.js";

hasMany(Project, "people", ProjectPerson, "project", "Who is taken up by it, and how much (PO-63).");
@Resolver(() => Project) export class ProjectReads extends reads(Project, { one: "project", many: "projects" }) {}
@Resolver(() => ProjectPerson) export class ProjectPersonReads extends reads(ProjectPerson, { many: "projectPeople" }) {}

@InputType({ description: "Work across the office that takes people up." })
export class BeginProjectInput extends BeginningInput {
  @Words("What it is called.", { max: 120 }) name!: string;
  @Words("What it is for.", { max: 2000, optional: true, empty: true }) purpose?: string | null;
  @Other("The part of the office whose project it is; left out for the whole office.", true) segmentId?: string | null;
  @Other("Who leads it.") leadId!: string;
  @Day("Its first day.") startsOn!: string;
  @Day("Its last day.") endsOn!: string;
}
@InputType({ description: "Somebody who is taken up by a project." })
export class TakeUpByProjectInput extends NamedInput {
  @Other("Who.") staffId!: string;
  @Field(() => Int, { description: "Half days a week." }) @Min(1, { message: "Give one half day or more." }) @Max(10, { message: "A week has ten half days." }) halfDays!: number;
  @Day("From when on.") fromOn!: string;
  @Day("Until when.") toOn!: string;
}

const projects = answersWith(Project, "project", "The project");
const people = answersWith(ProjectPerson, "projectPerson", "Who is taken up");
type Answer = Promise<object>;
interface Person { readonly name: string; readonly isActive: boolean; readonly elsewhere: number }

@Resolver()
export class ProjectVerbs {
  @projects.Verb("Begins a project, so that plans allow for it (PO-63).")
  beginProject(@Arg("input") { idempotencyKey, purpose, segmentId, ...input }: BeginProjectInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return projects.begin(context, info, deeds.beginning, { ...input, purpose: purpose ?? "", segmentId: segmentId ?? null }, idempotencyKey); }
  @projects.Verb("Says who is taken up by a project, for how much of the week and from when to when (PO-63).")
  async takeUpByProject(@Arg("input") { id, expectedVersion, ...input }: TakeUpByProjectInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer {
    const [person] = await context.door.source.query<Person[]>("SELECT s.name, s.is_active AS \"isActive\", half_days_taken(s.id, $2, $3) AS elsewhere FROM staff_members s WHERE s.id = $1", [input.staffId, input.fromOn, input.toOn]);
    return projects.change(context, info, deeds.takingUp, { id, expectedVersion }, { ...input, person: person ?? null, elsewhere: person?.elsewhere ?? 0 });
  }
  @projects.Verb("Ends a project: from tomorrow on it takes nobody up (PO-63).")
  endProject(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return projects.change(context, info, deeds.ending, input, {}); }
  @people.Verb("Says that somebody is no longer taken up by a project (PO-63).")
  freeFromProject(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Answer { return people.change(context, info, deeds.freeing, input, {}); }
}
