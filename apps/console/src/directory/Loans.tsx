import { permissions, type Permission } from "@remit/domain/organisation/permissions";
import { act, change } from "../frame/choices/act";
import { Choices } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { dayOf, sayDay } from "../frame/words/dates";
import { Entries } from "./personStyles";
import type { Loan } from "./records";

const loanActs = { takeBack: act<Loan>({ command: change("takeBackPermissions", "NamedInput"), asks: <p>They stop counting at once. What was lent stays in the audit.</p>, done: "Taken back." }) };

/** How a loan stands on a day; one that was taken back lends nothing any more. */
export function standingOf({ permissions: lent, startsOn, endsOn }: Pick<Loan, "permissions" | "startsOn" | "endsOn">, today: string): "In force" | "To come" | "Ended" {
  if (lent.length === 0 || endsOn < today) return "Ended";
  return startsOn > today ? "To come" : "In force";
}

/** "assign and reassign the work of your team": a permission as its sentence ends. */
export const sayPermission = (name: string): string => permissions[name as Permission] ?? name;

const One = ({ of: loan }: { readonly of: Loan }) => {
  const standing = standingOf(loan, dayOf(new Date()));
  const offered = loan.choices.filter(({ allowed }) => allowed);
  return (
    <li data-over={standing === "Ended"}>
      <h3>{loan.fromStaff?.name} to {loan.toStaff?.name}</h3>
      <StatusPill isOver={standing === "Ended"}>{standing}</StatusPill>
      <p>{sayDay(loan.startsOn)} to {sayDay(loan.endsOn)}. {loan.reason}</p>
      {loan.permissions.length === 0 ? <p>Taken back; nothing is lent.</p> : <ul>{loan.permissions.map((name) => <li key={name}>may {sayPermission(name)}</li>)}</ul>}
      {offered.length > 0 && <div><Choices record={{ ...loan, choices: offered }} acts={loanActs} first={null} /></div>}
    </li>
  );
};

interface Props {
  readonly loans: readonly Loan[];
  readonly empty: string;
}

/** Permissions on loan, what stands first (CS-25). */
export function Loans({ loans, empty }: Props) {
  if (loans.length === 0) return <EmptyState title="Nothing is lent">{empty}</EmptyState>;
  const today = dayOf(new Date());
  const rank = { "In force": 0, "To come": 1, Ended: 2 };
  return <Entries>{[...loans].sort((one, other) => rank[standingOf(one, today)] - rank[standingOf(other, today)] || other.startsOn.localeCompare(one.startsOn)).map((loan) => <One key={loan.id} of={loan} />)}</Entries>;
}
