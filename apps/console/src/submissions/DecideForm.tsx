import { Button } from "@mui/material";
import { useState, type ReactNode } from "react";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { change, onIt } from "../frame/choices/act";
import { Day, Fields, Lines } from "../frame/forms/fields";
import type { SubmissionPack } from "./records";

const command = change("decideSubmission");
type Said = "AGREED" | "AGREED_WITH_CHANGES" | "REFUSED" | "MORE_WANTED";
const instead = <><p>What was recommended stays in the record beside what you decide.</p><Lines source="decision" label="What you decide instead" rows={3} isRequired /></>;
const why = <Lines source="reason" label="Why" rows={3} isRequired help="Whoever wrote it reads this." />;
const onCondition = <Lines source="conditions" label="On what conditions, if any" rows={2} />;

/** What a principal can say, and what each asks of them (PO-15, PO-72). */
const sayings: Readonly<Record<Said, { readonly label: string; readonly asks: ReactNode; readonly done: string }>> = {
  AGREED: { label: "Agree", asks: <>{onCondition}<Lines source="reason" label="Why, if you want to say it" rows={2} /></>, done: "Agreed." },
  AGREED_WITH_CHANGES: { label: "Agree with changes", asks: <>{instead}{why}{onCondition}</>, done: "Agreed with changes." },
  REFUSED: { label: "Refuse", asks: <>{instead}{why}</>, done: "Refused. Both positions are on record." },
  MORE_WANTED: { label: "Ask for more", asks: <><Lines source="reason" label="What you want to know" rows={3} isRequired /><Day source="dueOn" label="By when" isRequired /></>, done: "Sent back for more." },
};

/** The four answers, beneath the pack. What stands in the way is said instead. */
export function Decide({ of, after }: { readonly of: SubmissionPack; readonly after: () => void }) {
  const [said, setSaid] = useState<Said | null>(null);
  const choice = of.choices.find(({ action }) => action === "decideSubmission");
  if (!choice?.allowed) return <p className="decide">{choice?.because}</p>;
  return (
    <div className="decide not-on-paper" role="group" aria-label="Your decision">
      {(Object.keys(sayings) as Said[]).map((one) => <Button key={one} variant={one === "AGREED" ? "contained" : "outlined"} onClick={() => setSaid(one)}>{sayings[one].label}</Button>)}
      {said && (
        <ActionDialog
          title={sayings[said].label} command={command} close={() => setSaid(null)} input={(typed) => ({ ...onIt(of), ...typed, outcome: said, digest: of.digest })}
          onDone={() => { after(); return `${of.reference}: ${sayings[said].done}`; }}
        >
          <Fields>{sayings[said].asks}</Fields>
        </ActionDialog>
      )}
    </div>
  );
}
