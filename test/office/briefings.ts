import { command, named, rowOf, staffOf, type Came } from "./casework.js";
import type { Who, World } from "./world.js";

type Kept = Readonly<Record<string, unknown>> & { readonly id: string };
const kept: Readonly<Record<string, readonly [table: string, selection: string]>> = {
  highRiskEntry: ["high_risk_entries", "id version reference state level validatedLevel isOnTrack nextReviewOn isReviewOverdue isMine personallySince owner { name } validatedBy { name } changes { nodes { what level isOnTrack note by { name } } } choices { action allowed because }"],
  briefing: ["briefings", "id version reference state subject message facts chronology risks lines actions textDigest issuedNumber isMineToWrite isForMeToReview isForMeToRead isOverdue returnedReason readers { nodes { staff { name } readAt } } versions { nodes { number message textDigest } } choices { action allowed because }"],
  commissionedWork: ["commissioned_work", "id version reference state dueOn isOverdue escalations outcome owner { name } chases { nodes { kind on note escalatedTo chasedBy { name } } } choices { action allowed because }"],
  lineToTake: ["lines_to_take", "id version reference state stands textDigest expiresOn clearedBy { name }"],
  pressEnquiry: ["press_enquiries", "id version reference state answer line { reference }"],
  externalRelationship: ["external_relationships", "id version name state openUndertakings"],
  caseSample: ["case_samples", "id reference size listed seed examinations(first: 50) { nodes { id case { reference } holder { name } state } }"],
  caseExamination: ["case_examinations", "id version reference state finding note examinedOn isMine isOfMe holder { name } examiner { name } work { reference dueOn owner { name } } answers { nodes { answer question { ordinal } } } choices { action allowed because }"],
  complianceInvolvement: ["compliance_involvements", "id version reference state review openIssues outcome reviewedBy { name } visits { nodes { visitedOn account } } issues { nodes { found work { reference state dueOn outcome owner { name } } } } choices { action allowed because }"],
  examinationQuestion: ["examination_questions", "id version ordinal wording isInUse"],
  paymentExceptionKind: ["payment_exception_kinds", "id version name fromPence"],
  assuranceStandard: ["assurance_standards", "id inForceFrom share probationShare tenureMonths"],
  controlTrend: ["control_trends", "id reference title checks errors checksBefore errorsBefore meetingNominations { nodes { reference state nominatedBy { name } } }"],
  controlCheckKind: ["control_check_kinds", "id version name policyNames looksAtLimits isInUse"],
  controlCheck: ["control_checks", "id version reference state what decidedOn money policy limits note isMine isOfMe decidedBy { name } checker { name } errors { nodes { id reference aspect what state policyName } } choices { action allowed because }"],
  controlError: ["control_errors", "id version reference state dueOn isMine isOverdue isWithdrawn staff { name } manager { name } check { reference } steps { nodes { state words takenOn takenBy { name } } } choices { action allowed because }"],
  bodyRecommendation: ["body_recommendations", "id version state what dueOn isOpen isOverdue evidence settledOn body { name } case { reference }"],
  supervisionSession: ["supervision_sessions", "id version reference state plannedOn heldOn notes reason awaitsReturn remindedOn worker { name } supervisor { name } follows { reference } choices { action allowed because }"],
  supervisionArrangement: ["supervision_arrangements", "id version state awaySince arrangement worker { name } absent { name } askedOf { name } supervisor { name } isMineToArrange"],
  supervisionStandard: ["supervision_standards", "id inForceFrom reportByDay arrangeAfterDays"],
  workloadRecord: ["workload_records", "id version reference month revision state lines remarks stablePoints casePoints totalPoints maximumPoints isOver isLatest sentOn workerAgreedOn supervisorAgreedOn agreedOn caseloadReview oneMonthReason remedialAction workerPosition supervisorPosition settlement assumedFrom adjustments correctionReason worker { name } agreedWith { name } escalatedTo { name } session { reference } corrects { reference } reviews { nodes { id state months dueOn owner { name } escalatedTo { name } } } choices { action allowed because }"],
  workloadReview: ["workload_reviews", "id version state months outcome owner { name }"],
  workloadReport: ["workload_reports", "id version reference month dueOn state reportedOn isLate people agreed supervised over totalPoints maximumPoints remarks lines sharedWith { name } manager { name } choices { action allowed because }"],
  undertaking: ["undertakings", "id version state outcome isOverdue"],
};

/** How tests speak of high risk, briefings, lines, relationships, work that was asked for, assurance, supervision and workload records: by what is done to them. */
export function briefingsIn(world: World) {
  const answer = async (field: string, came: Promise<Came<Record<string, Kept>>>) => {
    const { done, refused } = await came;
    return { record: done?.[field] ?? null, refused };
  };
  return {
    /** Begins a record of a kind. */
    begin: (as: Who, name: string, field: string, input: object) => answer(field, command<Record<string, Kept>>(world, as, name, input, `${field} { ${kept[field]![1]} }`)),
    /** Does something to a record as it now stands. */
    to: async (as: Who, name: string, field: string, id: string, more: object = {}) => answer(field, command<Record<string, Kept>>(world, as, name, { ...named(await rowOf(world, kept[field]![0], "id", id)), ...more }, `${field} { ${kept[field]![1]} }`)),
    /** Reads a record as somebody; null where they may not. */
    read: async (as: Who, field: string, id: string) => (await world.ask<Record<string, Kept | null>>(as, `query($id: ID!) { ${field}(id: $id) { ${kept[field]![1]} } }`, { id })).data[field],
    staff: (name: Who) => staffOf(world, name),
    /** Lets somebody's role do more, behind the office's back. */
    allow: (role: string, permission: string) => world.sql("UPDATE roles SET permissions = array_append(permissions, $2) WHERE name = $1", [role, permission]),
  };
}
