import { gql } from "@apollo/client";
import type { agreementActions } from "@remit/domain/agreements/agreements";
import { agreementMeasures, measuredDays, type AgreementMeasure } from "@remit/domain/agreements/labels";
import { useMemo } from "react";
import { NumberInput, required, SelectInput } from "react-admin";
import { Adding } from "../administration/Adding";
import { act, change, type Kept } from "../frame/choices/act";
import { Choices, type Act } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { question } from "../frame/data/documents";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Day, Label, Line, today } from "../frame/forms/fields";
import { useChanged } from "../frame/live/useChanged";
import { may, useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { Part } from "../insight/tableStyles";

interface Agreement extends Kept {
  readonly counterpart: string;
  readonly measure: AgreementMeasure;
  readonly workingDays: number;
  readonly percent: number;
  readonly done: number;
  readonly doneInTime: number;
  readonly waiting: number;
  readonly waitingTooLong: number;
}
const agreements = question<object, { serviceAgreements: { nodes: readonly Agreement[] } }>(gql("query ServiceAgreements { serviceAgreements(first: 50, filter: { inForceTo: { isNull: true } }) { nodes { id version counterpart measure workingDays percent done doneInTime waiting waitingTooLong choices { action label allowed because } } } }"));
const segments = question<object, { segments: { nodes: readonly { readonly id: string; readonly name: string }[] } }>(gql("query SegmentsToAgreeWith { segments(first: 100) { nodes { id name } } }"));
const agree = change("agreeOnService");
const acts = { endServiceAgreement: act<Agreement>({ command: change("endServiceAgreement"), asks: <Day source="inForceTo" label="No longer in force from" isRequired />, defaults: () => ({ inForceTo: today() }), done: "It ends on that day." }) } satisfies Partial<Record<keyof typeof agreementActions, Act<Agreement>>>;

function AgreementFields() {
  const { data } = useQuestion(segments, {});
  const must = required();
  return (
    <>
      <Line source="counterpart" label="With whom" isRequired help="As people call them: Customer Services, Specialist Services." />
      <SelectInput source="segmentId" label="The part of the office that they are" choices={[...(data?.segments.nodes ?? [])]} validate={must} helperText={false} fullWidth />
      <Label source="measure" label="What is agreed" of={agreementMeasures} isRequired />
      <NumberInput source="workingDays" label="Within how many working days" min={1} max={60} step={1} validate={must} helperText={false} className="short" />
      <NumberInput source="percent" label="In how many of a hundred, at least" min={1} max={100} step={1} validate={must} helperText={false} className="short" />
      <Day source="inForceFrom" label="From" isRequired />
    </>
  );
}

/** The share that was done in time; null where nothing was done. */
export const shareOf = ({ done, doneInTime }: Pick<Agreement, "done" | "doneInTime">): number | null => (done === 0 ? null : Math.round((100 * doneInTime) / done));

function AgreementRow({ of }: { readonly of: Agreement }) {
  const share = shareOf(of);
  const isKept = share === null || share >= of.percent;
  return (
    <tr>
      <th scope="row">{of.counterpart}: {agreementMeasures[of.measure].toLowerCase()}</th>
      <td className="number">{of.percent}% in {count(of.workingDays, "working day")}</td>
      <td className="number">{share === null ? "—" : `${share}% of ${of.done}`}</td>
      <td className="number">{of.waiting}{of.waitingTooLong > 0 && `, ${of.waitingTooLong} too long`}</td>
      <td><span className={share === null ? "" : isKept ? "met" : "missed"}>{share === null ? "Nothing to measure" : isKept ? "Kept" : "Not kept"}</span></td>
      <td><Choices record={{ ...of, choices: of.choices.filter((one) => one.allowed) }} acts={acts} first={null} /></td>
    </tr>
  );
}

/** What is agreed on service with other parts of the office, and what came of it (CS-21). */
export function Agreements() {
  const session = useSession();
  const { data, error, refetch } = useQuestion(agreements, {});
  useChanged(useMemo(() => ["organisation"], []), () => void refetch());
  const rows = data?.serviceAgreements.nodes ?? [];
  return (
    <Part aria-label="Agreements on service">
      <h2>Agreements on service</h2>
      <p>With the parts of the office from which work comes and to which it goes, over the last {measuredDays} days.</p>
      <Refusal of={refusalIn(error)} />
      {data && rows.length === 0 && <p>Nothing is agreed yet. Whoever runs a part of the office agrees with another on how soon each does its share.</p>}
      {rows.length > 0 && (
        <div className="wide" tabIndex={0} role="region" aria-label="Agreements on service, table">
          <table aria-label="Agreements on service">
            <thead><tr><th scope="col">What is agreed</th><th scope="col" className="number">Agreed</th><th scope="col" className="number">Done in time</th><th scope="col" className="number">Waiting now</th><th scope="col">How it stands</th><th scope="col">What can be done</th></tr></thead>
            <tbody>{rows.map((one) => <AgreementRow key={one.id} of={one} />)}</tbody>
          </table>
        </div>
      )}
      {may(session, ["manage-segment"]) && <Adding label="Agree on service" command={agree} defaults={{ workingDays: 2, percent: 90, inForceFrom: today() }} done="It is measured from that day."><AgreementFields /></Adding>}
    </Part>
  );
}
