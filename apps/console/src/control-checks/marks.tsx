import { checkResults, errorStates, type CheckResult } from "@remit/domain/assurance/labels";
import { Link } from "react-router";
import { Things } from "../cases/record/drawerStyles";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import type { ErrorRow } from "./records";

/** A result, in the tone that it deserves. */
export const Result = ({ of }: { readonly of: CheckResult | null }) => of && <StatusPill {...(of === "WRONG" && { tone: "red" as const })} isOver={of === "DOES_NOT_APPLY"}>{checkResults[of]}</StatusPill>;

/** How far an error has come, and by when its next step is due. */
export const ErrorStanding = ({ of }: { readonly of: Pick<ErrorRow, "state" | "isOpen" | "isOverdue" | "isWithdrawn"> }) => (
  <StatusPill isOver={!of.isOpen} {...(of.isOverdue && { tone: "red" as const })}>{of.isWithdrawn ? "Taken back" : errorStates[of.state]}{of.isOverdue && ", late"}</StatusPill>
);

/** Errors, each on the way to its own page. */
export const Errors = ({ of }: { readonly of: readonly ErrorRow[] }) => (
  <Things>{of.map((one) => (
    <li key={one.id} data-over={!one.isOpen}>
      <h3><Link to={`/control-errors/${one.id}/show`}>{one.reference}</Link> {one.what}</h3>
      <div className="how"><ErrorStanding of={one} /></div>
      {one.isOpen && <p className="about">next step by {sayDay(one.dueOn)}</p>}
    </li>
  ))}</Things>
);
