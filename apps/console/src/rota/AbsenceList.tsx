import { absenceStatuses } from "@remit/domain/absence/labels";
import { spanInWords } from "@remit/domain/absence/span";
import { Choices } from "../frame/choices/Choices";
import { count } from "../frame/words/counts";
import { absenceActs } from "./absenceActs";
import type { Absence } from "./documents";

const upperFirst = (words: string) => words.replace(/^./, (letter) => letter.toUpperCase());

/** What is said beneath the days: how it stands, of what kind, and what was said of it. */
const about = ({ status, kindName, workingDays, remark, refusedBecause, decidedByName }: Absence) => [
  kindName, workingDays !== null && count(workingDays, "working day"), status === "STANDING" && decidedByName ? `agreed by ${decidedByName}` : status !== "STANDING" && absenceStatuses[status].toLowerCase(),
  remark, refusedBecause,
].filter(Boolean).join(" · ");

/** Absences with what can be done about each; what is refused to oneself, such as agreeing one's own, is not offered in vain. */
export function AbsenceList({ absences, isMine }: { readonly absences: readonly Absence[]; readonly isMine: boolean }) {
  return (
    <ul className="things">
      {absences.map((absence) => (
        <li key={absence.id} aria-label={`${absence.staff.name}, ${spanInWords(absence)}`}>
          {isMine ? upperFirst(spanInWords(absence)) : <><strong>{absence.staff.name}</strong>, {spanInWords(absence)}</>}
          <small>{about(absence)}</small>
          <Choices record={{ ...absence, choices: absence.choices.filter((choice) => choice.allowed) }} acts={absenceActs} first={isMine ? null : "agree"} />
        </li>
      ))}
    </ul>
  );
}
