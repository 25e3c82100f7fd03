import { probationReportsNeeded } from "@remit/domain/organisation/staff";
import { EmptyState } from "../frame/record/EmptyState";
import { sayDay } from "../frame/words/dates";
import { Entries } from "./personStyles";
import type { Person } from "./records";

/** The reports on a person's probation; three come before the appointment is confirmed (AS-38). */
export function Probation({ of: { probationReports: { nodes } } }: { readonly of: Person }) {
  if (nodes.length === 0) return <EmptyState title="No report yet">{probationReportsNeeded} reports, each saying how they perform, come before the appointment is confirmed.</EmptyState>;
  return (
    <Entries>
      {nodes.map(({ id, on, assessment, writtenBy }) => (
        <li key={id}>
          <h3>{sayDay(on)}</h3>
          <span>{writtenBy?.name ?? "the office"}</span>
          <p className="said">{assessment}</p>
        </li>
      ))}
    </Entries>
  );
}
