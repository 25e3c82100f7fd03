import { committeeActions } from "@remit/domain/authority/committees";
import { useMemo } from "react";
import { Adding } from "../administration/Adding";
import { act, change } from "../frame/choices/act";
import { Day, Line, Lines, Pick, today } from "../frame/forms/fields";
import { Folded } from "../cases/record/drawerStyles";
import { worthShowing } from "../directory/worthShowing";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { ReadingText } from "../frame/record/ReadingText";
import { Paper } from "../frame/record/recordStyles";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { AuthorityPage } from "./AuthorityPage";
import { committees } from "./documents";
import { seats } from "./limitActs";
import type { CommitteeRow } from "./records";

/** Every change of a committee that a form can ask for, by the API's name of it. */
export const commands = { setUpCommittee: change("setUpCommittee"), writeCommitteeTerms: change("writeCommitteeTerms") } as const;

const committeeActs = {
  writeTerms: act<CommitteeRow>({
    command: commands.writeCommitteeTerms, done: "Written down. Earlier terms stay.", defaults: () => ({ agreedOn: today() }),
    asks: <><Day source="agreedOn" label="Agreed by the Board on" isRequired /><Lines source="text" label="The terms of reference" rows={10} isRequired /></>,
  }),
};

function Committee({ of }: { readonly of: CommitteeRow }) {
  const offered = worthShowing(of.choices, committeeActions, useSession());
  const [standing, ...earlier] = of.terms.nodes;
  return (
    <Paper aria-label={of.name} style={{ marginBottom: 18 }}>
      <h2 style={{ fontSize: "1.1875rem", fontWeight: 650 }}>{of.name}</h2>
      <p>{of.purpose}</p>
      <p>Its secretary is {[of.secretaryPosition?.holder?.name, of.secretaryPosition?.title].filter(Boolean).join(", ")}.</p>
      {standing ? <><h3 style={{ marginTop: 12, fontSize: "0.9375rem" }}>Terms of reference {standing.revision}, agreed by the Board on {sayDay(standing.agreedOn)}</h3><ReadingText text={standing.text} /></> : <p>The Board has agreed no terms of reference yet, so nothing can be referred to it.</p>}
      {earlier.map((one) => <Folded key={one.id}><summary>Terms of reference {one.revision}, agreed on {sayDay(one.agreedOn)}</summary><ReadingText text={one.text} /></Folded>)}
      {offered.length > 0 && <Choices record={{ ...of, choices: offered }} acts={committeeActs} first={null} />}
    </Paper>
  );
}

/** The committees that decide what stands above the line of management, with their terms of reference. */
export default function CommitteesPage() {
  const { data, error, refetch } = useQuestion(committees, {});
  const manages = may(useSession(), ["manage-authority"]);
  useChanged(useMemo(() => ["authority"], []), refetch);
  return (
    <AuthorityPage
      title="Committees" intro="What stands above the line of management goes to a committee by way of a director: when the Trustees kept the decision for it, or no policy covers the case."
      actions={manages && <Adding label="Set up a committee" stands="first" command={commands.setUpCommittee} done="Set up. Write down its terms of reference next."><Line source="name" label="Name" isRequired /><Lines source="purpose" label="What it is for" isRequired /><Pick source="secretaryPositionId" label="The position of its secretary" {...seats} isRequired /></Adding>}
    >
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={4} />}
      {data?.committees.nodes.length === 0 && <EmptyState title="There is no committee">{manages ? "Set one up, and write down the terms that the Board agreed." : "Whoever manages limits of authority sets one up."}</EmptyState>}
      {data?.committees.nodes.map((one) => <Committee key={one.id} of={one} />)}
    </AuthorityPage>
  );
}
