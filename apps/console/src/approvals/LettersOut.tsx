import { approvalStatuses, checkingLevels, letterStatuses } from "@remit/domain/approvals/labels";
import { letterActions, letterDrafting } from "@remit/domain/approvals/letter-actions";
import { caseLetterWriting, letterWritingActions } from "@remit/domain/correspondence/templates";
import { fitting } from "../cases/fitting";
import { Head, Things } from "../cases/record/drawerStyles";
import { RowChoices } from "../cases/record/RowChoices";
import type { CaseRecord } from "../cases/records";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { ReadingText } from "../frame/record/ReadingText";
import { SkeletonText } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayShortDay } from "../frame/words/dates";
import { lettersOut, type LetterOut } from "./documents";
import { letterLineActs, writingActs } from "../correspondence/writingActs";
import { draftingActs, letterOutActs } from "./letterActs";

const [law, acts] = [{ ...letterActions, ...letterWritingActions }, { ...letterOutActs, ...letterLineActs }];
const [beginning, begins] = [{ ...letterDrafting, ...caseLetterWriting }, { ...writingActs, ...draftingActs }];

const said = ({ reference, status, decidedBy, decisionReason }: LetterOut["approvals"]["nodes"][number]) =>
  [`${reference}: ${approvalStatuses[status].toLowerCase()}${decidedBy ? ` by ${decidedBy.name}` : ""}`, decisionReason].filter(Boolean).join(" — ");

const Letter = ({ row }: { readonly row: LetterOut }) => (
  <li data-over={row.status === "ISSUED" || row.status === "CANCELLED"}>
    <h3><span className="figures">{row.reference}</span>{row.subject ?? row.kind?.name}</h3>
    <div className="how"><StatusPill isOver={row.status === "ISSUED" || row.status === "CANCELLED"}>{letterStatuses[row.status]}</StatusPill></div>
    <p className="about">
      {[row.kind?.name, row.addressee && `to ${row.addressee}`, `drafted ${sayShortDay(row.draftedAt)}${row.draftedBy ? ` by ${row.draftedBy.name}` : ""}`, row.issuedAt && `issued ${sayShortDay(row.issuedAt)}${row.issuedBy ? ` by ${row.issuedBy.name}` : ""}`, row.status === "DRAFT" && row.checkedAt && `checked by: ${checkingLevels[row.checkedAt].toLowerCase()}`].filter(Boolean).join(" · ")}
    </p>
    {row.approvals.nodes.map((one) => <p key={one.id} className="said">{said(one)}</p>)}
    {row.cancelledBecause && <p className="said">Cancelled: {row.cancelledBecause}</p>}
    {row.body && <details><summary>Read the letter</summary><ReadingText text={row.body} /></details>}
    {row.body && <p className="not-on-paper"><a href={`/letters/${row.id}.docx`} download>Download {row.reference} as a document</a></p>}
    <RowChoices record={row} acts={acts} law={law} state={row.status} name={row.reference} />
  </li>
);

/** The letters that go out about a case (WM-55). */
export function LettersOut({ of }: { readonly of: CaseRecord }) {
  const { data, error } = useQuestion(lettersOut, { id: of.id });
  const offered = fitting(of.choices, beginning, of.status).filter(({ action }) => action in begins);
  const rows = data?.case?.drawer.nodes;
  return (
    <>
      <Head>{offered.length > 0 && <Choices record={{ ...of, choices: offered }} acts={begins} first={null} />}</Head>
      <Refusal of={refusalIn(error)} />
      {!rows && !error && <SkeletonText />}
      {rows && (rows.length > 0 ? <Things>{rows.map((row) => <Letter key={row.id} row={row} />)}</Things> : <EmptyState title="No letter has gone out yet">A letter is drafted here, referred where its kind must be checked, and issued.</EmptyState>)}
    </>
  );
}
