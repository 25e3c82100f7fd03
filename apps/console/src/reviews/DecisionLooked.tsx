import { Things } from "../cases/record/drawerStyles";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import type { ReviewRecord } from "./records";

/** The decision as it stood when the request came: what was complained about, whatever was changed since. */
export const DecisionLooked = ({ of: { decision, decidedOn } }: { readonly of: ReviewRecord }) => (
  <>
    <p>{[decision.title, decision.body ?? "no body named", (decision.decidedOn ?? decidedOn) && `decided on ${sayDay((decision.decidedOn ?? decidedOn)!)}`].filter(Boolean).join(" · ")}</p>
    {!decision.findings?.length && <EmptyState title="No findings were on record then" />}
    <Things>
      {decision.findings?.map((one, at) => <li key={at}><h3>{one.complaint}</h3><div className="how"><StatusPill isOver>{one.outcome ?? "no outcome"}</StatusPill></div><p className="about">{one.category}</p></li>)}
    </Things>
  </>
);
