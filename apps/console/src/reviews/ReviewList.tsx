import { Button } from "@mui/material";
import { reviewStages } from "@remit/domain/reviews/labels";
import { useMemo, useState } from "react";
import { ListBase } from "react-admin";
import { Link } from "react-router";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayShortDay } from "../frame/words/dates";
import { BulkTriage } from "./BulkTriage";
import { Due } from "./Due";
import type { ReviewRow } from "./records";
import { useTerms } from "./Terms";

const stageOptions = Object.entries(reviewStages).map(([value, label]) => ({ value, label }));
const columns = (grounds: readonly { value: string; label: string }[]): readonly Column<ReviewRow>[] => [
  { name: "reference", label: "Reference", width: 130, share: 0, filter: { kind: "text" } },
  { name: "case.reference", label: "Decision looked at", width: 220, share: 3, draw: (row) => row.case && `${row.case.reference} ${row.case.title}`, filter: { kind: "text", field: "case.title" } },
  { name: "bodyName", label: "Body", width: 140, share: 1, filter: { kind: "text" } },
  { name: "stage", label: "Stage", width: 170, share: 0, draw: ({ stage, isOpen }) => <StatusPill isOver={!isOpen}>{reviewStages[stage]}</StatusPill>, filter: { kind: "choice", options: stageOptions } },
  { name: "groundLabels", label: "Grounds", width: 210, share: 2, isSortable: false, draw: ({ groundLabels }) => groundLabels.join("; "), isExtra: grounds.length === 0 },
  { name: "reviewer.name", label: "Reviewer", width: 130, draw: ({ reviewer }) => reviewer?.name, filter: { kind: "text" } },
  { name: "nextDueOn", label: "Next deadline", width: 150, share: 0, draw: (row) => <Due of={row} />, filter: { kind: "day" } },
  { name: "longStopOn", label: "Court, at the latest", width: 140, share: 0, draw: ({ longStopOn }) => longStopOn && sayShortDay(longStopOn), filter: { kind: "day" }, isExtra: true },
  { name: "receivedOn", label: "Received", width: 112, share: 0, draw: ({ receivedOn }) => receivedOn && sayShortDay(receivedOn), filter: { kind: "day" } },
];

const views: readonly QuickView[] = [
  { label: "Open", field: "isOpen", filter: { eq: true } },
  { label: "Mine", field: "isMine", filter: { eq: true } },
  { label: "Late", field: "isLate", filter: { eq: true } },
  { label: "To triage", field: "stage", filter: { eq: "REQUESTED" } },
  { label: "To approve", field: "stage", filter: { eq: "WITH_APPROVER" } },
  { label: "Handed back", field: "stage", filter: { eq: "HANDED_BACK" } },
  { label: "Evidence overlooked", field: "groundCodes", filter: { has: "OVERLOOKED_EVIDENCE" } },
];

function Reviews() {
  const session = useSession();
  const list = useListInAddress<ReviewRow>();
  const [shown, setShown] = useState<readonly string[]>();
  const terms = useTerms();
  const all = useMemo(() => columns(terms.filter(({ kind }) => kind === "GROUND").map(({ code, label }) => ({ value: code, label }))), [terms]);
  return (
    <Page title="All reviews" actions={<><Button component={Link} to="/reviews">Board</Button>{may(session, ["open-cases", "manage-reviews"]) && <Button variant="contained" component={Link} to="/reviews/request">Take in a request</Button>}</>}>
      <Finder list={list} looksIn="reference, case or title" views={views} />
      <DataList
        list={list} columns={all} caption="Reviews" views="reviews" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/reviews/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="There are no reviews that you may see">A review begins when somebody asks us to look again at a decision of ours.</EmptyState>}
        {...(may(session, ["manage-reviews"]) && { chosen: (ids, clear) => <BulkTriage rows={list.rows.filter(({ id }) => ids.includes(id))} clear={clear} /> })}
      />
    </Page>
  );
}

/** Every review that the reader may see. */
export default function ReviewList() {
  return <ListBase resource="reviews" disableSyncWithLocation={false} perPage={50} sort={{ field: "receivedOn", order: "DESC" }}><Reviews /></ListBase>;
}
