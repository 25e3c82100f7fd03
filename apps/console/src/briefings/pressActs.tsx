import { relationshipKinds } from "@remit/domain/briefings/labels";
import type { enquiryActions, lineActions } from "@remit/domain/briefings/press";
import type { undertakingActions, relationshipActions } from "@remit/domain/briefings/relationships";
import type { RaRecord } from "react-admin";
import { act, change, onIt } from "../frame/choices/act";
import type { Act } from "../frame/choices/Choices";
import { colleagues, Day, Line, Lines, Pick, Reason } from "../frame/forms/fields";
import { ReadingText } from "../frame/record/ReadingText";
import type { UndertakingRow, EnquiryRecord, LineRecord, RelationshipRecord } from "./records";

const reasoned = (name: string) => change(name, "WithReasonInput");
const lineName = ({ reference, subject }: RaRecord) => `${reference} ${subject}`;

/** What can be done with an enquiry from the press. */
export const enquiryActs = {
  answerPressEnquiry: act<EnquiryRecord>({ command: change("answerPressEnquiry"), asks: <><Pick source="lineId" label="With which line" from="lines-to-take" name={lineName} filter={{ stands: { eq: true } }} isRequired /><Lines source="answer" label="What was said" rows={4} isRequired /></>, done: "The answer is on record." }),
  closePressEnquiry: act<EnquiryRecord>({ command: reasoned("closePressEnquiry"), asks: <Reason label="Why there is no answer" />, done: "Closed." }),
} satisfies Readonly<Record<keyof typeof enquiryActions, Act<EnquiryRecord>>>;

/** What can be done with a line to take. */
export const lineActs = {
  writeLine: act<LineRecord>({ command: change("writeLine"), asks: <><p>A cleared line that is changed must be cleared anew.</p><Line source="subject" label="What it is about" isRequired /><Lines source="text" label="The line, as it is said" rows={5} isRequired /></>, defaults: ({ subject, text }) => ({ subject, text }), done: "Saved." }),
  sendLineToClear: act<LineRecord>({ command: change("sendLineToClear"), asks: <Pick source="clearerId" label="Who clears it" {...colleagues} isRequired help="Somebody who wrote no word of it." />, done: "Asked. They are told." }),
  clearLine: act<LineRecord>({ command: change("clearLine"), asks: ({ text }) => <><ReadingText text={text} /><Day source="expiresOn" label="It may be used until" isRequired /></>, input: (typed, line) => ({ ...onIt(line), ...typed, digest: line.textDigest }), done: "Cleared." }),
  returnLine: act<LineRecord>({ command: reasoned("returnLine"), asks: <Reason label="What is to be changed before it can be cleared" />, done: "Returned." }),
  retireLine: act<LineRecord>({ command: reasoned("retireLine"), asks: <Reason label="Why it is used no more" />, done: "Retired." }),
} satisfies Readonly<Record<keyof typeof lineActions, Act<LineRecord>>>;

/** What can be done with a relationship. */
export const relationshipActs = {
  editRelationship: act<RelationshipRecord>({ command: change("editRelationship"), asks: ({ kind }) => <><p>{relationshipKinds[kind]}</p><Line source="name" label="What they are called" isRequired /><Lines source="contact" label="Whom to speak with there" /><Lines source="about" label="What we have to do with them" /></>, defaults: ({ name, contact, about }) => ({ name, contact, about }), done: "Saved." }),
  giveUndertaking: act<RelationshipRecord>({ command: change("giveUndertaking"), asks: <><Lines source="what" label="What is promised" isRequired /><Line source="toWhom" label="To whom there" /><Day source="dueOn" label="By when" isRequired /><Pick source="ownerId" label="Who answers for it" {...colleagues} isRequired /><Pick source="caseId" label="The case that it is about, if any" from="cases" name={({ reference, title }) => `${reference} ${title}`} /></>, input: (typed, { id }, once) => ({ ...typed, relationshipId: id, idempotencyKey: once }), done: "The undertaking is on record." }),
  endRelationship: act<RelationshipRecord>({ command: reasoned("endRelationship"), asks: <Reason label="Why it is put away" />, done: "Put away." }),
} satisfies Readonly<Record<keyof typeof relationshipActions, Act<RelationshipRecord>>>;

const outcome = <Lines source="outcome" label="What came of it" isRequired />;
/** What became of something that was promised. */
export const undertakingActs = {
  keepUndertaking: act<UndertakingRow>({ command: change("keepUndertaking", "SettleUndertakingInput"), asks: outcome, done: "Kept." }),
  breakUndertaking: act<UndertakingRow>({ command: change("breakUndertaking", "SettleUndertakingInput"), asks: outcome, done: "On record as not kept." }),
} satisfies Readonly<Record<keyof typeof undertakingActions, Act<UndertakingRow>>>;
