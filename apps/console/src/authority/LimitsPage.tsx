import { limitActions } from "@remit/domain/authority/limits";
import { sourceKinds, stepKinds } from "@remit/domain/authority/labels";
import { sayMoney } from "@remit/domain/authority/money";
import { routeActions } from "@remit/domain/authority/routes";
import { useMemo, useState } from "react";
import { Adding } from "../administration/Adding";
import { Folded } from "../cases/record/drawerStyles";
import { today } from "../frame/forms/fields";
import { worthShowing } from "../directory/worthShowing";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { Paper } from "../frame/record/recordStyles";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { sayDay } from "../frame/words/dates";
import { AuthorityPage, Table } from "./AuthorityPage";
import { limitsOn } from "./documents";
import { commands, limitActs, LimitFields, limitInput, routeActs, RouteFields, routeInput } from "./limitActs";
import { OnDay } from "./OnDay";
import type { LimitRow, RouteRow, StepRow } from "./records";

const sayStep = ({ kind, position, team, committee }: StepRow) => (kind === "LINE_MANAGER" ? stepKinds[kind].toLowerCase() : committee?.name ?? team?.name ?? position?.title ?? stepKinds[kind].toLowerCase());
/** "line manager, then Director of Operations". */
export const sayRoute = ({ steps }: Pick<RouteRow, "steps">): string => steps.nodes.map(sayStep).join(", then ");

function Row({ of, route }: { readonly of: LimitRow; readonly route: RouteRow | undefined }) {
  const offered = worthShowing(of.choices, limitActions, useSession());
  return (
    <tr>
      <th scope="row">{of.role?.name ?? of.position?.title}{of.position?.holder && <small>{of.position.holder.name}</small>}</th>
      <td className="sum">{of.amountPence === null ? (of.decisionKind?.isMonetary ? "any amount" : "may decide") : `up to ${sayMoney(of.amountPence)}`}</td>
      <td>
        {of.sourceLink ? <a href={of.sourceLink} rel="noreferrer" target="_blank">{of.sourceTitle}</a> : of.sourceTitle}
        <small>{sourceKinds[of.sourceKind]}, {of.sourceReference} · from {sayDay(of.startsOn)}{of.endsOn && ` to ${sayDay(of.endsOn)}`}</small>
      </td>
      <td>{route && <>{route.name}<small>{sayRoute(route)}</small></>}</td>
      <td>{offered.length > 0 && <Choices record={{ ...of, choices: offered }} acts={limitActs} first={null} />}</td>
    </tr>
  );
}

const Kinds = ({ limits, routes }: { readonly limits: readonly LimitRow[]; readonly routes: readonly RouteRow[] }) => (
  <>
    {[...new Set(limits.map((one) => one.decisionKind?.label))].map((label) => (
      <Paper key={label} style={{ marginBottom: 18 }}>
        <Table>
          <caption>{label}</caption>
          <thead><tr><th scope="col">Who</th><th scope="col">How much</th><th scope="col">Laid down in</th><th scope="col">Above it</th><th scope="col"><span className="for-ears">What can be done</span></th></tr></thead>
          <tbody>{limits.filter((one) => one.decisionKind?.label === label).map((one) => <Row key={one.id} of={one} route={routes.find(({ id }) => id === one.route?.id)} />)}</tbody>
        </Table>
      </Paper>
    ))}
  </>
);

function Routes({ of: routes }: { readonly of: readonly RouteRow[] }) {
  const session = useSession();
  return (
    <Folded>
      <summary>The ways up, step by step</summary>
      <Paper aria-label="The ways up">
        {routes.map((route) => {
          const offered = worthShowing(route.choices, routeActions, session);
          return (
            <section key={route.id} style={{ marginBottom: 14 }}>
              <h2 style={{ fontSize: "0.9375rem" }}>{route.name}{!route.isActive && " (retired)"}</h2>
              <ol style={{ paddingLeft: 20 }}>{route.steps.nodes.map((step) => <li key={step.id}>{stepKinds[step.kind]}{step.kind !== "LINE_MANAGER" && `: ${sayStep(step)}`}{step.position?.holder && `, ${step.position.holder.name}`}</li>)}</ol>
              {route.isActive && offered.length > 0 && <Choices record={{ ...route, choices: offered }} acts={routeActs} first={null} />}
            </section>
          );
        })}
      </Paper>
    </Folded>
  );
}

/** Who may decide how much, by which source, and where to go with what is above it. */
export default function LimitsPage() {
  const [on, setOn] = useState(today);
  const { data, error, refetch } = useQuestion(limitsOn, { on });
  const manages = may(useSession(), ["manage-authority"]);
  useChanged(useMemo(() => ["authority"], []), refetch);
  return (
    <AuthorityPage
      title="Limits of authority" intro="Who may decide how much, where that is laid down, and where to go with what is above it. A position’s own limit counts before its role’s."
      actions={manages && <><Adding label="Draw a route" command={commands.drawEscalationRoute} input={routeInput} defaults={{ lineManager: true }} done="Drawn. New limits can follow it."><RouteFields /></Adding><Adding label="Set a limit" stands="first" command={commands.setAuthorityLimit} input={limitInput} defaults={{ startsOn: today() }} done="Set. The one before it ends the day before."><LimitFields /></Adding></>}
    >
      <OnDay on={on} turnTo={setOn} />
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={6} />}
      {data?.authorityLimits.nodes.length === 0 && <EmptyState title="No limits are in force">{manages ? "Draw a route first, then set the first limit. Until a kind of decision has one, it binds nobody." : "Until a kind of decision has a limit, it binds nobody."}</EmptyState>}
      {data && <Kinds limits={data.authorityLimits.nodes} routes={data.escalationRoutes.nodes} />}
      {data && data.escalationRoutes.nodes.length > 0 && <Routes of={data.escalationRoutes.nodes} />}
    </AuthorityPage>
  );
}
