import { allNotificationKinds, notificationKind, type NotificationKindName } from "@remit/domain/notifications/kinds";
import { ArrayMaxSize, IsOptional } from "class-validator";
import { Arg, Ctx, Extensions, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../door/context.js";
import { perform } from "../door/perform.js";
import { Parameters } from "../reading/parameters.js";
import { reads } from "../reading/roots.js";
import { Shown } from "../reading/shown.js";
import { choosing, markingRead } from "./inbox.deeds.js";
import "./inbox.scopes.js";
import { Notification, NotificationKind } from "./notification.entity.js";

/** Notifications that are marked at once by name at most. */
const mostAtOnce = 200;

@InputType({ description: "What you have read." })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { nullable: true, description: `Which ones, ${mostAtOnce} at most; all of them when left out.` })
  @IsOptional() @ArrayMaxSize(mostAtOnce, { message: `Name ${mostAtOnce} at most, or none for all of them.` }) ids?: string[] | null;
}
@InputType({ description: "Where you want to hear of a kind from now on." })
export class ChooseNotificationsInput {
  @Field(() => NotificationKind, { description: "What it is about." }) kind!: NotificationKindName;
  @Field({ description: "Whether it stands in your inbox." }) inInbox!: boolean;
  @Field({ description: "Whether the daily e-mail tells of it." }) inDigest!: boolean;
}
@ObjectType({ description: "How your inbox stands now.", simpleResolvers: true })
export class InboxPayload { @Shown("everyone", "How much of what you may see is unread.", { type: () => Int }) unread!: number; }

@ObjectType({ description: "A kind of notification, and where you hear of it.", simpleResolvers: true })
export class NotificationChoice {
  @Shown("everyone", "The kind.", { type: () => NotificationKind }) kind!: NotificationKindName;
  @Shown("everyone", "What people call it.") label!: string;
  @Shown("everyone", "Whether it stands in your inbox.") inInbox!: boolean;
  @Shown("everyone", "Whether the daily e-mail tells of it.") inDigest!: boolean;
  @Shown("everyone", "Why it cannot be kept out of your inbox; empty where it can.", { type: () => String, nullable: true }) fixed!: string | null;
  @Shown("everyone", "Whether it is read anew for each daily e-mail and never stands in an inbox.") onlyInDigest!: boolean;
}
@ObjectType({ description: "What you chose.", simpleResolvers: true })
export class NotificationChoicesPayload { @Shown("everyone", "Every kind, and where you hear of it.", { type: () => [NotificationChoice] }) choices!: NotificationChoice[]; }

type Chosen = Pick<NotificationChoice, "kind" | "inInbox" | "inDigest">;
/** Every kind with what the person chose, or with what holds for somebody who chose nothing. */
async function choicesOf({ door, actor }: Context): Promise<NotificationChoice[]> {
  const chosen = await door.source.query<Chosen[]>('SELECT kind, in_inbox AS "inInbox", in_digest AS "inDigest" FROM notification_choices WHERE staff_id = $1', [actor.staffId]);
  return allNotificationKinds.filter((kind) => !notificationKind(kind).toOutsiders).map((kind) => {
    const { label, inbox, digest, fixed = null, onlyInDigest = false } = notificationKind(kind);
    const { inInbox, inDigest } = chosen.find((one) => one.kind === kind) ?? { inInbox: inbox, inDigest: digest };
    return { kind, label, inInbox: inInbox || fixed !== null, inDigest, fixed, onlyInDigest };
  });
}

async function unreadOf({ door, actor }: Context): Promise<number> {
  const parameters = new Parameters(actor);
  const text = `SELECT count(*)::int AS unread FROM notifications n WHERE n.read_at IS NULL AND ${door.tables.scope(Notification, "n", parameters)}`;
  const [found] = await door.source.query<{ unread: number }[]>(text, parameters.extracts.map((extract) => extract({ actor, today: door.today(), arguments: [] }) ?? null));
  return found!.unread;
}

@Resolver(() => Notification) export class NotificationReads extends reads(Notification, { many: "notifications" }) {}

@Resolver()
export class InboxResolver {
  @Extensions({ policy: "everyone" })
  @Query(() => [NotificationChoice], { description: "Every kind of notification, and where you hear of it." })
  notificationChoices(@Ctx() context: Context): Promise<NotificationChoice[]> { return choicesOf(context); }

  @Extensions({ policy: "everyone" })
  @Mutation(() => InboxPayload, { description: "Marks what you were told as read: what you name, or all of it." })
  async markNotificationsRead(@Arg("input") { ids }: MarkNotificationsReadInput, @Ctx() context: Context): Promise<InboxPayload> {
    await perform(context.door, markingRead, { actor: context.actor, input: { ids: ids ?? null } });
    return { unread: await unreadOf(context) };
  }

  @Extensions({ policy: "everyone" })
  @Mutation(() => NotificationChoicesPayload, { description: "Chooses where you hear of a kind from now on: in your inbox, in the daily e-mail, or in neither." })
  async chooseNotifications(@Arg("input") input: ChooseNotificationsInput, @Ctx() context: Context): Promise<NotificationChoicesPayload> {
    const { outcomes } = await perform(context.door, choosing, { actor: context.actor, input });
    if (outcomes[0]!.refusal) throw outcomes[0]!.refusal;
    return { choices: await choicesOf(context) };
  }
}
