import { styled } from "@mui/material/styles";
import { useId } from "react";
import { required, useInput } from "react-admin";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonText } from "../frame/record/Skeletons";
import { tokens } from "../frame/theme/tokens";
import { count } from "../frame/words/counts";
import { useFreePoints } from "../workload/useFreePoints";
import { reviewersQuestion, type ReviewerRow } from "./documents";

/** People to choose among, with the reason beside those who cannot be chosen. */
export const SeatList = styled("fieldset")({
  border: 0,
  padding: 0,
  margin: 0,
  maxHeight: 360,
  overflowY: "auto",
  "& legend": { padding: 0, marginBottom: 6, fontWeight: 600 },
  "& label": { display: "grid", gridTemplateColumns: "22px minmax(0, 1fr)", gap: 4, padding: "8px 0", borderTop: `1px solid ${tokens.line}`, cursor: "pointer" },
  "& label[data-cannot=true]": { cursor: "default", color: tokens.inkSoft },
  "& b": { fontWeight: 600 },
  "& small": { display: "block", fontSize: "0.8125rem", color: tokens.inkSoft },
  "& .error": { color: tokens.red },
});

const sayLoad = ({ openReviews, lateReviews, isAway }: ReviewerRow) => [openReviews === 0 ? "no open reviews" : count(openReviews, "open review"), lateReviews > 0 && `${lateReviews} late`, isAway && "away today"].filter(Boolean).join(", ");

const must = required();

/** Everyone who reviews, least loaded first; whoever had a part in the decision stands among them with the reason, and cannot be chosen (PO-50). */
export function ReviewerPicker({ reviewId }: { readonly reviewId: string }) {
  const { data, error } = useQuestion(reviewersQuestion, { id: reviewId });
  const { field, fieldState } = useInput({ source: "toPositionId", validate: must });
  const freeOf = useFreePoints();
  const [name, wrong] = [useId(), useId()];
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonText />;
  return (
    <SeatList aria-describedby={wrong}>
      <legend>Who reviews it</legend>
      {data.reviewersFor.map((row) => (
        <label key={row.positionId} data-cannot={row.because !== null}>
          <input type="radio" name={name} value={row.positionId} disabled={row.because !== null} checked={field.value === row.positionId} onChange={() => field.onChange(row.positionId)} />
          <span>
            <b>{row.name}</b>{row.because && <> — {row.because}</>}
            <small>{[row.title, sayLoad(row), freeOf(row.positionId)].filter(Boolean).join(" · ")}</small>
          </span>
        </label>
      ))}
      <p id={wrong} className="error" role="status">{fieldState.error && "Choose who reviews it."}</p>
    </SeatList>
  );
}
