import { findingActions as findingLaw } from "@remit/domain/casework/finding-actions";
import { styled } from "@mui/material/styles";
import { telephone } from "../../frame/layout/widths";
import { EmptyState } from "../../frame/record/EmptyState";
import { tokens } from "../../frame/theme/tokens";
import { additionActs } from "../caseActs";
import { findingsOf } from "../documents";
import { findingActs } from "../pieceActs";
import type { CaseRecord, FindingRow } from "../records";
import { Drawer } from "./Drawer";
import { RowChoices } from "./RowChoices";

const Table = styled("table")({
  width: "100%",
  borderCollapse: "collapse",
  "& :is(th, td)": { padding: "9px 16px 9px 0", borderTop: `1px solid ${tokens.line}`, textAlign: "left", verticalAlign: "top", fontWeight: 400, fontSize: "0.9375rem", overflowWrap: "anywhere" },
  "& thead th": { borderTop: 0, paddingBlock: "0 6px", fontSize: "0.8125rem", color: tokens.inkSoft },
  "& td:first-of-type": { width: 34, color: tokens.inkSoft },
  "& td:nth-of-type(2)": { width: "24%" },
  "& td:nth-of-type(3)": { width: "22%", fontWeight: 600, paddingRight: 0 },
  "& td:nth-of-type(3)[data-undecided=true]": { fontWeight: 400, color: tokens.inkSoft },
  "& blockquote": { margin: "4px 0 0", color: tokens.inkSoft, fontSize: "0.875rem" },
  "& .acts": { display: "flex", flexWrap: "wrap", gap: "6px 12px", marginTop: 8 },
  "& .acts > div .MuiButton-root": { minHeight: 28, paddingBlock: 1, fontSize: "0.8125rem" },
  [telephone]: { "& thead": { display: "none" }, "& tr": { display: "block", padding: "8px 0", borderTop: `1px solid ${tokens.line}` }, "& :is(td, th)": { display: "block", width: "auto !important", border: 0, padding: "1px 0" } },
});

const Finding = ({ row }: { readonly row: FindingRow }) => (
  <tr>
    <td className="figures">{row.ordinal}</td>
    <th scope="row">
      {row.complaint}
      {row.complaintAsWritten && <blockquote>As written: “{row.complaintAsWritten}”</blockquote>}
      <RowChoices record={row} acts={findingActs} law={findingLaw} name={`finding ${row.ordinal}`} />
    </th>
    <td>{row.category?.label}</td>
    <td data-undecided={!row.outcome}>{row.outcome?.label ?? "Not decided yet"}</td>
  </tr>
);

const adds = { addFinding: additionActs.addFinding };

/** The heads of complaint with their outcomes (PO-64). */
export const Findings = ({ of }: { readonly of: CaseRecord }) => (
  <Drawer of={of} asks={findingsOf} adds={adds} empty={<EmptyState title="No head of complaint yet">Write down what is complained of, one head at a time; a case is decided once each has its outcome.</EmptyState>}>
    {(rows) => (
      <Table>
        <thead><tr><th scope="col">No.</th><th scope="col">Complaint</th><th scope="col">Category</th><th scope="col">Outcome</th></tr></thead>
        <tbody>{rows.map((row) => <Finding key={row.id} row={row} />)}</tbody>
      </Table>
    )}
  </Drawer>
);
