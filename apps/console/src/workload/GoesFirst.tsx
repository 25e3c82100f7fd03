import { useMemo } from "react";
import { Link } from "react-router";
import { useQuestion } from "../frame/data/useQuestion";
import { useChanged } from "../frame/live/useChanged";
import { useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { firstQuestion } from "./documents";

/** What of the hopper goes before other work, above everything else that waits (WL-52); nothing where nothing does. */
export function GoesFirst() {
  const { position } = useSession();
  const { data, refetch } = useQuestion(firstQuestion, {});
  useChanged(useMemo(() => (position ? [`segment:${position.segment.id}`] : []), [position]), refetch);
  if (!data || data.serviceRequests.totalCount === 0) return null;
  const { totalCount, nodes } = data.serviceRequests;
  return (
    <section aria-labelledby="goes-first" className="about">
      <h3 id="goes-first" style={{ fontSize: "0.9375rem", fontWeight: 600 }}>{count(totalCount, "request goes", "requests go")} before other work</h3>
      <ul style={{ paddingLeft: 18, marginBlock: "2px 8px" }}>{nodes.map(({ id, reference, summary, case: its }) => <li key={id}><Link to={`/service-requests/${id}/show`}>{reference}</Link> {summary} · {its?.factors.nodes.map(({ label }) => label.toLowerCase()).join(", ")}</li>)}</ul>
    </section>
  );
}
