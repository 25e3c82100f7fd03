import { styled } from "@mui/material/styles";
import { AutocompleteArrayInput, AutocompleteInput, ReferenceArrayInput, ReferenceInput, required, SelectInput, TextInput, type RaRecord } from "react-admin";
import { dayOf } from "../words/dates";
import { dayAsTyped, typedDay } from "../words/typedDay";

const must = required();

/** What a form asks, one thing under another with room to breathe. Short answers have short fields. */
export const Fields = styled("div")({
  display: "grid",
  gap: 14,
  paddingTop: 6,
  "& .MuiFormControl-root, & .MuiAutocomplete-root": { margin: 0 },
  "& .short": { width: "100%", maxWidth: 240 },
});

/** Today in the office, for the fields that mostly want it. */
export const today = () => dayOf(new Date());

interface Field {
  readonly source: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly help?: string;
}

/** A line of text. */
export const Line = ({ source, label, isRequired = false, help }: Field) => <TextInput source={source} label={label} fullWidth helperText={help ?? false} {...(isRequired && { validate: must })} />;

/** Several lines of text. */
export const Lines = ({ source, label, isRequired = false, help, rows = 3 }: Field & { readonly rows?: number }) => (
  <TextInput source={source} label={label} fullWidth multiline minRows={rows} maxRows={14} helperText={help ?? false} {...(isRequired && { validate: must })} />
);

/** Why something is done: it stays on the record. */
export const Reason = ({ label = "Reason" }: { readonly label?: string }) => <Lines source="reason" label={label} isRequired help="It is kept on the record and read by others." />;

const isIso = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
const asDay = (value: unknown) => (isIso(value) ? dayAsTyped(value) : ((value as string | null | undefined) ?? ""));
const fromDay = (typed: string) => typedDay(typed) ?? typed;
const isDay = (value: unknown) => (!value || isIso(value) ? undefined : "Type the day as DD/MM/YYYY.");

/** A calendar date, typed as people write it and the same in every browser. */
export const Day = ({ source, label, isRequired = false, help }: Field) => (
  <TextInput source={source} label={label} placeholder="DD/MM/YYYY" format={asDay} parse={fromDay} className="short" helperText={help ?? false} validate={isRequired ? [must, isDay] : isDay} />
);

/** One of the domain's labels. */
export const Label = ({ source, label, isRequired = false, help, of }: Field & { readonly of: Readonly<Record<string, string>> }) => (
  <SelectInput source={source} label={label} helperText={help ?? false} choices={Object.entries(of).map(([id, name]) => ({ id, name }))} fullWidth {...(isRequired ? { validate: must } : { emptyText: "Not said" })} />
);

interface PickProps extends Field {
  /** The resource that is searched. */
  readonly from: string;
  /** How a record is called in the list. */
  name?(record: RaRecord): string;
  readonly filter?: object;
}

const byName = ({ name, staffNumber }: RaRecord): string => (staffNumber ? `${name} (${staffNumber})` : name);
const order = { field: "id", order: "ASC" } as const;
const words = (q: string) => (q.trim() ? { q: q.trim() } : {});

/** One record, found by typing. */
export const Pick = ({ source, label, from, isRequired = false, help, name = byName, filter }: PickProps) => (
  <ReferenceInput source={source} reference={from} sort={order} perPage={20} {...(filter && { filter })}>
    <AutocompleteInput label={label} optionText={name} filterToQuery={words} helperText={help ?? false} fullWidth openText="Open the list" closeText="Close the list" clearText="Clear" noOptionsText="Nothing found. Try other words." {...(isRequired && { validate: must })} />
  </ReferenceInput>
);

/** Several records, found by typing. */
export const PickMany = ({ source, label, from, help, name = byName, filter }: PickProps) => (
  <ReferenceArrayInput source={source} reference={from} sort={order} perPage={20} {...(filter && { filter })}>
    <AutocompleteArrayInput label={label} optionText={name} filterToQuery={words} helperText={help ?? false} fullWidth noOptionsText="Nobody found. Try other words." />
  </ReferenceArrayInput>
);

/** Somebody who works here. */
export const colleagues = { from: "colleagues", filter: { isActive: { eq: true } } } as const;

const asLines = (values: readonly string[] | null | undefined) => (values ?? []).join("\n");
const fromLines = (typed: string) => typed.split("\n");
/** Without the blank lines and spaces that typing leaves. */
export const tidy = (lines: readonly string[] | null | undefined): string[] => (lines ?? []).map((line) => line.trim()).filter(Boolean);

/** Several short texts, one a line. */
export const List = ({ source, label, help }: Field) => <TextInput source={source} label={label} fullWidth multiline minRows={2} format={asLines} parse={fromLines} helperText={help ?? "One a line."} />;
