import { correspondenceActions } from "@remit/domain/casework/correspondence-actions";
import { channels, correspondenceStatuses } from "@remit/domain/casework/labels";
import { EmptyState } from "../../frame/record/EmptyState";
import { StatusPill } from "../../frame/record/StatusPill";
import { count } from "../../frame/words/counts";
import { sayMoment, sayShortDay } from "../../frame/words/dates";
import { additionActs } from "../caseActs";
import { lettersOf } from "../documents";
import { letterActs } from "../pieceActs";
import type { CaseRecord, LetterRow } from "../records";
import { Drawer } from "./Drawer";
import { Things } from "./drawerStyles";
import { RowChoices } from "./RowChoices";

/** How long it took until somebody said what a letter is: "40 minutes", "3 hours", "2 days" (WM-03). */
export function sayWait(minutes: number): string {
  if (minutes < 60) return count(minutes, "minute");
  if (minutes < 48 * 60) return count(Math.floor(minutes / 60), "hour");
  return count(Math.floor(minutes / 1440), "day");
}

const Letter = ({ row }: { readonly row: LetterRow }) => (
  <li data-over={!row.isOpen}>
    <h3><span>{channels[row.channel]}</span>{row.summary}</h3>
    <div className="how"><StatusPill isOver={!row.isOpen}>{correspondenceStatuses[row.status]}</StatusPill></div>
    <p className="about">
      {row.fromName && `From ${row.fromName} · `}<time dateTime={row.receivedAt}>arrived {sayMoment(row.receivedAt)}</time>
      {row.classifiedAs && ` · ${row.classifiedAs}`}
      {row.timeToClassifyMinutes !== null && `, classified after ${sayWait(row.timeToClassifyMinutes)}`}
      {row.answeredAt && ` · answered ${sayShortDay(row.answeredAt)}`}
    </p>
    <RowChoices record={row} acts={letterActs} law={correspondenceActions} state={row.status} name={row.summary} />
  </li>
);

const adds = { recordCorrespondence: additionActs.recordCorrespondence };

/** What reached us about a case. */
export const Letters = ({ of }: { readonly of: CaseRecord }) => (
  <Drawer of={of} asks={lettersOf} adds={adds} empty={<EmptyState title="Nothing has come in">Letters, e-mails and calls about this case are recorded here, classified and answered.</EmptyState>}>
    {(rows) => <Things>{rows.map((row) => <Letter key={row.id} row={row} />)}</Things>}
  </Drawer>
);
