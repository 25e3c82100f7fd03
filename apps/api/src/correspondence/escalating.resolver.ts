import type { EscalateInput } from "@remit/domain/correspondence/escalating";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, InputType, Mutation, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { Words } from "../door/inputs.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { escalating, givingBack } from "./escalating.deeds.js";
import { CorrespondenceItem } from "./item.entity.js";
import { CorrespondenceItemPayload } from "./item.resolver.js";

@InputType({ description: "A query that is taken to the Casework Manager." })
export class EscalateQueryInput extends NamedInput { @Words("What you ask, and why you do not deal with it yourself.", { max: 2000 }) why!: string; }
@InputType({ description: "A query that goes back to whoever escalated it." })
export class GiveQueryBackInput extends NamedInput { @Words("What they are to do or to say.", { max: 4000 }) guidance!: string; }

const { change } = answersWith<CorrespondenceItemPayload>("correspondenceItem", CorrespondenceItem);
/** Whoever sits as Casework Manager: one who is here before one who is away. */
const managerSql = `SELECT s.id, s.name, NOT EXISTS (SELECT FROM correspondence_cases k WHERE k.item_id = $1 AND NOT may_know(k.case_id, s.id)) AS "maySeeIt"
  FROM positions p JOIN roles r ON r.id = p.role_id AND 'plan-submissions' = ANY(r.permissions) JOIN staff_members s ON s.id = p.holder_id AND s.is_active WHERE p.is_open ORDER BY NOT is_manned(p, $2::date), s.name LIMIT 1`;

@Resolver()
export class EscalatingVerbs {
  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Takes a query to the Casework Manager, who is told (PO-16)." })
  async escalateQuery(@Arg("input") { id, expectedVersion, why }: EscalateQueryInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> {
    const [manager] = await context.door.source.query<NonNullable<EscalateInput["manager"]>[]>(managerSql, [id, context.today]);
    return change(context, info, escalating, { id, expectedVersion, why: why.trim(), manager: manager ?? null });
  }
  @Extensions({ policy: "everyone" })
  @Mutation(() => CorrespondenceItemPayload, { description: "Gives an escalated query back to whoever escalated it, with guidance (PO-16)." })
  giveQueryBack(@Arg("input") { id, expectedVersion, guidance }: GiveQueryBackInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CorrespondenceItemPayload> { return change(context, info, givingBack, { id, expectedVersion, guidance: guidance.trim() }); }
}
