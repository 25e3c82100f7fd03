import { useId } from "react";
import { required, useInput } from "react-admin";
import { useWatch } from "react-hook-form";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonText } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { SeatList } from "../reviews/ReviewerPicker";
import { assessorsQuestion, desksQuestion, type SeatRow } from "./documents";

const must = required();

/** Seats with the reason beside those to which it cannot go. */
function Seats({ legend, wanted, rows, error }: { readonly legend: string; readonly wanted: string; readonly rows: readonly SeatRow[] | undefined; readonly error: unknown }) {
  const { field, fieldState } = useInput({ source: "toPositionId", validate: must });
  const [name, wrong] = [useId(), useId()];
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!rows) return <SkeletonText />;
  return (
    <SeatList aria-describedby={wrong}>
      <legend>{legend}</legend>
      {rows.map((row) => (
        <label key={row.positionId} data-cannot={row.because !== null}>
          <input type="radio" name={name} value={row.positionId} disabled={row.because !== null} checked={field.value === row.positionId} onChange={() => field.onChange(row.positionId)} />
          <span><b>{row.name}</b>{row.because && <> — {row.because}</>}<small>{[row.title, row.waiting === 0 ? "nothing waits there" : count(row.waiting, "submission"), row.isAway && "away"].filter(Boolean).join(" · ")}</small></span>
        </label>
      ))}
      <p id={wrong} className="error" role="status">{fieldState.error && wanted}</p>
    </SeatList>
  );
}

/** Everyone whom the delegation scheme names to review submissions (PO-65). */
export function AssessorPicker({ id }: { readonly id: string }) {
  const { data, error } = useQuestion(assessorsQuestion, { id });
  return <Seats legend="Who assesses it" wanted="Choose who assesses it." rows={data?.seats} error={error} />;
}

/** Everyone before whom it may be put on the day that is typed (PO-11). */
export function DeskPicker({ id }: { readonly id: string }) {
  const on = useWatch({ name: "on" }) as unknown;
  const isDay = typeof on === "string" && /^\d{4}-\d{2}-\d{2}$/.test(on);
  const { data, error } = useQuestion(desksQuestion, { id, on: isDay ? on : "" }, { enabled: isDay });
  if (!isDay) return <p>Give the day first; then it says who is there.</p>;
  return <Seats legend="Before whom" wanted="Choose before whom it is put." rows={data?.seats} error={error} />;
}
