import { appraisalActions, planningAppraisals, type AppraisalFacts, type PlanningFacts } from "@remit/domain/development/appraisals";
import type { ColleagueFacts } from "@remit/domain/development/colleague";
import { arrangingMentors, pairActions } from "@remit/domain/development/mentoring";
import { goalActions, talkActions, talkingActions } from "@remit/domain/development/talks";
import { recordingTraining, trainingActions, trainingState } from "@remit/domain/development/training";
import { listActions } from "@remit/domain/casework/register-actions";
import { listState } from "../casework/casework.law.js";
import { directs, followsThem, isBetweenThem } from "../organisation/concerned.js";
import { StaffMember } from "../organisation/organisation.entity.js";
import "../organisation/organisation.scopes.js";
import type { Parameters } from "../reading/parameters.js";
import { extendLaw, readable, type FactsSql } from "../reading/readable.js";
import { Shown } from "../reading/shown.js";
import { seenWithThe } from "../reading/sight.js";
import { Appraisal, AppraisalBehaviour, Behaviour, DevelopmentRemark } from "./appraisal.entity.js";
import { MentorPair, TrainingRecord } from "./learned.entity.js";
import { DevelopmentGoal, DevelopmentTalk } from "./talk.entity.js";

/** What the law must know of a colleague; `person` gives SQL for their identifier. */
const colleagueFacts = (person: (a: string) => string): FactsSql<ColleagueFacts> => ({
  name: (a) => `SELECT s.name FROM staff_members s WHERE s.id = ${person(a)}`, managerId: (a) => `SELECT manager_of(${person(a)})`,
  managerName: (a) => `SELECT m.name FROM staff_members m WHERE m.id = manager_of(${person(a)})`, isDirected: (a, p) => directs(person(a), p),
});
const ofStaff = colleagueFacts((a) => `${a}.id`);
export const aboutFacts = colleagueFacts((a) => `${a}.staff_id`);
export const planningFacts: FactsSql<PlanningFacts> = { ...ofStaff, openAppraisalDueOn: (a) => `SELECT o.due_on FROM appraisals o WHERE o.staff_id = ${a}.id AND o.state <> 'SIGNED'` };
export const appraisalFacts: FactsSql<AppraisalFacts> = {
  ...aboutFacts, unwritten: (a) => `SELECT coalesce(json_agg(b.name ORDER BY b.ordinal, b.name), '[]') FROM behaviours b WHERE b.is_active AND NOT EXISTS (SELECT FROM appraisal_behaviours w WHERE w.appraisal_id = ${a}.id AND w.behaviour_id = b.id)`,
};

const stated = ({ state }: { readonly state: string }) => state;
extendLaw<PlanningFacts>(StaffMember, { table: { ...recordingTraining, ...arrangingMentors, ...planningAppraisals, ...talkingActions }, facts: planningFacts });
Shown("everyone", "Whether you may read what they learned and their grades: you are they, manage or direct them, or keep the organisation (CS-23, CS-30).", { type: () => Boolean, computed: (a, p) => followsThem(a, p, "id") })(StaffMember.prototype, "isFollowedByMe");

readable(TrainingRecord, { scope: followsThem, order: [{ by: "on", descending: true }], search: (a, typed) => `(${a}.title ILIKE '%' || ${typed} || '%' OR ${a}.field ILIKE '%' || ${typed} || '%')`, law: { table: trainingActions, facts: aboutFacts, state: trainingState } });
readable(MentorPair, { scope: "everyone", order: [{ by: "startsOn", descending: true }], law: { table: pairActions, facts: aboutFacts, state: () => null } });
readable(Behaviour, { scope: "everyone", order: [{ by: "ordinal" }, { by: "name" }], law: { table: { rename: listActions.rename, retire: listActions.retire, restore: listActions.restore }, facts: {}, state: listState } });

/** `seesAppraisal` of the domain as SQL; the access matrix holds the two equal. */
const seesAppraisal = (a: string, p: Parameters) => `(${isBetweenThem(a, p)} OR ${a}.appraiser_id = ${p.staffId})`;
const seesTalk = (a: string, p: Parameters) => `(${isBetweenThem(a, p)} OR ${a}.written_by_id = ${p.staffId})`;
readable(Appraisal, { scope: seesAppraisal, order: [{ by: "dueOn", descending: true }], law: { table: appraisalActions, facts: appraisalFacts, state: stated } });
readable(AppraisalBehaviour, { scope: seenWithThe(seesAppraisal, "appraisal_id", (a, p) => `EXISTS (SELECT FROM appraisals x WHERE x.id = ${a}.appraisal_id AND ${seesAppraisal("x", p)})`), order: [{ by: "ordinal" }, { by: "name" }] });
readable(DevelopmentTalk, { scope: seesTalk, order: [{ by: "heldOn", descending: true }], law: { table: talkActions, facts: aboutFacts, state: () => null } });
readable(DevelopmentGoal, { scope: isBetweenThem, order: [{ by: "byOn" }], law: { table: goalActions, facts: aboutFacts, state: stated } });
readable(DevelopmentRemark, {
  scope: (a, p) => `(EXISTS (SELECT FROM appraisals x WHERE x.id = ${a}.appraisal_id AND ${seesAppraisal("x", p)}) OR EXISTS (SELECT FROM development_talks t WHERE t.id = ${a}.talk_id AND ${seesTalk("t", p)}))`, order: [{ by: "writtenAt" }],
});
