import { pointsSums, type PointsSum } from "@remit/domain/workload/labels";
import { rulesInForce, ruleInWords } from "@remit/domain/workload/scheme";
import type { ReactNode } from "react";
import { sayDay } from "../frame/words/dates";
import { ListSheet } from "../reference-data/listStyles";
import type { RuleRow, SchemeRow } from "./records";

/** The guideline as it stands, as sentences. */
export const saySettled = ({ fullPost, limitedFrom, daysAfterDecision, caseUnit, newCase, addsOnePerTen, monthsInARow }: SchemeRow) => [
  `A full post is taken to bear ${fullPost} points, scaled to part-time, and has little room for more from ${limitedFrom} on.`,
  `${caseUnit === "CASE" ? "Each case counts" : "A case group counts as one, save what counts singly"}; it is newly allocated ${newCase === "MONTH" ? "in the calendar month of its allocation" : "for a month from its allocation"} and keeps its points for ${daysAfterDecision} calendar days after its decision.`,
  `Being over “goes on” after ${monthsInARow} months in a row. One further point for each full ten of all other lines ${addsOnePerTen ? "is counted" : "is shown beside the total and not counted"}.`,
].join(" ");

const Row = ({ of, acts }: { readonly of: RuleRow; readonly acts?: ReactNode }) => (
  <li><div>
    <span className="name">{of.label}<code>{of.code}</code><small>{ruleInWords(of)}{of.setBy && ` Set by ${of.setBy.name}.`}</small></span>
    {acts && <span className="acts">{acts}</span>}
  </div></li>
);

interface Props { readonly rules: readonly RuleRow[]; readonly on: string; readonly acts?: (rule: RuleRow) => ReactNode }
/** The rules in force on a day under their sums, and what is to come. */
export function Rules({ rules, on, acts }: Props) {
  const standing = rulesInForce(rules, on);
  const toCome = rules.filter(({ effectiveFrom }) => effectiveFrom > on).toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  return (
    <>
      {(Object.keys(pointsSums) as PointsSum[]).map((sum) => (
        <ListSheet key={sum} aria-label={pointsSums[sum]}>
          <header><div><h2>{pointsSums[sum]}</h2></div></header>
          <ul>{standing.filter((rule) => rule.sum === sum).map((rule) => <Row key={rule.id} of={rule} acts={acts?.(rule)} />)}</ul>
          {!standing.some((rule) => rule.sum === sum) && <p>No rule of this sum is in force on this day.</p>}
        </ListSheet>
      ))}
      {toCome.length > 0 && (
        <ListSheet aria-label="What is to come">
          <header><div><h2>What is to come</h2><p>In force from a later day; until then the rules above stand.</p></div></header>
          <ul>{toCome.map((rule) => <Row key={rule.id} of={rule} acts={<span>from {sayDay(rule.effectiveFrom)}</span>} />)}</ul>
        </ListSheet>
      )}
    </>
  );
}
