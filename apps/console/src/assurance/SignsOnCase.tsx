import { indicatorActions, notingActions } from "@remit/domain/assurance/indicators";
import { indicatorMatters, indicatorStates } from "@remit/domain/assurance/labels";
import { Link } from "react-router";
import { RowChoices } from "../cases/record/RowChoices";
import { Things } from "../cases/record/drawerStyles";
import type { Kept } from "../frame/choices/act";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { StatusPill } from "../frame/record/StatusPill";
import { sayDay } from "../frame/words/dates";
import { signsOf } from "./documents";
import type { Sign } from "./records";
import { notingActs, signActs } from "./signActs";

const sayWho = ({ notedBy, seenOn, settledBy, settledOn, settledBecause }: Sign) =>
  [`seen ${sayDay(seenOn)} by ${notedBy?.name ?? "somebody"}`, settledOn && `${settledBy?.name ?? "somebody"}, ${sayDay(settledOn)}${settledBecause ? `: ${settledBecause}` : ""}`].filter(Boolean).join(" · ");

/** One sign: what was seen, by whom, and what became of it. */
export const SignLine = ({ of }: { readonly of: Sign }) => (
  <>
    <h3>{of.kind && <span>{indicatorMatters[of.kind.matter]}</span>}{of.kind?.name}</h3>
    <div className="how"><StatusPill isOver={of.state !== "NOTED"} {...(of.state === "NOTED" && { tone: "amber" as const })}>{indicatorStates[of.state]}</StatusPill></div>
    <p className="said">{of.what}</p>
    <p className="about">{sayWho(of)}{of.involvement && <> · <Link to={`/compliance/${of.involvement.id}/show`}>{of.involvement.reference}</Link></>}</p>
  </>
);

/** Signs of risk and of possible fraud on a case, and what can be done about each (CS-15). */
export function SignsOnCase({ of }: { readonly of: Kept }) {
  const { data, error } = useQuestion(signsOf, { id: of.id });
  const signs = data?.case?.indicators.nodes ?? [];
  return (
    <section aria-label="Signs of risk and fraud" style={{ marginTop: 18 }}>
      <h2 style={{ fontSize: "1.0625rem", fontWeight: 650, marginBottom: 4 }}>Signs of risk and fraud</h2>
      <Refusal of={refusalIn(error)} />
      {data && signs.length === 0 && <p>No sign was noted. What looks wrong is noted here, and goes to Compliance and Fraud in one step. A specialist is asked under “Advice”.</p>}
      <Things>{signs.map((one) => <li key={one.id} data-over={one.state !== "NOTED"} aria-label={one.kind?.name ?? "A sign"}><SignLine of={one} /><RowChoices record={one} acts={signActs} law={indicatorActions} state={one.state} name={one.kind?.name ?? "this sign"} /></li>)}</Things>
      <RowChoices record={of} acts={notingActs} law={notingActions} name="this case" />
    </section>
  );
}
