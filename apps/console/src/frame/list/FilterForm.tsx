import { Button, TextField } from "@mui/material";
import { styled } from "@mui/material/styles";
import { useState, type FormEvent } from "react";
import { tokens } from "../theme/tokens";
import { dayAfter, dayBefore, dayOf, startOfDay } from "../words/dates";
import { dayAsTyped, typedDay } from "../words/typedDay";
import type { FilterKind } from "./columns";
import type { FieldFilter } from "./filters";

const Fields = styled("form")({
  display: "grid",
  gap: 10,
  padding: "10px 16px 14px",
  width: 280,
  borderTop: `1px solid ${tokens.line}`,
  "& fieldset.choices": { display: "grid", border: 0, margin: 0, padding: 0, maxHeight: 240, overflowY: "auto" },
  "& label": { display: "flex", alignItems: "center", gap: 8, minHeight: 28 },
  "& input[type=checkbox]": { width: 16, height: 16, accentColor: tokens.action },
  "& .acts": { display: "flex", gap: 8 },
});

interface Props {
  readonly label: string;
  readonly kind: FilterKind;
  readonly filter: FieldFilter | undefined;
  readonly onFilter: (filter: FieldFilter | undefined) => void;
}

/** Two ends of a stretch of days or numbers; an end left empty is open. */
function readRange(kind: "day" | "number", from: string, to: string): FieldFilter | undefined | "unreadable" {
  const read = (typed: string) => (typed.trim() === "" ? undefined : kind === "day" ? typedDay(typed) : Number.isFinite(Number(typed)) ? Number(typed) : null);
  const [gte, lte] = [read(from), read(to)];
  if (gte === null || lte === null) return "unreadable";
  if (gte === undefined && lte === undefined) return undefined;
  if (gte === lte) return { eq: gte! };
  return { ...(gte !== undefined && { gte }), ...(lte !== undefined && { lte }) };
}

const asTyped = (value: unknown) => (value === undefined ? "" : dayAsTyped(String(value)));

/** Points in time are asked for in days: from the first one's beginning to the last one's end. */
function InstantFields({ filter, onFilter, ...rest }: Props) {
  const typed = filter && { ...(filter.gte && { gte: dayOf(String(filter.gte)) }), ...(filter.lt && { lte: dayBefore(filter.lt) }) };
  const asInstants = (days: FieldFilter | undefined) => {
    const [from, to] = [days?.eq ?? days?.gte, days?.eq ?? days?.lte] as (string | undefined)[];
    onFilter(days && { ...(from && { gte: startOfDay(from) }), ...(to && { lt: startOfDay(dayAfter(to)) }) });
  };
  return <RangeFields {...rest} kind={{ kind: "day" }} filter={typed} onFilter={asInstants} />;
}

function RangeFields({ label, kind, filter, onFilter }: Props & { readonly kind: { readonly kind: "day" | "number" } }) {
  const show = kind.kind === "day" ? asTyped : (value: unknown) => String(value ?? "");
  const [from, setFrom] = useState(show(filter?.eq ?? filter?.gte));
  const [to, setTo] = useState(show(filter?.eq ?? filter?.lte));
  const [isUnreadable, setUnreadable] = useState(false);
  const remedy = kind.kind === "day" ? "Type days as DD/MM/YYYY" : "Type whole numbers";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const range = readRange(kind.kind, from, to);
    setUnreadable(range === "unreadable");
    if (range !== "unreadable") onFilter(range);
  };
  return (
    <Fields onSubmit={submit}>
      <TextField autoFocus label={`${label} from`} value={from} onChange={(event) => setFrom(event.target.value)} error={isUnreadable} />
      <TextField label={`${label} to`} value={to} onChange={(event) => setTo(event.target.value)} error={isUnreadable} helperText={isUnreadable ? `${remedy}.` : `${remedy}; the same in both for exactly that.`} />
      {kind.kind === "day" && <Button variant="text" sx={{ justifySelf: "start" }} onClick={() => onFilter({ lte: dayOf(new Date()) })}>Today or earlier</Button>}
      <Acts onClear={() => onFilter(undefined)} />
    </Fields>
  );
}

function TextFields({ label, filter, onFilter }: Props) {
  const [typed, setTyped] = useState(filter?.contains ?? "");
  return (
    <Fields onSubmit={(event) => { event.preventDefault(); onFilter(typed.trim() ? { contains: typed.trim() } : undefined); }}>
      <TextField autoFocus label={`${label} contains`} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <Acts onClear={() => onFilter(undefined)} />
    </Fields>
  );
}

function ChoiceFields({ label, kind, filter, onFilter }: Props & { readonly kind: { readonly kind: "choice" } }) {
  const [picked, setPicked] = useState<readonly string[]>(filter?.in ?? []);
  const turn = (value: string) => setPicked((before) => (before.includes(value) ? before.filter((each) => each !== value) : [...before, value]));
  return (
    <Fields onSubmit={(event) => { event.preventDefault(); onFilter(picked.length > 0 ? { in: picked } : undefined); }}>
      <fieldset className="choices">
        <legend className="for-ears">{label} is any of</legend>
        {kind.options.map(({ value, label: words }) => (
          <label key={value}><input type="checkbox" checked={picked.includes(value)} onChange={() => turn(value)} /> {words}</label>
        ))}
      </fieldset>
      <Acts onClear={() => onFilter(undefined)} />
    </Fields>
  );
}

const Acts = ({ onClear }: { readonly onClear: () => void }) => (
  <div className="acts">
    <Button type="submit" variant="contained">Show</Button>
    <Button variant="text" onClick={onClear}>Clear</Button>
  </div>
);

/** The fields that narrow a list by one column. */
export function FilterForm(props: Props) {
  const { kind } = props;
  if (kind.kind === "choice") return <ChoiceFields {...props} kind={kind} />;
  if (kind.kind === "instant") return <InstantFields {...props} />;
  if (kind.kind === "text") return <TextFields {...props} />;
  return <RangeFields {...props} kind={kind as { kind: "day" | "number" }} />;
}
