import { markings, relationshipKinds, riskKinds, riskLevels, riskReasons } from "@remit/domain/briefings/labels";
import type { ReactNode } from "react";
import { AutocompleteArrayInput, required, type RaRecord } from "react-admin";
import { change } from "../frame/choices/act";
import type { Command } from "../frame/data/documents";
import { colleagues, Day, Label, Line, Lines, Pick, PickMany } from "../frame/forms/fields";

const caseName = ({ reference, title }: RaRecord) => `${reference} ${title}`;
const must = required();
const reasons = Object.entries(riskReasons).map(([id, name]) => ({ id, name }));
/** What a case stands out for, found by typing. */
export const Reasons = () => <AutocompleteArrayInput source="reasonCodes" label="Reasons" choices={reasons} validate={must} helperText={false} fullWidth noOptionsText="No such reason. Try other words." />;
export const Assessment = () => <><Label source="kind" label="What makes it stand out" of={riskKinds} isRequired /><Label source="level" label="Level" of={riskLevels} isRequired /><Reasons /><Lines source="rationale" label="Why this level" rows={4} isRequired /></>;
/** The case that something is about, where it is about one. */
const About = () => <Pick source="caseId" label="The case that it is about, if any" from="cases" name={caseName} />;

/** What a briefing is on, where it is not begun from a case. */
const OnWhat = () => <><Pick source="caseId" label="A case" from="cases" name={caseName} /><Line source="theme" label="Or a theme" /><Line source="meeting" label="Or a meeting" /></>;

/** How something begins: the command, and what it asks besides the case. */
export interface Beginning { readonly command: Command<object, object>; readonly asks: ReactNode; readonly about?: ReactNode; readonly field: string }
const beginning = (name: string, field: string, asks: ReactNode, about: ReactNode = <About />): Beginning => ({ command: change(name, undefined, `${field} { id }`), field, asks, about });

export const beginnings = {
  enterHighRisk: beginning("enterHighRisk", "highRiskEntry", <><Assessment /><Lines source="plan" label="What is done to keep it on track" /><Pick source="ownerId" label="Who looks after it" {...colleagues} isRequired /><Day source="nextReviewOn" label="Next review" isRequired /></>, <Pick source="caseId" label="The case" from="cases" name={caseName} isRequired />),
  commissionBriefing: beginning("commissionBriefing", "briefing", (
    <>
      <Line source="title" label="What it is called" isRequired />
      <Lines source="purpose" label="What it is to be of use for" rows={2} />
      <Line source="forWhom" label="For whom" help="In words: the Ombudsman, before the committee." />
      <Day source="meetingOn" label="Day of the meeting, if it is for one" />
      <Day source="dueOn" label="To be there by" isRequired help="Before the meeting." />
      <Pick source="authorId" label="Who writes it" {...colleagues} isRequired />
      <Pick source="reviewerId" label="Who reviews it" {...colleagues} isRequired help="Another person than its author." />
      <PickMany source="readerIds" label="Who is to read it" {...colleagues} />
      <Label source="marking" label="Marking" of={markings} />
    </>
  ), <OnWhat />),
  askForWork: beginning("askForWork", "commissionedWork", <><Line source="what" label="What is to be done" isRequired /><Lines source="why" label="Why, and what they should know" /><Pick source="ownerId" label="Of whom" {...colleagues} isRequired /><Day source="dueOn" label="By when" isRequired /></>),
  recordPressEnquiry: beginning("recordPressEnquiry", "pressEnquiry", <><Line source="outlet" label="Paper, station or site" isRequired /><Line source="askedBy" label="Who asks, and how to reach them" /><Lines source="question" label="What they ask" rows={4} isRequired /><Day source="dueOn" label="They need an answer by" isRequired /><Pick source="ownerId" label="Who answers it" {...colleagues} isRequired /></>),
  draftLine: beginning("draftLine", "lineToTake", <><Line source="subject" label="What it is about" isRequired /><Lines source="text" label="The line, as it is said" rows={5} isRequired /></>),
  addRelationship: beginning("addRelationship", "externalRelationship", <><Line source="name" label="What they are called" isRequired /><Label source="kind" label="What they are" of={relationshipKinds} isRequired /><Pick source="bodyId" label="The body in jurisdiction, if it is one" from="bodies" /><Lines source="contact" label="Whom to speak with there" /><Lines source="about" label="What we have to do with them" /><Pick source="ownerId" label="Who looks after it" {...colleagues} isRequired /></>, null),
} as const;
