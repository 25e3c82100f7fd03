import type { LetterInput } from "@remit/domain/approvals/letter-actions";
import { filled } from "@remit/domain/correspondence/letter-fields";
import { reviewLetterActions, type PartyOfLetter } from "@remit/domain/reviews/letters";
import type { reviewParties } from "@remit/domain/reviews/labels";
import type { LetterWords } from "../approvals/letter.deeds.js";
import { single } from "../casework/deeds.js";
import { valuesOf, type Drafting } from "../correspondence/writing.deeds.js";
import type { Doing, Happened } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { happenedToReview, type ReviewChanged, type ReviewDeed, type ReviewRecord } from "./deeds.js";
import { Review } from "./review.entity.js";
import { reviewFacts } from "./review.law.js";

/** The party that a letter tells, as the plan has it. */
export interface ToParty extends PartyOfLetter { readonly party: { readonly id: string; readonly party: keyof typeof reviewParties } | null }
type Words = Omit<LetterWords, "kindId">;

async function write<I extends ToParty>(record: ReviewRecord, { transaction, actor, input }: Doing<I>, kindId: string, words: Words): Promise<Happened<ReviewChanged>> {
  const id = await begin(transaction, "letters", { caseId: record.caseId, reviewId: record.id, reviewPartyId: input.party?.id ?? null, kindId, ...words, draftedById: actor.staffId });
  const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM letters WHERE id = $1", [id]);
  return { ...happenedToReview(record, { reference: made!.reference, for: record.reference }), recordType: "Letter", recordId: id };
}
const onReview = <I>(law: (typeof reviewLetterActions)[keyof typeof reviewLetterActions], one: (record: ReviewRecord, doing: Doing<I>) => Promise<Happened<ReviewChanged>>): ReviewDeed<I> =>
  single({ event: "letter drafted", on: Review as never, law: law as never, state: (record: ReviewRecord) => record.stage, facts: reviewFacts, one: ({ record }, doing) => one(record, doing) });

/** A letter of a review, in the reviewer's own words. */
export const draftingLetter = onReview<LetterInput & ToParty & { readonly words: LetterWords }>(reviewLetterActions.draftReviewLetter, (record, doing) => {
  const { kindId, ...words } = doing.input.words;
  return write(record, doing, kindId, words);
});

/** Who is written to, where nobody is named: whoever asked, or the body when it is the body that is told. */
const addresseeOf = (party: ToParty["party"], complainant: string | null, body: string | null) => (party === null || party.party === "COMPLAINANT" ? complainant : party.party === "BODY" ? body : null) ?? "To be filled in";

/** PO-27: the same from the template of its kind, filled in from the case and the review as they stand. */
export const draftingLetterFromTemplate = onReview<Omit<Drafting, "itemId"> & ToParty>(reviewLetterActions.draftReviewLetterFromTemplate, async (record, doing) => {
  const { kindId, language, template, addressee, party } = doing.input;
  const values = await valuesOf(doing, { caseId: record.caseId, reviewId: record.id }, language);
  const happened = await write(record, doing, kindId, { addressee: addressee ?? addresseeOf(party, values["complainant.name"], values["body.name"]), subject: filled(template!.subject, values), body: filled(template!.body, values) });
  await begin(doing.transaction, "letter_origins", { letterId: happened.recordId, templateVersionId: template!.id, language });
  return happened;
});
