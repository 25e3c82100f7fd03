import { activityActions } from "@remit/domain/casework/activity-actions";
import { activityKinds, activityStatuses } from "@remit/domain/casework/labels";
import { EmptyState } from "../../frame/record/EmptyState";
import { StatusPill } from "../../frame/record/StatusPill";
import { sayShortDay } from "../../frame/words/dates";
import { DueDay } from "../../work-management/DueDay";
import { additionActs } from "../caseActs";
import { activitiesOf } from "../documents";
import { activityActs } from "../pieceActs";
import type { ActivityRow, CaseRecord } from "../records";
import { Drawer } from "./Drawer";
import { Things } from "./drawerStyles";
import { RowChoices } from "./RowChoices";

const Activity = ({ row }: { readonly row: ActivityRow }) => (
  <li data-over={!row.isOpen}>
    <h3><span>{activityKinds[row.kind]}</span>{row.summary}</h3>
    <div className="how">
      {row.isOpen && <DueDay on={row.dueOn} isDueSoon={false} />}
      <StatusPill isOver={!row.isOpen}>{activityStatuses[row.status]}</StatusPill>
    </div>
    <p className="about">Written down {sayShortDay(row.createdAt)}{row.doneAt && ` · done ${sayShortDay(row.doneAt)}${row.doneBy ? ` by ${row.doneBy.name}` : ""}`}</p>
    <RowChoices record={row} acts={activityActs} law={activityActions} state={row.status} name={row.summary} />
  </li>
);

const adds = { addActivity: additionActs.addActivity };

/** What is to be done on a case and what was done, the open first. */
export const Activities = ({ of }: { readonly of: CaseRecord }) => (
  <Drawer of={of} asks={activitiesOf} adds={adds} empty={<EmptyState title="Nothing is planned">Calls to make, letters to write, meetings and checks are written down here.</EmptyState>}>
    {(rows) => <Things>{[...rows].sort((one, other) => Number(other.isOpen) - Number(one.isOpen)).map((row) => <Activity key={row.id} row={row} />)}</Things>}
  </Drawer>
);
