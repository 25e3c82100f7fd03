import { SelectInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { Pounds } from "../authority/fields";
import { useQuestion } from "../frame/data/useQuestion";
import { decisionKinds } from "./documents";

/** What kind of decision is asked for, where a limit of authority bears on it, and how much is at stake where that is money (AS-21, AS-23). */
export function DecisionFields() {
  const { data } = useQuestion(decisionKinds, {});
  const kinds = data?.decisionKinds.nodes ?? [];
  const chosen = useWatch({ name: "decisionKind" }) as string | undefined;
  return (
    <>
      <SelectInput source="decisionKind" label="Kind of decision" choices={kinds.map(({ code, label }) => ({ id: code, name: label }))} emptyText="None of these" helperText="Say it where a limit of authority or the delegation scheme bears on it." fullWidth />
      {kinds.some(({ code, isMonetary }) => code === chosen && isMonetary) && <Pounds source="pounds" label="Amount" isRequired isForgotten />}
    </>
  );
}
