import { caseAccessActions } from "@remit/domain/casework/case-sensitivity";
import { accessKinds } from "@remit/domain/casework/labels";
import type { Act } from "../../frame/choices/Choices";
import { EmptyState } from "../../frame/record/EmptyState";
import { StatusPill } from "../../frame/record/StatusPill";
import { sayDay } from "../../frame/words/dates";
import { sensitivityActs } from "../caseActs";
import { standingsOf } from "../documents";
import { standingActs } from "../pieceActs";
import type { CaseRecord, StandingRow } from "../records";
import { Drawer } from "./Drawer";
import { Things } from "./drawerStyles";
import { RowChoices } from "./RowChoices";

const Standing = ({ row }: { readonly row: StandingRow }) => (
  <li data-over={row.endedAt !== null}>
    <h3>{row.staff?.name} <span className="figures">{row.staff?.staffNumber}</span></h3>
    <div className="how"><StatusPill isOver={row.endedAt !== null}>{row.endedAt ? `${accessKinds[row.kind]}, until ${sayDay(row.endedAt)}` : accessKinds[row.kind]}</StatusPill></div>
    <p className="about">{row.reason} · {row.givenBy?.name ?? "the office"}, {sayDay(row.givenAt)}</p>
    {!row.endedAt && <RowChoices record={row} acts={standingActs} law={caseAccessActions} state="STANDING" name={row.staff?.name ?? "this standing"} />}
  </li>
);

/** A case is marked or unmarked, never offered both. */
function addsFor({ isSensitive }: CaseRecord): Readonly<Record<string, Act<CaseRecord>>> {
  const { markCaseSensitive, unmarkCaseSensitive, giveCaseAccess } = sensitivityActs;
  return isSensitive ? { giveCaseAccess, unmarkCaseSensitive } : { markCaseSensitive, giveCaseAccess };
}

/** Who needs to know of a case and who is kept out of it, those that ended included (CS-09). */
export const AccessList = ({ of }: { readonly of: CaseRecord }) => (
  <Drawer of={of} asks={standingsOf} adds={addsFor(of)} empty={<EmptyState title="Nobody stands on a list">{of.isSensitive ? "You see this case because you need to know." : "Everyone who may see cases sees this one."}</EmptyState>}>
    {(rows) => <Things>{[...rows].sort((one, other) => Number(one.endedAt !== null) - Number(other.endedAt !== null)).map((row) => <Standing key={row.id} row={row} />)}</Things>}
  </Drawer>
);
