import { complexities, type Complexity, type SchemePurpose } from "@remit/domain/authority/labels";
import { principalActions, schemeEntryActions } from "@remit/domain/authority/scheme-actions";
import { useMemo, useState } from "react";
import { Adding } from "../administration/Adding";
import { today } from "../frame/forms/fields";
import { worthShowing } from "../directory/worthShowing";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { Paper } from "../frame/record/recordStyles";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { AuthorityPage, Table } from "./AuthorityPage";
import { schemeOn } from "./documents";
import { OnDay } from "./OnDay";
import type { EntryRow, PrincipalRow } from "./records";
import { commands, entryActs, EntryFields, entryInput, principalActs, PrincipalFields } from "./schemeActs";

const sayComplexity = (from: number, to: number) => (from === 1 && to === 4 ? "of any complexity" : from === to ? complexities[from as Complexity] : `${complexities[from as Complexity]} to ${complexities[to as Complexity]}`);
const people = ({ people: { nodes } }: EntryRow, purpose: SchemePurpose) => nodes.filter((one) => one.purpose === purpose).map(({ role, position }) => role?.name ?? [position?.title, position?.holder?.name].filter(Boolean).join(", "));
const Names = ({ of, after }: { readonly of: readonly string[]; readonly after?: string }) => <>{of.map((name) => <div key={name}>{name}{after && <small>{after}</small>}</div>)}</>;

const Settlers = ({ of }: { readonly of: readonly string[] }) => (of.length === 0 ? null : <><small>and it may be settled by</small><Names of={of} /></>);

function Row({ of }: { readonly of: EntryRow }) {
  const offered = worthShowing(of.choices, schemeEntryActions, useSession());
  const instead = people(of, "SIGNS");
  return (
    <tr>
      <th scope="row">{of.decisionKind?.label}<small>{sayComplexity(of.complexityFrom, of.complexityTo)}</small></th>
      <td>{of.principal ? <>{of.principal.label}<small>{of.principal.position?.holder?.name}</small></> : "no principal is needed"}<Settlers of={people(of, "SETTLES")} /></td>
      <td>{instead.length > 0 ? <Names of={instead} /> : of.principal ? "nobody" : ""}</td>
      <td><Names of={people(of, "REVIEWS")} /><Names of={people(of, "REVIEWS_STRAIGHTFORWARD")} after="straightforward ones only" /></td>
      <td>from {sayDay(of.startsOn)}{of.endsOn && ` to ${sayDay(of.endsOn)}`}{of.note && <small>{of.note}</small>}</td>
      <td>{offered.length > 0 && <Choices record={{ ...of, choices: offered }} acts={entryActs} first={null} />}</td>
    </tr>
  );
}

const Entries = ({ of }: { readonly of: readonly EntryRow[] }) => (
  <Paper style={{ marginBottom: 18 }}>
    <Table>
      <caption className="for-ears">The delegation scheme</caption>
      <thead><tr><th scope="col">Decision or submission</th><th scope="col">Decided by</th><th scope="col">May sign instead</th><th scope="col">Reviewed by</th><th scope="col">In force</th><th scope="col"><span className="for-ears">What can be done</span></th></tr></thead>
      <tbody>{of.map((one) => <Row key={one.id} of={one} />)}</tbody>
    </Table>
  </Paper>
);

function Principals({ of: principals }: { readonly of: readonly PrincipalRow[] }) {
  const session = useSession();
  return (
    <Paper aria-label="Principals">
      <h2 style={{ fontSize: "1.0625rem", fontWeight: 650, marginBottom: 8 }}>Principals</h2>
      <ul style={{ padding: 0, listStyle: "none", display: "grid", gap: 8 }}>
        {principals.map((one) => {
          const offered = worthShowing(one.choices, principalActions, session);
          return <li key={one.id}><strong>{one.label}</strong>: {[one.position?.holder?.name, one.position?.title].filter(Boolean).join(", ")}, from {sayDay(one.startsOn)}{offered.length > 0 && <Choices record={{ ...one, choices: offered }} acts={principalActs} first={null} />}</li>;
        })}
      </ul>
    </Paper>
  );
}

/** Which decisions and submissions need which principal, who may sign instead, and who reviews. */
export default function SchemePage() {
  const [on, setOn] = useState(today);
  const { data, error, refetch } = useQuestion(schemeOn, { on });
  const manages = may(useSession(), ["manage-authority"]);
  useChanged(useMemo(() => ["authority"], []), refetch);
  const starts = { startsOn: today() };
  return (
    <AuthorityPage
      title="Delegation scheme" intro="Which decisions and submissions need which principal, who may sign instead, who reviews them, and who may settle some without a principal. Where it is silent it stops nobody."
      actions={manages && <><Adding label="Name a principal" command={commands.namePrincipal} defaults={starts} done="Named."><PrincipalFields /></Adding><Adding label="Write an entry" stands="first" command={commands.writeSchemeEntry} input={entryInput} defaults={{ ...starts, complexityFrom: 1, complexityTo: 4 }} done="Written. Entries within its range end the day before."><EntryFields /></Adding></>}
    >
      <OnDay on={on} turnTo={setOn} />
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={6} />}
      {data?.schemeEntries.nodes.length === 0 && <EmptyState title="The scheme reserves nothing">{manages ? "Name a principal, then write the first entry." : "Whoever manages limits of authority writes its entries."}</EmptyState>}
      {data && data.schemeEntries.nodes.length > 0 && <Entries of={data.schemeEntries.nodes} />}
      {data && data.principals.nodes.length > 0 && <Principals of={data.principals.nodes} />}
    </AuthorityPage>
  );
}
