import { count } from "../frame/words/counts";
import { sayWeekday } from "../frame/words/dates";
import type { Gap } from "./documents";
import { Effects } from "./rotaStyles";

/** Gaps that are told one by one. */
const toldOneByOne = 10;

/** Where too few are there from today on, in words: amber for too few, red for nobody. */
export function GapsAhead({ gaps }: { readonly gaps: readonly Gap[] }) {
  const more = gaps.length - toldOneByOne;
  return (
    <section aria-label="Gaps in cover">
      <h2>Gaps in cover</h2>
      {gaps.length === 0 && <p>None this month from today on.</p>}
      <Effects>
        {gaps.slice(0, toldOneByOne).map(({ on, words, tone }) => <li key={`${on} ${words}`} data-tone={tone}>{sayWeekday(on)}: {words}</li>)}
        {more > 0 && <li>and {count(more, "more gap")} this month.</li>}
      </Effects>
    </section>
  );
}
