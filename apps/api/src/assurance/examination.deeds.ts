import { drawingActions, examinationActions as law, questionActions, type DrawInput, type ExaminationFacts, type ExaminationKept, type RecordInput } from "@remit/domain/assurance/examining";
import { examinationFindings } from "@remit/domain/assurance/labels";
import { single } from "../casework/deeds.js";
import { changingRecords, happenedToRecord } from "../casework/records.deeds.js";
import type { Deed } from "../door/deed.js";
import { amend, begin } from "../organisation/writing.js";
import { examinationFacts } from "./assurance.law.js";
import { CaseExamination, ExaminationQuestion } from "./examination.entity.js";
import { type Shares } from "./listing.js";
import { followUpOn } from "./following-up.js";

type ExaminationRecord = ExaminationKept & { readonly version: number };
/** Of whom, how far back, and by which seed. */
export interface Drawing { readonly ofStaffId: string | null; readonly closedSince: string | null; readonly seed: string }

const drawSql = `INSERT INTO case_examinations (sample_id, case_id, holder_id, examiner_id, drawn_on)
  SELECT m.id, c.id, q.holder_id, m.drawn_by_id, m.drawn_on FROM case_samples m CROSS JOIN LATERAL (SELECT drawn_from(m.listed_ids, m.seed, m.size) AS id WHERE m.size IS NOT NULL UNION ALL SELECT drawn_by_share(m.listed_ids, m.holder_ids, m.on_probation_ids, m.seed, m.share, m.probation_share) WHERE m.size IS NULL) d JOIN cases c ON c.id = d.id JOIN positions q ON q.id = c.owner_position_id
  WHERE m.id = $1 AND q.holder_id <> m.drawn_by_id RETURNING id`;

/** AS-24: keeps the list and the seed, and draws by them. */
export const drawing: Deed<object, object, DrawInput & Drawing & Partial<Shares>, object> = {
  event: "drew a sample of cases", on: null, law: drawingActions.drawCaseSample as never,
  async apply(_allowed, { transaction, actor, today, input: { listed, ...values } }) {
    const id = await begin(transaction, "case_samples", { ...values, listedIds: listed, drawnById: actor.staffId, drawnOn: today });
    const drawn = await transaction.query(drawSql, [id]);
    const [made] = await transaction.query<{ reference: string }>("SELECT reference FROM case_samples WHERE id = $1", [id]);
    return [happenedToRecord("CaseSample", { id, caseId: null, reference: made!.reference }, { drawn: drawn.length, listed: listed.length, seed: values.seed })];
  },
};

/** AS-24: writes down what was examined and found, and asks for what is to be done. */
export const recording = single<ExaminationRecord, ExaminationFacts, RecordInput & { readonly caseworkToDate: string; readonly note: string }, object>({
  event: "examined casework", on: CaseExamination as never, facts: examinationFacts, state: ({ state }) => state, law: law.recordExamination as never,
  async one({ record, facts }, doing) {
    const { transaction, actor, today, input: { finding, answers, caseworkToDate, note } } = doing;
    const workId = await followUpOn(doing, record.caseId, `From the examination ${record.reference}.`);
    await amend(transaction, "case_examinations", record.id, { state: "EXAMINED", examinerId: actor.staffId, examinedOn: today, finding, caseworkToDate, note, workId });
    for (const answer of answers) await begin(transaction, "examination_answers", { ...answer, examinationId: record.id });
    return happenedToRecord("CaseExamination", record, { holder: facts.holderName, finding: examinationFindings[finding] }, [{ kind: "CASE_EXAMINED", staffId: record.holderId, reference: record.reference }]);
  },
});

const changing = changingRecords<ExaminationRecord, ExaminationFacts>(CaseExamination, "case_examinations", examinationFacts);
export const leavingOut = changing<{ readonly reason: string }>({ event: "left casework out of a sample", law: law.leaveOutExamination, values: ({ input }) => ({ state: "LEFT_OUT", leftOutReason: input.reason }), tells: ({ input }) => input });

const organisation = (recordType: string, recordId: string, particulars: object) => ({ recordType, recordId, caseId: null, topics: ["organisation"], particulars });
export const addingQuestion: Deed<object, object, { readonly ordinal: number; readonly aspect: string; readonly wording: string; readonly inUseFrom: string }, object> = {
  event: "added a question to the checklist", on: null, law: questionActions.addExaminationQuestion as never,
  async apply(_allowed, { transaction, actor, input }) {
    const id = await begin(transaction, "examination_questions", { ...input, addedById: actor.staffId });
    return [organisation("ExaminationQuestion", id, { name: input.wording, inUseFrom: input.inUseFrom })];
  },
};
export const endingQuestion = single<{ readonly id: string; readonly version: number; readonly wording: string; readonly inUseTo: string | null }, object, { readonly inUseTo: string }, object>({
  event: "ended a question of the checklist", on: ExaminationQuestion as never, facts: {}, state: ({ inUseTo }) => (inUseTo === null ? "IN_USE" : "ENDED"), law: questionActions.endExaminationQuestion as never,
  async one({ record }, { transaction, input }) {
    await amend(transaction, "examination_questions", record.id, input);
    return organisation("ExaminationQuestion", record.id, { name: record.wording, ...input });
  },
});
