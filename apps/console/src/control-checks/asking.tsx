import { sayMoney } from "@remit/domain/authority/money";
import { FormDataConsumer } from "react-admin";
import { Begin } from "../briefings/Begin";
import type { Beginning } from "../briefings/beginnings";
import { change } from "../frame/choices/act";
import { useQuestion } from "../frame/data/useQuestion";
import { colleagues, Day, Label, Line, Pick } from "../frame/forms/fields";
import { SkeletonText } from "../frame/record/Skeletons";
import { sayDay } from "../frame/words/dates";
import { CheckerPicker } from "./CheckerPicker";
import { toCheck } from "./documents";

interface Typed { readonly remedyId?: string; readonly decidedById?: string; readonly decidedOn?: string }
const isDay = (value: string | undefined) => /^\d{4}-\d{2}-\d{2}$/.test(value ?? "");

/** What is checked, and by whom: a remedy says by itself who agreed it and when. */
function Asked({ caseId }: { readonly caseId: string }) {
  const { data } = useQuestion(toCheck, { id: caseId });
  if (!data) return <SkeletonText lines={4} />;
  const remedies = data.case?.remedies.nodes ?? [];
  return (
    <>
      <Label source="kindId" label="Kind of check" of={Object.fromEntries(data.controlCheckKinds.nodes.map(({ id, name }) => [id, name]))} isRequired />
      {remedies.length > 0 && <Label source="remedyId" label="Which remedy" of={Object.fromEntries(remedies.map((one) => [one.id, `${sayMoney(one.amountPence)}, agreed by ${one.agreedBy?.name ?? "somebody"} on ${sayDay(one.agreedOn)}`]))} help="Leave it out where another decision is checked." />}
      <FormDataConsumer>{({ formData }) => {
        const typed = formData as Typed;
        const remedy = remedies.find(({ id }) => id === typed.remedyId);
        const [by, on] = remedy ? [remedy.agreedBy?.id, remedy.agreedOn] : [typed.decidedById, typed.decidedOn];
        return (
          <>
            {!remedy && <><Line source="what" label="What was decided" isRequired /><Pick source="decidedById" label="Who decided it" {...colleagues} isRequired /><Day source="decidedOn" label="When" isRequired /></>}
            {by && isDay(on) && <CheckerPicker key={`${by}${on!}`} caseId={caseId} decidedById={by} decidedOn={on!} />}
          </>
        );
      }}</FormDataConsumer>
      <Day source="dueOn" label="To be checked by" isRequired />
    </>
  );
}

const asking = (caseId: string): Beginning => ({ field: "controlCheck", command: change("askForControlCheck", undefined, "controlCheck { id }"), asks: <Asked caseId={caseId} /> });
/** Asks for a control check of something that was decided on a case. */
export const AskForCheck = ({ caseId }: { readonly caseId: string }) => <Begin label="Ask for a control check" how={asking(caseId)} goesTo="control-checks" adds={{ caseId }} isFirst={false} />;
