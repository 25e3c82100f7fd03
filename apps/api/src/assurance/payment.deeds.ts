import { exceptionKindActions as law, type ExceptionKindKept, type KindInput } from "@remit/domain/assurance/payments";
import { single } from "../casework/deeds.js";
import type { Deed } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { PaymentExceptionKind } from "./payment.entity.js";

const organisation = (recordId: string, particulars: object) => ({ recordType: "PaymentExceptionKind", recordId, caseId: null, topics: ["organisation"], particulars });

/** AS-25: says as what payments stand out, from a day on. */
export const addingKind: Deed<object, object, KindInput & { readonly name: string; readonly workingDays: number; readonly overseerPositionId: string; readonly inUseFrom: string }, object> = {
  event: "added a kind of payment exception", on: null, law: law.addExceptionKind as never,
  async apply(_allowed, { transaction, actor, input: { isOverseerOpen: _open, ...values } }) {
    const id = await begin(transaction, "payment_exception_kinds", { ...values, addedById: actor.staffId });
    return [organisation(id, { name: values.name, inUseFrom: values.inUseFrom })];
  },
};
export const endingKind = single<ExceptionKindKept & { readonly version: number }, object, { readonly inUseTo: string }, object>({
  event: "ended a kind of payment exception", on: PaymentExceptionKind as never, facts: {}, state: ({ inUseTo }) => (inUseTo === null ? "IN_USE" : "ENDED"), law: law.endExceptionKind as never,
  async one({ record }, { transaction, input }) {
    await amend(transaction, "payment_exception_kinds", record.id, input);
    return organisation(record.id, { name: record.name, ...input });
  },
});
