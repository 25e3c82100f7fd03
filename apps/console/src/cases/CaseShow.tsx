import { caseLifecycle } from "@remit/domain/casework/case-lifecycle";
import { requestingActions } from "@remit/domain/reviews/requesting";
import { startingActions } from "@remit/domain/submissions/starting";
import { Link } from "react-router";
import { WaitingNotice } from "../approvals/WaitingNotice";
import { AgreedOnCase } from "../correspondence/Agreed";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { ReadingText } from "../frame/record/ReadingText";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { CommissionsOf } from "../external-reviewers/CommissionsOf";
import { LongTenure } from "../control-checks/LongTenure";
import { may, useSession } from "../frame/session/useSession";
import { requestReviewAct } from "../reviews/requestReviewAct";
import { ReviewsOf } from "../reviews/ReviewsOf";
import { startSubmissionAct, SubmissionsOf } from "../submissions/SubmissionsOf";
import { lifecycleActs } from "./caseActs";
import { fitting } from "./fitting";
import { Standing, sayDecided } from "./marks";
import { caseTabs } from "./record/caseTabs";
import { CustomerBanner } from "./record/CustomerBanner";
import { ContactFact, ContactNotice, OwnerLine } from "./record/Owners";
import { RecordTimeline } from "./record/RecordTimeline";
import type { CaseRecord } from "./records";

const About = ({ of: { body, complainant } }: { readonly of: CaseRecord }) => (
  <>
    {body ? <Link to={`/bodies/${body.id}/show`}>{body.name}</Link> : "no body named"}
    {complainant?.name && <> · complainant: <Link to={`/people/${complainant.id}/show`}>{complainant.name}</Link></>}
  </>
);

const CaseFacts = ({ of }: { readonly of: CaseRecord }) => (
  <Facts
    of={[
      ["Received", of.receivedOn && sayDay(of.receivedOn)],
      ["Decided", sayDecided(of)],
      ["Closed", of.closedOn && sayDay(of.closedOn)],
      ["Case group", of.caseGroup && <Link to={`/case-groups/${of.caseGroup.id}/show`}>{[of.caseGroup.reference, of.caseGroup.title].filter(Boolean).join(" ")}</Link>],
      ["Customer’s contact", <ContactFact of={of} />],
      ["Segment", of.segment?.name],
      ["Complexity", of.complexity && `level ${of.complexity}`],
      ["Still open", of.pendingWorkitems > 0 ? count(of.pendingWorkitems, "piece of work", "pieces of work") : null],
      ["Returned", of.returnedAt && `to its segment on ${sayDay(of.returnedAt)}`],
      ["Came from", of.source && `${of.source}${of.sourceReference ? `, where it is ${of.sourceReference}` : ""}`],
    ]}
  />
);

const law = { ...caseLifecycle, ...requestingActions, ...startingActions };
const acts = { ...lifecycleActs, requestReview: requestReviewAct, startSubmission: startSubmissionAct };

function Case({ of: data }: { readonly of: CaseRecord }) {
  const session = useSession();
  return (
    <RecordPage
      reference={data.reference}
      title={data.title}
      status={<Standing of={data} />}
      about={<About of={data} />}
      owner={<OwnerLine {...data} isOver={data.status === "CLOSED"} />}
      choices={<Choices record={{ ...data, choices: fitting(data.choices, law, data.status) }} acts={acts} />}
      notice={<><WaitingNotice id={data.id} isReadOnly={data.isReadOnly} /><AgreedOnCase caseId={data.id} personId={data.complainant?.id} /><CustomerBanner of={data.complainant} /><LongTenure since={data.dealtWithLongSince} holder={data.ownerPosition?.holder?.name} /><ContactNotice of={data} /></>}
      tabs={caseTabs(data)}
      happened={<RecordTimeline of={{ caseId: { in: [data.id] } }} />}
    >
      {data.summary && <div style={{ marginBottom: 18 }}><ReadingText text={data.summary} /></div>}
      <CaseFacts of={data} />
      <ReviewsOf caseId={data.id} />
      <SubmissionsOf caseId={data.id} />
      {may(session, ["commission-reviews"]) && <CommissionsOf caseId={data.id} isQuiet />}
    </RecordPage>
  );
}

/** One case: what it is, what can be done, what happened. Changes by others arrive by themselves. */
export default function CaseShow() {
  return <Shown<CaseRecord> of="cases" changesWith={({ id }) => [`case:${id}`]}>{(data) => <Case of={data} />}</Shown>;
}
