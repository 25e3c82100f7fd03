import { Button } from "@mui/material";
import { sayMinutes } from "@remit/domain/meetings/dates";
import { itemKinds } from "@remit/domain/meetings/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { useSearchParams } from "react-router";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { StatusPill } from "../frame/record/StatusPill";
import { dayOf, sayShortDay } from "../frame/words/dates";
import { timeQuestion, type TimeOfKind } from "./documents";
import { Ways } from "./MeetingList";
import { sayAbout } from "./sayAbout";

interface Row { readonly id: string; readonly text: string | null; readonly authority: string; readonly comesBack: boolean; readonly decidedOn: string; readonly decidedBy: { readonly name: string } | null; readonly case: { readonly id: string; readonly reference: string; readonly title: string } | null; readonly theme: { readonly id: string; readonly reference: string; readonly name: string } | null; readonly lesson: { readonly id: string; readonly reference: string; readonly title: string } | null; readonly meeting: { readonly id: string; readonly reference: string } | null }
const columns: readonly Column<Row>[] = [
  { name: "decidedOn", label: "Day", width: 110, share: 0, draw: ({ decidedOn }) => sayShortDay(decidedOn), filter: { kind: "day" } },
  { name: "text", label: "What was decided", width: 280, share: 4, draw: ({ text, comesBack }) => <>{text} {comesBack && <StatusPill>comes back</StatusPill>}</>, filter: { kind: "text" } },
  { name: "case.reference", label: "About", width: 180, share: 2, draw: sayAbout, filter: { kind: "text", field: "case.title" } },
  { name: "decidedBy.name", label: "By", width: 150, draw: ({ decidedBy }) => decidedBy?.name, filter: { kind: "text" } },
  { name: "authority", label: "Within what authority", width: 180, share: 1, filter: { kind: "text" } },
  { name: "meeting.reference", label: "Meeting", width: 110, share: 0, draw: ({ meeting }) => meeting?.reference, filter: { kind: "text" } },
];
const says = ({ items, planned, taken }: TimeOfKind) => `${sayMinutes(taken)} taken of ${sayMinutes(planned)} planned, ${items} ${items === 1 ? "item" : "items"}`;

function Year({ year }: { readonly year: number }) {
  const [, setSearch] = useSearchParams();
  const list = useListInAddress<Row>();
  const [shown, setShown] = useState<readonly string[]>();
  const { data } = useQuestion(timeQuestion, { from: `${year}-01-01`, to: `${year}-12-31` });
  const turn = (to: number) => <Button onClick={() => setSearch({ year: String(to) })}>{to}</Button>;
  return (
    <Page title={`What meetings decided in ${year}`} actions={<>{turn(year - 1)}{turn(year + 1)}<Ways /></>}>
      {data && data.meetingTime.length > 0 && <section aria-labelledby="time-spent" style={{ marginBottom: 24 }}><h2 id="time-spent">Where the time went</h2><Facts of={data.meetingTime.map((one) => [itemKinds[one.kind], says(one)] as const)} /></section>}
      <DataList
        list={list} columns={columns} caption={`Decisions of ${year}`} hasHeading={false} nameOf={({ text }) => text ?? "A decision"} link={({ meeting }) => (meeting ? `/meetings/${meeting.id}/show?tab=decisions` : "/meetings")} shown={shown} onShown={setShown}
        empty={<EmptyState title={`Nothing was decided in ${year}`}>What a meeting decides stands here, with who decided it and within what authority.</EmptyState>}
      />
    </Page>
  );
}

/** What meetings decided in a year, and where their time went (PO-39). */
export default function YearPage() {
  const [search] = useSearchParams();
  const year = Number(/^\d{4}$/.exec(search.get("year") ?? "")?.[0] ?? dayOf(new Date()).slice(0, 4));
  return <ListBase key={year} resource="meeting-decisions" disableSyncWithLocation={false} perPage={50} sort={{ field: "decidedOn", order: "DESC" }} filter={{ isStruck: { eq: false }, decidedOn: { gte: `${year}-01-01`, lte: `${year}-12-31` } }}><Year year={year} /></ListBase>;
}
