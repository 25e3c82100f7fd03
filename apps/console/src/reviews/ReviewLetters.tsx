import { reviewLetterActions } from "@remit/domain/reviews/letters";
import { reviewParties } from "@remit/domain/reviews/labels";
import { SelectInput } from "react-admin";
import { reviewLetters } from "../approvals/documents";
import { LetterFields } from "../approvals/letterActs";
import { LetterDrawer } from "../approvals/LetterDrawer";
import { LetterKindField } from "../correspondence/wordsActs";
import { act, change } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { Line } from "../frame/forms/fields";
import { EmptyState } from "../frame/record/EmptyState";
import type { ReviewRecord } from "./records";

const Party = ({ of }: { readonly of: ReviewRecord }) => (
  <SelectInput source="partyId" label="Whom of the plan it tells" choices={of.parties.nodes.map(({ id, party }) => ({ id, name: reviewParties[party] }))} helperText="Nobody in particular when left empty. A letter that tells somebody is issued once the conclusion is approved." resettable fullWidth />
);

/** Beginning a letter on a review; one that the law renames no longer compiles here. */
const begins = {
  draftReviewLetterFromTemplate: act<ReviewRecord>({
    command: change("draftReviewLetterFromTemplate"), asks: (review) => <><LetterKindField /><Party of={review} /><Line source="addressee" label="To" help="Whoever asked for the review, or the body when it is told, when left empty." /></>,
    input: (typed, { id }, once) => ({ reviewId: id, ...typed, idempotencyKey: once }), done: "Drafted from the template.",
  }),
  draftReviewLetter: act<ReviewRecord>({
    command: change("draftReviewLetter"), asks: (review) => <><Party of={review} /><LetterFields /></>,
    input: (typed, { id }, once) => ({ reviewId: id, body: "", ...typed, idempotencyKey: once }), done: "Drafted.",
  }),
} satisfies Readonly<Record<keyof typeof reviewLetterActions, Act<ReviewRecord>>>;

/** The letters that a review writes: to whoever asked, to the body, and to those whom its plan tells (PO-71). */
export const ReviewLetters = ({ of }: { readonly of: ReviewRecord }) => (
  <LetterDrawer of={of} state={of.stage} asks={reviewLetters} law={reviewLetterActions} begins={begins}>
    <EmptyState title="This review has written no letter">Its reviewer writes one here, has it checked where its kind must be, and issues it.</EmptyState>
  </LetterDrawer>
);
