import type { limitActions } from "@remit/domain/authority/limits";
import { sourceKinds } from "@remit/domain/authority/labels";
import type { routeActions } from "@remit/domain/authority/routes";
import { BooleanInput, type RaRecord } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { act, change } from "../frame/choices/act";
import { Day, Label, Line, Pick, today } from "../frame/forms/fields";
import type { Act } from "../frame/choices/Choices";
import { inPence, KindOf, OneOf, Pounds } from "./fields";
import type { LimitRow, RouteRow } from "./records";

/** Every change of limits and routes that a form can ask for, by the API's name of it. */
export const commands = {
  setAuthorityLimit: change("setAuthorityLimit"), endAuthorityLimit: change("endAuthorityLimit", "EndOnInput"),
  drawEscalationRoute: change("drawEscalationRoute"), retireEscalationRoute: change("retireEscalationRoute", "NamedInput"),
} as const;

/** How positions are found by typing. */
export const seats = { from: "positions", name: ({ title, holder }: RaRecord) => [title, holder?.name].filter(Boolean).join(", "), filter: { isOpen: { eq: true } } } as const;
/** The form of an end. */
export const endsToday = { asks: <Day source="endsOn" label="Last day" isRequired />, defaults: () => ({ endsOn: today() }), done: "It ends on that day." };

/** A limit: for whom, of what, how much, by what source, and where to go above it. */
export const LimitFields = () => (
  <>
    <KindOf />
    <Pick source="roleId" label="For everyone of the role" from="roles" />
    <Pick source="positionId" label="Or for one position" {...seats} />
    <Pounds source="pounds" label="The most that may be decided" help="In pounds; left out where the kind has no amount, or any amount may be decided." />
    <Day source="startsOn" label="From" isRequired />
    <Label source="sourceKind" label="Where it is laid down" of={sourceKinds} isRequired />
    <Line source="sourceTitle" label="Title of the source" isRequired />
    <Line source="sourceReference" label="Its reference" isRequired />
    <Line source="sourceLink" label="Where it can be read" help="A link that begins with https://, if there is one." />
    <OneOf source="routeId" label="Where to go with what is above it" isRequired from={({ escalationRoutes }) => escalationRoutes.nodes} />
  </>
);
export const limitInput = ({ pounds, ...typed }: FieldValues) => ({ ...typed, amountPence: inPence(pounds) });

/** A way up: the steps in the order in which the office takes them, those that it has. */
export const RouteFields = () => (
  <>
    <Line source="name" label="What the route is called" isRequired />
    <BooleanInput source="lineManager" label="First the line manager" helperText={false} />
    <Pick source="seniorId" label="Then the senior operations manager" {...seats} />
    <OneOf source="teamId" label="Then the specialist team" from={({ teams }) => teams.nodes} />
    <Pick source="directorId" label="Then the director" {...seats} />
    <OneOf source="committeeId" label="At last the committee" from={({ committees }) => committees.nodes} />
  </>
);
export const routeInput = ({ name, lineManager, seniorId, teamId, directorId, committeeId }: FieldValues) => ({
  name,
  steps: [
    lineManager && { kind: "LINE_MANAGER" }, seniorId && { kind: "SENIOR_OPERATIONS_MANAGER", positionId: seniorId }, teamId && { kind: "SPECIALIST_TEAM", teamId },
    directorId && { kind: "DIRECTOR", positionId: directorId }, committeeId && { kind: "COMMITTEE", committeeId },
  ].filter(Boolean),
});

export const limitActs = { endLimit: act<LimitRow>({ command: commands.endAuthorityLimit, ...endsToday }) } satisfies Readonly<Record<keyof typeof limitActions, Act<LimitRow>>>;
export const routeActs = { retireRoute: act<RouteRow>({ command: commands.retireEscalationRoute, asks: <p>Limits that follow it keep it. New ones cannot choose it.</p>, done: "Retired." }) } satisfies Readonly<Record<keyof typeof routeActions, Act<RouteRow>>>;
