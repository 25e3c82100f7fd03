import { Button } from "@mui/material";
import { styled } from "@mui/material/styles";
import { noteSubjects, type NoteSubject } from "@remit/domain/insight/labels";
import { useState } from "react";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { act } from "../frame/choices/act";
import { Choices } from "../frame/choices/Choices";
import { Day, Fields, Label, Line, today } from "../frame/forms/fields";
import { tokens } from "../frame/theme/tokens";
import { sayDay } from "../frame/words/dates";
import { takeNoteBack, writeNote, type Note } from "./documents";
import type { Placed } from "./noting";

const List = styled("ol")({ listStyle: "none", margin: "8px 0 0", padding: 0, "& li": { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "2px 12px", padding: "4px 0" }, "& small": { color: tokens.inkSoft, fontSize: "0.8125rem" } });

const noteActs = { takeBack: act<Note>({ command: takeNoteBack, done: "Taken back.", asks: ({ text }) => <p>“{text}” no longer stands on the chart. Its words stay on the audit.</p> }) };

/** What people say explains the figures, under the numbers that stand on the chart. */
export const Notes = ({ of: all }: { readonly of: readonly Placed[] }) => (all.length === 0 ? null : (
  <List aria-label="Notes">
    {all.map(({ note, number }) => (
      <li key={note.id}>
        <span><b>{number}</b> · {note.text}</span>
        <small>{sayDay(note.on)}, by {note.author?.name ?? "somebody who left"}</small>
        {note.choices.some(({ allowed }) => allowed) && <Choices record={{ ...note, choices: note.choices.filter(({ allowed }) => allowed) }} acts={noteActs} first={null} />}
      </li>
    ))}
  </List>
));

/** Writes a dated note on the figures of one question, or of all. */
export function WriteNote({ about }: { readonly about: NoteSubject }) {
  const [isOpen, setOpen] = useState(false);
  const [once] = useState(() => crypto.randomUUID());
  return (
    <>
      <Button variant="text" onClick={() => setOpen(true)}>Write a note</Button>
      {isOpen && (
        <ActionDialog title="Write a note" command={writeNote} close={() => setOpen(false)} defaults={{ about, on: today() }} input={(typed) => ({ ...typed, idempotencyKey: once })} onDone={() => "The note stands on the chart."}>
          <Fields>
            <Label source="about" label="What it is about" of={noteSubjects} isRequired />
            <Day source="on" label="The day that it is about" isRequired help="Today or earlier." />
            <Line source="text" label="What it says" isRequired help="Everyone who sees cases reads it, and it is printed. Name nobody." />
          </Fields>
        </ActionDialog>
      )}
    </>
  );
}
