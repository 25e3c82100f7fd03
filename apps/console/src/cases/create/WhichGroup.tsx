import { gql } from "@apollo/client";
import { useFormContext, useWatch } from "react-hook-form";
import { question } from "../../frame/data/documents";
import { useQuestion } from "../../frame/data/useQuestion";
import { count } from "../../frame/words/counts";
import { Ways } from "./formStyles";

interface Group {
  readonly id: string;
  readonly reference: string;
  readonly title: string | null;
  readonly isOpen: boolean;
  readonly segment: { readonly name: string } | null;
  readonly ownerPosition: { readonly holder: { readonly name: string } | null } | null;
  readonly cases: { readonly totalCount: number };
}

const groupsOf = question<{ id: string }, { caseGroups: { nodes: readonly Group[] } }>(gql(`query Groups($id: ID!) {
  caseGroups(first: 20, filter: { person: { id: { eq: $id } } }) { nodes { id reference title isOpen segment { name } ownerPosition { holder { name } } cases { totalCount } } } }`));

const whose = ({ ownerPosition, segment }: Group) => (ownerPosition?.holder ? `with ${ownerPosition.holder.name}` : `in ${segment?.name ?? "its segment"}’s hopper`);

/** Whether the case joins one of the customer's groups, so that they are worked together, or begins one (CS-26). */
export function WhichGroup() {
  const { register } = useFormContext();
  const [way, id] = useWatch({ name: ["way", "complainantId"] }) as [string, string | undefined];
  const { data } = useQuestion(groupsOf, { id: id ?? "" }, { enabled: way === "existing" && Boolean(id) });
  const groups = way === "existing" && id ? data?.caseGroups.nodes ?? [] : [];
  if (groups.length === 0) return <p>It begins a case group of its own, in your segment’s hopper.</p>;
  return (
    <Ways data-stacked>
      <legend className="for-ears">Case group</legend>
      <label><input type="radio" value="" {...register("caseGroupId")} />A new case group, in your segment’s hopper</label>
      {groups.map((group) => (
        <label key={group.id}>
          <input type="radio" value={group.id} {...register("caseGroupId")} />
          <span>{group.reference} {group.title} <small>{count(group.cases.totalCount, "case")}, {group.isOpen ? whose(group) : "closed"}</small></span>
        </label>
      ))}
    </Ways>
  );
}
