import { caseAdvice } from "@remit/domain/advice/advice-actions";
import { Drawer } from "../cases/record/Drawer";
import { Things } from "../cases/record/drawerStyles";
import type { CaseRecord } from "../cases/records";
import { worthShowing } from "../directory/worthShowing";
import { EmptyState } from "../frame/record/EmptyState";
import { useSession } from "../frame/session/useSession";
import { caseAdviceActs } from "./adviceActs";
import { adviceOf } from "./documents";
import { Item } from "./Item";

/** What was asked and advised about a case. */
export function AdviceOnCase({ of }: { readonly of: CaseRecord }) {
  const choices = worthShowing(of.choices, caseAdvice, useSession());
  return (
    <Drawer of={{ ...of, choices }} asks={adviceOf} adds={caseAdviceActs} law={caseAdvice} empty={<EmptyState title="Nobody was asked for advice">Ask somebody above you in the line of management, or an adviser. The case stays with its owner.</EmptyState>}>
      {(rows) => <Things>{rows.map((row) => <Item key={row.id} of={row} isOnItsCase />)}</Things>}
    </Drawer>
  );
}
