import { caseRecordActions } from "@remit/domain/paper-files/paper-files";
import { Link } from "react-router";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import type { Kept } from "../frame/choices/act";
import { Notice } from "../frame/choices/Notice";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { SkeletonText } from "../frame/record/Skeletons";
import { sayDay } from "../frame/words/dates";
import { paperOf } from "./documents";
import { PaperState, sayWhere } from "./marks";
import { caseRecordActs } from "./paperActs";

/** What a case has on paper: where each file is and who has it, and whether the case is on hold (PO-59, PO-60). */
export function PaperOnCase({ of }: { readonly of: Kept }) {
  const { data, error } = useQuestion(paperOf, { id: of.id });
  const [hold] = data?.case?.legalHolds.nodes ?? [];
  const files = data?.case?.paperFiles.nodes;
  const choices = of.choices.filter(({ action, allowed }) => allowed && action !== (hold ? "placeLegalHold" : "liftLegalHold"));
  return (
    <section aria-label="On paper" style={{ marginTop: 22 }}>
      <h2 style={{ fontSize: "1.0625rem", fontWeight: 650, marginBottom: 6 }}>On paper</h2>
      <Refusal of={refusalIn(error)} />
      {hold && <Notice><h3>This case is on hold</h3><p>{hold.reason} Placed by {hold.placedBy?.name ?? "somebody"}, {sayDay(hold.placedOn)}. Nothing of it is disposed of.</p></Notice>}
      {!files && !error && <SkeletonText lines={2} />}
      {files?.length === 0 && <p>Nothing of this case is on paper.</p>}
      {files && files.length > 0 && (
        <Things>{files.map((one) => (
          <li key={one.id} data-over={one.state === "DISPOSED"} aria-label={one.reference}>
            <h3><Link to={`/paper-files/${one.id}/show`}>{one.reference}</Link> {one.about}</h3>
            <div className="how"><PaperState of={one} /></div>
            <p className="about">{sayWhere(one)}</p>
          </li>
        ))}</Things>
      )}
      <RowChoices record={{ ...of, choices }} acts={caseRecordActs} law={caseRecordActions} name="this case" />
    </section>
  );
}
