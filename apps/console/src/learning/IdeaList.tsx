import { ideaStates } from "@remit/domain/learning/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Begin } from "../briefings/Begin";
import { options } from "../briefings/options";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayShortDay } from "../frame/words/dates";
import { beginnings } from "./beginnings";
import { LearningNav } from "./LearningNav";
import type { IdeaRow } from "./records";

const columns: readonly Column<IdeaRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "title", label: "Idea", width: 260, share: 3, filter: { kind: "text" } },
  { name: "givenBy.name", label: "Given by", width: 150, draw: ({ givenBy }) => givenBy?.name, filter: { kind: "text" } },
  { name: "leader.name", label: "Reached", width: 150, draw: ({ leader }) => leader?.name, filter: { kind: "text" } },
  { name: "state", label: "State", width: 170, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen} {...(state === "GIVEN" && { tone: "amber" as const })}>{ideaStates[state]}</StatusPill>, filter: { kind: "choice", options: options(ideaStates) } },
  { name: "givenOn", label: "Given", width: 110, share: 0, draw: ({ givenOn }) => sayShortDay(givenOn), filter: { kind: "day" } },
];
const views: readonly QuickView[] = [{ label: "For my answer", field: "isForMe", filter: { eq: true } }, { label: "Mine", field: "isMine", filter: { eq: true } }, { label: "Open", field: "isOpen", filter: { eq: true } }, { label: "Done", field: "state", filter: { eq: "DONE" } }];

function Ideas() {
  const list = useListInAddress<IdeaRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Ideas" intro="What could be better. An idea reaches the team leader of whoever gives it, who answers." actions={<Begin label="Give an idea" how={beginnings.giveIdea} goesTo="ideas" />}>
      <LearningNav />
      <Finder list={list} looksIn="reference or words" views={views} />
      <DataList
        list={list} columns={columns} caption="Ideas for improvement" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/ideas/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="No idea here">Anyone gives one, with a line and what would be better for whom.</EmptyState>}
      />
    </Page>
  );
}

/** Ideas for improvement, the latest first (CS-10). */
export default function IdeaList() {
  return <ListBase resource="ideas" disableSyncWithLocation={false} perPage={50} sort={{ field: "reference", order: "DESC" }}><Ideas /></ListBase>;
}
