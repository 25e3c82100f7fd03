import type { Span } from "@remit/domain/absence/span";
import { useQuestion } from "../frame/data/useQuestion";
import { count } from "../frame/words/counts";
import { sayWeekday } from "../frame/words/dates";
import { effectOf } from "./documents";
import { Effects } from "./rotaStyles";

/** Gaps that are told one by one; the rest is counted. */
const toldOneByOne = 6;

/** What an absence would do to cover, before anyone agrees it (CS-22). */
export function EffectOf({ who, span }: { readonly who: string; readonly span: Span }) {
  const { data } = useQuestion(effectOf, { who, startsOn: span.startsOn, startsAtMidday: span.startsAtMidday, endsOn: span.endsOn, endsAtMidday: span.endsAtMidday });
  if (!data) return null;
  const { workingDays, gaps, turns } = data.absenceEffect;
  const more = gaps.length - toldOneByOne;
  return (
    <div role="status" aria-label="What it does to cover">
      {workingDays !== null && <p>Takes {count(workingDays, "working day")}.</p>}
      {gaps.length + turns.length === 0 && <p>It leaves no gap in cover.</p>}
      <Effects>
        {gaps.slice(0, toldOneByOne).map(({ on, words, tone }) => <li key={`${on} ${words}`} data-tone={tone}>{sayWeekday(on)}: {words}</li>)}
        {more > 0 && <li>and {count(more, "more gap")}.</li>}
        {turns.map((turn) => <li key={turn} data-tone="amber">On the rota then: {turn}</li>)}
      </Effects>
    </div>
  );
}
