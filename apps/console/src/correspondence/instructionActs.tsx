import { addCalendarDays } from "@remit/domain/calendar/calendar-date";
import type { contactInstructionActions } from "@remit/domain/correspondence/instructions";
import { instructionKinds } from "@remit/domain/correspondence/labels";
import { Button } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { act, change } from "../frame/choices/act";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { onceFor } from "../frame/choices/onceFor";
import type { Act } from "../frame/choices/Choices";
import { Day, Label, Lines, Reason, today } from "../frame/forms/fields";
import { may, useSession } from "../frame/session/useSession";
import type { Instruction } from "./records";

const reasoned = (name: string) => change(name, "ReasonedInput");
/** What is done with an instruction; one that the law renames no longer compiles here. */
export const instructionActs = {
  approveInstruction: act<Instruction>({ command: reasoned("approveInstruction"), asks: <Reason label="Why it is approved" />, done: "Approved. It stands on its days and lapses by itself." }),
  refuseInstruction: act<Instruction>({ command: reasoned("refuseInstruction"), asks: <Reason label="Why not" />, done: "Not approved." }),
  reviewInstruction: act<Instruction>({ command: change("reviewInstruction"), asks: <><Day source="reviewOn" label="Look at it again on" isRequired /><Reason label="Why it goes on" /></>, done: "It goes on." }),
  endInstruction: act<Instruction>({ command: reasoned("endInstruction"), asks: <Reason label="Why it ends now" />, done: "Ended." }),
} satisfies Readonly<Record<keyof typeof contactInstructionActions, Act<Instruction>>>;

const recommend = change("recommendInstruction");
/** Recommending an instruction about a person or on a case (PO-25). */
export function Recommend({ about }: { readonly about: { readonly personId: string } | { readonly caseReference: string } }) {
  const session = useSession();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [once] = useState(onceFor);
  if (!may(session, ["open-cases", "do-casework"])) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>Recommend an instruction about contact</Button>
      {isOpen && (
        <ActionDialog title="Recommend an instruction" command={recommend} close={() => setOpen(false)} reload={() => void queries.invalidateQueries()} onDone={() => { void queries.invalidateQueries(); return "Recommended. It stands once somebody else has approved it."; }}
          defaults={{ kind: "DO_NOT_ACKNOWLEDGE", startsOn: today(), endsOn: addCalendarDays(today(), 90), reviewOn: addCalendarDays(today(), 45) }} input={(typed) => ({ ...typed, ...about, idempotencyKey: once(typed) })}>
          <Label source="kind" label="What kind" of={instructionKinds} isRequired />
          <Lines source="what" label="What is to be done or not done, for whoever answers the telephone" rows={2} isRequired />
          <Reason />
          <Day source="startsOn" label="First day" isRequired />
          <Day source="endsOn" label="Last day" help="It lapses by itself on the next." isRequired />
          <Day source="reviewOn" label="Look at it again on" isRequired />
        </ActionDialog>
      )}
    </>
  );
}
