import { openStatuses, serviceRequestStatuses } from "@remit/domain/casework/labels";
import { useEffect, useState } from "react";
import { withFilter } from "../frame/list/filters";
import type { ListOf } from "../frame/list/ListOf";
import { DueFilter } from "./DueFilter";
import type { RequestRow } from "./requests";
import { Field, Toolbar } from "./toolbarStyles";
import type { WorkArea } from "./useWorkAreas";

/** How long, in milliseconds, typing must rest before the words are searched. */
const rest = 250;

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onValue: (value: string) => void;
  readonly all: string;
}

const Select = ({ label, value, options, onValue, all }: SelectProps) => (
  <Field>
    <label>
      {label}{" "}
      <select value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{all}</option>
        {value === "several" && <option value="several">several</option>}
        {options.map(([name, words]) => <option key={name} value={name}>{words}</option>)}
      </select>
    </label>
  </Field>
);

/** The one value of an "is any of" filter; "several" when its column's menu named more. */
const single = (values: readonly string[] | undefined): string => (!values?.length ? "" : values.length === 1 ? values[0]! : "several");

/** Words, a reference or a name to search for; asked for once typing rests. */
export function Words<R extends RequestRow>({ list }: { readonly list: ListOf<R> }) {
  const { filters, setFilters } = list;
  const typed = filters["q"]?.contains ?? "";
  const [words, setWords] = useState(typed);
  useEffect(() => setWords(typed), [typed]);
  useEffect(() => {
    if (words.trim() === typed) return;
    const q = words.trim();
    const timer = window.setTimeout(() => setFilters(withFilter(filters, "q", q ? { contains: q } : undefined)), rest);
    return () => window.clearTimeout(timer);
  }, [words, typed, filters, setFilters]);
  return <Field><input type="search" aria-label="Words, reference or name" placeholder="words, reference" size={13} value={words} onChange={(event) => setWords(event.target.value)} /></Field>;
}

interface Props<R extends RequestRow> {
  readonly list: ListOf<R>;
  readonly areas: readonly WorkArea[];
  /** Also by area, and then by its sub-areas. */
  readonly isFull?: boolean;
  readonly name: string;
}

/** The filters that a leader uses all day, one press away; every column's heading has its own besides (WM-12 to WM-14). */
export function WorkFilters<R extends RequestRow>({ list, areas, isFull = false, name }: Props<R>) {
  const { filters, setFilters } = list;
  const anyOf = (field: string) => (value: string) => setFilters(withFilter(filters, field, value ? { in: [value] } : undefined));
  const area = single(filters["areaId"]?.in);
  const parts = areas.find(({ id }) => id === area)?.subAreas.nodes ?? [];
  // A sub-area belongs to its area: with another area, the old one would match nothing.
  const chooseArea = (value: string) => setFilters(withFilter(withFilter(filters, "subAreaId", undefined), "areaId", value ? { in: [value] } : undefined));
  return (
    <Toolbar role="group" aria-label={`Narrow ${name}`} className="not-on-paper">
      {isFull && <Select label="Area" all="all" value={area} options={areas.map((each) => [each.id, each.name])} onValue={chooseArea} />}
      {parts.length > 0 && <Select label="Sub-area" all="all" value={single(filters["subAreaId"]?.in)} options={parts.map((each) => [each.id, each.name])} onValue={anyOf("subAreaId")} />}
      <Select label="Status" all="all" value={single(filters["status"]?.in)} options={openStatuses.map((each) => [each, serviceRequestStatuses[each]])} onValue={anyOf("status")} />
      <DueFilter filter={filters["nextActionDueOn"]} onFilter={(filter) => setFilters(withFilter(filters, "nextActionDueOn", filter))} />
    </Toolbar>
  );
}
