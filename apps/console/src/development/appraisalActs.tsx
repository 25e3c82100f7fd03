import type { appraisalActions } from "@remit/domain/development/appraisals";
import type { FieldValues } from "react-hook-form";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { useQuestion } from "../frame/data/useQuestion";
import { Lines, Reason } from "../frame/forms/fields";
import { remark } from "./acts";
import { behavioursInUse } from "./documents";
import type { AppraisalRecord } from "./records";

/** One text for each behaviour in use, and one for the whole (CS-31). */
function Writing() {
  const { data } = useQuestion(behavioursInUse, {});
  return (
    <>
      {data?.behaviours.nodes.map(({ id, name, meaning }) => <Lines key={id} source={`words.${id}`} label={name} help={meaning} />)}
      <Lines source="summary" label="Of the whole" rows={4} help="What is left out can be written later. All of it is needed before you sign." />
    </>
  );
}
const words = (typed: FieldValues) => Object.entries((typed["words"] ?? {}) as Record<string, string | null>).filter(([, text]) => text?.trim()).map(([behaviourId, text]) => ({ behaviourId, text }));

/** What is done with an appraisal; one that the law renames no longer compiles here. */
export const appraisalActs: Readonly<Record<keyof typeof appraisalActions, Act<AppraisalRecord>>> = {
  prepareAppraisal: act<AppraisalRecord>({ command: change("prepareAppraisal"), asks: <Lines source="ownAccount" label="How you see the time that it is about" rows={8} isRequired />, defaults: ({ ownAccount }) => ({ ownAccount }), done: "Kept. You can go on until it is signed." }),
  writeAppraisal: act<AppraisalRecord>({
    command: change("writeAppraisal"), asks: <Writing />, done: "Kept. You can go on until you sign.",
    defaults: ({ summary, behaviours }) => ({ summary, words: Object.fromEntries(behaviours.nodes.map(({ behaviourId, text }) => [behaviourId, text])) }),
    input: (typed, record) => ({ ...onIt(record), summary: (typed["summary"] as string | null) ?? "", behaviours: words(typed) }),
  }),
  signAppraisal: act<AppraisalRecord>({ command: change("signAppraisal", "NamedInput"), asks: ({ state }) => <p>{state === "PREPARING" ? "Your words can no longer be changed, unless it is sent back to you." : "With your signature the appraisal stays as it is. What you want to say later is added as a remark."}</p>, input: (_, record) => onIt(record), done: "Signed." }),
  returnAppraisal: act<AppraisalRecord>({ command: change("returnAppraisal", "WithReasonInput"), asks: <Reason label="Why you do not sign it as it is" />, done: "Sent back. What you said is kept beside it." }),
  remarkOnAppraisal: remark<AppraisalRecord>("remarkOnAppraisal"),
};
