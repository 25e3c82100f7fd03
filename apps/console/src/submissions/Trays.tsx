import { commitmentSpans } from "@remit/domain/submissions/labels";
import { NumberInput, required, SelectInput } from "react-admin";
import { Adding } from "../administration/Adding";
import { change } from "../frame/choices/act";
import { Day, Label, Line, today } from "../frame/forms/fields";
import { count } from "../frame/words/counts";
import { People } from "../reviews/boardStyles";
import type { TrayRow } from "./documents";

const [addCommitment, setCapacity] = [change("addCommitment"), change("setTrayCapacity", "SetTrayCapacityInput", "perDay")];
const must = required();
const Whose = ({ trays }: { readonly trays: readonly TrayRow[] }) => <SelectInput source="positionId" label="Whose day" choices={trays.map(({ positionId, name, title }) => ({ id: positionId, name: `${name}, ${title}` }))} helperText={false} fullWidth validate={must} />;

/** What else takes a principal's time, and how much they read in a day (PO-06). */
export const Diary = ({ trays }: { readonly trays: readonly TrayRow[] }) => (
  <>
    <Adding label="Add a commitment" command={addCommitment} done="Added." defaults={{ on: today(), span: "DAY" }}>
      <Whose trays={trays} />
      <Day source="on" label="Day" isRequired />
      <Label source="span" label="How much of it" of={commitmentSpans} isRequired />
      <Line source="what" label="What it is" isRequired />
    </Adding>
    <Adding label="Set how many a day" command={setCapacity} done="Set." defaults={{ startsOn: today() }}>
      <Whose trays={trays} />
      <NumberInput source="perDay" label="Submissions on a whole day" min={1} max={50} step={1} className="short" helperText={false} validate={must} />
      <Day source="startsOn" label="From" isRequired />
    </Adding>
  </>
);

const lain = (days: number | null) => (days === null ? "–" : count(days, "working day"));
/** What went in, what came out, and how long it lay (PO-04). */
export const Trays = ({ of, since }: { readonly of: readonly TrayRow[]; readonly since: string }) => (
  <div style={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label="Trays">
    <People>
      <caption style={{ textAlign: "left", paddingBottom: 6 }}>In and out since {since}</caption>
      <thead><tr><th scope="col">Tray</th><th scope="col" className="number">Lies there</th><th scope="col" className="number">Oldest</th><th scope="col" className="number">Went in</th><th scope="col" className="number">Came out</th><th scope="col" className="number">Half lay at most</th></tr></thead>
      <tbody>
        {of.map((tray) => (
          <tr key={tray.positionId}><th scope="row">{tray.name}</th><td className="number">{tray.waiting}</td><td className="number">{lain(tray.oldestWorkingDays)}</td><td className="number">{tray.wentIn}</td><td className="number">{tray.cameOut}</td><td className="number">{lain(tray.medianWorkingDays)}</td></tr>
        ))}
      </tbody>
    </People>
  </div>
);
