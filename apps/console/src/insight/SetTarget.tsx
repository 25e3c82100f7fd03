import { Button } from "@mui/material";
import { indicators } from "@remit/domain/insight/labels";
import { useState } from "react";
import { NumberInput, required } from "react-admin";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { Day, Fields, Label, today } from "../frame/forms/fields";
import { setTarget } from "./documents";

/** Sets what a figure is held against from a day on. */
export function SetTarget({ segments }: { readonly segments: readonly { readonly id: string; readonly name: string }[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Set a target</Button>
      {isOpen && (
        <ActionDialog title="Set a target" command={setTarget} close={() => setOpen(false)} defaults={{ inForceFrom: today() }} input={(typed) => typed} onDone={() => "The target stands from that day."}>
          <Fields>
            <Label source="indicator" label="What is held against it" of={indicators} isRequired />
            <Label source="segmentId" label="For" of={Object.fromEntries(segments.map(({ id, name }) => [id, name]))} help="Leave it empty for the whole office." />
            <NumberInput source="value" label="The figure" min={0} validate={required()} className="short" helperText={false} />
            <Day source="inForceFrom" label="From" isRequired help="Today or later. What went before keeps the target that it had." />
          </Fields>
        </ActionDialog>
      )}
    </>
  );
}
