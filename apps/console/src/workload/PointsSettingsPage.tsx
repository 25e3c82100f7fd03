import { schemeOn } from "@remit/domain/workload/scheme";
import { useMemo } from "react";
import { Adding } from "../administration/Adding";
import { AdministrationPage } from "../administration/AdministrationPage";
import { Choices } from "../frame/choices/Choices";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { today } from "../frame/forms/fields";
import { useChanged } from "../frame/live/useChanged";
import { SkeletonRows } from "../frame/record/Skeletons";
import { ListSheet } from "../reference-data/listStyles";
import { tableQuestion } from "./documents";
import { commands, GuidelineFields, PresetFields, RuleFields, ruleActs, ruleInput, tomorrow } from "./ruleActs";
import type { RuleRow, SchemeRow } from "./records";
import { Rules, saySettled } from "./TableOfPoints";

const allowed = (row: RuleRow): RuleRow => ({ ...row, choices: row.choices.filter((one) => one.allowed) });

/** What weighs how much, from a day on (WL-35, WL-53, WL-57). */
export default function PointsSettingsPage() {
  const { data, error, refetch } = useQuestion(tableQuestion, {});
  useChanged(useMemo(() => ["points"], []), refetch);
  const settled = data && (schemeOn(data.pointsSchemes.nodes, today()) as SchemeRow);
  return (
    <AdministrationPage title="Points" intro="By what everybody’s work is weighed. A change begins on a day; what was counted before stays explained by the rules of its time.">
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={10} />}
      {data && settled && (
        <>
          <ListSheet aria-label="The guideline">
            <header>
              <div><h2>The guideline</h2><p>{saySettled(settled)}</p></div>
              <Adding label="Settle the guideline" command={commands.settlePoints} defaults={{ ...settled, id: undefined, effectiveFrom: tomorrow() }} input={({ id: _id, ...typed }) => typed} done="It stands from that day."><GuidelineFields /></Adding>
              <Adding label="Set a rule" command={commands.setPointsRule} defaults={{ event: "FACTOR", sum: "CASE", points: 1, effectiveFrom: today() }} input={ruleInput} done="It is in force from that day."><RuleFields /></Adding>
              <Adding label="Take a set of rules" command={commands.takePointsPreset} defaults={{ effectiveFrom: tomorrow() }} done="The set is in force from that day."><PresetFields /></Adding>
            </header>
          </ListSheet>
          <Rules rules={data.pointsRules.nodes} on={today()} acts={(rule) => <Choices record={allowed(rule)} acts={ruleActs} first={null} />} />
        </>
      )}
    </AdministrationPage>
  );
}
