import { Button } from "@mui/material";
import { useMemo, useState } from "react";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { After, Before } from "../frame/layout/icons";
import { Page } from "../frame/layout/Page";
import { useChanged } from "../frame/live/useChanged";
import { SkeletonRows } from "../frame/record/Skeletons";
import { useSession } from "../frame/session/useSession";
import { dayOf } from "../frame/words/dates";
import { TakenUpBy } from "../projects/TakenUpBy";
import { AbsenceDialog } from "./AbsenceDialog";
import { AbsenceList } from "./AbsenceList";
import { absencesAround, rotaOf, teams as allTeams, type Rota } from "./documents";
import { GapsAhead } from "./GapsAhead";
import { MonthTable } from "./MonthTable";
import { Bar, Sheets } from "./rotaStyles";
import { monthFrom } from "./runs";
import { teamActs } from "./teamActs";
import { ToCover } from "./ToCover";

const monthName = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

interface BarProps { readonly from: string; readonly turn: (by: number) => void; readonly team: string; readonly choose: (team: string) => void; readonly teams: readonly { readonly id: string; readonly name: string }[] }
const MonthBar = ({ from, turn, team, choose, teams }: BarProps) => (
  <Bar className="not-on-paper">
    <Button startIcon={<Before />} onClick={() => turn(-1)}>The month before</Button>
    <strong aria-live="polite">{monthName.format(new Date(from))}</strong>
    <Button endIcon={<After />} onClick={() => turn(1)}>The next month</Button>
    <label>Team <select value={team} onChange={(event) => choose(event.target.value)}>{teams.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>
  </Bar>
);

interface AroundProps { readonly me: string; readonly today: string; readonly rota: Rota; readonly team: string; readonly from: string; readonly to: string }
function Around({ me, today, rota, team, from, to }: AroundProps) {
  const { data, refetch } = useQuestion(absencesAround, { me, from: today });
  useChanged(useMemo(() => ["organisation"], []), refetch);
  const [mine, toDecide] = [data?.mine.nodes ?? [], data?.toDecide.nodes ?? []];
  return (
    <Sheets>
      <div>
        {toDecide.length > 0 && <section aria-label="For you to decide"><h2>For you to decide</h2><AbsenceList absences={toDecide} isMine={false} /></section>}
        <section aria-label="Your leave and absences">
          <h2>Your leave and absences</h2>
          {data && mine.length === 0 && <p>You have asked for none and are down for none. Ask for leave above.</p>}
          <AbsenceList absences={mine} isMine />
        </section>
      </div>
      <div>
        <GapsAhead gaps={rota.gaps.filter(({ on }) => on >= today)} />
        <ToCover key={team} team={team} from={today} />
        <TakenUpBy from={from} to={to} of={rota.people.map(({ staffId }) => staffId)} />
      </div>
    </Sheets>
  );
}

/** A team's month: who is away, who is on, where too few are there; and one's own leave (CS-22). */
export default function RotaPage() {
  const { person, position, permissions } = useSession();
  const today = dayOf(new Date());
  const [ahead, setAhead] = useState(0);
  const [chosen, setTeam] = useState<string | null>(position?.team?.id ?? null);
  const [dialog, setDialog] = useState<"ask" | "record" | null>(null);
  const { data: known } = useQuestion(allTeams, {});
  const teams = known?.teams.nodes ?? [];
  const team = chosen ?? teams[0]?.id;
  const [from, to] = monthFrom(today, ahead);
  const { data, error, refetch } = useQuestion(rotaOf, { team: team ?? "", from, to }, { enabled: team !== undefined });
  useChanged(useMemo(() => ["organisation"], []), refetch);
  const rota = data?.rota;
  const people = rota?.people ?? [];
  const leads = permissions.includes("allocate-work") || permissions.includes("command-segment");
  const recordable = leads ? people : [{ staffId: person.id, name: person.name }];
  return (
    <Page
      title="Rota" intro="Who is away and who is on. Why somebody is away is read by them and by whoever leads them."
      actions={<><Button variant="contained" onClick={() => setDialog("ask")}>Ask for leave…</Button><Button onClick={() => setDialog("record")}>{leads ? "Record an absence…" : "Report sick…"}</Button><Button onClick={() => window.print()}>Print</Button></>}
    >
      <Refusal of={refusalIn(error)} />
      <MonthBar from={from} turn={(by) => setAhead(ahead + by)} team={team ?? ""} choose={setTeam} teams={teams} />
      {!rota && !error && <SkeletonRows rows={9} />}
      {rota && <MonthTable rota={rota} today={today} />}
      {data?.team && data.team.choices.some(({ action, allowed }) => action === "putOnRota" && allowed) && <div style={{ marginTop: 12 }}><Choices record={data.team} acts={teamActs(people)} first={null} /></div>}
      {rota && <Around me={person.id} today={today} rota={rota} team={team!} from={from} to={to} />}
      {dialog && <AbsenceDialog asks={dialog === "ask"} me={person.id} people={recordable} close={() => setDialog(null)} />}
    </Page>
  );
}
