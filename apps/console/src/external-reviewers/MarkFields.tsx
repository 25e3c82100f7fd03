import { marks } from "@remit/domain/external-reviewers/labels";
import { SelectInput, required } from "react-admin";
import { Lines } from "../frame/forms/fields";
import { useTerms } from "../reviews/Terms";

const must = required();
const choices = Object.entries(marks).map(([mark, label]) => ({ id: Number(mark), name: `${mark}, ${label.toLowerCase()}` }));

/** A mark with its reason by every criterion of the office's list. */
export function MarkFields() {
  const criteria = useTerms().filter(({ kind, inUseTo }) => kind === "COMMISSION_CRITERION" && inUseTo === null);
  return (
    <>
      {criteria.map(({ code, label }) => (
        <fieldset key={code} style={{ border: 0, padding: 0, margin: 0, display: "grid", gap: 10 }}>
          <legend style={{ padding: 0, marginBottom: 8, fontWeight: 600 }}>{label}</legend>
          <SelectInput source={`marks.${code}.mark`} label="Mark" choices={choices} helperText={false} className="short" validate={must} />
          <Lines source={`marks.${code}.reason`} label="Why" rows={1} isRequired />
        </fieldset>
      ))}
    </>
  );
}
/** What was typed, as the command takes it. */
export const marksTyped = (typed: Readonly<Record<string, { readonly mark: number; readonly reason: string }>> | undefined) => Object.entries(typed ?? {}).map(([criterion, one]) => ({ criterion, ...one }));
