import { Button } from "@mui/material";
import { examinationFindings, examinationStates } from "@remit/domain/assurance/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Link } from "react-router";
import { Begin } from "../briefings/Begin";
import { options } from "../briefings/options";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayShortDay } from "../frame/words/dates";
import { drawing } from "./examinationActs";
import type { ExaminationRow } from "./records";

/** What was found, in the tone that it deserves. */
export const Finding = ({ of: { finding } }: { readonly of: Pick<ExaminationRow, "finding"> }) => finding && <StatusPill {...(finding === "NOT_IN_ORDER" ? { tone: "red" as const } : finding === "TO_IMPROVE" ? { tone: "amber" as const } : {})}>{examinationFindings[finding]}</StatusPill>;

/** The columns of every list of examinations. */
export const columns: readonly Column<ExaminationRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "case.reference", label: "Case", width: 220, share: 3, draw: (row) => row.case && `${row.case.reference} ${row.case.title}`, filter: { kind: "text", field: "case.title" } },
  { name: "holder.name", label: "Held by", width: 140, draw: ({ holder }) => holder?.name, filter: { kind: "text" } },
  { name: "drawnOn", label: "Drawn", width: 110, share: 0, draw: ({ drawnOn }) => sayShortDay(drawnOn), filter: { kind: "day" } },
  { name: "state", label: "State", width: 130, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen}>{examinationStates[state]}</StatusPill>, filter: { kind: "choice", options: options(examinationStates) } },
  { name: "finding", label: "Found", width: 170, share: 0, draw: (row) => <Finding of={row} />, filter: { kind: "choice", options: options(examinationFindings) } },
  { name: "examiner.name", label: "Examined by", width: 140, draw: ({ examiner, isOpen }) => !isOpen && examiner?.name, filter: { kind: "text" } },
];
const views: readonly QuickView[] = [
  { label: "For me to examine", field: "isMine", filter: { eq: true } }, { label: "To be examined", field: "isOpen", filter: { eq: true } },
  { label: "Not in order", field: "finding", filter: { eq: "NOT_IN_ORDER" } }, { label: "Of my own casework", field: "isOfMe", filter: { eq: true } },
];

function Examinations() {
  const session = useSession();
  const list = useListInAddress<ExaminationRow>();
  const [shown, setShown] = useState<readonly string[]>();
  const draws = may(session, ["allocate-work", "command-segment"]);
  const actions = draws && (
    <>
      <Button variant="outlined" component={Link} to={`/cases?filter=${encodeURIComponent(JSON.stringify({ isWithMyPeople: { eq: true } }))}&sort=ownerPositionId&order=ASC`}>Cases with my people</Button>
      <Begin label="Draw a sample" how={drawing} goesTo="case-samples" />
    </>
  );
  return (
    <Page title="Examinations" intro="Work in progress of the people whose work you direct, drawn by a seed that is kept, examined case by case." actions={actions}>
      <Finder list={list} looksIn="reference or case" views={views} />
      <DataList
        list={list} columns={columns} caption="Examinations" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/case-examinations/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No casework is examined yet">Draw a sample from the cases of the people whose work you direct. Each case that is drawn waits here until it is examined or left out.</EmptyState>}
      />
    </Page>
  );
}

/** Casework that is examined, what was drawn last first (AS-24). */
export default function ExaminationList() {
  return <ListBase resource="case-examinations" disableSyncWithLocation={false} perPage={50} sort={{ field: "drawnOn", order: "DESC" }}><Examinations /></ListBase>;
}
