import type { AwayInput, BackInput } from "@remit/domain/external-reviewers/away";
import { Arg, Ctx, Extensions, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { BeginningInput, Day, Other } from "../door/inputs.js";
import { performOne } from "../door/perform.js";
import { OpenOutside } from "../reading/outsiders.js";
import { Shown } from "../reading/shown.js";
import { sayingAway, takingBackAway } from "./away.deeds.js";

@InputType({ description: "Days on which somebody on the register takes no work." })
export class SayReviewerIsAwayInput extends BeginningInput {
  @Other("Who is away, of the register; oneself when left out.", true) reviewerId?: string | null;
  @Day("First day.") startsOn!: string;
  @Day("Last day.") endsOn!: string;
}
@InputType({ description: "Dates away that are taken back." })
export class TakeBackReviewerAwayInput extends BeginningInput { @Other("The absence.") absenceId!: string; }
@ObjectType({ description: "That it was put down.", simpleResolvers: true })
export class ReviewerAwayPayload { @Shown("everyone", "Whose dates they are.") name!: string; }

const themSql = `SELECT s.id AS "staffId", s.name, (SELECT coalesce(json_agg(json_build_object('startsOn', b.starts_on, 'startsAtMidday', b.starts_at_midday, 'endsOn', b.ends_on, 'endsAtMidday', b.ends_at_midday)), '[]') FROM absences b WHERE b.staff_id = s.id AND b.status IN ('ASKED', 'STANDING')) AS spans
  FROM external_reviewers x JOIN staff_members s ON s.id = x.staff_id WHERE s.is_active AND CASE WHEN $1::uuid IS NULL THEN x.staff_id = $2 ELSE x.id = $1 END`;
const awaySql = 'SELECT b.staff_id AS "staffId", s.name, b.starts_on::text AS "startsOn", b.ends_on::text AS "endsOn", b.status FROM absences b JOIN staff_members s ON s.id = b.staff_id JOIN external_reviewers x ON x.staff_id = s.id WHERE b.id = $1';

@Resolver()
export class ReviewerAwayVerbs {
  @OpenOutside()
  @Extensions({ policy: "everyone" })
  @Mutation(() => ReviewerAwayPayload, { description: "Says when an external reviewer is away: they for themselves, or the office for them. Nothing is commissioned from them meanwhile (PO-55)." })
  async sayReviewerIsAway(@Arg("input") { reviewerId = null, startsOn, endsOn, idempotencyKey }: SayReviewerIsAwayInput, @Ctx() context: Context): Promise<ReviewerAwayPayload> {
    const [them] = await context.door.source.query<NonNullable<AwayInput["them"]>[]>(themSql, [reviewerId, context.actor.staffId]);
    await performOne(context.door, sayingAway, { actor: context.actor, input: { startsOn, endsOn, them: them ?? null }, idempotencyKey, sent: { reviewerId, startsOn, endsOn } });
    return { name: them!.name };
  }
  @OpenOutside()
  @Extensions({ policy: "everyone" })
  @Mutation(() => ReviewerAwayPayload, { description: "Takes dates away back: those ahead never were, those that have begun end yesterday (PO-55)." })
  async takeBackReviewerAway(@Arg("input") { absenceId, idempotencyKey }: TakeBackReviewerAwayInput, @Ctx() context: Context): Promise<ReviewerAwayPayload> {
    const [away] = await context.door.source.query<NonNullable<BackInput["away"]>[]>(awaySql, [absenceId]);
    await performOne(context.door, takingBackAway, { actor: context.actor, input: { id: absenceId, away: away ?? null }, idempotencyKey, sent: { absenceId } });
    return { name: away!.name };
  }
}
