import { Button, MenuItem, TextField } from "@mui/material";
import { useMemo } from "react";
import { Link, useSearchParams } from "react-router";
import { Refusal } from "../frame/choices/Refusal";
import { refusalIn } from "../frame/data/translateErrors";
import { useQuestion } from "../frame/data/useQuestion";
import { Page } from "../frame/layout/Page";
import type { Filters } from "../frame/list/filters";
import { SkeletonRows } from "../frame/record/Skeletons";
import { may, useSession } from "../frame/session/useSession";
import { Views } from "../frame/views/Views";
import { dayOf } from "../frame/words/dates";
import { OnThePage } from "./Answer";
import { DidWeLearn } from "./DidWeLearn";
import { insightQuestion } from "./documents";
import { dayBeforeMonth, monthsBefore } from "./figures";
import { PrintedHead } from "./PrintedHead";
import { Coping, Demand, OnTime, Outcomes, Unhappy, Wrong } from "./questions";
import { SetTarget } from "./SetTarget";

const periods = { 12: "Last 12 months", 24: "Last 24 months", 60: "Last five years" } as const;

/** What the page is narrowed to, as a view of it is kept: for how long back, and of which segment. */
function useNarrowed() {
  const [search, setSearch] = useSearchParams();
  const months = Number(search.get("months")) in periods ? (Number(search.get("months")) as keyof typeof periods) : 12;
  const segmentId = search.get("segment");
  const set = (next: Readonly<Record<string, string | null>>) => setSearch(Object.fromEntries(Object.entries({ months: String(months), segment: segmentId, ...next }).filter((one): one is [string, string] => one[1] !== null)), { replace: true });
  const filters: Filters = search.size ? { months: { eq: String(months) }, ...(segmentId && { segment: { eq: segmentId } }) } : {};
  const view = { filters, orders: [], setOrders: () => undefined, setFilters: ({ months: how, segment }: Filters) => set({ months: String(how?.eq ?? 12), segment: (segment?.eq as string | undefined) ?? null }) };
  return { months, segmentId, set, view };
}

/** How the office is doing: a question a row, each figure leading to what is behind it. */
export default function InsightPage() {
  const session = useSession();
  const { months, segmentId, set, view } = useNarrowed();
  const today = dayOf(new Date());
  const asked = useMemo(() => {
    const narrowed = segmentId ? { segment: { id: { eq: segmentId } } } : {};
    return { from: monthsBefore(today, months), middle: dayBeforeMonth(monthsBefore(today, months / 2)), yesterday: new Date(Date.parse(`${today}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10), case: narrowed, request: narrowed };
  }, [today, months, segmentId]);
  const { data, error } = useQuestion(insightQuestion, asked);
  const page = useMemo(() => ({ notes: data?.insightNotes.nodes ?? [], asked: { text: insightQuestion.document.loc!.source.body, variables: asked } }), [data, asked]);
  const of = data && { of: data, today, segmentId };
  const segments = data?.segments.nodes ?? [];
  const choose = Object.entries(periods).map(([name, label]) => <Button key={name} variant={Number(name) === months ? "contained" : "outlined"} aria-pressed={Number(name) === months} onClick={() => set({ months: name })}>{label}</Button>);
  return (
    <Page title="Insight" intro={<>How the office is doing, over the cases that you may see. <span className="not-on-paper"><Link to="/performance">The performance report</Link> · <Link to="/workload">Workload</Link> · <Link to="/questions">Ask another question</Link></span></>}
      actions={<>{choose}<Views of="insight" list={view} columns={undefined} onColumns={undefined} />{may(session, ["manage-reference-data", "manage-authority", "manage-segment"]) && <SetTarget segments={segments} />}<Button onClick={() => window.print()}>Print</Button></>}>
      <PrintedHead of={[periods[months], segments.find(({ id }) => id === segmentId)?.name ?? "The whole office"]} />
      <TextField className="not-on-paper" select size="small" label="Whose figures" value={segments.some(({ id }) => id === segmentId) ? segmentId : ""} onChange={(event) => set({ segment: event.target.value || null })} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }} sx={{ minWidth: 220, mb: 2 }}>
        <MenuItem value="">The whole office</MenuItem>
        {segments.map(({ id, name }) => <MenuItem key={id} value={id}>{name}</MenuItem>)}
      </TextField>
      <Refusal of={refusalIn(error)} />
      {!data && !error && <SkeletonRows rows={10} />}
      {of && <OnThePage value={page}><Demand {...of} /><OnTime {...of} /><Unhappy {...of} /><Outcomes {...of} /><Wrong {...of} /><DidWeLearn from={asked.from} segmentId={segmentId} /><Coping {...of} /></OnThePage>}
    </Page>
  );
}
