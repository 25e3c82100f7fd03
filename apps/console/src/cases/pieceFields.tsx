import { NumberInput, SelectInput, required } from "react-admin";
import { useFormContext, useWatch } from "react-hook-form";
import { useEffect, useRef } from "react";
import { useQuestion } from "../frame/data/useQuestion";
import { useWorkAreas } from "../work-management/useWorkAreas";
import { findingLists } from "./documents";
import { Day, Line, Lines } from "../frame/forms/fields";

const must = required();
const named = <Entry extends { readonly id: string }>(entries: readonly Entry[] | undefined, name: (entry: Entry) => string) => (entries ?? []).map((entry) => ({ id: entry.id, name: name(entry) }));

/** A head of complaint: what was complained of, its category, and its outcome once there is one (PO-64). */
export function FindingFields({ prefix = "" }: { readonly prefix?: string }) {
  const { data } = useQuestion(findingLists, {});
  return (
    <>
      <Lines source={`${prefix}complaint`} label="What was complained of" rows={2} isRequired />
      <SelectInput source={`${prefix}categoryId`} label="Category" choices={named(data?.findingCategories.nodes, ({ label }) => label)} validate={must} helperText={false} fullWidth />
      <SelectInput source={`${prefix}outcomeId`} label="Outcome" choices={named(data?.findingOutcomes.nodes, ({ label }) => label)} emptyText="Not decided yet" helperText={false} fullWidth />
    </>
  );
}

/** A piece of work: which sub-areas can be chosen depends on the area (WM-09). */
export function RequestFields() {
  const areas = useWorkAreas();
  const areaId = useWatch({ name: "areaId" }) as string | undefined;
  const { setValue } = useFormContext();
  const before = useRef(areaId);
  useEffect(() => {
    if (before.current && before.current !== areaId) setValue("subAreaId", null);
    before.current = areaId;
  }, [areaId, setValue]);
  const parts = areas.find(({ id }) => id === areaId)?.subAreas.nodes ?? [];
  return (
    <>
      <SelectInput source="areaId" label="Area" choices={named(areas, ({ name }) => name)} validate={must} helperText={false} fullWidth />
      <SelectInput source="subAreaId" label="Sub-area" choices={named(parts, ({ name }) => name)} disabled={parts.length === 0} emptyText="None" helperText={false} fullWidth />
      <Line source="summary" label="What is to be done" isRequired />
      <NumberInput source="priority" label="Priority, 0 to 999" min={0} max={999} step={1} validate={must} className="short" helperText="Higher comes first." />
      <Day source="nextActionDueOn" label="Next action due" />
    </>
  );
}
