import { randomBytes } from "node:crypto";
import { calendarFeedActions, feedState, makingACalendarFeed, type CalendarFeedKept, type FeedInput } from "@remit/domain/meetings/circulation";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Extensions, Info, InputType, Mutation, ObjectType, Resolver } from "type-graphql";
import type { ObjectLiteral } from "typeorm";
import { hashed } from "../access/sessions.js";
import type { Context } from "../door/context.js";
import type { Deed } from "../door/deed.js";
import { Words } from "../door/inputs.js";
import { perform } from "../door/perform.js";
import { NamedInput } from "../door/results.js";
import { answersWith } from "../organisation/answering.js";
import { hasMany, reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { CalendarFeed } from "./feed.entity.js";
import { Meeting } from "./meeting.entity.js";
import { MeetingOpening } from "./opening.entity.js";

hasMany(Meeting, "openings", MeetingOpening, "meeting", "Who opened its papers and its minutes, the latest first (PO-39).");
@Resolver(() => CalendarFeed) export class CalendarFeedReads extends reads(CalendarFeed, { many: "myCalendarFeeds" }) {}

@InputType({ description: "A calendar feed to make for yourself." })
export class MakeCalendarFeedInput { @Words("Which calendar it is for.", { max: 100 }) name!: string; }
@ObjectType({ description: "The feed's address, this once: only its hash is kept.", simpleResolvers: true })
export class MadeCalendarFeed { @Shown("everyone", "The path of the feed in this office.") path!: string; }
@ObjectType({ description: "The feed as it now stands.", simpleResolvers: true })
export class CalendarFeedPayload { @Shown("everyone", "The feed.", { type: () => CalendarFeed, nullable: true }) calendarFeed!: CalendarFeed | null; }

const making: Deed<ObjectLiteral, object, FeedInput & { readonly name: string; readonly token: string }, object> = {
  event: "made a calendar feed", on: null, law: makingACalendarFeed,
  async apply(_allowed, { transaction, actor, input: { name, token } }) {
    const [made] = await transaction.query<{ id: string }>("INSERT INTO calendar_feeds (token_hash, staff_id, name) VALUES ($1, $2, $3) RETURNING id", [hashed(token), actor.staffId, name.trim()]);
    return [{ recordType: "CalendarFeed", recordId: made!.id, caseId: null, topics: [`person:${actor.staffId}`], particulars: { name: name.trim() } }];
  },
};
/** Whoever has the address reads nothing at it from the next request on. */
const revoking: Deed<CalendarFeedKept & ObjectLiteral, object, object, { name: string }> = {
  event: "revoked a calendar feed", on: CalendarFeed as never, law: calendarFeedActions.revoke, state: feedState,
  async apply([one], { transaction }) {
    const { record } = one!;
    await transaction.query("UPDATE calendar_feeds SET revoked_at = clock_timestamp(), version = version + 1 WHERE id = $1", [record.id]);
    return [{ recordType: "CalendarFeed", recordId: record.id, caseId: null, topics: [`person:${record.staffId}`], particulars: { name: record.name } }];
  },
};

@Resolver()
export class CalendarFeeds {
  @Extensions({ policy: "everyone" })
  @Mutation(() => MadeCalendarFeed, { description: "Makes an address at which a calendar reads your own meetings (PO-36)." })
  async makeCalendarFeed(@Arg("input") { name }: MakeCalendarFeedInput, @Ctx() { door, actor }: Context): Promise<MadeCalendarFeed> {
    const [kept] = await door.source.query<{ standing: number }[]>("SELECT count(*)::int AS standing FROM calendar_feeds WHERE staff_id = $1 AND revoked_at IS NULL", [actor.staffId]);
    const token = randomBytes(32).toString("base64url");
    const { outcomes } = await perform(door, making, { actor, input: { name, standing: kept!.standing, token } });
    if (outcomes[0]!.refusal) throw outcomes[0]!.refusal;
    return { path: `/calendar/${token}.ics` };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => CalendarFeedPayload, { description: "Revokes one of your calendar feeds at once." })
  revokeCalendarFeed(@Arg("input") input: NamedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CalendarFeedPayload> {
    return answersWith<CalendarFeedPayload>("calendarFeed", CalendarFeed).change(context, info, revoking, input);
  }
}
