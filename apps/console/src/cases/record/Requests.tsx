import { referralActions } from "@remit/domain/approvals/referral";
import { serviceRequestActions } from "@remit/domain/casework/service-request-actions";
import { serviceRequestStatuses } from "@remit/domain/casework/labels";
import { referRequestActs } from "../../approvals/approvalActs";
import { EmptyState } from "../../frame/record/EmptyState";
import { StatusPill } from "../../frame/record/StatusPill";
import { sayShortDay } from "../../frame/words/dates";
import { DueDay } from "../../work-management/DueDay";
import { additionActs } from "../caseActs";
import { requestsOf } from "../documents";
import { requestActs } from "../pieceActs";
import type { CaseRecord, RequestRow } from "../records";
import { Drawer } from "./Drawer";
import { Things } from "./drawerStyles";
import { RowChoices } from "./RowChoices";

const acts = { ...requestActs, ...referRequestActs };
const law = { ...serviceRequestActions, ...referralActions };

const Request = ({ row }: { readonly row: RequestRow }) => (
  <li data-over={!row.isOpen}>
    <h3><span className="figures">{row.reference}</span>{row.summary}</h3>
    <div className="how">
      {row.isOpen && <DueDay on={row.nextActionDueOn} isDueSoon={row.isDueSoon} />}
      <StatusPill isOver={!row.isOpen}>{serviceRequestStatuses[row.status]}</StatusPill>
    </div>
    <p className="about">
      {[row.area?.name, row.subArea?.name].filter(Boolean).join(", ")} · priority <span className="figures">{row.priority}</span> · received {sayShortDay(row.receivedAt)}
      {row.completedAt && ` · completed ${sayShortDay(row.completedAt)}${row.completedBy ? ` by ${row.completedBy.name}` : ""}`}
    </p>
    {row.outcome && <p className="said">{row.outcome}</p>}
    <RowChoices record={row} acts={acts} law={law} state={row.status} name={row.reference} />
  </li>
);

const adds = { addServiceRequest: additionActs.addServiceRequest };

/** The work on a case, the open first. */
export const Requests = ({ of }: { readonly of: CaseRecord }) => (
  <Drawer of={of} asks={requestsOf} adds={adds} empty={<EmptyState title="No work is written down for this case">A service request says what is to be done next, by when, and who does it.</EmptyState>}>
    {(rows) => <Things>{[...rows].sort((one, other) => Number(other.isOpen) - Number(one.isOpen)).map((row) => <Request key={row.id} row={row} />)}</Things>}
  </Drawer>
);
