import { useId } from "react";
import { required, useInput } from "react-admin";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonText } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { SeatList } from "../reviews/ReviewerPicker";
import { checkersQuestion } from "./documents";

interface Props { readonly caseId: string; readonly decidedById: string; readonly decidedOn: string }
const must = required();

/** Everyone who carries out control checks, least burdened first; whoever made the decision or stands below whoever did is among them with the reason, and cannot be chosen (AS-17). */
export function CheckerPicker({ caseId, decidedById, decidedOn }: Props) {
  const { data, error } = useQuestion(checkersQuestion, { caseId, by: decidedById, on: decidedOn });
  const { field, fieldState } = useInput({ source: "checkerId", validate: must });
  const [name, wrong] = [useId(), useId()];
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonText />;
  return (
    <SeatList aria-describedby={wrong}>
      <legend>Who checks it</legend>
      {data.checkersFor.map((row) => (
        <label key={row.id} data-cannot={row.because !== null}>
          <input type="radio" name={name} value={row.id} disabled={row.because !== null} checked={field.value === row.id} onChange={() => field.onChange(row.id)} />
          <span><b>{row.name}</b>{row.because && <> — {row.because}</>}<small>{[row.title, row.waiting === 0 ? "no checks waiting" : `${count(row.waiting, "check")} waiting`].filter(Boolean).join(" · ")}</small></span>
        </label>
      ))}
      <p id={wrong} className="error" role="status">{fieldState.error && "Choose who checks it."}</p>
    </SeatList>
  );
}
