import { Button } from "@mui/material";
import { itemKinds } from "@remit/domain/meetings/labels";
import { useNotify } from "react-admin";
import { change, onIt } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { useCommand } from "../frame/data/useCommand";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { Lines } from "./builderStyles";
import { candidatesQuestion } from "./documents";
import type { MeetingRecord } from "./records";

const build = change("buildAgenda");

/** What belongs on the agenda and is not on it yet, with why; put on it one by one or all at once. */
export function Candidates({ of }: { readonly of: MeetingRecord }) {
  const { data } = useQuestion(candidatesQuestion, { id: of.id });
  const [run, { isPending, refusal }] = useCommand(build);
  const notify = useNotify();
  const candidates = data?.agendaCandidates ?? [];
  const put = async (keys: readonly string[] | null) => { if (await run({ ...onIt(of), ...(keys && { keys }) })) notify("It is on the agenda."); };
  return (
    <section aria-labelledby="could-be-on-it">
      <h2 id="could-be-on-it">What belongs on it</h2>
      <Refusal of={refusal} />
      {!data && <SkeletonRows rows={4} />}
      {data && candidates.length === 0 && <EmptyState title="Everything is on the agenda">High-risk cases that are due, late reviews, decisions that are needed, themes that grow, overdue lessons, open actions and nominations appear here as they come up.</EmptyState>}
      {candidates.length > 1 && <Button variant="outlined" disabled={isPending} onClick={() => void put(null)} sx={{ mb: 1 }}>Put all {candidates.length} on the agenda</Button>}
      <Lines>{candidates.map(({ key, kind, title, reason, minutes }) => (
        <li key={key}>
          <span />
          <h3>{title}</h3>
          <span>{minutes} min</span>
          <p className="about">{itemKinds[kind]}: {reason}</p>
          <div className="acts"><Button disabled={isPending} onClick={() => void put([key])} aria-label={`Put ${title} on the agenda`}>Put on the agenda</Button></div>
        </li>
      ))}</Lines>
    </section>
  );
}
