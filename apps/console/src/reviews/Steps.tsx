import { CommissionsOf } from "../external-reviewers/CommissionsOf";
import { courtSteps, furtherSteps } from "@remit/domain/reviews/labels";
import { Things } from "../cases/record/drawerStyles";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import type { ReviewRecord } from "./records";
import { Adds } from "./Adds";

/** External review and legal referral, each for or against with the reason (PO-41), and steps towards a court (PO-40). */
export const Steps = ({ of }: { readonly of: ReviewRecord }) => (
  <>
    <Adds of={of} named={["decideFurtherStep", "recordCourtStep", "recordDecisionPart"]} />
    <Things>
      {Object.entries(furtherSteps).map(([step, label]) => {
        const decided = of.steps.nodes.find((one) => one.step === step);
        return (
          <li key={step}>
            <h3>{label}</h3>
            <div className="how"><StatusPill isOver={Boolean(decided)}>{decided ? (decided.isFor ? "for" : "against") : "not yet decided"}</StatusPill></div>
            {decided && <p className="about">{decided.reason} ({[decided.decidedBy?.name, sayDay(decided.decidedOn)].filter(Boolean).join(", ")})</p>}
          </li>
        );
      })}
      {of.courtSteps.nodes.map((one) => (
        <li key={one.id}>
          <h3>{courtSteps[one.kind]} <span>{sayDay(one.on)}</span></h3>
          <div className="how">{one.respondBy && <>respond by {sayDay(one.respondBy)}</>}</div>
          {one.note && <p className="about">{one.note}</p>}
        </li>
      ))}
    </Things>
    {of.case && <CommissionsOf caseId={of.case.id} />}
  </>
);
