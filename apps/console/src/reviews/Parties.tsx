import { letterStatuses } from "@remit/domain/approvals/labels";
import { channels } from "@remit/domain/casework/labels";
import { reviewParties } from "@remit/domain/reviews/labels";
import { partyActions } from "@remit/domain/reviews/pieces";
import { Link } from "react-router";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import type { ReviewRecord } from "./records";
import { partyActs } from "./reviewActs";
import { Adds } from "./Adds";

/** Whom the conclusion is told to, how, and when it was done (PO-71). */
export const Parties = ({ of }: { readonly of: ReviewRecord }) => (
  <>
    <Adds of={of} named={["planCommunication"]} />
    {of.parties.nodes.length === 0 && <EmptyState title="Nobody is planned for yet">Plan how whoever asked and the body are each told, before the conclusion is issued.</EmptyState>}
    <Things>
      {of.parties.nodes.map((row) => (
        <li key={row.id}>
          <h3>{reviewParties[row.party]} <span>by {channels[row.channel].toLowerCase()}</span></h3>
          <div className="how"><StatusPill isOver={row.toldOn !== null}>{row.toldOn ? `told on ${sayDay(row.toldOn)}` : "to be told"}</StatusPill></div>
          <p className="about">{row.plan}{row.toldBy && ` (${row.toldBy.name})`}</p>
          {row.letters.nodes.length > 0 && <p className="said">{row.letters.nodes.map((letter) => <span key={letter.id}><Link to="?tab=letters">{letter.reference}</Link> {letterStatuses[letter.status].toLowerCase()} </span>)}</p>}
          <RowChoices record={row} acts={partyActs} law={partyActions} state={row.toldOn ? "TOLD" : "PLANNED"} name={reviewParties[row.party]} />
        </li>
      ))}
    </Things>
  </>
);
