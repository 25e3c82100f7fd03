import { riskKinds, riskLevels, riskStates } from "@remit/domain/briefings/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayShortDay } from "../frame/words/dates";
import { Begin } from "./Begin";
import { beginnings } from "./beginnings";
import { options } from "./options";
import type { RiskRow } from "./records";

const NextReview = ({ row: { nextReviewOn, isReviewOverdue, isOpen } }: { readonly row: RiskRow }) => (!isOpen ? null : isReviewOverdue ? <StatusPill tone="red">overdue since {sayShortDay(nextReviewOn)}</StatusPill> : <>{sayShortDay(nextReviewOn)}</>);
export const Level = ({ row: { level } }: { readonly row: Pick<RiskRow, "level"> }) => <StatusPill {...(level === "VERY_HIGH" ? { tone: "red" as const } : level === "HIGH" ? { tone: "amber" as const } : {})}>{riskLevels[level]}</StatusPill>;

const columns: readonly Column<RiskRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "case.reference", label: "Case", width: 220, share: 3, draw: (row) => row.case && `${row.case.reference} ${row.case.title}`, filter: { kind: "text", field: "case.title" } },
  { name: "level", label: "Level", width: 110, share: 0, draw: (row) => <Level row={row} />, filter: { kind: "choice", options: options(riskLevels) } },
  { name: "kind", label: "Stands out as", width: 150, share: 1, draw: ({ kind }) => riskKinds[kind], filter: { kind: "choice", options: options(riskKinds) }, isExtra: true },
  { name: "isOnTrack", label: "On track", width: 110, share: 0, draw: ({ isOnTrack, isOpen }) => <StatusPill isOver={!isOpen} {...(isOpen && !isOnTrack && { tone: "amber" as const })}>{isOnTrack ? "On track" : "Off track"}</StatusPill> },
  { name: "nextReviewOn", label: "Next review", width: 180, share: 0, draw: (row) => <NextReview row={row} />, filter: { kind: "day" } },
  { name: "owner.name", label: "Looked after by", width: 140, draw: ({ owner }) => owner?.name, filter: { kind: "text" } },
  { name: "state", label: "State", width: 150, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen}>{riskStates[state]}</StatusPill>, filter: { kind: "choice", options: options(riskStates) } },
];
const views: readonly QuickView[] = [
  { label: "Current", field: "isOpen", filter: { eq: true } },
  { label: "On the register", field: "state", filter: { eq: "ON_REGISTER" } },
  { label: "To be validated", field: "state", filter: { eq: "TO_VALIDATE" } },
  { label: "Review overdue", field: "isReviewOverdue", filter: { eq: true } },
  { label: "Off track", field: "isOnTrack", filter: { eq: false } },
  { label: "Mine", field: "isMine", filter: { eq: true } },
  { label: "Left", field: "state", filter: { eq: "LEFT" } },
];

function Register() {
  const session = useSession();
  const list = useListInAddress<RiskRow>();
  const [shown, setShown] = useState<readonly string[]>();
  const enters = may(session, ["do-casework", "prepare-briefings", "clear-briefings"]);
  return (
    <Page title="High-risk and high-profile cases" intro="What may do harm or be talked about: who looks after each case, and when it is looked at next." actions={enters && <Begin label="Enter a case" how={beginnings.enterHighRisk} goesTo="high-risk" />}>
      <Finder list={list} looksIn="reference, case or rationale" views={views} />
      <DataList
        list={list} columns={columns} caption="Register of high-risk and high-profile cases" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/high-risk/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No case stands here">A case comes on the register when somebody enters it and a second person validates the assessment.</EmptyState>}
      />
    </Page>
  );
}

/** The register, with what is overdue for review in sight (PO-30). */
export default function HighRiskList() {
  return <ListBase resource="high-risk" disableSyncWithLocation={false} perPage={50} sort={{ field: "nextReviewOn", order: "ASC" }} filterDefaultValues={{ isOpen: { eq: true } }}><Register /></ListBase>;
}
