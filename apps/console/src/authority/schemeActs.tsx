import type { principalActions, schemeEntryActions } from "@remit/domain/authority/scheme-actions";
import type { SchemePurpose } from "@remit/domain/authority/labels";
import { NumberInput, required } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { act, change } from "../frame/choices/act";
import { Day, Line, PickMany, Pick } from "../frame/forms/fields";
import type { Act } from "../frame/choices/Choices";
import { KindOf, OneOf, principalsOf } from "./fields";
import { endsToday, seats } from "./limitActs";
import type { EntryRow, PrincipalRow } from "./records";

/** Every change of the scheme that a form can ask for, by the API's name of it. */
export const commands = {
  writeSchemeEntry: change("writeSchemeEntry"), endSchemeEntry: change("endSchemeEntry", "EndOnInput"),
  namePrincipal: change("namePrincipal"), endPrincipal: change("endPrincipal", "EndOnInput"),
} as const;

const must = required();
const Complexity = ({ source, label }: { readonly source: string; readonly label: string }) => <NumberInput source={source} label={label} min={1} max={4} step={1} className="short" helperText={false} validate={must} />;

/** An entry: which decisions, who decides them, who may sign instead, who reviews, and who may settle without a principal. */
export const EntryFields = () => (
  <>
    <KindOf />
    <Complexity source="complexityFrom" label="Complexity from, 1 to 4" />
    <Complexity source="complexityTo" label="Complexity to, 1 to 4" />
    <OneOf source="principalId" label="The principal who decides" from={principalsOf} none="No principal is needed" />
    <PickMany source="signs" label="Positions that may sign instead" {...seats} />
    <PickMany source="signRoles" label="Roles that may sign instead" from="roles" />
    <PickMany source="reviews" label="Positions that review" {...seats} />
    <PickMany source="straightforward" label="Positions that review straightforward ones only" {...seats} />
    <PickMany source="settles" label="Positions that may settle without a principal" {...seats} />
    <Day source="startsOn" label="From" isRequired />
    <Line source="note" label="What else is to be known" />
  </>
);
const named = (purpose: SchemePurpose, place: "roleId" | "positionId", ids: readonly string[] | null | undefined) => (ids ?? []).map((id) => ({ purpose, [place]: id }));
export const entryInput = ({ signs, signRoles, reviews, straightforward, settles, ...typed }: FieldValues) => ({
  ...typed,
  people: [...named("SIGNS", "positionId", signs), ...named("SIGNS", "roleId", signRoles), ...named("REVIEWS", "positionId", reviews), ...named("REVIEWS_STRAIGHTFORWARD", "positionId", straightforward), ...named("SETTLES", "positionId", settles)],
});

/** A principal: a label on a position. */
export const PrincipalFields = () => (
  <>
    <Line source="label" label="What the principal is called" isRequired />
    <Pick source="positionId" label="The position" {...seats} isRequired />
    <Day source="startsOn" label="From" isRequired />
  </>
);

export const entryActs = { endEntry: act<EntryRow>({ command: commands.endSchemeEntry, ...endsToday }) } satisfies Readonly<Record<keyof typeof schemeEntryActions, Act<EntryRow>>>;
export const principalActs = { endPrincipal: act<PrincipalRow>({ command: commands.endPrincipal, ...endsToday }) } satisfies Readonly<Record<keyof typeof principalActions, Act<PrincipalRow>>>;
