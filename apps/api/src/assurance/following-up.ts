import type { FollowUp, MayAskForMore } from "@remit/domain/assurance/follow-up";
import { Field, InputType } from "type-graphql";
import { peopleNamed } from "../casework/knowing.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import { writeCommission } from "../commissioning/commissioning.deeds.js";
import type { Context } from "../door/context.js";
import type { Doing } from "../door/deed.js";
import { Day, Other, Words } from "../door/inputs.js";

@InputType({ description: "What is to be done, by whom and by when; it is chased until it is done (PO-57)." })
export class FollowUpInput implements FollowUp {
  @Words("What is to be done.", { max: 500 }) what!: string;
  @Other("Who is to do it.") ownerId!: string;
  @Day("By when.") dueOn!: string;
}
/** Follow-up that an input may ask for. */
export const MayFollowUp = (description: string): PropertyDecorator => Field(() => FollowUpInput, { nullable: true, description }) as PropertyDecorator;

/** Follow-up as the law judges it: with whoever it names, beside the case. */
export async function judgedFollowUp(context: Context, caseId: string | null, followUp: FollowUp | null | undefined): Promise<MayAskForMore> {
  if (!followUp) return { followUp: null, named: [] };
  const { ownerId } = await peopleNamed(context, caseId, { ownerId: followUp.ownerId });
  return { followUp: { what: followUp.what, ownerId: followUp.ownerId, dueOn: followUp.dueOn }, named: [ownerId] };
}

/** Asks for follow-up on a case in the same transaction, and tells whoever is to do it. */
export async function followUpOn({ transaction, actor, today, input, tell }: Doing<MayAskForMore>, caseId: string, why: string): Promise<string | null> {
  if (!input.followUp) return null;
  const made = await writeCommission(transaction, { ...input.followUp, caseId, why, commissionedById: actor.staffId, commissionedOn: today });
  const { what, dueOn, ownerId } = input.followUp;
  await tell("asked for work", [happenedToRecord("CommissionedWork", { ...made, caseId }, { to: input.named[0]!.name, what, dueOn }, [{ kind: "WORK_COMMISSIONED", staffId: ownerId, reference: made.reference }])]);
  return made.id;
}
