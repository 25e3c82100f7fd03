import { movementKinds } from "@remit/domain/paper-files/labels";
import { paperFileActions } from "@remit/domain/paper-files/paper-files";
import { CaseLink } from "../briefings/CaseLink";
import { fitting } from "../cases/fitting";
import { Things } from "../cases/record/drawerStyles";
import { RecordTimeline } from "../cases/record/RecordTimeline";
import { Choices } from "../frame/choices/Choices";
import { Facts } from "../frame/record/Facts";
import { RecordPage } from "../frame/record/RecordPage";
import { Shown } from "../frame/record/Shown";
import { sayDay } from "../frame/words/dates";
import { PaperState, sayWhere } from "./marks";
import { paperFileActs } from "./paperActs";
import type { PaperFileRecord } from "./records";

const Log = ({ of: { movements } }: { readonly of: PaperFileRecord }) => (
  <Things>{movements.nodes.map(({ id, kind, on, place, to, dueBackOn, note, by }) => (
    <li key={id}>
      <h3>{movementKinds[kind]}{to ? `: ${to.name}` : place ? `: ${place}` : ""}</h3>
      <div className="how">{sayDay(on)}</div>
      <p className="about">{[`recorded by ${by?.name ?? "somebody"}`, dueBackOn && `due back ${sayDay(dueBackOn)}`].filter(Boolean).join(" · ")}</p>
      {note && <p className="said">{note}</p>}
    </li>
  ))}</Things>
);

/** One file of paper: where it is, where it was, and what may become of it (PO-59, PO-60). */
export default function PaperFileShow() {
  return (
    <Shown<PaperFileRecord> of="paper-files">{(data) => (
      <RecordPage
        reference={data.reference} title={data.about ?? "What was in it is erased"} status={<PaperState of={data} />} about={<>{sayWhere(data)} · belongs to <CaseLink of={data.case} /></>}
        choices={<Choices record={{ ...data, choices: fitting(data.choices, paperFileActions, data.state) }} acts={paperFileActs} />} happened={<RecordTimeline of={{ recordId: { eq: data.id } }} />}
        tabs={[{ name: "log", label: "Log", count: data.movements.nodes.length, content: () => <Log of={data} /> }]}
      >
        <Facts of={[
          ["Its place", data.state === "DISPOSED" ? null : data.keptAt], ["Due back", data.dueBackOn && sayDay(data.dueBackOn)], ["Opened", sayDay(data.openedOn)],
          ["Kept until", data.state === "DISPOSED" ? null : data.keptUntil ? `${sayDay(data.keptUntil)}${data.isPastItsTime ? ", which has passed" : ""}` : "its case is closed, and for the office’s time after that"],
          ["Disposal proposed by", data.proposedBy?.name], ["Disposed of", data.disposedOn && `${sayDay(data.disposedOn)}, confirmed by ${data.disposedBy?.name ?? "somebody"}`],
        ]} />
      </RecordPage>
    )}</Shown>
  );
}
