import { Draggable } from "@hello-pangea/dnd";
import { IconButton } from "@mui/material";
import { paperStates } from "@remit/domain/meetings/labels";
import { itemActions } from "@remit/domain/meetings/agenda";
import { fitting } from "../cases/fitting";
import { ChoiceMenu } from "../frame/choices/ChoiceMenu";
import { Choices } from "../frame/choices/Choices";
import { StatusPill } from "../frame/record/StatusPill";
import { AboutItem } from "./drawers";
import { itemActs } from "./itemActs";
import type { ItemRow } from "./records";

const { editAgendaItem, askForPaper, restrictAgendaItem, removeAgendaItem } = itemActs;
const usual = { editAgendaItem };
const others = { askForPaper, restrictAgendaItem, removeAgendaItem };

/** Six dots: something that can be taken hold of. */
const Dots = () => <svg aria-hidden width="12" height="18" viewBox="0 0 12 18" fill="currentColor">{[3, 9, 15].flatMap((y) => [3, 9].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.5" />))}</svg>;

const Arrow = ({ down = false }) => <svg aria-hidden width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth="1.6"><path d={down ? "M7 2v9.5M3 8l4 4 4-4" : "M7 12V2.5M3 6l4-4 4 4"} /></svg>;

interface Props { readonly of: ItemRow; readonly at: number; readonly isLast: boolean; move(from: number, to: number): void }

/** The ways to move a line, and what can be done to it: the usual in sight, the rest in a menu. At its end a way keeps the focus and does nothing. */
const Acts = ({ of, at, isLast, move }: Props) => {
  const allowed = { ...of, choices: of.choices.filter((choice) => choice.allowed) };
  return (
    <div className="acts">
      <IconButton onClick={() => move(at, at - 1)} aria-disabled={at === 0} aria-label={`Move ${of.title} up`}><Arrow /></IconButton>
      <IconButton onClick={() => move(at, at + 1)} aria-disabled={isLast} aria-label={`Move ${of.title} down`}><Arrow down /></IconButton>
      <Choices record={allowed} acts={usual} first={null} />
      <ChoiceMenu record={{ ...of, choices: fitting(of.choices, itemActions, null) }} acts={others} name={of.title} />
    </div>
  );
};

/** One line of an agenda that is being made: why it is there, its minutes, owner and papers, and the ways to move it. */
export const AgendaLine = (line: Props) => {
  const { of, at } = line;
  return (
    <Draggable draggableId={of.id} index={at}>{({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => (
      <li ref={innerRef} {...draggableProps} data-dragged={isDragging}>
        <span className="handle" {...dragHandleProps} aria-label={`Move ${of.title}: press space, then the arrow keys`}><Dots /></span>
        <h3>{at + 1}. {of.title}</h3>
        <span className="minutes">{of.isRestricted && <><StatusPill tone="amber">Restricted</StatusPill>{" "}</>}{of.minutes} min</span>
        <p className="about">{[of.reason, of.owner?.name].filter(Boolean).join(" · ")} <AboutItem of={of} /></p>
        {of.papers.nodes.length > 0 && <p className="about">{of.papers.nodes.map(({ title, state, author }) => `Paper “${title}”, ${author?.name ?? ""}: ${paperStates[state].toLowerCase()}`).join("; ")}</p>}
        <Acts {...line} />
      </li>
    )}</Draggable>
  );
};
