import { styled } from "@mui/material/styles";
import { pointsSums } from "@remit/domain/workload/labels";
import type { recordActions } from "@remit/domain/workload/record-actions";
import { ArrayInput, BooleanInput, NumberInput, SimpleFormIterator, TextInput } from "react-admin";
import type { FieldValues } from "react-hook-form";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { Label, Line, Lines, Reason } from "../frame/forms/fields";
import { tokens } from "../frame/theme/tokens";
import type { RecordShown } from "./supervisionRecords";

const Weighed = styled("fieldset")({
  border: 0, margin: 0, padding: "10px 0", borderTop: `1px solid ${tokens.line}`, display: "grid", gridTemplateColumns: "110px minmax(0, 1fr)", gap: "8px 12px", alignItems: "start",
  "& legend": { float: "left", gridColumn: "1 / -1", padding: 0, fontWeight: 600 }, "& small": { display: "block", fontWeight: 400, color: tokens.inkSoft }, "& .assumed": { gridColumn: "1 / -1" },
});

/** A line of the record: what the rules give, the points that are put down, and what there is to say. */
const Weighing = ({ of: { label, about, why, total }, place, isOfAbsent }: { readonly of: RecordShown["lines"][number]; readonly place: number; readonly isOfAbsent: boolean }) => (
  <Weighed>
    <legend>{[label, about].filter(Boolean).join(": ")}<small>{why} By the rules {total}.</small></legend>
    <NumberInput source={`lines.${place}.agreedPoints`} label="Points" min={0} max={1000} step={1} helperText={false} />
    <TextInput source={`lines.${place}.note`} label="Note" multiline helperText={false} fullWidth />
    {isOfAbsent && <BooleanInput source={`lines.${place}.isAssumed`} label="Assumed" helperText={false} className="assumed" />}
  </Weighed>
);

interface Typed extends FieldValues { readonly lines?: readonly { readonly agreedPoints: number; readonly note?: string | null; readonly isAssumed?: boolean }[]; readonly added?: readonly object[] }
const filledIn = ({ lines = [], added = [], remarks, isTogether }: Typed) => ({ lines: lines.map(({ agreedPoints, note, isAssumed }, place) => ({ place, agreedPoints, note: note ?? "", isAssumed: isAssumed ?? false })), added, remarks: (remarks as string | undefined) ?? "", isTogether: isTogether === true });

const Filling = ({ of: { lines } }: { readonly of: RecordShown }) => (
  <>
    <p>Points that are not those of the rules say why in their note.</p>
    <div>{lines.map((line, place) => <Weighing key={place} of={line} place={place} isOfAbsent={lines.some(({ isAssumed }) => isAssumed)} />)}</div>
    <ArrayInput source="added" label="Work that no rule knows" helperText={false}>
      <SimpleFormIterator disableReordering disableClear>
        <Line source="label" label="What it is" isRequired />
        <Label source="sum" label="Counts among" of={pointsSums} isRequired />
        <NumberInput source="agreedPoints" label="Points" min={0} max={1000} step={1} helperText={false} className="short" />
        <Line source="note" label="Why it has them" isRequired />
      </SimpleFormIterator>
    </ArrayInput>
    <Lines source="remarks" label="What you say of the month" />
    <BooleanInput source="isTogether" label="We fill it in together" helperText={false} />
  </>
);

/** What is done with a month's record; an action that the law renames no longer compiles here. */
export const recordActs = {
  fillInWorkloadRecord: act<RecordShown>({
    command: change("fillInWorkloadRecord"), done: "Saved. Whoever had agreed to other points is asked again.", input: (typed, record) => ({ ...onIt(record), ...filledIn(typed) }),
    defaults: ({ lines, remarks, isTogether }) => ({ lines: lines.map(({ agreedPoints, note, isAssumed }) => ({ agreedPoints, note, isAssumed })), remarks, isTogether }), asks: (record) => <Filling of={record} />,
  }),
  sendWorkloadRecord: act<RecordShown>({ command: change("sendWorkloadRecord"), done: "Sent. It is there for supervision.", asks: <><p>Whoever supervises you reads it before supervision, where you go through the weight of each case.</p><Lines source="adjustments" label="What of last month was not so" help="Needed where last month was completed by assumption while you were away." /></> }),
  completeForAbsentWorker: act<RecordShown>({ command: change("completeForAbsentWorker"), done: "Completed. It is put right in the next month.", asks: <Lines source="assumedFrom" label="From what it is completed" help="The notes of which supervision, and what you looked up in the records of cases." isRequired /> }),
  reviewOverload: act<RecordShown>({
    command: change("reviewOverload"), done: "On the record.", defaults: ({ caseloadReview, oneMonthReason, remedialAction }) => ({ caseloadReview, oneMonthReason, remedialAction }),
    asks: <><Lines source="caseloadReview" label="What the review of the caseload found" isRequired /><Lines source="oneMonthReason" label="A reason that lasts one month, if there is one" /><Lines source="remedialAction" label="Remedial action" help="Needed where there is no such reason, and where it goes on." /></>,
  }),
  agreeWorkloadRecord: act<RecordShown>({ command: change("agreeWorkloadRecord", "NamedInput"), done: "Agreed. It stands once both have.", asks: ({ totalPoints }) => <p>You agree to {totalPoints} points. Once both of you have, the record is never changed any more.</p> }),
  disagreeWithWorkloadRecord: act<RecordShown>({ command: change("disagreeWithWorkloadRecord", "DisagreeInput"), done: "Your position is on the record.", asks: <Lines source="position" label="Your position" rows={4} isRequired help="Once both have said theirs, it goes to the manager above." /> }),
  settleWorkloadRecord: act<RecordShown>({ command: change("settleWorkloadRecord"), done: "Settled. The two agree it now.", asks: <Lines source="settlement" label="How it is settled, and why" rows={4} isRequired /> }),
  correctWorkloadRecord: act<RecordShown>({ command: change("correctWorkloadRecord", "WithReasonInput"), done: "A new version of the month is there to be filled in.", asks: <Reason label="What is wrong with it" /> }),
} satisfies Readonly<Record<keyof typeof recordActions, Act<RecordShown>>>;
