import { Button } from "@mui/material";
import { useState } from "react";
import { SelectInput } from "react-admin";
import { useNavigate } from "react-router";
import { change } from "../frame/choices/act";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { useQuestion } from "../frame/data/useQuestion";
import { colleagues, Day, Fields, Line, Pick, PickMany } from "../frame/forms/fields";
import { seriesQuestion } from "./documents";
import { Count, Time } from "./fields";

const convene = change("conveneMeeting", undefined, "meeting { id }");

/** Calls a meeting: of a series, whose own day and people are taken where nothing is said; for itself; or of another body. */
export function CallMeeting() {
  const [key, setKey] = useState<string | null>(null);
  const navigate = useNavigate();
  const { data } = useQuestion(seriesQuestion, {}, { enabled: key !== null });
  const series = (data?.allMeetingSeries.nodes ?? []).filter(({ state }) => state === "CURRENT").map(({ id, name }) => ({ id, name }));
  return (
    <>
      <Button variant="contained" onClick={() => setKey(crypto.randomUUID())}>Call a meeting</Button>
      {key && (
        <ActionDialog
          title="Call a meeting" command={convene} close={() => setKey(null)} input={(typed) => ({ ...typed, idempotencyKey: key })}
          onDone={(payload) => { const { meeting } = payload as { readonly meeting: { readonly id: string } | null }; if (meeting) void navigate(`/meetings/${meeting.id}/show`); }}
        >
          <Fields>
            <p>Of a series, everything that you leave out is as the series has it: its next day, past bank holidays, its time, place and people.</p>
            <SelectInput source="seriesId" label="Series" choices={series} emptyText="None: it stands for itself" helperText={false} fullWidth />
            <Line source="title" label="What it is called" />
            <Line source="body" label="The other body whose meeting it is" help="For working groups and committees to which somebody goes for us." />
            <Day source="on" label="Day" />
            <Time source="startsAt" label="Begins at" />
            <Count source="minutes" label="Length in minutes" />
            <Line source="place" label="Place" />
            <Pick source="chairId" label="Chair" {...colleagues} />
            <PickMany source="attendeeIds" label="Who is invited besides" {...colleagues} />
          </Fields>
        </ActionDialog>
      )}
    </>
  );
}
