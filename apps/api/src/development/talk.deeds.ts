import type { AboutAPerson, ColleagueFacts } from "@remit/domain/development/colleague";
import type { GoalState } from "@remit/domain/development/labels";
import { goalActions, talkActions, talkingActions, type BetweenThem, type GoalInput, type TalkInput } from "@remit/domain/development/talks";
import { staffState } from "@remit/domain/organisation/staff";
import { single } from "../casework/deeds.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import { amend, begin } from "../organisation/writing.js";
import { aboutFacts, planningFacts } from "./development.law.js";
import { DevelopmentGoal, DevelopmentTalk } from "./talk.entity.js";
import { toldOf } from "./telling.js";

const { openAppraisalDueOn: _later, ...colleague } = planningFacts;
type Person = AboutAPerson & { readonly isActive: boolean };
const onPerson = { on: StaffMember as never, state: staffState, facts: colleague } as const;

/** CS-24: a talk, as whoever manages the person writes it down. */
export const recordingTalk = single<Person, ColleagueFacts, TalkInput & { readonly notes: string }, object>({
  ...onPerson, event: "wrote down a talk", law: talkingActions.recordTalk as never,
  async one({ record, facts }, { transaction, actor, input }) {
    const id = await begin(transaction, "development_talks", { ...input, staffId: record.id, writtenById: actor.staffId });
    return toldOf("DevelopmentTalk", id, record.id, facts, { heldOn: input.heldOn });
  },
});
/** CS-24: what is said later is added. */
export const remarkingOnTalk = single<BetweenThem, ColleagueFacts, { readonly text: string }, object>({
  event: "added a remark to a talk", on: DevelopmentTalk as never, facts: aboutFacts, law: talkActions.remarkOnTalk as never,
  async one({ record, facts }, { transaction, actor, input }) {
    await begin(transaction, "development_remarks", { talkId: record.id, text: input.text.trim(), writtenById: actor.staffId });
    return toldOf("DevelopmentTalk", record.id, record.staffId, facts);
  },
});
/** CS-20: a goal of a development plan. */
export const settingGoal = single<Person, ColleagueFacts, GoalInput & { readonly goal: string; readonly how: string }, object>({
  ...onPerson, event: "set a development goal", law: talkingActions.setGoal as never,
  async one({ record, facts }, { transaction, actor, today, input }) {
    const id = await begin(transaction, "development_goals", { ...input, staffId: record.id, setById: actor.staffId, setOn: today });
    return toldOf("DevelopmentGoal", id, record.id, facts, { byOn: input.byOn });
  },
});
/** CS-20: what became of it. */
export const settlingGoal = single<BetweenThem & { readonly state: GoalState }, ColleagueFacts, { readonly state: GoalState; readonly outcome: string }, object>({
  event: "settled a development goal", on: DevelopmentGoal as never, state: ({ state }) => state, facts: aboutFacts, law: goalActions.settleGoal as never,
  async one({ record, facts }, { transaction, today, input }) {
    await amend(transaction, "development_goals", record.id, { ...input, settledOn: today });
    return toldOf("DevelopmentGoal", record.id, record.staffId, facts);
  },
});
