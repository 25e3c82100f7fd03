import { styled } from "@mui/material/styles";
import { sayMoney } from "@remit/domain/authority/money";
import { rateKinds } from "@remit/domain/external-reviewers/labels";
import { useId } from "react";
import { required, useInput } from "react-admin";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { tokens } from "../frame/theme/tokens";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { labelOf, useTerms } from "../reviews/Terms";
import { candidatesQuestion, type CandidateRow } from "./documents";

/** A set of things to choose among, each with a line of what there is to know. */
export const ChoiceList = styled("fieldset")({
  border: 0,
  padding: 0,
  margin: 0,
  minWidth: 0,
  "& legend": { padding: 0, marginBottom: 6, fontWeight: 600 },
  "& label": { display: "grid", gridTemplateColumns: "22px minmax(0, 1fr)", gap: 4, padding: "8px 0", borderTop: `1px solid ${tokens.line}`, cursor: "pointer", overflowWrap: "anywhere" },
  "& label[data-cannot=true]": { cursor: "default", color: tokens.inkSoft },
  "& b": { fontWeight: 600 },
  "& small": { display: "block", fontSize: "0.8125rem", color: tokens.inkSoft },
  "& .error": { color: tokens.red },
});

const must = required();
const sayTerms = ({ rateKind, ratePence, contractEndsOn, openHours }: CandidateRow) =>
  [rateKind && ratePence !== null && `${sayMoney(ratePence)} for ${rateKinds[rateKind].toLowerCase()}`, contractEndsOn && `contract until ${sayDay(contractEndsOn)}`, openHours > 0 ? `${count(openHours, "hour")} of open work` : "no open work"].filter(Boolean).join(" · ");

/** Everyone on the register; whoever cannot be commissioned on this case stands among them with the reason (PO-55). */
export function ExternalReviewerPicker({ caseId }: { readonly caseId: string }) {
  const { data, error } = useQuestion(candidatesQuestion, { id: caseId });
  const { field, fieldState } = useInput({ source: "reviewerId", validate: must });
  const [name, wrong] = [useId(), useId()];
  const terms = useTerms();
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonText />;
  if (data.externalReviewersFor.length === 0) return <EmptyState title="Nobody is on the register">Whoever keeps the register adds external reviewers, with a contract, first.</EmptyState>;
  return (
    <ChoiceList aria-describedby={wrong}>
      <legend>From whom</legend>
      {data.externalReviewersFor.map((row) => (
        <label key={row.id} data-cannot={row.because !== null}>
          <input type="radio" name={name} value={row.id} disabled={row.because !== null} checked={field.value === row.id} onChange={() => field.onChange(row.id)} />
          <span>
            <b>{row.name}</b>{row.because && <> — {row.because}</>}
            <small>{row.expertiseCodes.map((code) => labelOf(terms, "EXPERTISE", code)).join(", ")}</small>
            <small>{sayTerms(row)}</small>
          </span>
        </label>
      ))}
      <p id={wrong} className="error" role="status">{fieldState.error && "Choose from whom it is commissioned."}</p>
    </ChoiceList>
  );
}
