import { contractActions, interestActions, registerActions, reviewerActions, type ContractFacts, type ContractKept, type RegisterInput, type ReviewerFacts, type ReviewerKept } from "@remit/domain/external-reviewers/register";
import { rewrite, single } from "../casework/deeds.js";
import type { Deed, Doing, Happened } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { contractFacts, reviewerFacts } from "./commission.law.js";
import { ExternalReviewer, ReviewerContract, ReviewerInterest } from "./reviewer.entity.js";

type Kept<R> = R & { readonly version: number };
const onRegister = (recordType: string, recordId: string, particulars: object): Happened => ({ recordType, recordId, caseId: null, topics: ["organisation"], particulars });

/** What a person is put on the register with. */
export interface Registering extends RegisterInput { readonly staffId: string; readonly about: string; readonly expertiseCodes: readonly string[]; readonly daysAMonth: number }
export const registering: Deed<object, object, Registering, object> = {
  event: "registered an external reviewer", on: null, law: registerActions.registerExternalReviewer,
  async apply(_allowed, { transaction, actor, today, input: { staffId, about, expertiseCodes, daysAMonth, person } }) {
    const id = await begin(transaction, "external_reviewers", { staffId, about, expertiseCodes, daysAMonth, registeredById: actor.staffId, registeredOn: today });
    return [onRegister("ExternalReviewer", id, { name: person!.name })];
  },
};

interface OnReviewer<I> { readonly event: string; readonly law: unknown; done(record: Kept<ReviewerKept>, doing: Doing<I>): Promise<object> }
const onReviewer = <I>({ event, law, done }: OnReviewer<I>): Deed<Kept<ReviewerKept>, ReviewerFacts, I, object> => single<Kept<ReviewerKept>, ReviewerFacts, I, object>({
  event, law: law as never, on: ExternalReviewer as never, facts: reviewerFacts,
  one: async ({ record, facts }, doing) => onRegister("ExternalReviewer", record.id, { name: facts.personName, ...(await done(record, doing)) }),
});
export const editingReviewer = onReviewer<{ readonly unknownCodes: readonly string[]; readonly values: Readonly<Record<string, unknown>> }>({
  event: "edited an external reviewer", law: reviewerActions.editExternalReviewer, done: async (record, doing) => ({ changes: await rewrite(doing, "external_reviewers", record, doing.input.values) }),
});
/** A contract as it is written. */
export interface NewContract { readonly reference: string; readonly startsOn: string; readonly endsOn: string; readonly rateKind: string; readonly ratePence: number; readonly overlaps: string | null }
export const addingContract = onReviewer<NewContract>({
  event: "added a contract with a reviewer", law: reviewerActions.addReviewerContract,
  async done({ id }, { transaction, input: { overlaps: _overlaps, ...values } }) {
    await begin(transaction, "reviewer_contracts", { reviewerId: id, ...values });
    return { contract: values.reference, startsOn: values.startsOn, endsOn: values.endsOn };
  },
});
export const declaringInterest = onReviewer<{ readonly bodyId: string | null; readonly personId: string | null; readonly staffId: string | null; readonly note: string; readonly in: string }>({
  event: "recorded an interest of a reviewer", law: reviewerActions.declareInterest,
  async done({ id }, { transaction, today, input: { in: inWhat, ...values } }) {
    await begin(transaction, "reviewer_interests", { reviewerId: id, ...values, declaredOn: today });
    return { in: inWhat, note: values.note };
  },
});
export const endingContract = single<Kept<ContractKept>, ContractFacts, { readonly endsOn: string }, object>({
  event: "changed the end of a contract", law: contractActions.endReviewerContract, on: ReviewerContract as never, facts: contractFacts,
  lockFirst: "SELECT FROM budget_headings WHERE $1::uuid[] IS NOT NULL ORDER BY id FOR UPDATE",
  async one({ record }, doing) {
    await rewrite(doing, "reviewer_contracts", record, { endsOn: doing.input.endsOn });
    return onRegister("ReviewerContract", record.id, { name: record.reference, endsOn: doing.input.endsOn });
  },
});
interface InterestFacts { readonly in: string }
export const endingInterest = single<Kept<{ readonly id: string; readonly endedOn: string | null }>, InterestFacts, object, object>({
  event: "ended an interest of a reviewer", law: interestActions.endInterest, on: ReviewerInterest as never, state: ({ endedOn }) => (endedOn ? "PAST" : "DECLARED"),
  facts: { in: (alias) => `SELECT coalesce((SELECT b.name FROM bodies b WHERE b.id = ${alias}.body_id), (SELECT s.name FROM staff_members s WHERE s.id = ${alias}.staff_id), 'a person who came to us')` },
  async one({ record, facts }, doing) {
    await rewrite(doing, "reviewer_interests", record, { endedOn: doing.today });
    return onRegister("ReviewerInterest", record.id, { in: facts.in });
  },
});
