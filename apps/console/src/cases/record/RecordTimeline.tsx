import { gql } from "@apollo/client";
import { Button } from "@mui/material";
import { styled } from "@mui/material/styles";
import { useMemo, useState } from "react";
import { Refusal } from "../../frame/choices/Refusal";
import { question } from "../../frame/data/documents";
import { refusalIn } from "../../frame/data/translateErrors";
import { useQuestion } from "../../frame/data/useQuestion";
import { EmptyState } from "../../frame/record/EmptyState";
import { SkeletonText } from "../../frame/record/Skeletons";
import { Timeline } from "../../frame/record/Timeline";
import { may, useSession } from "../../frame/session/useSession";
import { tokens } from "../../frame/theme/tokens";
import { isLooking, kindOf, particularsOf, peopleIn, sayHappening, timelineKinds, withoutEchoes, type AuditRow, type TimelineKind } from "./happenings";

const entriesOf = question<{ of: object; first: number }, { auditEntries: { nodes: readonly AuditRow[]; totalCount: number } }>(gql(`query Happened($of: AuditEntryFilter!, $first: Int!) {
  auditEntries(first: $first, filter: $of) { nodes { id at action recordType caseId actor { name } position { title } particulars } totalCount } }`));
const namesOf = question<{ ids: readonly string[] }, { staffMembers: { nodes: readonly { id: string; name: string }[] } }>(
  gql("query Names($ids: [ID!]!) { staffMembers(first: 200, filter: { id: { in: $ids } }) { nodes { id name } } }"));

/** The most that one question of the API may ask for. */
const most = 200;

const Filter = styled("label")({
  display: "flex",
  alignItems: "center",
  gap: 8,
  marginBottom: 10,
  color: tokens.inkSoft,
  "& select": { height: 28, paddingInline: 4, border: `1px solid ${tokens.edge}`, borderRadius: 3, backgroundColor: tokens.raised, color: tokens.ink, font: "inherit" },
});

const Said = styled("p")({ maxWidth: "60ch", whiteSpace: "pre-line", overflow: "hidden", display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: 6 });

const none: ReadonlyMap<string, string> = new Map();

interface Props {
  /** The cases whose whole chains are told, or another record with what happened to it alone. */
  readonly of: { readonly caseId: { readonly in: readonly string[] } } | { readonly recordId: { readonly eq: string } };
  /** The references of the cases, where several are told together. */
  readonly cases?: ReadonlyMap<string, string>;
}

/** Everything that happened, newest first, narrowed to what the reader looks for. */
export function RecordTimeline({ of, cases = none }: Props) {
  const session = useSession();
  const isCase = "caseId" in of;
  const [kind, setKind] = useState<TimelineKind>("everything");
  const [first, setFirst] = useState(30);
  const { data, error } = useQuestion(entriesOf, { of, first });
  const rows = useMemo(() => data?.auditEntries.nodes ?? [], [data]);
  const ids = useMemo(() => [...new Set(rows.flatMap(peopleIn))], [rows]);
  const { data: people } = useQuestion(namesOf, { ids }, { enabled: ids.length > 0 });
  const names = useMemo(() => new Map(people?.staffMembers.nodes.map((one) => [one.id, one.name])), [people]);
  const shown = isCase ? withoutEchoes(rows).filter((row) => (kind === "everything" ? !isLooking(row) : kindOf(row) === kind)) : rows;
  if (error) return <Refusal of={refusalIn(error)} />;
  if (!data) return <SkeletonText lines={6} />;
  if (rows.length === 0 && !may(session, ["read-audit"])) return <EmptyState title="What happened here is read by others">It is in the audit, which you may not read. If you need to know, ask whoever manages you.</EmptyState>;
  return (
    <>
      {isCase && <Filter className="not-on-paper">
        Show
        <select value={kind} onChange={(event) => setKind(event.target.value as TimelineKind)}>
          {Object.entries(timelineKinds).map(([value, label]) => <option key={value} value={value}>{label}</option>)}
        </select>
      </Filter>}
      {shown.length === 0 && kind !== "everything" ? <p>Nothing of this kind has happened.</p> : (
        <Timeline entries={shown.map((row) => {
          const sentence = sayHappening(row, names);
          const said = particularsOf(row);
          const about = cases.size > 1 && row.caseId ? ` (${cases.get(row.caseId) ?? "another case"})` : "";
          return { id: row.id, at: row.at, person: row.actor && { name: row.actor.name, position: row.position?.title ?? null }, sentence: sentence + about, ...(said && !sentence.includes(said) && { particulars: <Said>{said}</Said> }) };
        })} />
      )}
      {data.auditEntries.totalCount > first && (first < most ? <Button variant="text" onClick={() => setFirst(most)}>Show what happened before</Button> : <p>What happened before is in the audit.</p>)}
    </>
  );
}
