import { ListBase } from "react-admin";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { sayShortDay } from "../frame/words/dates";
import { LearningNav } from "./LearningNav";
import type { ShareRow } from "./records";

const columns: readonly Column<ShareRow>[] = [
  { name: "lesson.reference", label: "Lesson", width: 110, share: 0, draw: ({ lesson }) => lesson.reference, filter: { kind: "text" } },
  { name: "lesson.title", label: "What is to be learned", width: 260, share: 4, isSortable: false, draw: ({ lesson }) => lesson.title, filter: { kind: "text" } },
  { name: "team.name", label: "Shared with", width: 190, share: 2, draw: ({ team }) => team.name, filter: { kind: "text" } },
  { name: "sharedOn", label: "Shared", width: 120, share: 0, draw: ({ sharedOn }) => sayShortDay(sharedOn), filter: { kind: "day" } },
  { name: "people", label: "People there", width: 110, share: 0 },
  { name: "readBy", label: "Read it", width: 90, share: 0 },
  { name: "usedBy", label: "Used it", width: 90, share: 0 },
];

function Shared() {
  const list = useListInAddress<ShareRow>();
  return (
    <Page title="Lessons shared with teams" intro="Each lesson once for every team with which it was shared: how many people are there today, and how many of them read and used it. Who they are stands on the lesson.">
      <LearningNav />
      <DataList list={list} columns={columns} caption="Lessons shared with teams" hasHeading={false} nameOf={({ lesson, team }) => `${lesson.reference}, ${team.name}`} link={({ lesson }) => `/lessons/${lesson.id}/show`}
        empty={<EmptyState title="No lesson was shared">Whoever owns a lesson shares it with the teams that can use it, on the lesson’s own page.</EmptyState>} />
    </Page>
  );
}

/** With which teams lessons were shared, and what came back (PO-53). */
export default function SharedList() {
  return <ListBase resource="lesson-shares" disableSyncWithLocation={false} perPage={50} sort={{ field: "sharedOn", order: "DESC" }}><Shared /></ListBase>;
}
