import { viewAudiences } from "@remit/domain/insight/saved-views";
import { useState } from "react";
import { ActionDialog } from "../choices/ActionDialog";
import { Fields, Label, Line } from "../forms/fields";
import { saveView } from "./documents";

interface Props {
  readonly list: string;
  readonly asks: object;
  readonly close: () => void;
}

/** Keeps what is on the screen under a name, for oneself or for others too. */
export function SaveView({ list, asks, close }: Props) {
  const [once] = useState(() => crypto.randomUUID());
  return (
    <ActionDialog title="Save this view" command={saveView} close={close} defaults={{ audience: "NOBODY" }} input={(typed) => ({ ...typed, list, asks, idempotencyKey: once })} onDone={() => "Saved."}>
      <Fields>
        <Line source="name" label="What it is called" isRequired />
        <Label source="audience" label="Who sees it" of={viewAudiences} isRequired help="Whoever opens it sees only what they may see themselves." />
      </Fields>
    </ActionDialog>
  );
}
