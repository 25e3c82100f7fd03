import { styled } from "@mui/material/styles";
import { instructionKinds, instructionStatuses } from "@remit/domain/correspondence/labels";
import { contactInstructionActions } from "@remit/domain/correspondence/instructions";
import { Link } from "react-router";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { tokens } from "../frame/theme/tokens";
import { sayDay } from "../frame/words/dates";
import { instructionActs } from "./instructionActs";
import type { Instruction } from "./records";

const Banner = styled("aside")({ marginBottom: 12, padding: "9px 16px 10px", borderLeft: `4px solid ${tokens.amber}`, backgroundColor: tokens.amberWash, fontSize: "0.9375rem", "& strong": { fontWeight: 650 } });

/** What stands about contact, where nobody who deals with the person or the case can miss it (PO-25, PO-29). */
export const InstructionBanners = ({ of }: { readonly of: readonly Instruction[] }) => (
  <>
    {of.filter((one) => one.isStanding).map((one) => (
      <Banner key={one.id} aria-label={instructionKinds[one.kind]}>
        <strong>{instructionKinds[one.kind]}</strong> until {sayDay(one.endsOn)}{one.what && `: ${one.what}`} {one.decidedBy && `Approved by ${one.decidedBy.name}.`} {one.isToBeLookedAt && <StatusPill tone="amber">to be looked at again</StatusPill>}
      </Banner>
    ))}
  </>
);

/** Every instruction about somebody or a case, those of the past included. */
export function InstructionList({ of }: { readonly of: readonly Instruction[] }) {
  if (of.length === 0) return <EmptyState title="Nothing is agreed about contact">An instruction is recommended by one person and approved by another. It ends by itself.</EmptyState>;
  return (
    <Things>
      {of.map((one) => (
        <li key={one.id} data-over={!one.isStanding && one.status !== "RECOMMENDED"}>
          <h3><span className="figures">{one.reference}</span>{instructionKinds[one.kind]}</h3>
          <div className="how"><StatusPill isOver={!one.isStanding}>{one.status === "APPROVED" && !one.isStanding ? "Not in force today" : instructionStatuses[one.status]}</StatusPill></div>
          <p className="about">{one.person && <><Link to={`/people/${one.person.id}/show`}>{one.person.name}</Link> · </>}{one.case && <><Link to={`/cases/${one.case.id}/show`}>{one.case.reference}</Link> · </>}{sayDay(one.startsOn)} to {sayDay(one.endsOn)}, to be looked at again on {sayDay(one.reviewOn)} · recommended by {one.recommendedBy?.name}{one.decidedBy && ` · decided by ${one.decidedBy.name}`}</p>
          {one.what && <p className="said">{one.what}{one.reason && <><br />Because: {one.reason}</>}</p>}
          <RowChoices record={one} acts={instructionActs} law={contactInstructionActions} state={one.status} name={one.reference} />
        </li>
      ))}
    </Things>
  );
}
