import type { CalendarDate } from "@remit/domain/calendar/calendar-date";

/** Rows of the office's tables, with the columns that the demonstration writes; the database keeps the others by itself. */
export interface OfficeRow { name: string; is_demonstration: boolean }
export interface RoleRow { id: string; name: string; description: string; permissions: readonly string[] }
export interface StaffRow {
  id: string; staff_number: string; name: string; email: string; telephone: string; fte: number; skills: readonly string[];
  has_limited_capacity: boolean; employment: "EMPLOYED" | "CONTRACTED"; on_probation_until: CalendarDate | null;
  induction_completed_on: CalendarDate | null; started_on: CalendarDate; left_on: CalendarDate | null; is_active: boolean; line_manager_id: string | null;
}
export interface GradeRow { id: string; staff_id: string; level: number; starts_on: CalendarDate; reason: string; set_by_id: string | null }
export interface SegmentRow { id: string; name: string; telephone: string; purpose: string }
export interface SettingRow { id: string; segment_id: string; topic: string; text: string; revision: number; effective_from: CalendarDate; written_by_id: string; written_at: string }
export interface TeamRow { id: string; name: string; segment_id: string; telephone: string; specialisms: readonly string[] }
export interface PositionRow { id: string; title: string; role_id: string; segment_id: string; team_id: string | null; kind: string; has_team_leader_permissions: boolean; deputy_position_id: string | null }
export interface HoldingRow { id: string; position_id: string; staff_id: string; held_from: CalendarDate; held_to: CalendarDate | null; is_primary: boolean }
export interface ProbationRow { id: string; staff_id: string; on: CalendarDate; assessment: string; written_by_id: string; written_at: string }
export interface DelegationRow { id: string; from_staff_id: string; to_staff_id: string; permissions: readonly string[]; starts_on: CalendarDate; ends_on: CalendarDate; reason: string }
export interface AbsenceRow {
  id: string; staff_id: string; kind_id: string; status: "ASKED" | "STANDING"; starts_on: CalendarDate; starts_at_midday: boolean; ends_on: CalendarDate | null; ends_at_midday: boolean; note: string;
  entered_by_id: string; entered_at: string; decided_by_id: string | null; decided_at: string | null;
}
export interface NeedRow { id: string; team_id: string; name: string; weekday: number; from_time: string; to_time: string; required: number; counts_everyone: boolean; starts_on: CalendarDate }
export interface ShiftRow { id: string; team_id: string; staff_id: string; on: CalendarDate; from_time: string; to_time: string; name: string }
export interface CalendarRow { id: string; code: string; name: string; is_office_default: boolean }
export interface HolidayRow { id: string; calendar_id: string; on: CalendarDate; name: string }
export interface ClosureRow { id: string; on: CalendarDate; name: string }
export interface BodyRow { id: string; name: string; kind: string; telephone: string | null; email: string | null; aliases: readonly string[] }
export interface PersonRow { id: string; name: string; preferred_contact: string; adjustments: readonly string[]; language: string; email: string | null; telephone: string | null; address: string | null }
export interface CategoryRow { id: string; code: string; label: string }
export interface OutcomeRow { id: string; code: string; label: string; severity: number; is_upheld: boolean }
export interface AreaRow { id: string; name: string }
export interface SubAreaRow { id: string; area_id: string; name: string }
export interface GroupRow { id: string; reference: string; person_id: string; title: string; segment_id: string; owner_position_id: string | null; received_on: CalendarDate; is_open: boolean }
export interface CaseRow {
  id: string; reference: string; case_group_id: string; body_id: string; complainant_id: string; title: string; summary: string;
  status: "RECEIVED" | "ASSESSMENT" | "INVESTIGATION" | "DECIDED" | "CLOSED"; received_on: CalendarDate; decided_on: CalendarDate | null; decided_text: string | null;
  amended_on: CalendarDate | null; is_amended_at_review: boolean; closed_on: CalendarDate | null; is_sensitive: boolean; complexity: number;
  segment_id: string; owner_position_id: string | null; contact_owner_id: string | null;
}
export interface FindingRow { id: string; case_id: string; ordinal: number; complaint: string; category_id: string; outcome_id: string | null }
export interface AccessRow { id: string; case_id: string; staff_id: string; kind: "NEED_TO_KNOW" | "EXCLUDED"; reason: string; given_by_id: string; given_at: string }
export interface ContactChangeRow { id: string; case_id: string; from_staff_id: string | null; to_staff_id: string | null; changed_at: string; told_on: CalendarDate | null; told_by_id: string | null }
interface WorkPlace { id: string; case_id: string; case_group_id: string; segment_id: string; owner_position_id: string | null }
export interface RequestRow extends WorkPlace {
  reference: string; area_id: string; sub_area_id: string; summary: string; status: "OPEN" | "IN_PROGRESS" | "WAITING" | "COMPLETED" | "CANCELLED"; priority: number;
  next_action_due_on: CalendarDate | null; received_at: string; completed_at: string | null; completed_by_id: string | null; outcome: string | null;
}
export interface ActivityRow extends WorkPlace { kind: string; summary: string; due_on: CalendarDate; status: "OPEN" | "DONE"; created_at: string; done_at: string | null; done_by_id: string | null }
export interface CorrespondenceRow extends WorkPlace {
  channel: string; from_name: string; summary: string; received_at: string; status: "OPEN" | "CLASSIFIED" | "ANSWERED"; classified_as: string | null;
  classified_at: string | null; classified_by_id: string | null; answered_at: string | null;
}
export interface NoteRow { id: string; case_id: string; text: string; written_by_id: string; written_at: string }
export interface ClockRow {
  id: string; case_id: string; record_type: string; record_id: string; kind: string; calendar_id: string; started_on: CalendarDate;
  target_working_days: number | null; target_calendar_months: number | null; due_on: CalendarDate; original_due_on: CalendarDate; stopped_on: CalendarDate | null;
}
export interface PauseRow { id: string; clock_id: string; from_on: CalendarDate; to_on: CalendarDate | null; reason: string }
export interface ReviewRow {
  id: string; reference: string; case_id: string; stage: string; received_on: CalendarDate; channel: string; ground_codes: readonly string[]; said: string; decided_on: CalendarDate; decision: object; is_in_window: boolean;
  requested_by_id: string; acknowledged_on: CalendarDate | null; triage_outcome: string | null; triage_reason: string | null; discretion_reason: string | null; triaged_on: CalendarDate | null; triaged_by_id: string | null;
  reviewer_position_id: string | null; reviewer_id: string | null; allocated_on: CalendarDate | null; started_on: CalendarDate | null; waiting_for: string | null; analysis: string; conclusion: string; rationale: string; quality_met: readonly string[];
  decision_problem: string | null; method_problem: string | null; outcome_code: string | null; submitted_by_id: string | null; submitted_on: CalendarDate | null; submitted_digest: string | null;
  approved_by_id: string | null; approved_on: CalendarDate | null; approved_digest: string | null; communicated_on: CalendarDate | null; resolution_codes: readonly string[]; lessons: string | null; handed_back_on: CalendarDate | null; closed_on: CalendarDate | null;
}
export interface ReviewIssueRow { id: string; review_id: string; ordinal: number; question: string; evidence: string; gap: string; gap_closed: string; analysis: string }
export interface ReviewStepRow { id: string; review_id: string; step: string; is_for: boolean; reason: string; decided_by_id: string; decided_on: CalendarDate }
export interface ReviewPartyRow { id: string; review_id: string; party: string; channel: string; plan: string; told_on: CalendarDate | null; told_by_id: string | null }
export interface CommissionedRow { id: string; reference: string; review_id: string | null; case_id: string | null; state: string; why: string; escalations: number; what: string; owner_id: string; due_on: CalendarDate; commissioned_by_id: string; commissioned_on: CalendarDate; done_on: CalendarDate | null; outcome: string | null }
export interface AuditRow {
  id: string; stream_id: string; at: string; actor_id: string | null; position_id: string | null; action: string; record_type: string; record_id: string;
  case_id: string | null; particulars: Readonly<Record<string, unknown>>;
}

