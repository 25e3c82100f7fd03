import type { CorrespondenceTermKind } from "@remit/domain/correspondence/labels";
import { CheckboxGroupInput, required, SelectInput } from "react-admin";
import { useQuestion } from "../frame/data/useQuestion";
import { termsQuestion, type TermRow } from "./documents";

const none: readonly TermRow[] = [];
/** The entries of one of the office's lists that may be chosen today. */
export const useTerms = (kind: CorrespondenceTermKind): readonly { readonly id: string; readonly name: string }[] =>
  (useQuestion(termsQuestion, {}).data?.correspondenceTerms.nodes ?? none).filter((one) => one.kind === kind && one.inUseTo === null).map(({ code, label }) => ({ id: code, name: label }));

interface Props { readonly source: string; readonly label: string; readonly kind: CorrespondenceTermKind; readonly isRequired?: boolean }
const must = required();
/** One entry of a list. */
export const OneTerm = ({ source, label, kind, isRequired = false }: Props) => <SelectInput source={source} label={label} choices={[...useTerms(kind)]} helperText={false} fullWidth {...(isRequired ? { validate: must } : { emptyText: "Not said" })} />;
/** Entries of a short list, each met or not. */
export const TermChecks = ({ source, label, kind, isRequired = false }: Props) => <CheckboxGroupInput source={source} label={label} choices={[...useTerms(kind)]} helperText={false} row={false} {...(isRequired && { validate: must })} />;
