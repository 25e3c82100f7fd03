import { letterDrafting } from "@remit/domain/approvals/letter-actions";
import { caseLetterWriting } from "@remit/domain/correspondence/templates";
import type { CaseRecord } from "../cases/records";
import { writingActs } from "../correspondence/writingActs";
import { EmptyState } from "../frame/record/EmptyState";
import { lettersOut } from "./documents";
import { draftingActs } from "./letterActs";
import { LetterDrawer } from "./LetterDrawer";

const [law, begins] = [{ ...letterDrafting, ...caseLetterWriting }, { ...writingActs, ...draftingActs }];

/** The letters that go out about a case (WM-55). */
export const LettersOut = ({ of }: { readonly of: CaseRecord }) => (
  <LetterDrawer of={of} state={of.status} asks={lettersOut} law={law} begins={begins}>
    <EmptyState title="No letter has gone out yet">A letter is drafted here, referred where its kind must be checked, and issued.</EmptyState>
  </LetterDrawer>
);
