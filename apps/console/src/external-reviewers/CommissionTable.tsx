import { commissionStatuses } from "@remit/domain/external-reviewers/labels";
import { sayMoney } from "@remit/domain/authority/money";
import { Link } from "react-router";
import { Things } from "../cases/record/drawerStyles";
import { StatusPill } from "../frame/record/StatusPill";
import { CommissionDue } from "./CommissionDue";
import type { CommissionRow } from "./records";

/** Commissions, one under another. */
export const CommissionTable = ({ rows, names = "reviewer" }: { readonly rows: readonly CommissionRow[]; readonly names?: "reviewer" | "case" }) => (
  <Things>
    {rows.map((row) => (
      <li key={row.id} data-over={!row.isOpen}>
        <h3><Link to={`/commissions/${row.id}/show`}>{row.reference}</Link> <span>{names === "reviewer" ? row.reviewerName : row.caseReference}</span></h3>
        <div className="how"><StatusPill isOver={!row.isOpen}>{commissionStatuses[row.status]}</StatusPill>{row.isOpen && <CommissionDue of={row} />}</div>
        <p className="about">{row.question} · {sayMoney(row.feePence)}</p>
      </li>
    ))}
  </Things>
);
