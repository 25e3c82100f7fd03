import { schemeOn } from "@remit/domain/workload/scheme";
import { Button } from "@mui/material";
import { Link, useSearchParams } from "react-router";
import { OnDay } from "../authority/OnDay";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { today } from "../frame/forms/fields";
import { Page } from "../frame/layout/Page";
import { SkeletonRows } from "../frame/record/Skeletons";
import { tableQuestion } from "./documents";
import type { SchemeRow } from "./records";
import { Rules, saySettled } from "./TableOfPoints";

/** The table of points, published: by what everybody's work is weighed, on any day (WL-53). */
export default function TablePage() {
  const [search, setSearch] = useSearchParams();
  const on = search.get("on") ?? today();
  const { data, error } = useQuestion(tableQuestion, {});
  return (
    <Page title="The table of points" intro={data ? saySettled(schemeOn(data.pointsSchemes.nodes, on) as SchemeRow) : "By what everybody’s work is weighed."} actions={<Button component={Link} to="/points">My own workload</Button>}>
      <OnDay on={on} turnTo={(day) => setSearch(day === today() ? {} : { on: day }, { replace: true })} />
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={10} />}
      {data && <Rules rules={data.pointsRules.nodes} on={on} />}
    </Page>
  );
}
