import type { workloadReviewActions, workloadReportActions } from "@remit/domain/workload/record-reviews";
import type { arrangementActions } from "@remit/domain/workload/supervision-arrangements";
import type { supervisionActions } from "@remit/domain/workload/supervision-sessions";
import { act, change } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Lines, Pick, Reason, today } from "../frame/forms/fields";
import { monthOf, monthsFrom, sayMonth } from "./months";
import type { Arrangement, ReportShown, ReviewOfWork, SessionRecord, Supervised } from "./supervisionRecords";
import { SelectInput, required } from "react-admin";

const instead = (name: string, done: string) => act<SessionRecord>({
  command: change(name, "PutOffSupervisionInput"), done, input: ({ reason, newOn }, { id, version }) => ({ id, expectedVersion: version, reason: reason as string, newOn: (newOn as string | undefined) ?? null }),
  asks: <><Reason label="Why" /><Day source="newOn" label="The new date" help="Leave it out only while one of the two is away and nobody planned it: then it is booked on the return." /></>,
});

/** What is done with a session. */
export const sessionActs = {
  holdSupervision: act<SessionRecord>({ command: change("holdSupervision"), done: "Recorded.", defaults: () => ({ heldOn: today() }), asks: <><Day source="heldOn" label="Held on" isRequired /><Lines source="notes" label="What was talked about" rows={6} help="The two of you read it, and the line above." /></> }),
  cancelSupervision: instead("cancelSupervision", "Cancelled, with its new date."),
  missSupervision: instead("missSupervision", "Recorded, with its new date."),
  rebookSupervision: act<SessionRecord>({ command: change("rebookSupervision"), done: "Booked.", asks: <Day source="plannedOn" label="The new date" isRequired /> }),
} satisfies Readonly<Record<keyof typeof supervisionActions, Act<SessionRecord>>>;

const must = required();
/** The months that can be filled in: this one and the two before it. */
const months = () => [0, -1, -2].map((by) => monthsFrom(monthOf(today()), by)).map((id) => ({ id, name: sayMonth(id) }));

/** What is begun beside a person. */
export const personActs = {
  bookSupervision: act<Supervised>({ command: change("bookSupervision"), done: "Booked.", input: (typed, { id }, once) => ({ ...typed, staffId: id, idempotencyKey: once }), asks: <Day source="plannedOn" label="For which day" isRequired /> }),
  beginWorkloadRecord: act<Supervised>({
    command: change("beginWorkloadRecord"), done: "The record is there to be filled in.", defaults: () => ({ month: monthsFrom(monthOf(today()), -1) }), input: (typed, { id }, once) => ({ ...typed, staffId: id, idempotencyKey: once }),
    asks: () => <SelectInput source="month" label="Month" choices={months()} validate={must} helperText={false} fullWidth />,
  }),
};

export const arrangementActs = {
  arrangeSupervision: act<Arrangement>({ command: change("arrangeSupervision"), done: "Arranged. Both are told.", asks: <><Pick source="supervisorId" label="Who supervises meanwhile" {...colleagues} isRequired /><Lines source="arrangement" label="What is arranged" isRequired /></> }),
} satisfies Readonly<Record<keyof typeof arrangementActions, Act<Arrangement>>>;
export const reviewActs = {
  closeWorkloadReview: act<ReviewOfWork>({ command: change("closeWorkloadReview"), done: "Recorded.", asks: <Lines source="outcome" label="What was done" rows={4} isRequired /> }),
} satisfies Readonly<Record<keyof typeof workloadReviewActions, Act<ReviewOfWork>>>;
export const reportActs = {
  reportWorkload: act<ReportShown>({ command: change("reportWorkload"), done: "Reported, and shared with the manager above.", asks: <><p>The report takes the records as they stand now, and says who was supervised. It stays as it is.</p><Lines source="remarks" label="What you say of the month" rows={4} /></> }),
} satisfies Readonly<Record<keyof typeof workloadReportActions, Act<ReportShown>>>;
