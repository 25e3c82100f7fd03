import type { caseRecordActions, paperFileActions } from "@remit/domain/paper-files/paper-files";
import { act, change, type Kept } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Line, Lines, Pick, Reason } from "../frame/forms/fields";
import type { PaperFileRecord } from "./records";

const onCase = (typed: object, { id }: Kept, idempotencyKey: string) => ({ ...typed, caseId: id, idempotencyKey });
const Place = () => <><Line source="keptAt" label="The place where it is kept" isRequired help="A shelf, a cabinet, a store." /><Lines source="note" label="What there is to say" /></>;
const Hands = () => <><Pick source="holderId" label="Who has it now" {...colleagues} isRequired /><Day source="dueBackOn" label="Due back on" isRequired /><Lines source="note" label="What there is to say" /></>;
const keptAt = ({ keptAt: place }: PaperFileRecord) => ({ keptAt: place });

/** What is done on the case: paper is opened for it, and a hold keeps all of it. */
export const caseRecordActs = {
  openPaperFile: act<Kept>({ command: change("openPaperFile"), asks: <><Line source="about" label="What is in it" isRequired help="Letters and photographs of 2025, for instance." /><Line source="keptAt" label="The place where it is kept" isRequired /></>, input: onCase, done: "Opened. Write its reference on the cover." }),
  placeLegalHold: act<Kept>({ command: change("placeLegalHold", "LegalHoldInput"), asks: <Reason label="Why nothing of it may be disposed of" />, input: onCase, done: "On hold. Nothing of it is disposed of until the hold is lifted." }),
  liftLegalHold: act<Kept>({ command: change("liftLegalHold", "LegalHoldInput"), asks: <Reason label="Why the hold is lifted" />, input: onCase, done: "The hold is lifted." }),
} satisfies Readonly<Record<keyof typeof caseRecordActions, Act<Kept>>>;

/** What is done with a file of paper; an action that the law renames no longer compiles here. */
export const paperFileActs = {
  takeOutPaperFile: act<PaperFileRecord>({ command: change("takeOutPaperFile", "HandPaperFileInput"), asks: <Hands />, done: "Recorded who has it." }),
  passOnPaperFile: act<PaperFileRecord>({ command: change("passOnPaperFile", "HandPaperFileInput"), asks: <Hands />, done: "Recorded who has it." }),
  bringBackPaperFile: act<PaperFileRecord>({ command: change("bringBackPaperFile", "PlacePaperFileInput"), asks: <Place />, defaults: keptAt, done: "It is back in its place." }),
  movePaperFile: act<PaperFileRecord>({ command: change("movePaperFile", "PlacePaperFileInput"), asks: <Place />, defaults: keptAt, done: "It has another place." }),
  transferPaperFile: act<PaperFileRecord>({ command: change("transferPaperFile"), asks: <><Line source="to" label="Who has it now" isRequired help="The archive, the store or the body." /><Reason /></>, done: "The transfer is logged." }),
  recallPaperFile: act<PaperFileRecord>({ command: change("recallPaperFile", "PlacePaperFileInput"), asks: <Place />, defaults: keptAt, done: "It is back." }),
  proposePaperFileDisposal: act<PaperFileRecord>({ command: change("proposePaperFileDisposal", "WithReasonInput"), asks: <Reason />, done: "Proposed. A second person confirms it." }),
  confirmPaperFileDisposal: act<PaperFileRecord>({ command: change("confirmPaperFileDisposal"), asks: <><p>What is said of this file is erased and does not come back. Its reference and its log remain.</p><Line source="how" label="How it was disposed of, and by whom" isRequired /></>, done: "Disposed of. Its log remains." }),
  keepPaperFile: act<PaperFileRecord>({ command: change("keepPaperFile", "WithReasonInput"), asks: <Reason label="Why it is kept" />, done: "It is kept." }),
} satisfies Readonly<Record<keyof typeof paperFileActions, Act<PaperFileRecord>>>;
