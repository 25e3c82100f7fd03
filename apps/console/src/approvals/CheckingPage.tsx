import { checkingLevels } from "@remit/domain/approvals/labels";
import { useMemo } from "react";
import { Adding } from "../administration/Adding";
import { AdministrationPage } from "../administration/AdministrationPage";
import { Choices } from "../frame/choices/Choices";
import { change } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Line, today } from "../frame/forms/fields";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { ListSheet } from "../reference-data/listStyles";
import { Terms } from "../reference-data/Terms";
import { checkingActs, commands, LineFields, lineInput, WaitFields } from "./checkingActs";
import { nameOfLine, type CheckingLine } from "./checkingLines";
import { allLetterKinds, checkingFrom } from "./documents";

const LineRow = ({ of: line }: { readonly of: CheckingLine }) => (
  <li>
    <div>
      <span className="name">
        {nameOfLine(line)}
        <small>{line.letterKind ? "Letters" : "Service requests"} · checked by: {checkingLevels[line.level].toLowerCase()} · from {sayDay(line.fromOn)}{line.toOn && ` to ${sayDay(line.toOn)}`}</small>
      </span>
      <span className="acts"><Choices record={{ ...line, choices: line.choices.filter(({ allowed }) => allowed) }} acts={checkingActs} first={null} /></span>
    </div>
  </li>
);

const addKind = change("addLetterKind");

/** What must be checked and by whom, the kinds of letter, and how long an approval waits for somebody who is away (WM-55, WM-64). */
export default function CheckingPage() {
  const day = today();
  const { data, error, refetch } = useQuestion(checkingFrom, { day });
  useChanged(useMemo(() => ["organisation"], []), refetch);
  const lines = data?.checkingRequirements.nodes;
  // The latest wait that has begun stands; those before it are history.
  const waits = (data?.coverWaits.nodes ?? []).filter(({ startsOn }, at, all) => startsOn > day || at === all.findIndex((one) => one.startsOn <= day));
  return (
    <AdministrationPage title="Checking" intro="What needs a second pair of eyes before it is issued or completed. Everyone reads the table; nothing in it reaches back.">
      <Refusal of={refusalIn(error)} />
      <ListSheet aria-label="What must be checked">
        <header>
          <div><h2>What must be checked</h2><p>A part of an area goes before its area. What is not named here is checked when a caseworker asks for it.</p></div>
          <Adding label="Add a line" stands="first" command={commands.addCheckingRequirement} input={lineInput} defaults={{ fromOn: day }} done="It must be checked from that day."><LineFields /></Adding>
        </header>
        {!data && !error && <SkeletonRows rows={4} />}
        <ul>{lines?.map((line) => <LineRow key={line.id} of={line} />)}</ul>
        {lines?.length === 0 && <EmptyState title="Nothing must be checked">Until a line is added, only what a caseworker refers is looked at by somebody else.</EmptyState>}
      </ListSheet>
      <Terms list="LetterKind" title="Kinds of letter" about="What a letter that goes out can be. Above is which of them are checked." asks={allLetterKinds as never} adds={<Adding label="Add a kind of letter" command={addKind} done="Added."><Line source="name" label="What it is called" isRequired /></Adding>} />
      <ListSheet aria-label="When somebody is away">
        <header>
          <div><h2>When somebody is away</h2><p>How long an approval waits for them before it passes to whoever covers for them.</p></div>
          <Adding label="Set the wait" command={commands.setCoverWait} defaults={{ startsOn: day }} done="Set from that day on."><WaitFields /></Adding>
        </header>
        <ul>{waits.map(({ id, workingDays, startsOn }) => <li key={id}><div><span className="name">{workingDays === 0 ? "At once" : count(workingDays, "working day")}<small>{startsOn > day ? `from ${sayDay(startsOn)}` : "now"}</small></span></div></li>)}</ul>
      </ListSheet>
    </AdministrationPage>
  );
}
