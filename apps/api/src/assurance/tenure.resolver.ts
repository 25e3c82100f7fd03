import { standardActions, type AssuranceStandard as Standard } from "@remit/domain/assurance/standards";
import { Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Field, ID, Info, InputType, Int, ObjectType, Query, Resolver } from "type-graphql";
import { seesCase } from "../access/seen-cases.js";
import { Case } from "../casework/case.entity.js";
import { answersWith } from "../casework/records.answers.js";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { BeginningInput, Day } from "../door/inputs.js";
import { begin } from "../organisation/writing.js";
import type { Parameters } from "../reading/parameters.js";
import { readable } from "../reading/readable.js";
import { reads } from "../reading/roots.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { ask } from "../work-management/asking.js";
import { AssuranceStandard } from "./standard.entity.js";

readable(AssuranceStandard, { scope: "everyone", order: [{ by: "inForceFrom", descending: true }] });
@Resolver(() => AssuranceStandard) export class AssuranceStandardReads extends reads(AssuranceStandard, { many: "assuranceStandards" }) {}

const [one, most] = [{ message: "Give 1 or more." }, { message: "Give 100 per cent at most." }];
@InputType({ description: "How much casework is drawn, and how long one caseworker deals with one person before it is said, from a day on." })
export class SetAssuranceStandardInput extends BeginningInput {
  @Day("From when on it stands.") inForceFrom!: string;
  @Field(() => Int, { description: "Per cent of everybody's casework." }) @Min(1, one) @Max(100, most) share!: number;
  @Field(() => Int, { description: "Per cent of the casework of whoever is on probation." }) @Min(1, one) @Max(100, most) probationShare!: number;
  @Field(() => Int, { description: "Months from which on one caseworker has dealt long with one person." }) @Min(1, one) @Max(120, { message: "Give 120 months at most." }) tenureMonths!: number;
}

const setting: Deed<object, object, Standard, object> = {
  event: "set the shares of assurance", on: null, law: standardActions.setAssuranceStandard as never,
  apply: async (_allowed, { transaction, actor, input }) => [{ recordType: "AssuranceStandard", recordId: await begin(transaction, "assurance_standards", { ...input, setById: actor.staffId }), caseId: null, topics: ["organisation"], particulars: input }],
};
const standards = answersWith(AssuranceStandard, "assuranceStandard", "What was set");

@Resolver()
export class AssuranceStandardVerbs {
  @standards.Verb("Sets how much casework is drawn, more during probation (AS-37), and how long one caseworker deals with one person before it is said (AS-42).")
  setAssuranceStandard(@Arg("input") { idempotencyKey, ...input }: SetAssuranceStandardInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> { return standards.begin(context, info, setting, input, idempotencyKey); }
}

@ObjectType({ description: "How long somebody has dealt with one person without a break (AS-42).", simpleResolvers: true })
export class Tenure {
  @Shown("everyone", "The caseworker's identifier.", { type: () => ID }) staffId!: string;
  @Shown("everyone", "The caseworker's name.") staffName!: string;
  @Shown("everyone", "The identifier of the person whom they deal with.", { type: () => ID }) personId!: string;
  @Shown("everyone", "That person's name; empty for whoever may not see names.", { type: () => String, nullable: true }) personName!: string | null;
  @Shown("everyone", "Since when.", { type: () => CalendarDate }) since!: string;
  @Shown("everyone", "Whether that is as long as the office has set, or longer.") isLong!: boolean;
}

/** The day before which whoever deals with somebody has dealt with them long. */
const longSince = (p: Parameters) => `(${p.today} - make_interval(months => (SELECT n.tenure_months FROM assurance_standards n WHERE n.in_force_from <= ${p.today} ORDER BY n.in_force_from DESC LIMIT 1)))::date`;
/** The seats whose tenure the reader is to know of: of those whose work they direct, or of the whole office for whoever brings checks together. */
const overseen = (seat: string, p: Parameters) => `(NOT ${seat} = ANY(${p.held}) AND ${p.may("collate-checks") ? "TRUE" : p.may("allocate-work") || p.may("command-segment") ? `${seat} = ANY(${p.command})` : "FALSE"})`;

Shown("everyone", "Since when whoever holds it has dealt with this person, where that is long and you oversee them (AS-42); else empty.", {
  type: () => CalendarDate, nullable: true,
  computed: (a, p) => `(SELECT t.since FROM case_groups g JOIN positions q ON q.id = g.owner_position_id CROSS JOIN LATERAL tenures(ARRAY[g.person_id], ${p.today}) t WHERE g.id = ${a}.case_group_id AND g.is_open AND ${overseen("q.id", p)} AND t.staff_id = q.holder_id AND t.since <= ${longSince(p)})`,
})(Case.prototype, "dealtWithLongSince");

const statement = (p: Parameters) => `WITH seats AS MATERIALIZED (SELECT DISTINCT g.person_id, q.holder_id FROM case_groups g JOIN positions q ON q.id = g.owner_position_id
    WHERE g.is_open AND g.person_id IS NOT NULL AND q.holder_id IS NOT NULL AND ${overseen("q.id", p)} AND (SELECT TRUE FROM cases c WHERE c.case_group_id = g.id AND ${seesCase("c", p)} LIMIT 1))
  SELECT t.staff_id AS "staffId", s.name AS "staffName", t.person_id AS "personId", ${p.may("see-personal-data") ? "x.name" : "NULL"} AS "personName", t.since::text, t.since <= ${longSince(p)} AS "isLong"
  FROM tenures(ARRAY(SELECT DISTINCT person_id FROM seats), ${p.today}) t JOIN seats e ON e.person_id = t.person_id AND e.holder_id = t.staff_id JOIN staff_members s ON s.id = t.staff_id JOIN people x ON x.id = t.person_id ORDER BY t.since, s.name, t.person_id LIMIT 60`;

@Resolver()
export class TenureReport {
  @Extensions({ policy: "everyone" })
  @Query(() => [Tenure], { description: "How long those whose work you direct have dealt with one person, the longest first; 60 at most (AS-42)." })
  tenures(@Ctx() context: Context): Promise<Tenure[]> { return ask(context, statement); }
}
