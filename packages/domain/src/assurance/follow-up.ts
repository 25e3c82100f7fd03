import type { NamesPeople } from "../casework/knowing.js";
import type { Rule, Situation } from "../law/law.js";

/** What is to be done, by whom and by when: it becomes work that is chased until it is done (PO-57). */
export interface FollowUp { readonly what: string; readonly ownerId: string; readonly dueOn: string }
/** What may ask somebody for follow-up. */
export interface MayAskForMore extends NamesPeople { readonly followUp: FollowUp | null }

/** CS-27: what is to be done lies ahead. Takes the rule under which it is asked for. */
export const itsDayLiesAhead = (rule: string): Rule<Situation<unknown, unknown, MayAskForMore>> => ({
  rule, says: "The day by which it is to be done has passed. Give today's date or a later one.", holds: ({ input: { followUp }, today }) => followUp === null || followUp.dueOn >= today,
});
