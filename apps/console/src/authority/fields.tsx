import { required, SelectInput, TextInput, type Validator } from "react-admin";
import { useQuestion } from "../frame/data/useQuestion";
import { lists, type Lists } from "./documents";

const must = required();
const isMoney: Validator = (value: unknown) => (!value || /^\d{1,8}(\.\d{2})?$/.test(String(value)) ? undefined : "Type the amount as 250 or 250.50.");

/** An amount in pounds, as people write it. */
export const Pounds = ({ source, label, isRequired = false, help, isForgotten = false }: { readonly source: string; readonly label: string; readonly isRequired?: boolean; readonly help?: string; /** Whether what was typed goes with the field when it is no longer asked. */ readonly isForgotten?: boolean }) => (
  <TextInput source={source} label={label} className="short" helperText={help ?? "In pounds, such as 250 or 250.50."} validate={isRequired ? [must, isMoney] : isMoney} shouldUnregister={isForgotten} />
);
/** What was typed in pounds, in pence; null where nothing was. */
export const inPence = (typed: unknown): number | null => (typed === null || typed === undefined || typed === "" ? null : Math.round(Number(typed) * 100));

interface Choosing {
  readonly source: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly from: (all: Lists) => readonly { readonly id: string; readonly name: string }[];
  /** What leaving it empty means. */
  readonly none?: string;
}
/** One of the office's own lists. */
export function OneOf({ source, label, isRequired = false, from, none = "None" }: Choosing) {
  const { data } = useQuestion(lists, {});
  return <SelectInput source={source} label={label} choices={data ? [...from(data)] : []} fullWidth helperText={false} {...(isRequired ? { validate: must } : { emptyText: none })} />;
}

const called = <Row extends { readonly id: string; readonly label: string }>(rows: readonly Row[]) => rows.map(({ id, label }) => ({ id, name: label }));
/** A kind of decision; only money, where a sum is meant. */
export const KindOf = ({ isMoney: isSum = false }: { readonly isMoney?: boolean }) => (
  <OneOf source="decisionKindId" label="Kind of decision" isRequired from={({ decisionKinds }) => called(decisionKinds.nodes.filter((one) => !isSum || one.isMonetary))} />
);
export const principalsOf = ({ principals }: Lists) => called(principals.nodes);
