import { workingDaysFrom } from "../office-days.js";
import type { CaseRow } from "../rows.js";
import { lastDayWorked } from "./course.js";
import type { Actor, Ledger } from "./ledger.js";
import { investigating } from "./plan.js";
import { actorIn, giverTo, type Stint } from "./stints.js";
import type { Telling } from "./tell-case.js";
import type { GroupTelling } from "./tell-group.js";

type Say = (at: string, actor: Actor, action: string, particulars: object) => void;
const became = (before: CaseRow["status"], after: CaseRow["status"], more: object = {}) => ({ changes: { status: { before, after }, ...more } });

/** Writes how a case passed through the office: opened, assessed, moved, decided, handed back, closed, and who spoke for us. */
export function passOn(group: GroupTelling, telling: Telling, ledger: Ledger): void {
  const { course, stints, plan } = group;
  const { row } = telling;
  const say: Say = (at, actor, action, particulars) => ledger.happened(at, actor, action, ["Case", row.id], row.id, () => ({ reference: row.reference, ...particulars }));
  const of = (phase: Stint["phase"]) => stints.find((stint) => stint.phase === phase);
  const [assessing, investigation] = [of("ASSESSMENT"), of("INVESTIGATION") ?? of("PRIVATE")];
  const opened = ledger.at(course.received, course.received === ledger.asOf ? "midnight" : "dawn");
  ledger.happened(opened, null, "opened", ["Case", row.id], row.id, () => ({ reference: row.reference, title: row.title, group: group.row.reference }));
  if (assessing) say(`${assessing.from}T11:25:00Z`, actorIn(assessing.seat, assessing.from, ledger), "assessment started", became("RECEIVED", "ASSESSMENT"));
  if (assessing && course.moved) {
    const to = /PRIVATE/.test(plan.stage) ? "Private Office" : investigating[plan.field];
    say(ledger.at(course.moved, "late"), actorIn(giverTo(assessing.seat, ledger), course.moved, ledger), "moved to segment", { from: "Customer Care", to, ...became("ASSESSMENT", "INVESTIGATION") });
  }
  sayTheEnd(group, assessing, investigation, say, ledger);
  changeContact(stints, telling, say, ledger);
}

/** The decision, and what followed it. */
function sayTheEnd({ course, stints, amended, row: group }: GroupTelling, assessing: Stint | undefined, investigation: Stint | undefined, say: Say, ledger: Ledger): void {
  const decider = investigation ?? assessing;
  const last = stints.find((stint) => stint.phase === "AFTERCARE" && stint.to) ?? decider;
  if (!course.decided || !decider || !last) return;
  const { seats } = ledger.organisation;
  say(`${course.decided}T17:00:00Z`, actorIn(decider.seat, course.decided, ledger), "decided", became(investigation ? "INVESTIGATION" : "ASSESSMENT", "DECIDED", { decidedOn: { before: null, after: course.decided } }));
  if (course.returned) {
    const actor = actorIn(last.seat, course.returned, ledger);
    say(`${course.returned}T17:05:00Z`, actor, "returned to segment", { what: "Case", from: seats.nameOf(actor.staffId), to: null, fromPositionId: actor.positionId, toPositionId: null, movedWith: group.reference });
  }
  const review = amended ? stints.find((stint) => stint.phase === "REVIEW") : undefined;
  if (amended && review) say(`${amended}T17:10:00Z`, actorIn(review.seat, amended, ledger), "amended at review", { amendedOn: amended });
  if (course.closed) say(`${course.closed}T17:15:00Z`, actorIn((review ?? last).seat, course.closed, ledger), "closed", became("DECIDED", "CLOSED", { closedOn: { before: null, after: course.closed } }));
}

/** CS-02: each change of the person's contact is kept, with the day on which they were told. */
function changeContact(stints: readonly Stint[], { row }: Telling, say: Say, ledger: Ledger): void {
  let before: string | null = null;
  for (const stint of stints) {
    const to = actorIn(stint.seat, stint.from, ledger);
    const toldOn = workingDaysFrom(stint.from, ledger.chance.whole(1, 3));
    if (before && before !== to.staffId) {
      const isTold = toldOn <= lastDayWorked(ledger.asOf);
      const changed_at = `${stint.from}T11:24:00Z`;
      ledger.rows.contact_changes.push({ id: ledger.id(changed_at), case_id: row.id, from_staff_id: before, to_staff_id: to.staffId, changed_at, told_on: isTold ? toldOn : null, told_by_id: isTold ? to.staffId : null });
      say(changed_at, to, "contact changed", { from: before, to: to.staffId });
      if (isTold) say(ledger.at(toldOn, "day"), to, "customer told of contact", { toldOn });
    }
    before = to.staffId;
  }
}
