import { caseAdvice } from "@remit/domain/advice/advice-actions";
import { Drawer } from "../cases/record/Drawer";
import { Things } from "../cases/record/drawerStyles";
import type { CaseRecord } from "../cases/records";
import { EmptyState } from "../frame/record/EmptyState";
import { caseAdviceActs } from "./adviceActs";
import { adviceOf } from "./documents";
import { Item } from "./Item";

/** What was asked and advised about a case. */
export const AdviceOnCase = ({ of }: { readonly of: CaseRecord }) => (
  <Drawer of={of} asks={adviceOf} adds={caseAdviceActs} law={caseAdvice} empty={<EmptyState title="Nobody was asked for advice">Ask somebody above you in the line of management, or an adviser. The case stays with its owner.</EmptyState>}>
    {(rows) => <Things>{rows.map((row) => <Item key={row.id} of={row} isOnItsCase />)}</Things>}
  </Drawer>
);
