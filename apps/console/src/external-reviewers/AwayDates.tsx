import { Button } from "@mui/material";
import { useState } from "react";
import { Things } from "../cases/record/drawerStyles";
import { ActionDialog } from "../frame/choices/ActionDialog";
import { change } from "../frame/choices/act";
import { Day } from "../frame/forms/fields";
import { sayDay } from "../frame/words/dates";
import type { AwayRow } from "./documents";

interface Props {
  /** Whose dates they are, on the register; null for one's own. */
  readonly reviewerId: string | null;
  readonly rows: readonly AwayRow[];
}
const say = change("sayReviewerIsAway");
const takeBack = change("takeBackReviewerAway");
const words = ({ startsOn, endsOn }: AwayRow) => (endsOn === null ? `from ${sayDay(startsOn)} on` : endsOn === startsOn ? sayDay(startsOn) : `${sayDay(startsOn)} to ${sayDay(endsOn)}`);

/** When an external reviewer takes no work, as they or the office said (PO-55). */
export function AwayDates({ reviewerId, rows }: Props) {
  const [open, setOpen] = useState<"say" | AwayRow | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {rows.length === 0 && <p className="about">No dates away are on record.</p>}
      <Things style={{ maxWidth: 760 }}>
        {rows.map((row) => <li key={row.id}><h3>{words(row)}</h3><div className="how"><Button size="small" aria-label={`Take back ${words(row)}`} onClick={() => setOpen(row)}>Take back</Button></div></li>)}
      </Things>
      <Button sx={{ marginTop: "10px" }} onClick={() => setOpen("say")}>{reviewerId ? "Say when they are away" : "Say when I am away"}</Button>
      {open === "say" && (
        <ActionDialog title={reviewerId ? "Say when they are away" : "Say when I am away"} command={say} input={(typed) => ({ ...(reviewerId && { reviewerId }), ...typed })} close={close} onDone={() => "It is on record."}>
          <p>Nothing is commissioned on these days. It is seen that somebody is away, and not why.</p>
          <Day source="startsOn" label="First day" isRequired />
          <Day source="endsOn" label="Last day" isRequired />
        </ActionDialog>
      )}
      {open !== null && open !== "say" && <ActionDialog title="Take back dates away" command={takeBack} input={() => ({ absenceId: open.id })} close={close} onDone={() => "Taken back."}><p>{words(open)}: those that have begun end yesterday.</p></ActionDialog>}
    </>
  );
}
