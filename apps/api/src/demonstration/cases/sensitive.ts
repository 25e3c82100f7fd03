import type { CaseRow } from "../rows.js";
import { workingDaysFrom } from "../office-days.js";
import type { Ledger } from "./ledger.js";
import type { Seat } from "../organisation/seats.js";

const why = ["Complainant known to the press", "Safe address must not be found", "Elected representative is involved", "Family of a member of our staff", "Child protection", "Criminal proceedings are under way"];
const keptOut = ["Worked for the body until last year", "Lives next door to the complainant", "Close relative works for the body", "Was a patient of the same ward at the time", "Served on the governing board", "Asked not to deal with the complainant again"];

/** The Casework Manager says who may know and who is kept out; marking a case sensitive names the first of them in one act. */
function grant(row: CaseRow, staffId: string, kind: "NEED_TO_KNOW" | "EXCLUDED", reason: string, ledger: Ledger): void {
  const manager = ledger.organisation.seats.named("Helen Marsh");
  const at = ledger.at(workingDaysFrom(ledger.asOf, -1), "late");
  const id = ledger.id(at);
  ledger.rows.case_access.push({ id, case_id: row.id, staff_id: staffId, kind, reason, given_by_id: manager.holderId, given_at: at });
  const actor = { staffId: manager.holderId, positionId: manager.position.id };
  if (kind === "EXCLUDED") ledger.happened(at, actor, "access given", ["CaseAccess", id], row.id, () => ({ reason, kind, person: staffId }));
}

/** Those who must know of a case: who has it, those above them, and the Ombudsman with her Casework Manager. */
function whoMustKnow(seat: Seat, { organisation: { seats } }: Ledger): string[] {
  const chain = [seat, seats.leaderOf(seat), seats.managerOf(seat.position.segment_id), seats.named("Helen Marsh"), seats.named("Dame Margaret Ashby")];
  return [...new Set(chain.map((one) => one.holderId))];
}

/** Makes some cases sensitive, with the people who need to know of them, and keeps somebody out of a few others. */
export function protectSome(howMany: number, ledger: Ledger): void {
  const { seats } = ledger.organisation;
  const alone = new Map<string, number>();
  for (const { case_group_id } of ledger.rows.cases) alone.set(case_group_id, (alone.get(case_group_id) ?? 0) + 1);
  const seatOf = (row: CaseRow) => seats.all.find(({ position }) => position.id === row.owner_position_id)!;
  const held = ledger.chance.shuffled(ledger.rows.cases.filter((row) => row.owner_position_id && row.segment_id !== seats.segmentNamed("Customer Care").id && alone.get(row.case_group_id) === 1));
  held.slice(0, howMany).forEach((row, at) => {
    row.is_sensitive = true;
    const [people, reason] = [whoMustKnow(seatOf(row), ledger), why[at % why.length]!];
    for (const staffId of people) grant(row, staffId, "NEED_TO_KNOW", reason, ledger);
    const manager = seats.named("Helen Marsh");
    ledger.happened(ledger.at(workingDaysFrom(ledger.asOf, -1), "late"), { staffId: manager.holderId, positionId: manager.position.id }, "marked sensitive", ["Case", row.id], row.id, () => ({ reason, needToKnow: people }));
  });
  held.slice(howMany, howMany + Math.ceil(howMany / 2)).forEach((row, at) => {
    const owner = seatOf(row);
    const others = seats.all.filter((one) => one.position.segment_id === row.segment_id && one.position.kind === "CASEWORKER" && one.holderId !== owner.holderId);
    grant(row, ledger.chance.pick(others).holderId, "EXCLUDED", keptOut[at % keptOut.length]!, ledger);
  });
}
