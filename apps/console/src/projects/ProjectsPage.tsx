import type { projectActions, takenUpActions } from "@remit/domain/projects/projects";
import { useMemo } from "react";
import { NumberInput, required, SelectInput } from "react-admin";
import { Adding } from "../administration/Adding";
import { act, change, onIt } from "../frame/choices/act";
import { Choices, type Act } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { colleagues, Day, Line, Lines, Pick, today } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { useChanged } from "../frame/live/useChanged";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { count } from "../frame/words/counts";
import { sayDay } from "../frame/words/dates";
import { ListSheet } from "../reference-data/listStyles";
import { projectsAhead, segmentsOfProjects, type Project, type TakenUp } from "./documents";

const must = required();
const begin = change("beginProject");
const projectActs = {
  takeUpByProject: act<Project>({
    command: change("takeUpByProject"), defaults: ({ startsOn, endsOn }) => ({ fromOn: startsOn, toOn: endsOn, halfDays: 2 }), done: "On record. Plans show it.",
    asks: <><Pick source="staffId" label="Who is taken up" {...colleagues} isRequired /><NumberInput source="halfDays" label="Half days a week" min={1} max={10} step={1} validate={must} helperText={false} className="short" /><Day source="fromOn" label="From" isRequired /><Day source="toOn" label="Until" isRequired /></>,
  }),
  endProject: act<Project>({ command: change("endProject", "NamedInput"), asks: <p>From tomorrow on it takes nobody up.</p>, input: (_typed, record) => onIt(record), done: "Ended." }),
} satisfies Readonly<Record<keyof typeof projectActions, Act<Project>>>;
const personActs = { freeFromProject: act<TakenUp>({ command: change("freeFromProject", "NamedInput"), asks: <p>From tomorrow on they are free for other work.</p>, input: (_typed, record) => onIt(record), done: "They are free." }) } satisfies Readonly<Record<keyof typeof takenUpActions, Act<TakenUp>>>;
const allowed = <R extends Project | TakenUp>(row: R): R => ({ ...row, choices: row.choices.filter((one) => one.allowed) });

function ProjectFields() {
  const { data } = useQuestion(segmentsOfProjects, {});
  return (
    <>
      <Line source="name" label="What it is called" isRequired />
      <Lines source="purpose" label="What it is for" />
      <SelectInput source="segmentId" label="Whose project it is" choices={[...(data?.segments.nodes ?? [])]} emptyText="The whole office" helperText={false} fullWidth />
      <Pick source="leadId" label="Who leads it" {...colleagues} isRequired />
      <Day source="startsOn" label="First day" isRequired />
      <Day source="endsOn" label="Last day" isRequired />
    </>
  );
}

const ProjectSheet = ({ of }: { readonly of: Project }) => (
  <ListSheet aria-label={of.name}>
    <header><div><h2>{of.name}</h2><p>{[of.segment?.name ?? "The whole office", `led by ${of.lead?.name ?? "nobody"}`, `${sayDay(of.startsOn)} to ${sayDay(of.endsOn)}`].join(" · ")}</p>{of.purpose && <p>{of.purpose}</p>}</div><Choices record={allowed(of)} acts={projectActs} first={null} /></header>
    {of.people.nodes.length === 0 && <p>It takes nobody up yet.</p>}
    <ul>{of.people.nodes.map((one) => (
      <li key={one.id}><div><span className="name">{one.staff?.name}<small>{count(one.halfDays, "half day")} a week, {sayDay(one.fromOn)} to {sayDay(one.toOn)}</small></span><span className="acts"><Choices record={allowed(one)} acts={personActs} first={null} /></span></div></li>
    ))}</ul>
  </ListSheet>
);

/** Work across the office and its projects, with who is taken up by each (PO-63). */
export default function ProjectsPage() {
  const session = useSession();
  const { data, error, refetch } = useQuestion(projectsAhead, {});
  useChanged(useMemo(() => ["organisation"], []), () => void refetch());
  const rows = data?.projects.nodes ?? [];
  const mayBegin = may(session, ["allocate-work", "command-segment", "manage-segment", "plan-submissions"]);
  return (
    <Page title="Projects" intro="Work across the office that takes people up for a time. The rota and the plan of the principals’ week show it." actions={mayBegin && <Adding label="Begin a project" stands="first" command={begin} defaults={{ startsOn: today() }} done="Say who is taken up by it."><ProjectFields /></Adding>}>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={4} />}
      {data && rows.length === 0 && <EmptyState title="No project goes on">Whoever plans for others begins one, with its lead, its days and who is taken up by it.</EmptyState>}
      {rows.map((one) => <ProjectSheet key={one.id} of={one} />)}
    </Page>
  );
}
