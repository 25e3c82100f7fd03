import { exchangeActions } from "@remit/domain/submissions/assessing";
import { checkFindings, toldBy, toldParties } from "@remit/domain/submissions/labels";
import { submissionActions } from "@remit/domain/submissions/submission-actions";
import { fitting } from "../cases/fitting";
import { Head, Things } from "../cases/record/drawerStyles";
import { RowChoices } from "../cases/record/RowChoices";
import { Choices, type Act } from "../frame/choices/Choices";
import { EmptyState } from "../frame/record/EmptyState";
import { Facts } from "../frame/record/Facts";
import type { RecordTab } from "../frame/record/RecordTabs";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { MeetingsOn } from "../meetings/MeetingsOn";
import { LearnedFrom } from "../learning/OnRecord";
import { History } from "./History";
import { useTerms } from "./Lists";
import { Papers } from "./Pack";
import type { SubmissionRecord } from "./records";
import { exchangeActs, fileActs } from "./submissionActs";

type Of = { readonly of: SubmissionRecord };

/** What can be added to a drawer, above what is in it. */
function Adds({ of, named }: Of & { readonly named: readonly (keyof typeof fileActs)[] }) {
  const acts = Object.fromEntries(named.map((name) => [name, fileActs[name]])) as Readonly<Record<string, Act<SubmissionRecord>>>;
  const offered = fitting(of.choices, submissionActions, of.stage).filter(({ action }) => acts[action]);
  return <Head>{offered.length > 0 && <Choices record={{ ...of, choices: offered }} acts={acts} first={null} />}</Head>;
}

const kept = { SENT: "sent", READY: "put before the principal", SETTLED: "settled" } as const;
function Assessment({ of }: Of) {
  const points = useTerms().filter(({ kind }) => kind === "CHECKLIST");
  const met = points.filter(({ code }) => of.pointsMet.includes(code)).map(({ name }) => name);
  const check = of.checks.nodes[0];
  return (
    <Facts
      of={[
        ["Assessed", of.assessedOn && `${sayDay(of.assessedOn)}, by ${of.assessor?.name ?? "somebody"}`],
        ["Checklist met", met.length > 0 ? <ul style={{ margin: 0, paddingLeft: 18 }}>{met.map((name) => <li key={name}>{name}</li>)}</ul> : "not yet"],
        ["Its quality", of.quality],
        [of.settledOn ? "Why no principal" : "Why a principal", of.involvementReason],
        ["Right first time", of.isRightFirstTime === null ? null : of.isRightFirstTime ? "yes" : "no"],
        ["Second look", check ? `${checkFindings[check.finding]} (${check.checkedBy?.name ?? "somebody"}, ${sayDay(check.checkedOn)}): ${check.note}` : of.isToBeChecked ? "in the sample, not checked yet" : null],
        ["Lay with", of.stays.nodes.map(({ deskPosition, inOn, outOn }) => `${deskPosition?.holder?.name ?? deskPosition?.title ?? "somebody"}, ${sayDay(inOn)} to ${outOn ? sayDay(outOn) : "now"}`).join("; ")],
        ["Kept word for word", of.versions.nodes.map(({ round, occasion, madeOn }) => `round ${round} as ${kept[occasion]}, ${sayDay(madeOn)}`).join("; ")],
      ]}
    />
  );
}

const PapersTab = ({ of }: Of) => (
  <>
    <Adds of={of} named={["addSubmissionPaper", "addSubmissionCase"]} />
    <Papers of={of} />
  </>
);

const Exchanges = ({ of }: Of) => (
  <>
    <Adds of={of} named={["askAuthor", "adviseAuthor"]} />
    {of.exchanges.nodes.length === 0 && <EmptyState title="Nothing was asked">Questions to Operations and advice to them are kept here, with their answers.</EmptyState>}
    <Things>
      {of.exchanges.nodes.map((row) => (
        <li key={row.id}>
          <h3>{row.text} <span>{row.kind === "ADVICE" ? "advice" : "question"}</span></h3>
          <div className="how">{row.dueOn && <StatusPill isOver={row.answeredOn !== null}>{row.answeredOn ? "answered" : `answer by ${sayDay(row.dueOn)}`}</StatusPill>}</div>
          <p className="about">{row.putBy?.name}, {sayDay(row.putOn)}</p>
          {row.answer && <p className="said">{row.answer} ({row.answeredBy?.name}, {row.answeredOn && sayDay(row.answeredOn)})</p>}
          <RowChoices record={row} acts={exchangeActs} law={exchangeActions} state={row.kind === "ADVICE" || row.answeredOn ? "ANSWERED" : "OPEN"} name={row.kind === "ADVICE" ? "the advice" : "the question"} />
        </li>
      ))}
    </Things>
  </>
);

const Telling = ({ of }: Of) => (
  <>
    <Adds of={of} named={["recordTelling"]} />
    {of.tellings.nodes.length === 0 && <EmptyState title="Nobody was told yet">Once it is decided, it is recorded here who was told, when and how.</EmptyState>}
    <Things>{of.tellings.nodes.map((row) => <li key={row.id}><h3>{row.who} <span>{toldParties[row.party]}</span></h3><div className="how">{sayDay(row.toldOn)}</div><p className="about">{toldBy[row.how]}{row.toldBy && `, ${row.toldBy.name}`}</p></li>)}</Things>
    {of.lessons && <Facts of={[["To be learned", of.lessons]]} />}
  </>
);

const some = (rows: readonly unknown[]) => (rows.length > 0 ? { count: rows.length } : {});
/** What belongs to a submission, besides its pack. */
export const submissionTabs = (of: SubmissionRecord): readonly RecordTab[] => [
  { name: "papers", label: "Papers", ...some(of.papers.nodes), content: () => <PapersTab of={of} /> },
  { name: "assessment", label: "Assessment", content: () => <Assessment of={of} /> },
  { name: "history", label: "Returns and decisions", ...some([...of.returns.nodes, ...of.decisions.nodes]), content: () => <History of={of} /> },
  { name: "questions", label: "Questions and advice", ...some(of.exchanges.nodes), content: () => <Exchanges of={of} /> },
  { name: "telling", label: "Telling", ...some(of.tellings.nodes), content: () => <Telling of={of} /> },
  { name: "meetings", label: "Meetings", content: () => <MeetingsOn of={of} kind="SUBMISSION" /> },
  { name: "themes", label: "Themes and lessons", content: () => <LearnedFrom on={{ kind: "SUBMISSION", recordId: of.id }} said={of.lessons} /> },
];
