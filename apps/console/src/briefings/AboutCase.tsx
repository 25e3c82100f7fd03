import { commissioningBriefing } from "@remit/domain/briefings/briefing";
import { enteringActions } from "@remit/domain/briefings/high-risk";
import { briefingStates, compliances, pressStates, riskLevels, riskStates } from "@remit/domain/briefings/labels";
import { recommendationBeginnings } from "@remit/domain/briefings/recommendations";
import { pressBeginnings } from "@remit/domain/briefings/press";
import type { CaseStatus } from "@remit/domain/casework/labels";
import { commissioningActions } from "@remit/domain/commissioning/commissioned-work";
import { Link } from "react-router";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import { act, change, type Kept } from "../frame/choices/act";
import { Day, Lines } from "../frame/forms/fields";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { sayDay } from "../frame/words/dates";
import { aboutThisCase } from "./Begin";
import { beginnings } from "./beginnings";
import { aboutCase, type AboutCase as Found } from "./documents";

type OneCase = Kept & { readonly status: CaseStatus };
const law = { ...recommendationBeginnings, ...enteringActions, ...commissioningBriefing, ...commissioningActions, ...pressBeginnings };
const acts = {
  enterHighRisk: aboutThisCase(beginnings.enterHighRisk, "Entered. A second person validates it."), commissionBriefing: aboutThisCase(beginnings.commissionBriefing, "Commissioned. Its author is told."),
  askForWork: aboutThisCase(beginnings.askForWork, "Asked for. It is chased until it is done."), recordPressEnquiry: aboutThisCase(beginnings.recordPressEnquiry, "Recorded."), draftLine: aboutThisCase(beginnings.draftLine, "Drafted. Ask somebody to clear it."),
  makeRecommendation: act<Kept>({ command: change("makeRecommendation"), asks: <><Lines source="what" label="What is recommended" isRequired /><Day source="dueOn" label="To be done by" isRequired /></>, input: (typed, { id }, once) => ({ ...typed, caseId: id, idempotencyKey: once }), done: "Recorded. It stands on the body’s page." }),
};

interface Thing { readonly id: string; readonly to: string; readonly reference: string; readonly what: string; readonly how: string; readonly isOver: boolean }
const thingsIn = (found: NonNullable<Found["case"]>): readonly Thing[] => [
  ...found.highRiskEntries.nodes.map((one) => ({ id: one.id, to: `/high-risk/${one.id}/show`, reference: one.reference, what: `${riskLevels[one.level]} risk`, how: `${riskStates[one.state]}${one.isOpen ? `, next review ${sayDay(one.nextReviewOn)}` : ""}`, isOver: !one.isOpen })),
  ...found.briefings.nodes.map((one) => ({ id: one.id, to: `/briefings/${one.id}/show`, reference: one.reference, what: one.title, how: `${briefingStates[one.state]}${one.isOpen ? `, due ${sayDay(one.dueOn)}` : ""}`, isOver: !one.isOpen })),
  ...found.pressEnquiries.nodes.map((one) => ({ id: one.id, to: `/press-enquiries/${one.id}/show`, reference: one.reference, what: `${one.outlet} asks`, how: `${pressStates[one.state]}${one.isOpen ? `, answer needed ${sayDay(one.dueOn)}` : ""}`, isOver: !one.isOpen })),
  ...found.linesToTake.nodes.map((one) => ({ id: one.id, to: `/lines-to-take/${one.id}/show`, reference: one.reference, what: one.subject, how: one.stands ? `Cleared until ${sayDay(one.expiresOn!)}` : "Not to be used", isOver: !one.stands })),
  ...found.recommendations.nodes.map((one) => ({ id: one.id, to: `/bodies/${one.body?.id}/show?tab=recommendations`, reference: "Recommended", what: one.what, how: `${compliances[one.state]}${one.isOpen ? `, due ${sayDay(one.dueOn)}` : ""}`, isOver: !one.isOpen })),
  ...found.commissionedWork.nodes.map((one) => ({ id: one.id, to: `/commissioned-work/${one.id}/show`, reference: one.reference, what: one.what, how: one.isOpen ? `${one.owner?.name ?? ""}, ${one.isOverdue ? "was due" : "due"} ${sayDay(one.dueOn)}` : "No longer waited for", isOver: !one.isOpen })),
];

/** What there is about one case of high risk, briefings, the press and work that was asked for, and what can be begun. */
export function AboutCase({ of }: { readonly of: OneCase }) {
  const { data } = useQuestion(aboutCase, { id: of.id });
  if (!data) return <SkeletonText lines={4} />;
  const things = data.case ? thingsIn(data.case) : [];
  return (
    <>
      {things.length === 0 ? <EmptyState title="Nothing of this yet">Enter the case as high risk, commission a briefing or work, or prepare for what the press may ask.</EmptyState> : (
        <Things>{things.map(({ id, to, reference, what, how, isOver }) => <li key={id} data-over={isOver}><h3><Link to={to}>{reference}</Link> {what}</h3><div className="how">{how}</div></li>)}</Things>
      )}
      <RowChoices record={of} acts={acts} law={law} state={of.status} name="this case" />
    </>
  );
}
