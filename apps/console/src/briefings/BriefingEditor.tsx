import { briefingParts, markings, type BriefingPart } from "@remit/domain/briefings/labels";
import { change } from "../frame/choices/act";
import { Fields, Label, Lines } from "../frame/forms/fields";
import { WritingPage } from "../frame/forms/WritingPage";
import { Shown } from "../frame/record/Shown";
import type { BriefingRecord } from "./records";

const parts = Object.entries(briefingParts) as [BriefingPart, string][];
const write = change("writeBriefing");

const Editor = ({ of }: { readonly of: BriefingRecord }) => (
  <WritingPage
    title={`${of.reference} ${of.title}`} intro="Say first what your reader needs to know. Everything else is there to be looked up."
    record={of} command={write} away={`/briefings/${of.id}/show`}
    begun={{ ...Object.fromEntries(parts.map(([part]) => [part, of[part]])), marking: of.marking }}
    input={({ marking, ...typed }) => ({ ...Object.fromEntries(parts.map(([part]) => [part, typed[part] ?? ""])), marking })}
  >
    <Fields>
      {parts.map(([part, heading]) => <Lines key={part} source={part} label={heading} rows={part === "message" ? 5 : 4} />)}
      <Label source="marking" label="Marking" of={markings} isRequired />
    </Fields>
  </WritingPage>
);

/** Where a briefing is written, part by part. */
export default function BriefingEditor() {
  return <Shown<BriefingRecord> of="briefings">{(data) => <Editor key={data.id} of={data} />}</Shown>;
}
