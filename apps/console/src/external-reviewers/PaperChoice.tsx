import { useInput } from "react-admin";
import { saySize } from "../cases/record/Documents";
import { ChoiceList } from "./ExternalReviewerPicker";

/** Exactly which documents of the case are released: none is chosen beforehand. */
export function PaperChoice({ papers }: { readonly papers: readonly { readonly id: string; readonly name: string; readonly byteSize: number }[] }) {
  const { field } = useInput<readonly string[]>({ source: "paperIds", defaultValue: [] });
  const chosen = (field.value ?? []) as readonly string[];
  if (papers.length === 0) return <p>There is no document on the file of this case that could be released.</p>;
  return (
    <ChoiceList>
      <legend>Papers that the reviewer may read</legend>
      {papers.map(({ id, name, byteSize }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => field.onChange(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))} />
          <span>{name}<small>{saySize(byteSize)}</small></span>
        </label>
      ))}
    </ChoiceList>
  );
}
