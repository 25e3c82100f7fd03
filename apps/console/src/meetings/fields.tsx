import { NumberInput, regex, required, SelectInput, TextInput } from "react-admin";
import { useQuestion } from "../frame/data/useQuestion";
import { limitedKinds } from "./documents";

interface Field { readonly source: string; readonly label: string; readonly isRequired?: boolean }
const must = required();
const isTime = regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Type the time as HH:MM, such as 10:00.");

/** A time of the day, as the clocks of the office say it. */
export const Time = ({ source, label, isRequired = false }: Field) => <TextInput source={source} label={label} placeholder="10:00" className="short" helperText={false} validate={isRequired ? [must, isTime] : isTime} />;
/** A whole number. */
export const Count = ({ source, label, isRequired = false }: Field) => <NumberInput source={source} label={label} min={0} step={1} className="short" helperText={false} {...(isRequired && { validate: must })} />;
/** The kinds of decision for which limits of authority are set. */
export const KindOfDecision = () => <SelectInput source="decisionKindId" label="Kind of decision, where a limit of authority applies" choices={(useQuestion(limitedKinds, {}).data?.decisionKinds.nodes ?? []).map(({ id, label }) => ({ id, name: label }))} helperText={false} fullWidth emptyText="None" />;
