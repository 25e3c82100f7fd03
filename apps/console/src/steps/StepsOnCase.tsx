import { stepAnswers, stepStages, type StepStage } from "@remit/domain/steps/labels";
import { stepTaking } from "@remit/domain/steps/steps";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import type { Kept } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { EmptyState } from "../frame/record/EmptyState";
import { SkeletonText } from "../frame/record/Skeletons";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { stepsOf } from "./documents";
import type { StepRow } from "./records";
import { takingActs } from "./stepActs";

interface Of { readonly of: Kept & { readonly status: string } }

const How = ({ of: { answer, isRequired } }: { readonly of: StepRow }) => <div className="how">{answer ? <StatusPill isOver>{stepAnswers[answer]}</StatusPill> : isRequired ? <StatusPill tone="amber">To be done</StatusPill> : "If it helps"}</div>;
const said = ({ note, takenBy, takenOn, step }: StepRow) => [takenOn && `${takenBy?.name ?? "Somebody"}, ${sayDay(takenOn)}${note ? `: ${note}` : ""}`, step?.basis].filter(Boolean).join(" · ");

function Stage({ stage, rows, of }: Of & { readonly stage: StepStage; readonly rows: readonly StepRow[] }) {
  const mine = rows.filter(({ before }) => before === stage);
  const allowed = of.choices.filter((one) => one.allowed);
  if (mine.length === 0) return null;
  return (
    <section aria-label={stepStages[stage]} style={{ marginBottom: 18 }}>
      <h2 style={{ fontSize: "1.0625rem", fontWeight: 650, marginBottom: 4 }}>{stepStages[stage]}</h2>
      <Things>
        {mine.map((row) => (
          <li key={row.id} data-over={row.takenOn !== null} aria-label={row.wording}>
            <h3>{row.wording}</h3>
            <How of={row} />
            {said(row) && <p className="about">{said(row)}</p>}
            <RowChoices record={{ ...row, version: 0, choices: allowed.filter(({ action }) => action === (row.takenOn ? "takeBackCaseStep" : "takeCaseStep")) }} acts={takingActs} law={stepTaking} state={of.status} name={row.wording} />
          </li>
        ))}
      </Things>
    </section>
  );
}

/** The steps that a case goes through by its kind: what is done, by whom, and what it still waits for (CS-04). */
export function StepsOnCase({ of }: Of) {
  const { data, error } = useQuestion(stepsOf, { id: of.id });
  const rows = data?.case?.steps.nodes;
  const taking = of.choices.find(({ action }) => action === "takeCaseStep");
  return (
    <>
      <Refusal of={refusalIn(error)} />
      {!rows && !error && <SkeletonText lines={4} />}
      {rows?.length === 0 && <EmptyState title="No steps for this kind of case">The office’s list had none for it when this case was received. Whoever keeps the lists adds steps under Administration, for cases that are received from a day on.</EmptyState>}
      {rows && (Object.keys(stepStages) as StepStage[]).map((stage) => <Stage key={stage} stage={stage} rows={rows} of={of} />)}
      {rows && rows.length > 0 && taking?.allowed === false && <p>{taking.because}</p>}
    </>
  );
}
