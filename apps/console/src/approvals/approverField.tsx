import { SelectInput, required } from "react-admin";
import { useQuestion } from "../frame/data/useQuestion";
import { approversOf, type Approver } from "./documents";

type About = { readonly serviceRequestId: string } | { readonly letterId: string } | { readonly approvalId: string };

const must = required();
const called = ({ name, title, isAway, whyNot }: Approver) => [name ?? "Nobody", title, whyNot ? "cannot decide this" : isAway ? "away today" : ""].filter(Boolean).join(" · ");

/** With whom an approval is to wait; those who cannot decide it are shown with the reason beneath. */
export function ApproverField({ about, isRequired = false }: { readonly about: About; readonly isRequired?: boolean }) {
  const { data } = useQuestion(approversOf, about);
  const all = data?.approvers ?? [];
  const cannot = all.filter(({ whyNot }) => whyNot);
  return (
    <>
      <SelectInput source="toPositionId" label="Who is to decide" choices={all.map((one) => ({ id: one.positionId, name: called(one), disabled: one.whyNot !== null }))} disableValue="disabled" helperText={isRequired ? false : "Left out, the nearest leader who may."} fullWidth {...(isRequired ? { validate: must } : { emptyText: "The nearest leader who may" })} />
      {cannot.length > 0 && <ul className="because">{cannot.map(({ positionId, name, title, whyNot }) => <li key={positionId}>{name ?? title}: {whyNot}</li>)}</ul>}
    </>
  );
}
