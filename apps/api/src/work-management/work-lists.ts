import { dueSoonWorkingDays } from "@remit/domain/work-management/deadlines";
import { CaseGroup } from "../casework/case.entity.js";
import { ServiceRequest } from "../casework/work.entity.js";
import type { Parameters } from "../reading/parameters.js";
import type { Kind } from "../reading/readable.js";
import { Shown, type Computation } from "../reading/shown.js";

/** True or false for every row, empty ones included, in a form that the index on the owner still serves. */
const ownedBy = (alias: string, condition: string) => `${alias}.owner_position_id IS NOT NULL AND ${alias}.owner_position_id ${condition}`;

const isMine: Computation = (alias, p) => ownedBy(alias, `= ${p.positionId}`);
const isMineInAnyPosition: Computation = (alias, p) => ownedBy(alias, `= ANY(${p.held})`);
const isInMyCommand: Computation = (alias, p) => ownedBy(alias, `= ANY(${p.command})`);
const isInMyHopper: Computation = (alias, p) => `${alias}.owner_position_id IS NULL AND ${alias}.segment_id = ${p.segmentId}`;

/** The last date that counts as due soon (WM-51), worked out once a statement; held equal to the domain's by a test. */
export const dueSoonUntil = (p: Parameters) => `(SELECT max(d) FROM (SELECT d::date FROM generate_series(${p.today} + 1, ${p.today} + 60, interval '1 day') d
  WHERE extract(isodow FROM d) < 6 AND NOT EXISTS (SELECT FROM office_closures o WHERE o."on" = d::date)
    AND NOT EXISTS (SELECT FROM holidays h JOIN calendars c ON c.id = h.calendar_id AND c.is_office_default WHERE h."on" = d::date) ORDER BY d LIMIT ${dueSoonWorkingDays}) s)`;
const due = (alias: string, condition: string) => `${alias}.is_open AND ${alias}.next_action_due_on IS NOT NULL AND ${alias}.next_action_due_on ${condition}`;

function adds(kind: Kind, fields: Record<string, readonly [description: string, computed: Computation]>): void {
  for (const [name, [description, computed]] of Object.entries(fields)) Shown("everyone", description, { type: () => Boolean, computed })(kind.prototype as object, name);
}

const whose = {
  isMine: ["Whether the position you act in owns it (WM-41, WM-42).", isMine],
  isMineInAnyPosition: ["Whether any of your positions owns it (WM-43). Nothing is completed from this list (WM-44).", isMineInAnyPosition],
  isInMyCommand: ["Whether it is with someone whose work you direct, yourself included (WM-50).", isInMyCommand],
  isInMyHopper: ["Whether it waits in the hopper of your segment (WM-06).", isInMyHopper],
} as const;

adds(ServiceRequest, {
  ...whose,
  isOverdue: ["Whether its next action should have been done before today (WM-51).", (alias, p) => due(alias, `< ${p.today}`)],
  isDueTodayOrEarlier: ["Whether its next action is due today or was due earlier; beside the exact search by nextActionDueOn (WM-20).", (alias, p) => due(alias, `<= ${p.today}`)],
  isDueSoon: [`Whether its next action is due after today and within ${dueSoonWorkingDays} working days (WM-51).`, (alias, p) => due(alias, `> ${p.today} AND ${alias}.next_action_due_on <= ${dueSoonUntil(p)}`)],
});
adds(CaseGroup, whose);
