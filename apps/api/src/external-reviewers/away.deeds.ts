import { awayFromOutsideActions as law, type AwayInput, type BackInput } from "@remit/domain/external-reviewers/away";
import { spanInWords } from "@remit/domain/absence/span";
import type { Deed, Happened } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";

/** What the audit keeps: whose days, and when. */
interface Told { readonly name: string; readonly when: string }
const happened = (recordId: string, { staffId, name }: { readonly staffId: string; readonly name: string }, startsOn: string, endsOn: string | null): Happened<Told> =>
  ({ recordType: "Absence", recordId, caseId: null, topics: ["organisation", `person:${staffId}`], particulars: { name, when: spanInWords({ startsOn, endsOn, startsAtMidday: false, endsAtMidday: false }) } });

/** PO-55: an absence like every other, so that it stands beside their name wherever somebody would commission from them. */
export const sayingAway: Deed<object, object, AwayInput, Told> = {
  event: "recorded an absence", on: null, law: law.sayReviewerIsAway,
  async apply(_allowed, { transaction, actor, input: { them, startsOn, endsOn } }) {
    const [kind] = await transaction.query<{ id: string }>("SELECT id FROM absence_kinds WHERE is_said_at_the_desk");
    const id = await begin(transaction, "absences", { staffId: them!.staffId, kindId: kind!.id, status: "STANDING", startsOn, endsOn, enteredById: actor.staffId });
    return [happened(id, them!, startsOn, endsOn)];
  },
};
/** What has not begun never was; what has begun ended yesterday. */
export const takingBackAway: Deed<object, object, BackInput & { readonly id: string }, Told> = {
  event: "took back an absence", on: null, law: law.takeBackReviewerAway,
  async apply(_allowed, { transaction, input: { id, away }, today }) {
    if (away!.startsOn >= today) await amend(transaction, "absences", id, { status: "WITHDRAWN" });
    else await transaction.query("UPDATE absences SET ends_on = $2::date - 1, version = version + 1 WHERE id = $1", [id, today]);
    return [happened(id, away!, away!.startsOn, away!.endsOn)];
  },
};
