import { contactMethods, languages } from "@remit/domain/casework/labels";
import { SelectInput } from "react-admin";
import type { ReactNode } from "react";
import type { FieldValues } from "react-hook-form";
import { Line, Lines, List, tidy } from "../frame/forms/fields";

const options = (labels: Readonly<Record<string, string>>) => Object.entries(labels).map(([id, name]) => ({ id, name }));

/** Who somebody is and how they want to be met: by which way, in which language, with what done differently (CS-11, CS-13). */
export const PersonFields = ({ prefix = "", afterName }: { readonly prefix?: string; readonly afterName?: ReactNode }) => (
  <>
    <Line source={`${prefix}name`} label="Name" isRequired />
    {afterName}
    <SelectInput source={`${prefix}preferredContact`} label="Prefers to hear from us by" choices={options(contactMethods)} helperText={false} fullWidth />
    <Line source={`${prefix}email`} label="E-mail" />
    <Line source={`${prefix}telephone`} label="Telephone" />
    <Lines source={`${prefix}address`} label="Postal address" rows={2} />
    <SelectInput source={`${prefix}language`} label="Language to write in" choices={options(languages)} helperText={false} fullWidth />
    <List source={`${prefix}adjustments`} label="What we do differently for them" help="One a line, such as large print, or no calls before ten." />
  </>
);

/** What a person is registered with when nothing is said. */
export const newPerson = { preferredContact: "LETTER", language: "ENGLISH", adjustments: [] } as const;

/** A person as they are sent: without the blank lines of typing. */
export const tidyPerson = <Typed extends FieldValues>(typed: Typed) => ({ ...typed, adjustments: tidy(typed["adjustments"]) });
