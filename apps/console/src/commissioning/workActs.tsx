import type { commissionedWorkActions } from "@remit/domain/commissioning/commissioned-work";
import { act, change, type Kept } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { Day, Lines, Reason } from "../frame/forms/fields";

const note = <Lines source="note" label="What you say" isRequired />;

/** What can be done with work that was asked for, wherever it is shown; an action that the law renames no longer compiles here. */
export const workActs = {
  startCommissionedWork: act({ command: change("startCommissionedWork", "NamedInput"), asks: <p>You take it on, and whoever asked sees that it is under way.</p>, done: "Taken on." }),
  completeCommissionedWork: act({ command: change("completeCommissionedWork"), asks: <Lines source="outcome" label="What came of it" isRequired />, done: "Done." }),
  chaseCommissionedWork: act({ command: change("chaseCommissionedWork"), asks: note, done: "Chased." }),
  escalateCommissionedWork: act({ command: change("escalateCommissionedWork", "ChaseCommissionedWorkInput"), asks: note, done: "Escalated one step." }),
  agreeNewDate: act({ command: change("agreeNewDate"), asks: <><Day source="dueOn" label="New date" isRequired /><Reason /></>, done: "The new date is agreed; chasing begins anew." }),
  withdrawCommissionedWork: act({ command: change("withdrawCommissionedWork", "WithReasonInput"), asks: <Reason label="Why it is no longer needed" />, done: "Nobody waits for it any more." }),
} satisfies Readonly<Record<keyof typeof commissionedWorkActions, Act<Kept>>>;
