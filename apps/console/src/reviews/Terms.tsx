import type { ReviewTermKind } from "@remit/domain/reviews/labels";
import { AutocompleteArrayInput, AutocompleteInput, CheckboxGroupInput, required } from "react-admin";
import { useQuestion } from "../frame/data/useQuestion";
import { termsQuestion, type TermRow } from "./documents";

const none: readonly TermRow[] = [];
/** The office's lists for reviews. */
export const useTerms = (): readonly TermRow[] => useQuestion(termsQuestion, {}).data?.reviewTerms.nodes ?? none;

/** What a code is called; the code itself until the lists are read. */
export const labelOf = (terms: readonly TermRow[], kind: ReviewTermKind, code: string | null): string | null => (code === null ? null : (terms.find((one) => one.kind === kind && one.code === code)?.label ?? code));

interface Props {
  readonly source: string;
  readonly label: string;
  readonly kind: ReviewTermKind;
  readonly isRequired?: boolean;
}
const must = required();
const useChoices = (kind: ReviewTermKind) => useTerms().filter((one) => one.kind === kind && one.inUseTo === null).map(({ code, label }) => ({ id: code, name: label }));

/** One entry of a list. */
export const OneTerm = ({ source, label, kind, isRequired = false }: Props) => <AutocompleteInput source={source} label={label} choices={useChoices(kind)} helperText={false} fullWidth openText="Open the list" closeText="Close the list" clearText="Clear" {...(isRequired && { validate: must })} />;
/** Several entries of a list, found by typing. */
export const ManyTerms = ({ source, label, kind, isRequired = false }: Props) => <AutocompleteArrayInput source={source} label={label} choices={useChoices(kind)} helperText={false} fullWidth openText="Open the list" closeText="Close the list" clearText="Clear" {...(isRequired && { validate: must })} />;
/** A short list of which each entry is met or not. */
export const TermChecks = ({ source, label, kind }: Props) => <CheckboxGroupInput source={source} label={label} choices={useChoices(kind)} helperText={false} row={false} />;
