import { Button } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { NumberInput, required } from "react-admin";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { change } from "../frame/choices/act";
import { colleagues, Lines, Pick } from "../frame/forms/fields";
import { ManyTerms } from "../reviews/Terms";

const must = required();
const register = change("registerExternalReviewer");

/** Puts somebody on the register. */
export function Registering() {
  const [isOpen, setOpen] = useState(false);
  const [once] = useState(() => crypto.randomUUID());
  const queries = useQueryClient();
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>Add to the register</Button>
      {isOpen && (
        <ActionDialog title="Add to the register" command={register} input={(typed) => ({ ...typed, idempotencyKey: once })} close={() => setOpen(false)} onDone={() => { void queries.invalidateQueries(); return "On the register. Add their contract next."; }} defaults={{ daysAMonth: 4 }}>
          <p>They hold one position, with the role “External reviewer”. From now on they see what is commissioned from them and nothing else of the office.</p>
          <Pick source="staffId" label="Who" {...colleagues} isRequired />
          <ManyTerms source="expertiseCodes" label="Fields of expertise" kind="EXPERTISE" />
          <NumberInput source="daysAMonth" label="Days a month at most" min={1} max={31} step={1} className="short" helperText={false} validate={must} />
          <Lines source="about" label="What they bring" />
        </ActionDialog>
      )}
    </>
  );
}
