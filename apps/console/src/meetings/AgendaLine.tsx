import { Draggable } from "@hello-pangea/dnd";
import { Button } from "@mui/material";
import { itemActions } from "@remit/domain/meetings/agenda";
import { paperStates } from "@remit/domain/meetings/labels";
import { RowChoices } from "../cases/record/RowChoices";
import { StatusPill } from "../frame/record/StatusPill";
import { itemActs } from "./itemActs";
import type { ItemRow } from "./records";

const { editAgendaItem, askForPaper, restrictAgendaItem, removeAgendaItem } = itemActs;
const acts = { editAgendaItem, askForPaper, restrictAgendaItem, removeAgendaItem };

/** Six dots: something that can be taken hold of. */
const Dots = () => <svg aria-hidden width="12" height="18" viewBox="0 0 12 18" fill="currentColor">{[3, 9, 15].flatMap((y) => [3, 9].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.5" />))}</svg>;

interface Props { readonly of: ItemRow; readonly at: number; readonly isLast: boolean; move(from: number, to: number): void }

/** One line of an agenda that is being made: why it is there, its minutes, owner and papers, and the ways to move it. At its end a way keeps the focus and does nothing. */
export const AgendaLine = ({ of, at, isLast, move }: Props) => (
  <Draggable draggableId={of.id} index={at}>{({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => (
    <li ref={innerRef} {...draggableProps} data-dragged={isDragging}>
      <span className="handle" {...dragHandleProps} aria-label={`Move ${of.title}: press space, then the arrow keys`}><Dots /></span>
      <h3>{at + 1}. {of.title}</h3>
      <span>{of.isRestricted && <><StatusPill tone="amber">Restricted</StatusPill>{" "}</>}{of.minutes} min</span>
      <p className="about">{[of.reason, of.owner?.name].filter(Boolean).join(" · ")}</p>
      {of.papers.nodes.length > 0 && <p className="about">{of.papers.nodes.map(({ title, state, author }) => `Paper “${title}”, ${author?.name ?? ""}: ${paperStates[state].toLowerCase()}`).join("; ")}</p>}
      <div className="acts">
        <Button onClick={() => move(at, at - 1)} aria-disabled={at === 0} aria-label={`Move ${of.title} up`}>Up</Button>
        <Button onClick={() => move(at, at + 1)} aria-disabled={isLast} aria-label={`Move ${of.title} down`}>Down</Button>
        <RowChoices record={{ ...of, choices: of.choices.filter(({ allowed }) => allowed) }} acts={acts} law={itemActions} name={of.title} />
      </div>
    </li>
  )}</Draggable>
);
