import { Button } from "@mui/material";
import { channels } from "@remit/domain/casework/labels";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { BooleanInput, CheckboxGroupInput } from "react-admin";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { change, onIt } from "../frame/choices/act";
import { useCommand } from "../frame/data/useCommand";
import { useQuestion } from "../frame/data/useQuestion";
import { watchesQuestion, type Watch } from "./documents";

const watch = change("watchCorrespondence");
const stop = change("stopWatchingCorrespondence", "NamedInput");
const say = ({ isHighRisk, isHighProfile, channels: named }: Watch) =>
  `${[isHighRisk && "high risk", isHighProfile && "high profile"].filter(Boolean).join(" or ")}${named.length ? `, by ${named.map((one) => channels[one].toLowerCase()).join(" or ")}` : ""}`;

function Wish({ of, onEnd }: { readonly of: Watch; readonly onEnd: () => void }) {
  const [run, { isPending }] = useCommand(stop);
  return <p>You are told of {say(of)}. <Button size="small" loading={isPending} onClick={async () => { if (await run(onIt(of))) onEnd(); }}>Stop this</Button></p>;
}

/** What the reader asked to be alerted to, and asking (PO-22). */
export function Watching() {
  const [isOpen, setOpen] = useState(false);
  const queries = useQueryClient();
  const { data } = useQuestion(watchesQuestion, {});
  const again = () => void queries.invalidateQueries();
  const wishes = data?.correspondenceWatches.nodes ?? [];
  return (
    <>
      <Button onClick={() => setOpen(true)}>{wishes.length > 0 ? "Alerts: on" : "Alert me"}</Button>
      {isOpen && (
        <ActionDialog title="Tell me at once of what is marked" command={watch} close={() => setOpen(false)} reload={again} input={({ isHighRisk = false, isHighProfile = false, channels: named = [] }) => ({ isHighRisk, isHighProfile, channels: named ?? [] })} onDone={() => { again(); return "You will be told."; }}>
          {wishes.map((one) => <Wish key={one.id} of={one} onEnd={again} />)}
          <BooleanInput source="isHighRisk" label="High risk" helperText={false} />
          <BooleanInput source="isHighProfile" label="High profile" helperText={false} />
          <CheckboxGroupInput source="channels" label="Only what comes by (all, when none is ticked)" choices={Object.entries(channels).map(([id, name]) => ({ id, name }))} helperText={false} />
        </ActionDialog>
      )}
    </>
  );
}
