import { StatusPill } from "../frame/record/StatusPill";
import { useQuestion } from "../frame/data/useQuestion";
import { People } from "./boardStyles";
import { reviewersQuestion } from "./documents";

/** Who reviews, and how much each has: the least loaded first. */
export function Capacity() {
  const { data } = useQuestion(reviewersQuestion, { id: null });
  if (!data || data.reviewersFor.length === 0) return null;
  return (
    <section aria-labelledby="capacity" style={{ marginTop: 34 }}>
      <h2 id="capacity" style={{ marginBottom: 8 }}>Who has how much</h2>
      <People>
        <thead><tr><th scope="col">Reviewer</th><th scope="col" className="number">Open</th><th scope="col" className="number">Late</th></tr></thead>
        <tbody>
          {data.reviewersFor.map(({ positionId, name, title, isAway, openReviews, lateReviews }) => (
            <tr key={positionId}>
              <th scope="row">{name} <small>{title}{isAway && ", away today"}</small></th>
              <td className="number">{openReviews}</td>
              <td className="number">{lateReviews > 0 ? <StatusPill tone="red">{lateReviews} late</StatusPill> : "none"}</td>
            </tr>
          ))}
        </tbody>
      </People>
    </section>
  );
}
