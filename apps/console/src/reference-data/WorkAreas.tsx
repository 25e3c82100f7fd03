import { Adding } from "../administration/Adding";
import { change } from "../frame/choices/act";
import { Line } from "../frame/forms/fields";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { workAreas, type Entry } from "./documents";
import { entryActs } from "./entryActs";
import { EntryRow } from "./EntryRow";
import { ListSheet } from "./listStyles";

const [areaActs, subAreaActs] = [entryActs("WorkArea"), entryActs("WorkSubArea")];
const [addArea, addSubArea] = [change("addWorkArea"), change("addWorkSubArea")];

const AreaRow = ({ area, mayManage }: { readonly area: Entry; readonly mayManage: boolean }) => (
  <li data-over={!area.isActive}>
    <div>
      <EntryRow entry={area} acts={areaActs} />
      {mayManage && area.isActive && (
        <Adding label="Add a sub-area" stands="in a row" command={addSubArea} input={(typed) => ({ ...typed, areaId: area.id })} done="Added.">
          <p style={{ marginBottom: 12 }}>It belongs to “{area.name}”.</p>
          <Line source="name" label="What it is called" isRequired />
        </Adding>
      )}
    </div>
    <ul className="short" aria-label={`Sub-areas of ${area.name}`}>
      {area.subAreas?.nodes.map((part) => <li key={part.id} data-over={!part.isActive}><div><EntryRow entry={part} acts={subAreaActs} /></div></li>)}
    </ul>
  </li>
);

/** What service requests are about: areas, each with its sub-areas (WM-09). */
export function WorkAreas({ mayManage }: { readonly mayManage: boolean }) {
  const { data, error } = useQuestion(workAreas, {});
  return (
    <ListSheet aria-label="Work areas">
      <header>
        <div><h2>Work areas</h2><p>What a service request is about. Its sub-area is chosen from those of its area.</p></div>
        {mayManage && <Adding label="Add a work area" command={addArea} done="Added."><Line source="name" label="What it is called" isRequired /></Adding>}
      </header>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={5} />}
      <ul>{data?.workAreas.nodes.map((area) => <AreaRow key={area.id} area={area} mayManage={mayManage} />)}</ul>
      {data?.workAreas.nodes.length === 0 && <EmptyState title="No work areas yet">Without one, no service request can be added.</EmptyState>}
    </ListSheet>
  );
}
