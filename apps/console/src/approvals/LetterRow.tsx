import { approvalStatuses, checkingLevels, letterStatuses } from "@remit/domain/approvals/labels";
import { letterActions } from "@remit/domain/approvals/letter-actions";
import { letterWritingActions } from "@remit/domain/correspondence/templates";
import { reviewParties } from "@remit/domain/reviews/labels";
import { RowChoices } from "../cases/record/RowChoices";
import { letterLineActs } from "../correspondence/writingActs";
import { ReadingText } from "../frame/record/ReadingText";
import { StatusPill } from "../frame/record/StatusPill";
import { sayShortDay } from "../frame/words/dates";
import type { LetterOut } from "./documents";
import { letterOutActs } from "./letterActs";

const [law, acts] = [{ ...letterActions, ...letterWritingActions }, { ...letterOutActs, ...letterLineActs }];

const said = ({ reference, status, decidedBy, decisionReason }: LetterOut["approvals"]["nodes"][number]) =>
  [`${reference}: ${approvalStatuses[status].toLowerCase()}${decidedBy ? ` by ${decidedBy.name}` : ""}`, decisionReason].filter(Boolean).join(" — ");

/** A letter, how far it has come, and what may be done with it. */
export const LetterRow = ({ row }: { readonly row: LetterOut }) => (
  <li data-over={row.status === "ISSUED" || row.status === "CANCELLED"}>
    <h3><span className="figures">{row.reference}</span>{row.subject ?? row.kind?.name}</h3>
    <div className="how"><StatusPill isOver={row.status === "ISSUED" || row.status === "CANCELLED"}>{letterStatuses[row.status]}</StatusPill></div>
    <p className="about">
      {[row.kind?.name, row.review && `of ${row.review.reference}`, row.reviewParty && `tells: ${reviewParties[row.reviewParty.party].toLowerCase()}`, row.addressee && `to ${row.addressee}`, `drafted ${sayShortDay(row.draftedAt)}${row.draftedBy ? ` by ${row.draftedBy.name}` : ""}`, row.issuedAt && `issued ${sayShortDay(row.issuedAt)}${row.issuedBy ? ` by ${row.issuedBy.name}` : ""}`, row.status === "DRAFT" && row.checkedAt && `checked by: ${checkingLevels[row.checkedAt].toLowerCase()}`].filter(Boolean).join(" · ")}
    </p>
    {row.approvals.nodes.map((one) => <p key={one.id} className="said">{said(one)}</p>)}
    {row.cancelledBecause && <p className="said">Cancelled: {row.cancelledBecause}</p>}
    {row.body && <details><summary>Read the letter</summary><ReadingText text={row.body} /></details>}
    {row.body && <p className="not-on-paper"><a href={`/letters/${row.id}.docx`} download>Download {row.reference} as a document</a></p>}
    <RowChoices record={row} acts={acts} law={law} state={row.status} name={row.reference} />
  </li>
);
