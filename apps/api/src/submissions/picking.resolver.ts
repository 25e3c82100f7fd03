import { submissionActions } from "@remit/domain/submissions/submission-actions";
import type { SubmissionStage } from "@remit/domain/submissions/labels";
import type { HeldSeat } from "@remit/domain/submissions/assessing";
import type { OnSubmission, SubmissionFacts, SubmissionKept } from "@remit/domain/submissions/submission";
import type { Rule } from "@remit/domain/law/law";
import { Arg, Ctx, Extensions, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { refuseField } from "../reading/refusal.js";
import { CalendarDate } from "../reading/scalars.js";
import { Shown } from "../reading/shown.js";
import { ask } from "../work-management/asking.js";
import { decidesSubmissions, isWorked, reviewsSubmissions, seatsThat } from "./seats.js";
import { Submission } from "./submission.entity.js";
import { seesSubmission, submissionFacts } from "./submission.law.js";

@ObjectType({ description: "A seat to which a submission might go: whether it can, and why not.", simpleResolvers: true })
export class SubmissionSeat {
  @Shown("everyone", "The position's identifier: pass it as toPositionId.", { type: () => ID }) positionId!: string;
  @Shown("everyone", "Who holds it.") name!: string;
  @Shown("everyone", "What it is called.") title!: string;
  @Shown("everyone", "Whether they are away that day.") isAway!: boolean;
  @Shown("everyone", "How many submissions they have to assess, or in their tray.", { type: () => Int }) waiting!: number;
  @Shown("everyone", "Why it cannot go to them; empty when it can.", { type: () => String, nullable: true }) because!: string | null;
}

interface Brought { readonly record: SubmissionKept; readonly facts: SubmissionFacts }
/** A submission that the caller sees, with what the law must know of it. */
async function situationOf(context: Context, id: string): Promise<Brought> {
  const { tables } = context.door;
  const [found] = await ask<Brought>(context, (p) => `SELECT ${tables.record(Submission, "r")} AS record, json_build_object(${Object.entries(submissionFacts).map(([name, sql]) => `'${name}', (${sql("r", p)})`).join(", ")}) AS facts
    FROM submissions r WHERE r.id = ${p.place("uuid", () => id)} AND ${seesSubmission("r", p)}`);
  if (!found) throw refuseField("submissionId", "There is no such submission, or you may not see it.", "NOT_FOUND");
  return found;
}

type Given<I> = readonly Rule<OnSubmission & { readonly input: I }>[];
/** The seats with the first rule that stands in each one's way. */
function judged<I>(context: Context, brought: Brought, seats: readonly HeldSeat[], given: Given<I>, inputFor: (to: HeldSeat) => I) {
  return seats.map((to) => {
    const situation = { actor: context.actor, ...brought, input: inputFor(to), today: context.today };
    const broken = given.find((rule) => !rule.holds(situation));
    return { to, because: !broken ? null : typeof broken.says === "string" ? broken.says : broken.says(situation) };
  });
}
async function withLoad(context: Context, rows: readonly { readonly to: HeldSeat; readonly because: string | null }[], column: "assessor_position_id" | "desk_position_id", stages: readonly SubmissionStage[]): Promise<SubmissionSeat[]> {
  const load = await context.door.source.query<{ seat: string; waiting: number }[]>(`SELECT ${column} AS seat, count(*)::int AS waiting FROM submissions WHERE stage = ANY($1) AND ${column} = ANY($2) GROUP BY 1`, [stages, rows.map(({ to }) => to.positionId)]);
  return rows.map(({ to: { positionId, name, title, isAway }, because }) => ({ positionId, name, title, isAway, because, waiting: load.find(({ seat }) => seat === positionId)?.waiting ?? 0 }));
}
const queryOf = ({ door }: Context) => door.source.query.bind(door.source) as never;

/** To whom a submission may go. */
@Resolver()
export class SubmissionPicker {
  @Extensions({ policy: "everyone" })
  @Query(() => [SubmissionSeat], { description: "Everyone whom the delegation scheme names to review submissions, beside this one: those who cannot have it are listed too, with the reason (PO-65)." })
  async submissionAssessors(@Arg("submissionId", () => ID, { description: "The submission." }) submissionId: string, @Ctx() context: Context): Promise<SubmissionSeat[]> {
    const brought = await situationOf(context, submissionId);
    const seats = await seatsThat(queryOf(context), reviewsSubmissions, context.today);
    return withLoad(context, judged(context, brought, seats, submissionActions.routeSubmission.given as never, (to) => ({ to, reason: "is said with the choice" })), "assessor_position_id", ["RECEIVED", "ASSESSED"]);
  }
  @Extensions({ policy: "everyone" })
  @Query(() => [SubmissionSeat], { description: "Everyone who decides submissions, beside this one, on a day: those before whom it cannot be put are listed too, with the reason (PO-06, PO-11, PO-47)." })
  async submissionDesks(@Arg("submissionId", () => ID, { description: "The submission." }) submissionId: string, @Arg("on", () => CalendarDate, { description: "The day." }) on: string, @Ctx() context: Context): Promise<SubmissionSeat[]> {
    const brought = await situationOf(context, submissionId);
    const seats = await seatsThat(queryOf(context), decidesSubmissions, on);
    const works = await isWorked(queryOf(context), on);
    return withLoad(context, judged(context, brought, seats, submissionActions.planSubmission.given as never, (to) => ({ to, on, isWorked: works, isThere: !to.isAway })), "desk_position_id", ["WITH_PRINCIPAL"]);
  }
}
