import { financialYearOf, sayYear } from "@remit/domain/external-reviewers/budget";
import { Link } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { today } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import { SkeletonRows, SkeletonText } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { performanceQuestion, type PerformanceRow } from "./documents";
import { Figures } from "./figureStyles";

const share = (part: number, whole: number) => (whole === 0 ? "none yet" : `${part} of ${whole}`);
/** This financial year and the one before. */
const asked = () => { const year = financialYearOf(today()); return { years: `${sayYear(year - 1)} and ${sayYear(year)}`, variables: { from: `${year - 1}-04-01`, to: `${year + 1}-03-31` } }; };

/** How one reviewer's work turned out. */
export function PerformanceOf({ reviewerId }: { readonly reviewerId: string }) {
  const { years, variables } = asked();
  const { data, error } = useQuestion(performanceQuestion, variables);
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonText />;
  const row = data.reviewerPerformance.find((one) => one.reviewerId === reviewerId);
  if (!row || row.accepted === 0) return <EmptyState title="Nothing to measure yet">{`No report of theirs was accepted in ${years}.`}</EmptyState>;
  return <Facts of={[["Years", years], ["Reports accepted", row.accepted], ["On time", share(row.onTime, row.accepted)], ["Within hours and fee", share(row.withinFee, row.invoiced)], ["Quality", row.quality === null ? null : `${row.quality} of 4 on average`], ["Returned before", count(row.returned, "time")], ["Reviews upheld", share(row.upheld, row.concluded)]]} />;
}

const Row = ({ of }: { readonly of: PerformanceRow }) => (
  <tr>
    <th scope="row"><Link to={`/external-reviewers/${of.reviewerId}/show?tab=performance`}>{of.name}</Link></th>
    <td>{of.accepted}</td>
    <td>{share(of.onTime, of.accepted)}</td>
    <td>{share(of.withinFee, of.invoiced)}</td>
    <td>{of.quality === null ? "none yet" : `${of.quality} of 4`}</td>
    <td>{of.returned}</td>
    <td>{share(of.upheld, of.concluded)}</td>
  </tr>
);

/** How external reviewers did: on time, within what was agreed, how good, and how often a review upheld (PO-55). */
export default function PerformancePage() {
  const { years, variables } = asked();
  const { data, error } = useQuestion(performanceQuestion, variables);
  return (
    <Page title="Performance of external reviewers" intro={`Reports accepted in ${years}, on the cases that you may see.`}>
      <Refusal of={refusalIn(error)} />
      {!data ? <SkeletonRows rows={5} /> : data.reviewerPerformance.length === 0 ? <EmptyState title="Nobody is on the register">Once reports are accepted, how they turned out stands here.</EmptyState> : (
        <Figures>
          <table>
            <thead><tr><th scope="col">Reviewer</th><th scope="col">Accepted</th><th scope="col">On time</th><th scope="col">Within hours and fee</th><th scope="col">Quality</th><th scope="col">Returned</th><th scope="col">Reviews upheld</th></tr></thead>
            <tbody>{data.reviewerPerformance.map((row) => <Row key={row.reviewerId} of={row} />)}</tbody>
          </table>
        </Figures>
      )}
    </Page>
  );
}
