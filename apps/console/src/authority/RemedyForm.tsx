import { Button } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormContext, type FieldValues } from "react-hook-form";
import { ontoCase } from "../cases/commands";
import { change } from "../frame/choices/act";
import { Fields, Reason } from "../frame/forms/fields";
import type { CaseRecord } from "../cases/records";
import { ActionDialog } from "../frame/choices/ActionDialog";
import type { ActionFormProps } from "../frame/choices/Choices";
import { inPence, KindOf, Pounds } from "./fields";

/** The two commands of this form, by the API's names of them. */
export const commands = { agreeRemedy: change("agreeRemedy"), escalateDecision: change("escalateDecision") } as const;

/** What was stopped at a limit goes on to the next step of its route, as it was typed. */
function EscalateInstead({ onGo }: { readonly onGo: (typed: FieldValues) => void }) {
  const { getValues } = useFormContext();
  return <Button variant="outlined" onClick={() => onGo(getValues())}>Escalate it instead</Button>;
}

/** A remedy within one's limit of authority; above it, the refusal says where it goes, and it can go there at once (AS-23). */
export function RemedyForm({ record, choice, close }: ActionFormProps<CaseRecord>) {
  const queries = useQueryClient();
  const [once] = useState(() => [crypto.randomUUID(), crypto.randomUUID()] as const);
  const [above, setAbove] = useState<FieldValues | null>(null);
  const input = (key: string) => ({ pounds, ...typed }: FieldValues) => ({ ...ontoCase(typed, record, key), amountPence: inPence(pounds) });
  const reload = () => void queries.invalidateQueries();
  const asks = (reason: string) => <Fields><KindOf isMoney /><Pounds source="pounds" label="Amount" isRequired /><Reason label={reason} /></Fields>;
  return above ? (
    <ActionDialog key="escalate" title="Escalate a decision" command={commands.escalateDecision} input={input(once[1])} defaults={above} close={close} reload={reload} onDone={() => "Escalated. You will be told what becomes of it."}>
      {asks("Why it should be decided so")}
    </ActionDialog>
  ) : (
    <ActionDialog
      key="agree" title={choice.label} command={commands.agreeRemedy} input={input(once[0])} close={close} reload={reload} onDone={() => "Agreed, within your limit of authority."}
      offers={({ rule }) => rule === "AS-23" && <EscalateInstead onGo={setAbove} />}
    >
      {asks("What it is for")}
    </ActionDialog>
  );
}
