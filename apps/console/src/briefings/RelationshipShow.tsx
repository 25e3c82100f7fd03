import { undertakingStates, relationshipKinds, relationshipStates } from "@remit/domain/briefings/labels";
import { undertakingActions, relationshipActions } from "@remit/domain/briefings/relationships";
import { Link } from "react-router";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { RowChoices } from "../cases/record/RowChoices";
import { Choices } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { CaseLink } from "./CaseLink";
import { undertakingActs, relationshipActs } from "./pressActs";
import type { UndertakingRow, RelationshipRecord } from "./records";
import { Shown } from "../frame/record/Shown";

const Promised = ({ row }: { readonly row: UndertakingRow }) => (
  <li data-over={row.state !== "OPEN"}>
    <h3>{row.what}</h3>
    <div className="how"><StatusPill isOver={row.state !== "OPEN"} {...(row.isOverdue && { tone: "red" as const })}>{row.state === "OPEN" ? `${row.isOverdue ? "overdue: was due" : "due"} ${sayDay(row.dueOn)}` : undertakingStates[row.state]}</StatusPill></div>
    <p className="about">{[row.toWhom && `To ${row.toWhom}`, `given ${sayDay(row.givenOn)}`, row.owner && `${row.owner.name} answers for it`].filter(Boolean).join(" · ")}{row.case && <> · <CaseLink of={row.case} /></>}</p>
    {row.outcome && <p className="said">{row.outcome}</p>}
    <RowChoices record={row} acts={undertakingActs} law={undertakingActions} state={row.state} name={row.what} />
  </li>
);

/** Somebody outside with whom the office deals, and what was promised to them (PO-20). */
export default function RelationshipShow() {
  return (
    <Shown<RelationshipRecord> of="relationships">{(data) => (
      <RecordPage
        reference={relationshipKinds[data.kind]} title={data.name} status={<StatusPill isOver={data.state === "ENDED"}>{relationshipStates[data.state]}</StatusPill>} heading="Who they are" owner={data.owner?.name ?? "nobody"}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, relationshipActions, data.state) }} acts={relationshipActs} first="giveUndertaking" />} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
      >
        <Facts of={[["Body", data.body && <Link to={`/bodies/${data.body.id}/show`}>{data.body.name}</Link>], ["Contact", data.contact], ["About", data.about], ["Put away", data.endedReason]]} />
        <h3 style={{ marginTop: 22 }}>What we promised them</h3>
        {data.undertakings.nodes.length === 0 ? <EmptyState title="Nothing is promised">What is promised, to whom and by when, is recorded here, so that somebody answers for it.</EmptyState> : <Things>{data.undertakings.nodes.map((row) => <Promised key={row.id} row={row} />)}</Things>}
      </RecordPage>
    )}</Shown>
  );
}