/** The demonstration office, table by table, in the order in which the tables can be written. */
export interface OfficeRows {
  office: OfficeRow[];
  roles: RoleRow[];
  staff_members: StaffRow[];
  grades: GradeRow[];
  segments: SegmentRow[];
  segment_settings: SettingRow[];
  teams: TeamRow[];
  positions: PositionRow[];
  position_holdings: HoldingRow[];
  probation_reports: ProbationRow[];
  delegations: DelegationRow[];
  absences: AbsenceRow[];
  rota_needs: NeedRow[];
  rota_shifts: ShiftRow[];
  calendars: CalendarRow[];
  holidays: HolidayRow[];
  office_closures: ClosureRow[];
  bodies: BodyRow[];
  people: PersonRow[];
  finding_categories: CategoryRow[];
  finding_outcomes: OutcomeRow[];
  work_areas: AreaRow[];
  work_sub_areas: SubAreaRow[];
  case_groups: GroupRow[];
  cases: CaseRow[];
  findings: FindingRow[];
  case_access: AccessRow[];
  contact_changes: ContactChangeRow[];
  service_requests: RequestRow[];
  activities: ActivityRow[];
  inbound_correspondence: CorrespondenceRow[];
  file_notes: NoteRow[];
  reviews: ReviewRow[];
  review_issues: ReviewIssueRow[];
  review_steps: ReviewStepRow[];
  review_parties: ReviewPartyRow[];
  commissioned_work: CommissionedRow[];
  clocks: ClockRow[];
  clock_pauses: PauseRow[];
  audit_entries: AuditRow[];
}

/** The name of a table that the demonstration fills. */
export type Table = keyof OfficeRows;
