import { itemActions, nominating, nominationActions, paperActions, type ItemFacts, type NominationFacts, type PaperFacts } from "@remit/domain/meetings/agenda";
import { meetingActions, seriesActions, type MeetingFacts } from "@remit/domain/meetings/meeting";
import { decisionActions, decisionState } from "@remit/domain/meetings/minutes";
import { passesWhileItWaits } from "../approvals/read-only.guards.js";
import "../briefings/briefings.law.js";
import "../commissioning/commissioning.law.js";
import "../learning/learning.law.js";
import "../reviews/review.law.js";
import "../submissions/submission.law.js";
import { HighRiskEntry } from "../briefings/high-risk.entity.js";
import { Case } from "../casework/case.entity.js";
import { CommissionedWork, CommissionedWorkChase } from "../commissioning/commissioned-work.entity.js";
import { Theme } from "../learning/theme.entity.js";
import type { Parameters } from "../reading/parameters.js";
import { extendLaw, narrow, readable, type FactsSql } from "../reading/readable.js";
import { Review } from "../reviews/review.entity.js";
import { Submission } from "../submissions/submission.entity.js";
import { AgendaItem, AgendaItemReader, MeetingNomination } from "./agenda.entity.js";
import { Meeting, MeetingAttendee } from "./meeting.entity.js";
import { MeetingDecision } from "./minutes.entity.js";
import { MeetingPaper, MeetingPaperVersion } from "./paper.entity.js";
import { seesDecision, seesItem, seesItsAction, seesItsSubject, viewOfItsSubjectIsOnRecord, withItsItem } from "./seeing.js";
import { MeetingSeries, MeetingSeriesMember } from "./series.entity.js";

const nameOf = (column: string) => (a: string) => `SELECT s.name FROM staff_members s WHERE s.id = ${a}.${column}`;
const stated = { state: ({ state }: { readonly state: string }) => state };
/** That a meeting is, and when, is no secret to those who see cases; what it discusses is seen item by item. */
const seesCases = (_a: string, p: Parameters) => (p.may("see-cases") ? "TRUE" : "FALSE");
const itemsOf = (a: string, condition: string) => `FROM agenda_items i WHERE i.meeting_id = ${a}.id AND NOT i.is_removed AND ${condition}`;

export const meetingFacts: FactsSql<MeetingFacts> = {
  chairName: nameOf("chair_id"),
  items: (a) => `SELECT count(*)::int ${itemsOf(a, "TRUE")}`,
  unminutedItems: (a, p) => `SELECT count(*)::int ${itemsOf(a, `i.discussion = '' AND NOT EXISTS (SELECT FROM meeting_decisions d WHERE d.item_id = i.id AND NOT d.is_struck) AND ${seesItem("i", p)}`)}`,
  chairMayKnowAll: (a) => `NOT EXISTS (SELECT ${itemsOf(a, `EXISTS (SELECT FROM (SELECT i.case_id AS id UNION ALL SELECT x.case_id FROM submission_cases x WHERE x.submission_id = i.submission_id) c WHERE c.id IS NOT NULL AND NOT may_know(c.id, ${a}.chair_id))`)})`,
  youAreInvited: (a, p) => `EXISTS (SELECT FROM meeting_attendees t WHERE t.meeting_id = ${a}.id AND t.staff_id = ${p.staffId})`,
};
readable(Meeting, { scope: seesCases, order: [{ by: "on", descending: true }], search: (a, typed) => `(${a}.reference ILIKE ${typed} || '%' OR ${a}.title ILIKE '%' || ${typed} || '%' OR ${a}.body ILIKE '%' || ${typed} || '%')`, law: { table: meetingActions, facts: meetingFacts, ...stated } });
readable(MeetingAttendee, { scope: seesCases, order: [{ by: "staff.name" }] });
readable(MeetingSeries, { scope: seesCases, order: [{ by: "name" }], law: { table: seriesActions, facts: {}, ...stated } });
readable(MeetingSeriesMember, { scope: (a, p) => `${a}.is_current AND ${seesCases(a, p)}`, order: [{ by: "staff.name" }] });

/** The meeting of something, by its column `meeting_id`, as the law of an item knows it. */
const itsMeeting = (a: string) => `SELECT json_build_object('id', m.id, 'reference', m.reference, 'state', m.state, 'on', m."on", 'chairId', m.chair_id) FROM meetings m WHERE m.id = ${a}.meeting_id`;
export const itemFacts: FactsSql<ItemFacts> = { meeting: itsMeeting };
const words = (a: string, typed: string) => `(${a}.title ILIKE '%' || ${typed} || '%' OR EXISTS (SELECT FROM cases c WHERE c.id = ${a}.case_id AND c.reference ILIKE ${typed} || '%'))`;
readable(AgendaItem, { scope: seesItem, order: [{ by: "ordinal" }], witness: viewOfItsSubjectIsOnRecord, search: words, law: { table: itemActions, facts: itemFacts, state: () => null } });
readable(AgendaItemReader, { scope: withItsItem, order: [{ by: "staff.name" }] });

export const nominationFacts: FactsSql<NominationFacts> = { nominatorName: nameOf("nominated_by_id") };
readable(MeetingNomination, { scope: seesItsSubject, order: [{ by: "nominatedOn", descending: true }], witness: viewOfItsSubjectIsOnRecord, search: words, law: { table: nominationActions, facts: nominationFacts, ...stated } });

export const paperFacts: FactsSql<PaperFacts> = { authorName: nameOf("author_id"), meeting: itsMeeting };
readable(MeetingPaper, { scope: withItsItem, order: [{ by: "dueOn" }], law: { table: paperActions, facts: paperFacts, ...stated } });
readable(MeetingPaperVersion, { scope: (a, p) => `EXISTS (SELECT FROM meeting_papers q WHERE q.id = ${a}.paper_id AND ${withItsItem("q", p)})`, order: [{ by: "number", descending: true }] });
readable(MeetingDecision, { scope: seesDecision, order: [{ by: "decidedOn", descending: true }], witness: viewOfItsSubjectIsOnRecord, law: { table: decisionActions, facts: itemFacts, state: decisionState } });

narrow(CommissionedWork, seesItsAction);
narrow(CommissionedWorkChase, (a, p) => `EXISTS (SELECT FROM commissioned_work w WHERE w.id = ${a}.work_id AND ${seesItsAction("w", p)})`);

/** Whatever can be nominated says whether it may be; nominating changes nothing of it. */
for (const kind of [Case, Review, Submission, HighRiskEntry, Theme]) extendLaw(kind, { table: nominating as never, facts: {} });
passesWhileItWaits(...Object.values(nominating));
