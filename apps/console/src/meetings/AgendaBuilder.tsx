import { DragDropContext, Droppable, type DropResult } from "@hello-pangea/dnd";
import { Button } from "@mui/material";
import { sayTime } from "@remit/domain/meetings/dates";
import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Link } from "react-router";
import { change, onIt } from "../frame/choices/act";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { useCommand } from "../frame/data/useCommand";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { sayWeekday } from "../frame/words/dates";
import { AgendaLine } from "./AgendaLine";
import { Builder, Lines } from "./builderStyles";
import { Candidates } from "./Candidates";
import { meetingActs } from "./meetingActs";
import { OneMeeting } from "./OneMeeting";
import type { ItemRow, MeetingRecord } from "./records";

const arrange = change("arrangeAgenda", undefined, "meeting { version }");
/** The same things with one of them at another place. */
const moved = <Thing,>(things: readonly Thing[], from: number, to: number): Thing[] => {
  const rest = things.filter((_, at) => at !== from);
  return [...rest.slice(0, to), things[from]!, ...rest.slice(to)];
};

/**
 * The order as it is shown: as it was moved, until the API has said yes or no to the last move. Moves that follow each other quickly wait for each other;
 * each is sent with the version in which the agenda was seen, and none after one that was refused.
 */
function useArranging(of: MeetingRecord) {
  const queries = useQueryClient();
  const [run, { refusal, forget }] = useCommand(arrange);
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [seen, before, latest] = [useRef<number | null>(null), useRef(Promise.resolve()), useRef(0)];
  const items = order ? order.flatMap((id) => of.items.nodes.filter((one) => one.id === id)) : of.items.nodes;
  const save = async (itemIds: readonly string[], turn: number) => {
    if (seen.current !== null) {
      const done = await run({ ...onIt({ ...of, version: seen.current }), itemIds }) as { readonly meeting: { readonly version: number } | null } | undefined;
      seen.current = done?.meeting?.version ?? null;
    }
    if (turn !== latest.current) return;
    await queries.invalidateQueries();
    if (turn !== latest.current) return;
    setOrder(null);
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= items.length || from === to) return;
    const ids = moved(items, from, to).map(({ id }) => id);
    const turn = ++latest.current;
    if (order === null) seen.current = of.version;
    setOrder(ids);
    before.current = before.current.catch(() => undefined).then(() => save(ids, turn));
  };
  return { items, move, refusal, again: () => { forget(); void queries.invalidateQueries(); } };
}

function Agenda({ of }: { readonly of: MeetingRecord }) {
  const { items, move, refusal, again } = useArranging(of);
  const dropped = ({ source, destination }: DropResult) => { if (destination) move(source.index, destination.index); };
  return (
    <section aria-labelledby="the-agenda">
      <h2 id="the-agenda">The agenda</h2>
      <p className="time" role="status" data-over={of.plannedMinutes > of.minutes}>{sayTime(of.plannedMinutes, of.minutes)}</p>
      <Refusal of={refusal} onReload={again} />
      {items.length === 0 && <EmptyState title="Nothing is on the agenda yet">Put on it what belongs there, or add an item by hand.</EmptyState>}
      <DragDropContext onDragEnd={dropped}>
        <Droppable droppableId="agenda">{({ innerRef, droppableProps, placeholder }) => (
          <Lines ref={innerRef} {...droppableProps}>
            {items.map((item: ItemRow, at) => <AgendaLine key={item.id} of={item} at={at} isLast={at === items.length - 1} move={move} />)}
            {placeholder}
          </Lines>
        )}</Droppable>
      </DragDropContext>
    </section>
  );
}

const arranging = ["addAgendaItem", "freezeAgenda"];
const Arranged = ({ of }: { readonly of: MeetingRecord }) => (
  <Page title={`${of.reference} ${of.title}`} intro={`${sayWeekday(of.on)}, ${of.startsAt}${of.place ? `, ${of.place}` : ""}`} actions={<Button component={Link} to={`/meetings/${of.id}/show`}>The meeting</Button>}>
    <Choices record={{ ...of, choices: of.choices.filter(({ action, allowed }) => allowed && arranging.includes(action)) }} acts={meetingActs} first={null} />
    <Builder>
      <Agenda of={of} />
      <Candidates of={of} />
    </Builder>
  </Page>
);

/** Where an agenda is made: what belongs on it with why, and the agenda with its times; moved with the mouse, with the keyboard or by buttons (PO-39). */
export default function AgendaBuilder() {
  return <OneMeeting>{(data) => <Arranged of={data} />}</OneMeeting>;
}
