import { Button, TextField } from "@mui/material";
import { itemActions } from "@remit/domain/meetings/agenda";
import { useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent, type KeyboardEvent } from "react";
import { useNotify } from "react-admin";
import { RowChoices } from "../cases/record/RowChoices";
import { onIt } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { useCommand } from "../frame/data/useCommand";
import { AboutItem, ActionsOf, DecisionsOf } from "./drawers";
import { itemActs, minuting } from "./itemActs";
import type { ItemRow } from "./records";

const { decideItem, giveMeetingAction } = itemActs;
const acts = { decideItem, giveMeetingAction };

type Minuted = Pick<ItemRow, "version" | "discussion" | "minutesTaken">;
interface Props { readonly of: ItemRow; readonly number: string; readonly isLast: boolean; next(): void }

/** One item as it is minuted. What was typed outlives a refusal; where somebody else minuted it in the meantime that is said, and the next try carries the new version. */
export function MinuteItem({ of, number, isLast, next }: Props) {
  const queries = useQueryClient();
  const notify = useNotify();
  const [run, { isPending, refusal }] = useCommand(minuting);
  const [said, setSaid] = useState(of.discussion ?? "");
  const [taken, setTaken] = useState(String(of.minutesTaken ?? of.minutes));
  const [shown, setShown] = useState<Minuted | null>(of);
  const isAsShown = !shown || (shown.discussion === of.discussion && shown.minutesTaken === of.minutesTaken);
  const keep = async (event?: FormEvent) => {
    event?.preventDefault();
    const minutesTaken = taken.trim() ? Number(taken) : of.minutesTaken;
    const kept = await run({ ...onIt(isAsShown ? of : { ...of, version: shown.version }), discussion: said, minutesTaken }) as { readonly agendaItem: { readonly version: number } } | undefined;
    setShown(kept ? { version: kept.agendaItem.version, discussion: said, minutesTaken } : null);
    if (!kept) return void queries.invalidateQueries();
    notify("Kept.");
    next();
  };
  const onKeyDown = (event: KeyboardEvent) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void keep(); };
  return (
    <section aria-labelledby="item-minuted">
      <h2 id="item-minuted">{number}. {of.title}</h2>
      <p className="about">{[of.reason, of.owner?.name, `${of.minutes} minutes`].filter(Boolean).join(" · ")} <AboutItem of={of} /></p>
      <form onSubmit={(event) => void keep(event)} onKeyDown={onKeyDown}>
        <TextField label="What was said" value={said} onChange={({ target }) => setSaid(target.value)} multiline minRows={5} maxRows={16} fullWidth autoFocus />
        <div className="keep">
          <TextField label="Minutes that it took" type="number" value={taken} onChange={({ target }) => setTaken(target.value)} sx={{ width: 190 }} slotProps={{ htmlInput: { min: 0, max: 600 } }} />
          <Button type="submit" variant="contained" loading={isPending} loadingPosition="start">{isLast ? "Keep" : "Keep, and next item"}</Button>
        </div>
        <Refusal of={refusal} />
      </form>
      <div className="kept">
        <RowChoices record={of} acts={acts} law={itemActions} name={of.title} />
        {of.decisions.nodes.length > 0 && <DecisionsOf of={of.decisions.nodes} />}
        {of.actions.nodes.length > 0 && <ActionsOf of={of.actions.nodes} />}
      </div>
    </section>
  );
}
