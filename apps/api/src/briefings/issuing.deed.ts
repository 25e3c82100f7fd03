import { briefingActions, type BriefingFacts, type BriefingKept } from "@remit/domain/briefings/briefing";
import { briefingParts, type BriefingPart } from "@remit/domain/briefings/labels";
import { rewrite, single } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import type { Deed } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { briefingFacts } from "./briefings.law.js";
import { Briefing } from "./briefing.entity.js";

type BriefingRecord = BriefingKept & { readonly version: number; readonly marking: string; readonly issuedNumber: number; readonly reviewedById: string | null };

/** PO-32: issues the text that was passed as a version that never changes, and tells its readers. */
export const issuing: Deed<BriefingRecord, BriefingFacts, object, object> = single({
  event: "issued a briefing", on: Briefing as never, law: briefingActions.issueBriefing as never, facts: briefingFacts, state: ({ state }) => state,
  async one({ record }, doing) {
    const { transaction, actor, today } = doing;
    const [number, words] = [record.issuedNumber + 1, Object.fromEntries((Object.keys(briefingParts) as BriefingPart[]).map((part) => [part, record[part]]))];
    await begin(transaction, "briefing_versions", { briefingId: record.id, number, marking: record.marking, ...words, textDigest: record.textDigest, reviewedById: record.reviewedById, issuedById: actor.staffId });
    await rewrite(doing, "briefings", record, { state: "ISSUED", issuedOn: today, issuedNumber: number });
    const readers = await transaction.query<{ id: string }>("SELECT staff_id AS id FROM briefing_readers WHERE briefing_id = $1 ORDER BY staff_id", [record.id]);
    return happenedToRecord("Briefing", record, { number }, readers.map(({ id }) => ({ kind: "BRIEFING_ISSUED", staffId: id, reference: record.reference })));
  },
});
