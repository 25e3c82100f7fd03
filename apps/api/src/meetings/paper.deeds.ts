import { createHash } from "node:crypto";
import type { NamesPeople } from "@remit/domain/casework/knowing";
import { itemActions, paperActions as law, type PaperFacts, type PaperKept } from "@remit/domain/meetings/agenda";
import { rewrite, single, type Single } from "../casework/deeds.js";
import { happenedToRecord } from "../casework/records.deeds.js";
import { writeCommission } from "../commissioning/commissioning.deeds.js";
import type { Deed, Doing } from "../door/deed.js";
import { begin } from "../organisation/writing.js";
import { heardAt, itsMeetingFirst, letReadIfRestricted, onItem } from "./deeds.js";
import { paperFacts } from "./meetings.law.js";
import { MeetingPaper } from "./paper.entity.js";

type PaperRecord = PaperKept & { readonly version: number };
/** The digest of the exact words of a paper. */
const digestOf = (title: string, text: string) => createHash("sha256").update(JSON.stringify([title, text])).digest("base64url");
const fixVersion = (doing: Doing<unknown>, { id, title, text, authorId, number }: PaperRecord, isAddendum: boolean, why: string) =>
  begin(doing.transaction, "meeting_paper_versions", { paperId: id, number: number + 1, isAddendum, why, title, text, textDigest: digestOf(title, text), authorId });

/** PO-39: asks somebody for a paper, which is chased as all work is that was asked for (PO-57). */
export const askingForPaper = onItem<NamesPeople & { readonly title: string; readonly why: string; readonly dueOn: string }>({
  event: "asked for a paper", law: itemActions.askForPaper as never,
  async one({ record, facts: { meeting } }, doing) {
    const { transaction, actor, today, input: { named: [author], title, why, dueOn } } = doing;
    const what = `Paper for ${meeting.reference}${record.isRestricted ? "" : `: ${title}`}`;
    const work = await writeCommission(transaction, { caseId: record.caseId, what, why, ownerId: author!.id, dueOn, commissionedById: actor.staffId, commissionedOn: today }, { meetingId: meeting.id });
    const id = await begin(transaction, "meeting_papers", { itemId: record.id, meetingId: meeting.id, caseId: record.caseId, workId: work.id, title, authorId: author!.id, dueOn });
    await letReadIfRestricted(doing, record, [author!.id]);
    return happenedToRecord("MeetingPaper", { id, caseId: record.isRestricted ? null : record.caseId, reference: meeting.reference }, { name: record.isRestricted ? "a restricted paper" : title, from: author!.name, dueOn }, [{ kind: "PAPER_ASKED", staffId: author!.id, reference: meeting.reference }]);
  },
});

const onPaper = <I>(deed: Omit<Single<PaperRecord, PaperFacts, I, object>, "on" | "facts" | "state" | "lockFirst">): Deed<PaperRecord, PaperFacts, I, object> =>
  single({ on: MeetingPaper as never, facts: paperFacts, state: ({ state }) => state, lockFirst: itsMeetingFirst("meeting_papers"), ...deed, one: async (allowed, doing) => heardAt(allowed.facts.meeting.id, await deed.one(allowed, doing)) });
/** What happened to a paper stands on its own chain: its title may be restricted with its item. */
const happenedToPaper = async ({ transaction }: Doing<unknown>, { id, workId }: PaperRecord, { meeting: { reference } }: PaperFacts, particulars: object = {}) => {
  const [asked] = await transaction.query<{ by: string | null }>("SELECT commissioned_by_id AS by FROM commissioned_work WHERE id = $1", [workId]);
  return happenedToRecord("MeetingPaper", { id, caseId: null, reference }, particulars, [{ kind: "PAPER_RECEIVED", staffId: asked!.by, reference }]);
};

export const writingPaper = onPaper<{ readonly title?: string; readonly text?: string }>({
  event: "wrote a paper", law: law.writePaper,
  async one({ record, facts }, doing) {
    await rewrite(doing, "meeting_papers", record, doing.input);
    return { ...await happenedToPaper(doing, record, facts), concerns: [] };
  },
});
/** PO-39: what comes after the agenda was fixed is an addendum, and says so. */
export const deliveringPaper = onPaper<object>({
  event: "handed in a paper", law: law.deliverPaper,
  async one({ record, facts }, doing) {
    const { transaction, today } = doing;
    const isLate = facts.meeting.state === "FROZEN";
    if (isLate) await fixVersion(doing, record, true, "It came after the agenda was fixed.");
    await rewrite(doing, "meeting_papers", record, { state: "RECEIVED", receivedOn: today, number: isLate ? 1 : 0 });
    await transaction.query("UPDATE commissioned_work SET state = 'DONE', done_on = $2, outcome = 'Handed in.', version = version + 1 WHERE id = $1 AND is_open", [record.workId, today]);
    return happenedToPaper(doing, record, facts);
  },
});
export const amendingPaper = onPaper<{ readonly text: string; readonly why: string }>({
  event: "added to a paper", law: law.amendPaper,
  async one({ record, facts }, doing) {
    const amended = { ...record, text: doing.input.text };
    await fixVersion(doing, amended, true, doing.input.why);
    await rewrite(doing, "meeting_papers", record, { text: amended.text, number: record.number + 1 });
    return happenedToPaper(doing, record, facts, { number: record.number + 1, reason: doing.input.why });
  },
});
const withdrawWork = ({ transaction }: Doing<unknown>, workId: string, reason: string) =>
  transaction.query("UPDATE commissioned_work SET state = 'WITHDRAWN', outcome = $2, version = version + 1 WHERE id = $1 AND is_open", [workId, reason]);
export const withdrawingPaper = onPaper<{ readonly reason: string }>({
  event: "withdrew a paper", law: law.withdrawMeetingPaper,
  async one({ record, facts }, doing) {
    await rewrite(doing, "meeting_papers", record, { state: "WITHDRAWN" });
    await withdrawWork(doing, record.workId, doing.input.reason);
    return { ...await happenedToPaper(doing, record, facts, doing.input), concerns: [] };
  },
});

/** Says of every paper of an item or a meeting that is still waited for that it is no longer needed. */
export async function withdrawPapers(doing: Doing<unknown>, column: "item_id" | "meeting_id", id: string, reason: string): Promise<void> {
  const asked = await doing.transaction.query<{ workId: string }>(`UPDATE meeting_papers SET state = 'WITHDRAWN', version = version + 1 WHERE ${column} = $1 AND state = 'ASKED' RETURNING work_id AS "workId"`, [id]);
  for (const { workId } of asked) await withdrawWork(doing, workId, reason);
}

/** PO-39: fixes every paper that was handed in as its first version; what follows is an addendum. */
export async function fixPapers(doing: Doing<unknown>, meetingId: string): Promise<void> {
  const papers = await doing.transaction.query<PaperRecord>(`UPDATE meeting_papers q SET number = 1, version = version + 1 WHERE q.meeting_id = $1 AND q.state = 'RECEIVED' AND EXISTS (SELECT FROM agenda_items i WHERE i.id = q.item_id AND NOT i.is_removed)
    RETURNING q.id, q.title, q.text, q.author_id AS "authorId", 0 AS number`, [meetingId]);
  for (const paper of papers) await fixVersion(doing, paper, false, "");
}
