import type { Beginning } from "../briefings/beginnings";
import { change } from "../frame/choices/act";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Label, Line, Lines } from "../frame/forms/fields";
import { kindsQuestion } from "./documents";

/** The kinds of check, as far as they are known. */
function Kinds() {
  const { data } = useQuestion(kindsQuestion, {});
  return <Label source="kindId" label="Kind of check" of={Object.fromEntries((data?.controlCheckKinds.nodes ?? []).map(({ id, name }) => [id, name]))} help="All kinds where it is left out." />;
}

/** What a trend asks: the stretch of time and what it shows. Its figures are counted by the office and kept as they are that day. */
export const trending: Beginning = {
  field: "controlTrend", command: change("raiseControlTrend", undefined, "controlTrend { id }"),
  asks: <><Line source="title" label="What it is about" isRequired help="Without anybody’s name." /><Lines source="what" label="What it shows" isRequired help="Without anybody’s name." /><Kinds /><Day source="fromOn" label="From" isRequired /><Day source="toOn" label="To" isRequired /></>,
};
