import { change } from "../frame/choices/act";
import { Fields, Line, Lines } from "../frame/forms/fields";
import { WritingPage } from "../frame/forms/WritingPage";
import { Shown } from "../frame/record/Shown";
import type { PaperRecord } from "./records";

const write = change("writePaper");

const Editor = ({ of }: { readonly of: PaperRecord }) => (
  <WritingPage
    title={`Paper for ${of.meeting?.reference ?? "a meeting"}`} intro={of.work?.why ?? "Say first what the meeting is asked to do."}
    record={of} command={write} away={`/meeting-papers/${of.id}/show`}
    begun={{ title: of.title, text: of.text ?? "" }} input={({ title, text }) => ({ title, text: text ?? "" })}
  >
    <Fields><Line source="title" label="Title" isRequired /><Lines source="text" label="What it says" rows={16} /></Fields>
  </WritingPage>
);

/** Where a paper for a meeting is written. */
export default function PaperEditor() {
  return <Shown<PaperRecord> of="meeting-papers">{(data) => <Editor key={data.id} of={data} />}</Shown>;
}
