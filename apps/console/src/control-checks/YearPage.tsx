import { Link, useSearchParams } from "react-router";
import { Begin } from "../briefings/Begin";
import { Things } from "../cases/record/drawerStyles";
import { Figures } from "../external-reviewers/figureStyles";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { today } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { figuresQuestion, type Figures as Found } from "./documents";
import type { Counted } from "./records";
import { trending } from "./trending";

const apart = { marginBottom: 28 } as const;
/** The year that ends today. */
const since = () => { const day = today(); return `${Number(day.slice(0, 4)) - 1}${day.slice(4, 8)}01`; };
const asked = (person: string | null) => ({
  checks: { state: { eq: "CHECKED" }, checkedOn: { gte: since() }, ...(person && { decidedById: { eq: person } }) }, errors: { isWithdrawn: { eq: false }, raisedOn: { gte: since() }, ...(person && { staffId: { eq: person } }) },
});
const named = ({ keys }: Counted) => keys.map(({ label }) => label).filter(Boolean).join(": ") || "Not said";
const percent = (rate: number | null | undefined) => (rate === null || rate === undefined ? "none" : `${Math.round(rate * 100)}%`);
const ofMonth = (errors: readonly Counted[], { keys }: Counted) => errors.find((one) => one.keys[0]?.value === keys[0]?.value)?.count ?? 0;

interface TableProps { readonly caption: string; readonly rows: readonly Counted[]; readonly errors?: readonly Counted[]; link?(row: Counted): string }
/** Checks by one thing: how many, and how many of them were not in order. */
const Table = ({ caption, rows, errors, link }: TableProps) => (
  <section aria-label={`By ${caption.toLowerCase()}`} style={apart}>
    <h2>By {caption.toLowerCase()}</h2>
    <Figures><table>
      <thead><tr><th scope="col">{caption}</th><th scope="col">Checks</th><th scope="col">Money not in order</th><th scope="col">Policy not applied</th>{errors && <th scope="col">Errors raised</th>}</tr></thead>
      <tbody>{rows.map((row) => <tr key={row.keys[0]?.value ?? ""}><th scope="row">{link ? <Link to={link(row)}>{named(row)}</Link> : named(row)}</th><td>{row.count}</td><td>{percent(row.money)}</td><td>{percent(row.policy)}</td>{errors && <td>{ofMonth(errors, row)}</td>}</tr>)}</tbody>
    </table></Figures>
  </section>
);
const Policies = ({ of }: { readonly of: readonly Counted[] }) => (
  <section aria-label="What errors are about" style={apart}><h2>What errors are about</h2><Figures><table><thead><tr><th scope="col">What errors are about</th><th scope="col">Errors</th></tr></thead><tbody>{of.map((row) => <tr key={named(row)}><th scope="row">{named(row)}</th><td>{row.count}</td></tr>)}</tbody></table></Figures></section>
);

const Tables = ({ of, person }: { readonly of: Found; readonly person: string | null }) => (of.months.length === 0 ? (
  <EmptyState title="Nothing was checked in this year">Once decisions are checked, what the checks show over the year stands here.</EmptyState>
) : (
  <>
    <Table caption="Month" rows={of.months} errors={of.errors} />
    <Table caption="Kind" rows={of.kinds} />
    {of.policies.length > 0 && <Policies of={of.policies} />}
    {!person && of.people.length > 0 && <Table caption="Person" rows={of.people} link={(row) => `/control-checks/over-the-year?person=${row.keys[0]?.value ?? ""}`} />}
  </>
));

/** Trends that were shown to the managers. */
const Trends = ({ of }: { readonly of: Found["controlTrends"] }) => (of.nodes.length === 0 ? null : (
  <section aria-label="Trends that were raised">
    <h2>Trends that were raised</h2>
    <Things>{of.nodes.map((one) => <li key={one.id}><h3><Link to={`/control-trends/${one.id}/show`}>{one.reference}</Link> {one.title}</h3><p className="about">{one.raisedBy?.name}, {sayDay(one.raisedOn)}</p></li>)}</Things>
  </section>
));

/** What control checks show over the year: of one person for a one-to-one, of a team for its meeting, of the office for its managers (AS-12 to AS-14). */
export default function YearPage() {
  const session = useSession();
  const [address] = useSearchParams();
  const person = address.get("person");
  const { data, error } = useQuestion(figuresQuestion, asked(person));
  const name = person && data?.people[0] ? named(data.people[0]) : null;
  return (
    <Page
      title={name ? `Control checks of ${name}` : "Control checks over the year"} intro={name ? "Checks of their decisions in the past year, for a one-to-one." : "What checks of the past year show, of the people whose checks you may see: for a team meeting, or for the managers."}
      actions={!person && may(session, ["collate-checks"]) && <Begin label="Raise a trend" how={trending} goesTo="control-trends" defaults={{ fromOn: since(), toOn: today() }} />}
    >
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={8} />}
      {data && <Tables of={data} person={person} />}
      {!person && data && <Trends of={data.controlTrends} />}
    </Page>
  );
}
