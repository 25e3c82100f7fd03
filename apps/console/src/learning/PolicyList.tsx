import { policyOutcomes, policyStates } from "@remit/domain/learning/labels";
import { useState } from "react";
import { ListBase } from "react-admin";
import { Begin } from "../briefings/Begin";
import { options } from "../briefings/options";
import { Finder, type QuickView } from "../cases/Finder";
import { Page } from "../frame/layout/Page";
import type { Column } from "../frame/list/columns";
import { DataList } from "../frame/list/DataList";
import { useListInAddress } from "../frame/list/useListInAddress";
import { EmptyState } from "../frame/record/EmptyState";
import { StatusPill } from "../frame/record/StatusPill";
import { may, useSession } from "../frame/session/useSession";
import { sayShortDay } from "../frame/words/dates";
import { beginnings } from "./beginnings";
import { LearningNav } from "./LearningNav";
import type { FeedbackRow } from "./records";

const columns: readonly Column<FeedbackRow>[] = [
  { name: "reference", label: "Reference", width: 110, share: 0, filter: { kind: "text" } },
  { name: "policy", label: "Policy", width: 200, share: 2, filter: { kind: "text" } },
  { name: "what", label: "What it means for it", width: 260, share: 3, filter: { kind: "text" } },
  { name: "state", label: "State", width: 170, share: 0, draw: ({ state, isOpen }) => <StatusPill isOver={!isOpen}>{policyStates[state]}</StatusPill>, filter: { kind: "choice", options: options(policyStates) } },
  { name: "outcome", label: "Led to", width: 160, share: 0, draw: ({ outcome }) => outcome && policyOutcomes[outcome], filter: { kind: "choice", options: options(policyOutcomes) } },
  { name: "owner.name", label: "Policy’s owner", width: 150, draw: ({ owner }) => owner?.name, filter: { kind: "text" } },
  { name: "givenOn", label: "Said", width: 110, share: 0, draw: ({ givenOn }) => sayShortDay(givenOn), filter: { kind: "day" } },
];
const views: readonly QuickView[] = [{ label: "Waiting", field: "isOpen", filter: { eq: true } }, { label: "For me", field: "isMine", filter: { eq: true } }, { label: "Answered", field: "state", filter: { eq: "ANSWERED" } }];

function Register() {
  const session = useSession();
  const list = useListInAddress<FeedbackRow>();
  const [shown, setShown] = useState<readonly string[]>();
  return (
    <Page title="Said of policies" intro="What casework tells the owners of policies, and what came of it." actions={may(session, ["see-cases"]) && <Begin label="Tell a policy’s owner" how={beginnings.givePolicyFeedback} goesTo="policy-feedback" />}>
      <LearningNav />
      <Finder list={list} looksIn="reference, policy or words" views={views} />
      <DataList
        list={list} columns={columns} caption="Feedback on policies" hasHeading={false} nameOf={({ reference }) => reference} link={({ id }) => `/policy-feedback/${id}/show`} shown={shown} onShown={setShown}
        empty={<EmptyState title="Nothing was said about a policy">What a case or a lesson means for a policy goes to the policy’s owner, who says what comes of it.</EmptyState>}
      />
    </Page>
  );
}

/** Feedback from casework to policy (AS-15, PO-54). */
export default function PolicyList() {
  return <ListBase resource="policy-feedback" disableSyncWithLocation={false} perPage={50} sort={{ field: "reference", order: "DESC" }}><Register /></ListBase>;
}
