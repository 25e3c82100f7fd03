import { formatTypedDate, parseTypedDate } from "@remit/domain/calendar/office-date";
import { useId, useState, type FormEvent } from "react";
import type { FieldFilter } from "../frame/list/filters";
import { dayOf } from "../frame/words/dates";
import { Field } from "./toolbarStyles";

const modes = { any: "any day", today: "today or earlier", exact: "exactly on", until: "on or before" } as const;
type Mode = keyof typeof modes;

function modeOf(filter: FieldFilter | undefined, today: string): Mode {
  if (filter?.eq !== undefined) return "exact";
  if (filter?.lte === undefined) return "any";
  return filter.lte === today && filter.gte === undefined ? "today" : "until";
}

interface DayProps {
  readonly mode: "exact" | "until";
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** The day as people type it, DD/MM/YYYY; what cannot be read is said, and nothing is guessed (WM-19). */
function DayField({ mode, day, onDay }: DayProps) {
  const [typed, setTyped] = useState(formatTypedDate(day));
  const [because, setBecause] = useState("");
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = parseTypedDate(typed);
    setBecause(read.ok ? "" : read.because);
    if (read.ok) onDay(read.date);
  };
  return (
    <form onSubmit={submit} noValidate>
      <input aria-label={`Due ${modes[mode]}, DD/MM/YYYY`} aria-invalid={because !== ""} aria-describedby={id} inputMode="numeric" size={10} placeholder="DD/MM/YYYY" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <button type="submit">Show</button>
      <span id={id} role="alert">{because}</span>
    </form>
  );
}

interface Props {
  readonly filter: FieldFilter | undefined;
  readonly onFilter: (filter: FieldFilter | undefined) => void;
}

/** By next action due day: exactly (WM-19), or due today or earlier (WM-20). Both begin at today. */
export function DueFilter({ filter, onFilter }: Props) {
  const today = dayOf(new Date());
  // Chosen but not yet narrowed: "on or before" begins as today, which by itself would read as "today or earlier".
  const [wanted, setWanted] = useState<Mode | null>(null);
  const stated = modeOf(filter, today);
  const mode = wanted === "until" && stated === "today" ? "until" : stated;
  const choose = (next: Mode) => {
    setWanted(next);
    onFilter(next === "any" ? undefined : next === "exact" ? { eq: today } : { lte: today });
  };
  return (
    <Field>
      <label>
        Due{" "}
        <select value={mode} onChange={(event) => choose(event.target.value as Mode)}>
          {Object.entries(modes).map(([name, words]) => <option key={name} value={name}>{words}</option>)}
        </select>
      </label>
      {(mode === "exact" || mode === "until") && (
        <DayField key={mode} mode={mode} day={String(filter?.eq ?? filter?.lte ?? today)} onDay={(day) => onFilter(mode === "exact" ? { eq: day } : { lte: day })} />
      )}
    </Field>
  );
}
